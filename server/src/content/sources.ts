import {fits, sectionsOf} from './hearing.js';
import {said} from './say.js';
import type {ContentKind} from './row.js';
import type {Entry} from './spaces.js';

/** Who chooses: the form that asks, by its kind, the language, and the moment when it is offered (undefined: whenever). */
export interface Choosing {
  form: string;
  locale: string;
  at?: Date | undefined;
}

export interface Choice {
  value: string;
  label: string;
}

interface From {
  kind: ContentKind;
  /** One of them is what the contribution is about, so that those about it can be listed. */
  about: boolean;
  /** Which of them a form offers; default all. */
  fits?: (entry: Entry, choosing: Choosing) => boolean;
  /** What they are chosen by; default each by its title. */
  choices?: (entries: readonly Entry[], choosing: Choosing) => Choice[];
}

/** Where a question takes its choices from, by the name that a form's content gives it. */
export const SOURCES = {
  pejlemaerker: {kind: 'pejlemaerke', about: false},
  groups: {kind: 'group', about: false},
  levels: {kind: 'step', about: false},
  activities: {kind: 'activity', about: true},
  rooms: {kind: 'room', about: true},
  hearings: {kind: 'hearing', about: true, fits},
  sections: {kind: 'hearing', about: false, fits, choices: sectionsOf},
} as const satisfies Record<string, From>;

export type Source = keyof typeof SOURCES;
export const sources = Object.keys(SOURCES) as [Source, ...Source[]];

/** What a source has to choose from. @param entries all content of its kind, as it is published. */
export const choicesFrom = (source: Source, entries: readonly Entry[], choosing: Choosing): Choice[] => {
  const {fits: suits = () => true, choices = byTitle}: From = SOURCES[source];
  return choices(
    entries.filter((entry) => suits(entry, choosing)),
    choosing,
  );
};

const byTitle = (entries: readonly Entry[], {locale}: Choosing): Choice[] =>
  entries.map((entry) => ({value: entry.slug, label: said(entry, 'title', locale)}));
