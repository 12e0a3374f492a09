import {phaseOf, keptOf, sectionValue} from '../content/hearing.js';
import {maybeInLocale} from '../content/say.js';
import type {FormContent} from '../content/shape.js';
import type {Entry} from '../content/spaces.js';
import type {FieldFault} from '../http/problems.js';
import type {Asked, Read, Rule} from './rule.js';

const CODES = {coming: 'early', closed: 'closed'} as const;

/** Whether it may be answered now. Whoever comes too late reads whom to write to, where the hearing says so. */
const timeFault = (hearing: Entry, field: string, {at, locale}: Asked): FieldFault[] => {
  const phase = phaseOf(hearing, at);
  if (phase === 'open') return [];
  const contact = phase === 'closed' && maybeInLocale(keptOf(hearing).contact ?? null, locale);
  return [{field, code: CODES[phase], ...(contact && {more: contact})}];
};

/**
 * An answer to a hearing: a form answers one when it asks for it, as a choice of those that the space has; perhaps for a
 * section of it too, which has to be one of its own. Nothing for other forms, and for answers that leave the hearing out.
 */
const read = (asked: Asked): Read => {
  const {space, form, fields} = asked;
  const questions = (form.attrs as unknown as FormContent).fields.filter(({type}) => type === 'choice');
  const named = (source: string): string => questions.find(({choices}) => choices === source)?.name ?? '';
  const [field, part] = [named('hearings'), named('sections')];
  const [slug, section] = [fields[field], fields[part]];
  const hearing = typeof slug === 'string' && slug !== '' ? space.find('hearing', slug) : undefined;
  if (!hearing || hearing.retired) return {};
  const own = keptOf(hearing).sections.map(({id}) => sectionValue(hearing.slug, id));
  const strange = typeof section === 'string' && section !== '' && !own.includes(section);
  return {faults: [...timeFault(hearing, field, asked), ...(strange ? [{field: part, code: 'choice'}] : [])]};
};

/** Answers to hearings, from the moment that one opens to the moment of its deadline, by the server's clock. */
export const hearings: Rule = {read: (_db, asked) => read(asked)};
