import type {FormContent} from '../content/shape.js';
import {findListed} from '../contributions/list.js';
import type {FieldFault} from '../http/problems.js';
import type {Rule} from './rule.js';

/** What a contribution is about has to be there, in public, and of the kind that the form is for. */
export const about: Rule = {
  async read(db, {space, form, fields}) {
    const faults: FieldFault[] = [];
    for (const {name, type, about: kind} of (form.attrs as unknown as FormContent).fields) {
      const id = fields[name];
      if (type !== 'reference' || typeof id !== 'string' || id === '') continue;
      const row = await findListed(db, space.id, id);
      if (!row || row.kind !== kind) faults.push({field: name, code: 'gone'});
    }
    return {faults};
  },
};
