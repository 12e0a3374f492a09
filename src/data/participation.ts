import * as v from 'valibot';
import {level} from './level.js';
import {text} from './schema.js';

/** One step of the participation ladder. */
export const step = v.object({
  level,
  title: text,
  summary: text,
  examples: v.array(text),
});
export type Step = v.InferOutput<typeof step>;

/** The ways to take part, of equal worth. */
export const participation = v.object({title: text, intro: v.nullable(text), steps: v.array(step)});
export type Participation = v.InferOutput<typeof participation>;

/** What the ladder needs to know of `GET /`. */
export const participationOfSpace = v.object({participation: v.nullable(participation)});
