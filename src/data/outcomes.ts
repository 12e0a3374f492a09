import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';

/** How far it is: somebody means to, somebody with the power to has said so, it has happened. */
export const outcomeStatus = v.picklist(['planned', 'decided', 'done']);
export type OutcomeStatus = v.InferOutput<typeof outcomeStatus>;

/** `GET /outcomes/{id}`: what contributions led to, as "we asked, you said, we did". */
export const outcome = v.object({
  id,
  status: outcomeStatus,
  /** The goal it is about. */
  pejlemaerke: v.nullable(id),
  asked: text,
  said: text,
  did: text,
  /** When that was; null where nobody knows. Widgets show month and year. */
  at: v.nullable(time),
  /** Published contributions that it rests on: contributions, not people. */
  contributions: count,
  /** At most three of them, the latest. */
  examples: v.array(id),
});
export type Outcome = v.InferOutput<typeof outcome>;

/** `GET /outcomes?pejlemaerke&cursor&limit`, latest first; those without a date last. */
export const outcomes = v.object({
  language,
  items: v.array(outcome),
  /** Opaque; send it back for what comes next. */
  cursor: v.nullable(v.string()),
  total: count,
});
