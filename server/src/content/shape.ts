import type {Level} from '../../../src/data/level.js';
import type {Field} from '../../../src/data/forms.js';
import type {Space} from '../../../src/data/space.js';
import type {Pejlemaerke} from '../../../src/data/pejlemaerker.js';
import type {Activity} from '../../../src/data/activities.js';
import type {Outcome} from '../../../src/data/outcomes.js';

/** A text of the municipality's in the languages that it has it in; Danish always. */
export interface Localized {
  da: string;
  [language: string]: string;
}

export interface FormContent {
  kind: string;
  title: Localized;
  intro: Localized | null;
  send: Localized;
  published: boolean;
  next: Localized[];
  fields: FieldContent[];
}

export interface FieldContent extends Pick<Field, 'name' | 'type' | 'required' | 'private' | 'minLength' | 'maxLength'> {
  label: Localized;
  help: Localized | null;
  /** Written out, or taken from what the space has when the form is read. */
  choices: {value: string; label: Localized}[] | 'pejlemaerker' | 'groups' | 'activities' | 'levels';
}

export interface VisionContent {
  id: string;
  title: Localized;
  period: string | null;
  promise: Localized | null;
  summary: Localized;
  story: Localized[];
  pillars: {title: Localized; body: Localized}[];
  goals: {number: number; title: Localized}[];
  documents: {title: Localized; url: string; note: Localized | null}[];
  updated: string | null;
}

export interface PejlemaerkeContent {
  id: string;
  title: Localized;
  body: Localized;
  commitments: Localized[];
  actions: {title: Localized; status: Pejlemaerke['actions'][number]['status']}[];
}

export interface ActivityContent extends Pick<Activity, 'id' | 'starts' | 'ends' | 'mode'> {
  title: Localized;
  summary: Localized;
  place: Localized | null;
  accessibility: Localized | null;
  open: {level: Level; seeks: Localized}[];
}

/** What was asked, what people said, what the municipality did; `pejlemaerke` is the goal it is about, if one. */
export interface OutcomeContent extends Pick<Outcome, 'id' | 'status' | 'pejlemaerke' | 'at'> {
  asked: Localized;
  said: Localized;
  did: Localized;
}

/** Everything editorial of one space, as it is published and as it is kept in a repository. */
export interface SpaceContent extends Pick<Space, 'id' | 'locales' | 'privacy' | 'retention' | 'moderation'> {
  title: Localized;
  municipality: Localized;
  /** Origins that may use the space from another host (CORS, and later framing); the endpoint's own always may. */
  origins: string[];
  groups: {id: string; label: Localized}[];
  /** What contributions are about. `words` (Danish) are what a text is recognised by. */
  themes: {id: string; label: Localized; words: string[]}[];
  participation: {
    title: Localized;
    intro: Localized | null;
    steps: {level: Level; title: Localized; summary: Localized; examples: Localized[]}[];
  } | null;
  forms: FormContent[];
  visions: VisionContent[];
  pejlemaerker: {title: Localized; intro: Localized | null; items: PejlemaerkeContent[]};
  activities: ActivityContent[];
  /** Those kept with the content. What staff wrote down at the desk stands beside them and is not touched by publishing. */
  outcomes?: OutcomeContent[];
}
