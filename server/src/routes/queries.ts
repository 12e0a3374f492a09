import * as v from 'valibot';
import {level} from '../../../src/data/level.js';
import {columns} from '../../../src/data/insights.js';
import {sort} from '../../../src/data/contributions.js';
import {id, language, time} from '../../../src/data/schema.js';
import {date} from '../../../src/data/visions.js';

/** Everything after the question mark is text; unknown names are refused, so that a filter that we lack is not passed over. */
export const activityQuery = v.strictObject({
  /** Only what has not ended then. */
  from: v.optional(v.union([time, date])),
  level: v.optional(level),
});
export type ActivityQuery = v.InferOutput<typeof activityQuery>;

/** The language that a calendar file is wanted in, when the space has it. */
export const calendarQuery = v.strictObject({lang: v.optional(language)});
export type CalendarQuery = v.InferOutput<typeof calendarQuery>;

const cursor = v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,160}$/)));
const limit = v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/)));

export const contributionQuery = v.strictObject({
  kind: v.optional(id),
  /** Only what is about this: the id of a contribution or, as the kind's form asks for, of an activity. Goes with `kind`. */
  about: v.optional(id),
  /** Only answers about this section of the hearing in `about`; empty: those about the whole, or about a section that it has no more. */
  section: v.optional(v.union([v.literal(''), id])),
  pejlemaerke: v.optional(id),
  group: v.optional(id),
  theme: v.optional(id),
  /** Only what this outcome rests on. */
  outcome: v.optional(id),
  /** Words to look for, in Danish; at most 200 characters. */
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
  sort: v.optional(sort),
  /** What another answer gave as `cursor` (what comes next) or `previous` (what comes before). */
  cursor,
  /** 1-100; default 20. */
  limit,
});
export type ContributionQuery = v.InferOutput<typeof contributionQuery>;

/** A page of a list that is not filtered: the dialogue. */
export const pagedQuery = v.strictObject({
  cursor,
  /** 1-100; default 20. */
  limit,
});
export type PagedQuery = v.InferOutput<typeof pagedQuery>;

/** A page of initiatives. */
export const initiativeQuery = v.strictObject({
  /** Only those that one can join at this level. */
  level: v.optional(level),
  cursor,
  /** 1-100; default 20. */
  limit,
});
export type InitiativeQuery = v.InferOutput<typeof initiativeQuery>;

export const outcomeQuery = v.strictObject({
  pejlemaerke: v.optional(id),
  cursor,
  /** 1-100; default 20. */
  limit,
});
export type OutcomeQuery = v.InferOutput<typeof outcomeQuery>;

/** `from` is today unless asked otherwise. */
export const timesQuery = v.strictObject({from: v.optional(date)});
export type TimesQuery = v.InferOutput<typeof timesQuery>;

/** `columns` is `group` and `kind` is `input` unless asked otherwise. */
export const insightQuery = v.strictObject({kind: v.optional(id), columns: v.optional(columns)});
export type InsightQuery = v.InferOutput<typeof insightQuery>;
