import * as v from 'valibot';
import {id, language, text, time} from './schema.js';

/** States of a contribution, in the order they usually come. */
export const status = v.picklist(['received', 'waiting', 'held', 'rejected', 'published', 'answered', 'decided', 'done', 'withdrawn']);
export type Status = v.InferOutput<typeof status>;

/** The answer to `POST /contributions`: what the citizen keeps. */
export const receipt = v.object({
  /** 26 characters of Crockford's base32 (130 bits), in groups; the only key to the contribution. */
  code: v.string(),
  kind: id,
  status,
  sent: time,
  next: v.array(text),
});
export type Receipt = v.InferOutput<typeof receipt>;

/** A published contribution: exactly what the public page shows. */
export const contribution = v.object({
  id,
  kind: id,
  text: v.string(),
  language: v.nullable(language),
  pejlemaerke: v.nullable(id),
  group: v.nullable(id),
  place: v.nullable(v.string()),
  name: v.nullable(v.string()),
  status,
  published: time,
  answer: v.nullable(v.object({text, at: time})),
});
export type Contribution = v.InferOutput<typeof contribution>;

/** `GET /contributions?kind&pejlemaerke&group&cursor&limit`, newest first. */
export const contributions = v.object({
  items: v.array(contribution),
  /** Opaque; send it back for what comes next. */
  cursor: v.nullable(v.string()),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** True when `total` is an estimate (beyond 10,000). */
  estimated: v.boolean(),
});
