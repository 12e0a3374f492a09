import type {InferOutput} from 'valibot';
import type {activity} from './schemas/activities.js';
import type {field, form} from './schemas/forms.js';
import type {hearing} from './schemas/hearings.js';
import type {outcome} from './schemas/outcomes.js';
import type {pejlemaerke} from './schemas/pejlemaerker.js';
import type {spaceContent} from './schemas/space.js';
import type {vision} from './schemas/visions.js';

/** A text of the municipality's in the languages that it has it in; Danish always. */
export interface Localized {
  da: string;
  [language: string]: string;
}

export type FormContent = InferOutput<typeof form>;
export type FieldContent = InferOutput<typeof field>;
export type VisionContent = InferOutput<typeof vision>;
export type PejlemaerkeContent = InferOutput<typeof pejlemaerke>;
export type ActivityContent = InferOutput<typeof activity>;
export type HearingContent = InferOutput<typeof hearing>;
export type OutcomeContent = InferOutput<typeof outcome>;

/** Everything editorial of one space, as it is published and as it is kept in a repository; see schemas/space.ts. */
export type SpaceContent = InferOutput<typeof spaceContent>;
