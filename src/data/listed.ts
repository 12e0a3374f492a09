import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';

// Published contributions as a list shows them: as much of contributions.ts and space.ts as is needed to read them. Apart,
// because a schema that two widgets need from the start is carried by every page.

/** What a space has to say about the words in a list of contributions. */
export const wordsOfSpace = v.object({
  groups: v.array(v.object({id, label: text})),
  themes: v.array(v.object({id, label: text})),
  forms: v.array(v.object({kind: id, published: v.boolean()})),
});

/** The goals by name. */
export const goalNames = v.object({items: v.array(v.object({id, title: text}))});

/** A published contribution. */
export const listed = v.object({
  id,
  text: v.string(),
  language: v.nullable(language),
  pejlemaerke: v.nullable(id),
  group: v.nullable(id),
  themes: v.array(id),
  supports: count,
  place: v.nullable(v.string()),
  name: v.nullable(v.string()),
  /** One of those in contributions.ts. */
  status: v.string(),
  published: time,
  answer: v.nullable(v.object({text, at: time})),
});
export type Listed = v.InferOutput<typeof listed>;

/** A page of them. */
export const listedPage = v.object({
  items: v.array(listed),
  cursor: v.nullable(v.string()),
  previous: v.nullable(v.string()),
  total: count,
  estimated: v.boolean(),
});
export type ListedPage = v.InferOutput<typeof listedPage>;
