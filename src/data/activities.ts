import * as v from 'valibot';
import {level} from './level.js';
import {count, id, language, text, time} from './schema.js';

/** How many can take part at a level, and how many places are free; null where there is no limit. */
const places = v.nullable(v.object({all: count, free: count}));

const occurrence = v.object({starts: time, ends: v.nullable(time)});
export type Occurrence = v.InferOutput<typeof occurrence>;

/** Something to choose by, with what it is called. */
const facts = v.optional(v.array(v.object({id: text, title: text})));

/** Something that takes place, once or again and again, and what it needs at which level of participation. */
export const activity = v.object({
  id,
  title: text,
  summary: text,
  /** The next time that it takes place; the last one when it is over. */
  starts: time,
  ends: v.nullable(time),
  /** How often it takes place, and when it does so for the last time; null or left out for what takes place once. */
  repeats: v.optional(v.nullable(v.object({every: v.picklist(['week', 'two-weeks', 'month']), last: time}))),
  /** The next times, soonest first, the one in `starts` among them; at most 26, none when it is over. */
  occurrences: v.optional(v.array(occurrence)),
  mode: v.picklist(['physical', 'online', 'both']),
  place: v.nullable(text),
  /** Facts that decide whether one can take part: step-free, loop, sign language. */
  accessibility: v.nullable(text),
  /** Single facts of that kind, such as `step-free`. */
  access: facts,
  /** Whom it is for; none is everybody. */
  audience: facts,
  /** The languages that are spoken, by their tags (BCP 47); none where nothing is said of it. */
  languages: facts,
  /** The levels that are open, each with what is sought there. */
  open: v.array(v.object({level, seeks: text, places: v.optional(places)})),
});
export type Activity = v.InferOutput<typeof activity>;

/** The form that signs up for an activity, and which of its questions take the activity and the level. */
const signup = v.object({kind: id, activity: id, level: id});
export type SignupForm = v.InferOutput<typeof signup>;

/** `GET /activities?from&level`, soonest first. */
export const activities = v.object({
  language,
  /** Null or left out where nobody can sign up. */
  signup: v.optional(v.nullable(signup)),
  /** Whether there are calendar files: `/activities.ics` with all of them, `/activities/{id}.ics` with one. */
  calendar: v.optional(v.boolean()),
  items: v.array(activity),
});
export type Activities = v.InferOutput<typeof activities>;
