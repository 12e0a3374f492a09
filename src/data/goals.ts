import * as v from 'valibot';
import {count, language, text} from './schema.js';
import {source} from './source.js';

/** One of the 17 UN sustainable development goals, and what the municipality does about it. */
export const goal = v.object({
  number: v.pipe(count, v.minValue(1), v.maxValue(17)),
  title: text,
  body: v.nullable(text),
  link: v.nullable(source),
});
export type Goal = v.InferOutput<typeof goal>;

/** `GET /goals`, in the municipality's order. */
export const goals = v.object({language, title: text, intro: v.nullable(text), items: v.array(goal)});
