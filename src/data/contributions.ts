import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';

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
  /** Ids of themes of the space; suggested by words, corrected by staff. */
  themes: v.array(id),
  /** How many have supported it: devices, as far as can be told, not people. */
  supports: count,
  place: v.nullable(v.string()),
  name: v.nullable(v.string()),
  status,
  published: time,
  /** Id of the contribution or of the content that it is about, such as an initiative or a hearing. */
  about: v.optional(v.nullable(id)),
  /** Further answers that are not private, with the labels of the form and of its choices. */
  answers: v.optional(v.array(v.object({name: id, label: text, text: v.string()}))),
  answer: v.nullable(v.object({text, at: time})),
});
export type Contribution = v.InferOutput<typeof contribution>;

/** The answer to `PUT` and `DELETE /contributions/{id}/support`. */
export const supported = v.object({supports: count});

/** The answer to `POST /similar`: up to three, the most alike first. */
export const similar = v.object({items: v.array(contribution)});

/** Orders of a list: newest first, most supported first, latest answered first. */
export const sort = v.picklist(['newest', 'supported', 'answered']);
export type Sort = v.InferOutput<typeof sort>;

/** `GET /contributions?kind&about&pejlemaerke&group&theme&q&sort&cursor&limit` */
export const contributions = v.object({
  items: v.array(contribution),
  /** Opaque; send it back as `cursor` for what comes next. */
  cursor: v.nullable(v.string()),
  /** Opaque; send it back as `cursor` for the page before this one; null on the first. */
  previous: v.nullable(v.string()),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** True when there are `total` or more: a search is counted to 1,000. */
  estimated: v.boolean(),
});
