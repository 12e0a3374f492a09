import * as v from 'valibot';
import {access} from './access.js';
import {count, id, language, text, time} from './schema.js';

/** A calendar date (RFC 3339 full-date). */
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
/** A whole hour of the day on clocks in Denmark, "00:00" to "24:00". */
const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):00$/));

/** How many weeks ahead one may ask, at most. */
export const MOST_WEEKS = 52;

/** Somewhere to meet that the municipality lends. */
export const room = v.object({
  id,
  title: text,
  summary: v.nullable(text),
  /** Its address. */
  place: text,
  /** How many people there is room for. */
  capacity: count,
  equipment: v.array(text),
  access: v.array(access),
  /** What it takes to get in and be there, in words. */
  accessibility: v.nullable(text),
  /** Null where it costs nothing. */
  price: v.nullable(text),
  /** When it can be borrowed; `weekday` is 1 (Monday) to 7. */
  hours: v.array(v.object({weekday: v.pipe(count, v.minValue(1), v.maxValue(7)), from: hour, to: hour})),
  /** Days on which it cannot. */
  closed: v.array(date),
  /** How many weeks ahead one may ask. */
  weeks: count,
});
export type Room = v.InferOutput<typeof room>;

/** `GET /rooms`, in the municipality's order. */
export const rooms = v.object({language, title: text, intro: v.nullable(text), items: v.array(room)});

/** Days that `GET /rooms/{id}/times` tells of at a time. */
export const TIMES_DAYS = 14;

/** `GET /rooms/{id}/times?from`: what is free and what is taken, from now on and as far ahead as one may ask. */
export const times = v.object({
  language,
  id,
  /** The last day that one may ask for. */
  until: date,
  /** Fourteen days; one without hours is over, closed, or too far ahead. */
  days: v.array(v.object({date, hours: v.array(v.object({at: time, free: v.boolean()}))})),
});
export type Times = v.InferOutput<typeof times>;
