import * as v from 'valibot';
import {count, id, language, text} from './schema.js';

/** A calendar date (RFC 3339 full-date). */
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** A reference to a page or file. The address is checked again where it becomes a link: see `safeUrl`. */
export const link = v.object({
  title: text,
  url: v.string(),
  /** What it is, for example "PDF, 2,1 MB". */
  note: v.nullable(text),
});

/** Where a municipality is heading: a vision, or the core story behind it. */
export const vision = v.object({
  id,
  title: text,
  /** Years it holds for, as written: "2022-2030". */
  period: v.nullable(text),
  /** The promise or tagline, one short sentence. */
  promise: v.nullable(text),
  summary: text,
  /** The whole story, a text a paragraph. */
  story: v.array(text),
  pillars: v.array(v.object({title: text, body: text})),
  /** UN sustainable development goals by number (1-17), in the municipality's order. */
  goals: v.array(v.object({number: v.pipe(count, v.minValue(1), v.maxValue(17)), title: text})),
  documents: v.array(link),
  updated: v.nullable(date),
});
export type Vision = v.InferOutput<typeof vision>;

/** `GET /visions` */
export const visions = v.object({language, items: v.array(vision)});

/** `GET /visions/{id}` */
export const oneVision = v.object({language, ...vision.entries});
