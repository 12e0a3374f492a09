import * as v from 'valibot';
import {count, id, language, text} from './schema.js';
import {source} from './source.js';

/** A place that the municipality works with. */
export const partner = v.object({
  id,
  title: text,
  /** ISO 3166-1 alpha-2, in capitals; Greenland is GL. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** Degrees, WGS 84. */
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  body: v.nullable(text),
  /** One of those worked with most. */
  active: v.boolean(),
  link: v.nullable(source),
});
export type Partner = v.InferOutput<typeof partner>;

/** `GET /partners`. `total` counts those too that have no name here. */
export const partners = v.object({language, title: text, intro: v.nullable(text), items: v.array(partner), total: count});
