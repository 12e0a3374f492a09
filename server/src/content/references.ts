import {keyOf} from './schemas/parts.js';
import type {SpaceContent} from './shape.js';

/** Something that refers to what is not there. */
export interface Stray {
  /** The resource that it is in, and where in it. */
  resource: string;
  path: string[];
  target: string;
}

const missing = (items: readonly unknown[], target: string | null): target is string =>
  target !== null && !items.some((item) => keyOf(item) === target);

/** References by id to what the content does not have: a result's theme, an association's kind, the goal of an outcome or of a project. */
export const strayReferences = ({telling, outcomes = [], pejlemaerker}: SpaceContent): Stray[] => {
  const {items = [], themes = []} = telling?.results ?? {};
  const {items: listed = [], kinds = []} = telling?.associations ?? {};
  return [
    ...items.flatMap(({theme: target}, place) =>
      missing(themes, target) ? [{resource: 'results', path: ['items', `${place}`, 'theme'], target}] : [],
    ),
    ...listed.flatMap(({kind: target}, place) =>
      missing(kinds, target) ? [{resource: 'associations', path: ['items', `${place}`, 'kind'], target}] : [],
    ),
    ...(telling?.budgets?.items ?? []).flatMap(({projects}, place) =>
      projects.flatMap(({pejlemaerke: target = null}, at) =>
        missing(pejlemaerker.items, target)
          ? [{resource: 'budgets', path: ['items', `${place}`, 'projects', `${at}`, 'pejlemaerke'], target}]
          : [],
      ),
    ),
    ...outcomes.flatMap(({pejlemaerke: target}, place) =>
      missing(pejlemaerker.items, target) ? [{resource: 'outcomes', path: [`${place}`, 'pejlemaerke'], target}] : [],
    ),
  ];
};
