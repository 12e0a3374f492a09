import * as v from 'valibot';
import {strayReferences} from '../../content/references.js';
import type {Resource} from '../../content/resources.js';
import type {SpaceContent} from '../../content/shape.js';
import {faultOf, type Fault} from './faults.js';

/** Everything that is wrong with a resource of some content, each by its path within the resource. */
export const checked = (resource: Resource, content: SpaceContent): Fault[] => {
  const read = v.safeParse(resource.schema, resource.of(content));
  const issues = (read.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({key}) => String(key));
    return faultOf(resource.field, path, issue);
  });
  const stray = strayReferences(content).map(({path, resource: name, target}) => ({
    path: name === resource.name ? path.join('.') : '',
    message: `Noget henviser til »${target}«, som ikke findes: ${path.join(' › ')}. Ret det, der henviser, først.`,
  }));
  return [...issues, ...stray];
};
