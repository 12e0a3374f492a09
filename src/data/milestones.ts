import * as v from 'valibot';
import {id, language, text} from './schema.js';
import {partialDate} from './partial-date.js';
import {source} from './source.js';

/** Something that has happened, happens or will, at a time that is known as exactly as its dates are. */
export const milestone = v.object({
  id,
  title: text,
  body: v.nullable(text),
  starts: partialDate,
  /** Its last day, month or year; null for one that has no length. */
  ends: v.nullable(partialDate),
  /** Where to read on. */
  link: v.nullable(source),
});
export type Milestone = v.InferOutput<typeof milestone>;

/** `GET /milestones`, earliest first. */
export const milestones = v.object({language, title: text, intro: v.nullable(text), items: v.array(milestone)});
