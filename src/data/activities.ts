import * as v from 'valibot';
import {level} from './level.js';
import {count, id, language, text, time} from './schema.js';

/** How many can take part at a level, and how many places are free; null where there is no limit. */
const places = v.nullable(v.object({all: count, free: count}));

/** Something that takes place, and what it needs at which level of participation. */
export const activity = v.object({
  id,
  title: text,
  summary: text,
  starts: time,
  ends: v.nullable(time),
  mode: v.picklist(['physical', 'online', 'both']),
  place: v.nullable(text),
  /** Facts that decide whether one can take part: step-free, loop, sign language. */
  accessibility: v.nullable(text),
  /** The levels that are open, each with what is sought there. */
  open: v.array(v.object({level, seeks: text, places: v.optional(places)})),
});
export type Activity = v.InferOutput<typeof activity>;

/** `GET /activities?from&level`, soonest first. */
export const activities = v.object({language, items: v.array(activity)});
