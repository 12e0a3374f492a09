import * as v from 'valibot';
import {status} from './contributions.js';
import {level} from './level.js';
import {count, id, language, text, time} from './schema.js';

/** Something that a citizen wants to start: a published contribution, with who is sought and who is in. */
export const initiative = v.object({
  id,
  /** What it is called; null where the form does not ask for that. */
  title: v.nullable(v.string()),
  text: v.string(),
  language: v.nullable(language),
  name: v.nullable(v.string()),
  place: v.nullable(v.string()),
  status,
  published: time,
  supports: count,
  answer: v.nullable(v.object({text, at: time})),
  /** Levels at which somebody is sought; empty is anybody. */
  seeks: v.array(level),
  /** How many are in at each level; levels without anybody are left out. */
  joined: v.array(v.object({level, count})),
  /** The activity that it has become; null until then. */
  activity: v.nullable(v.object({id, title: text, starts: time})),
});
export type Initiative = v.InferOutput<typeof initiative>;

/** `GET /initiatives?level&cursor&limit`, newest first: all, or those that one can join at a level. */
export const initiatives = v.object({
  language,
  /** Supports from which the municipality takes a stand; null where it does not depend on that. */
  threshold: v.nullable(count),
  items: v.array(initiative),
  /** Opaque; send it back as `cursor` for what comes next. */
  cursor: v.nullable(v.string()),
  total: count,
});
export type Initiatives = v.InferOutput<typeof initiatives>;
