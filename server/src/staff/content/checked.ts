import * as v from 'valibot';
import type {GroupField} from '../../content/fields.js';
import {strayReferences} from '../../content/references.js';
import type {Resource} from '../../content/resources.js';
import type {SpaceContent} from '../../content/shape.js';
import {faultOf, type Fault} from './faults.js';

/** The form that something was entered in, and where that is within its resource. */
export interface Within {
  field: GroupField;
  place: readonly string[];
}

/**
 * Everything that is wrong with a resource of some content, each by its path within the form that it is edited in. What is
 * wrong elsewhere belongs to no control, and has no path.
 */
export const checked = (resource: Resource, content: SpaceContent, within?: Within): Fault[] => {
  const inForm = (path: readonly string[]): readonly string[] | undefined =>
    within?.place.every((step, at) => step === path[at]) ? path.slice(within.place.length) : undefined;
  const read = v.safeParse(resource.schema, resource.of(content));
  const issues = (read.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({key}) => String(key));
    const own = inForm(path);
    return within && own && own.length > 0 ? faultOf(within.field, own, issue) : {...faultOf(resource.field, path, issue), path: ''};
  });
  const stray = strayReferences(content).map(({path, resource: name, target}) => ({
    path: (name === resource.name && inForm(path)?.join('.')) || '',
    message: `Noget andet henviser til »${target}«, som ikke er der mere. Ret det, der henviser, først.`,
  }));
  return [...issues, ...stray];
};
