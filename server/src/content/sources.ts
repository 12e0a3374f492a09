import type {ContentKind} from './row.js';

/**
 * Where a question takes its choices from, by the name that a form's content gives it. `about`: one of them is what the
 * contribution is about, so that those about it can be listed.
 */
export const SOURCES = {
  pejlemaerker: {kind: 'pejlemaerke', about: false},
  groups: {kind: 'group', about: false},
  levels: {kind: 'step', about: false},
  activities: {kind: 'activity', about: true},
} as const satisfies Record<string, {kind: ContentKind; about: boolean}>;

export type Source = keyof typeof SOURCES;
export const sources = Object.keys(SOURCES) as [Source, ...Source[]];
