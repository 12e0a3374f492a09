import * as v from 'valibot';
import {access} from './access.js';
import {id, language, text} from './schema.js';

/** Whom an association is for. */
export const audience = v.picklist(['children', 'young', 'adults', 'seniors', 'families']);

/** Somewhere to take part: what it offers, to whom, when and where, and whom to ask. */
export const association = v.object({
  id,
  title: text,
  /** What it offers. */
  summary: text,
  /** Id of its kind. */
  kind: id,
  /** Empty is everyone. */
  audience: v.array(audience),
  /** In the association's own words: "Tirsdage kl. 19". */
  when: v.nullable(text),
  where: v.nullable(text),
  access: v.array(access),
  /** What it takes to get in and take part, in words. */
  accessibility: v.nullable(text),
  contact: v.object({
    name: v.nullable(text),
    email: v.nullable(v.string()),
    phone: v.nullable(v.string()),
    /** Checked again where it becomes a link: see `safeUrl`. */
    url: v.nullable(v.string()),
  }),
});
export type Association = v.InferOutput<typeof association>;

/** `GET /associations`, in the municipality's order. */
export const associations = v.object({
  language,
  title: text,
  intro: v.nullable(text),
  kinds: v.array(v.object({id, label: text})),
  items: v.array(association),
});
