import {keyOf} from './schemas/parts.js';
import type {FormContent, SpaceContent} from './shape.js';

/** Something that refers to what is not there. */
export interface Stray {
  /** The resource that it is in, and where in it. */
  resource: string;
  path: string[];
  target: string;
}

const missing = (items: readonly unknown[], target: string | null): target is string =>
  target !== null && !items.some((item) => keyOf(item) === target);

/** Whether a form can answer a hearing: it asks for which one. */
const answersHearings = ({fields}: FormContent): boolean => fields.some(({choices}) => choices === 'hearings');

/** References by id to what the content does not have: a result's theme, an association's kind, the goal of an outcome or of a project, a form for a hearing. */
export const strayReferences = ({telling, outcomes = [], pejlemaerker, hearings = [], forms}: SpaceContent): Stray[] => {
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
    ...hearings.flatMap(({form: target}, place) =>
      missing(forms.filter(answersHearings), target) ? [{resource: 'hearings', path: [`${place}`, 'form'], target}] : [],
    ),
    ...outcomes.flatMap(({pejlemaerke: target}, place) =>
      missing(pejlemaerker.items, target) ? [{resource: 'outcomes', path: [`${place}`, 'pejlemaerke'], target}] : [],
    ),
  ];
};
