import * as v from 'valibot';
import {id, language, text, time} from './schema.js';

// Stories are published contributions of a kind, read a few at a time: as much of contributions.ts and space.ts as it takes.

/** The forms of a space, to know whether one may tell, and what that is called. */
export const tellingForms = v.object({forms: v.array(v.object({kind: id, title: text, published: v.boolean()}))});

/** A story as its teller wrote it, and what the municipality answered. */
export const story = v.object({
  id,
  text: v.string(),
  language: v.nullable(language),
  place: v.nullable(v.string()),
  name: v.nullable(v.string()),
  published: time,
  answer: v.nullable(v.object({text, at: time})),
});
export type Story = v.InferOutput<typeof story>;

/** `GET /contributions?kind&limit&cursor`, newest first. */
export const stories = v.object({
  items: v.array(story),
  /** Opaque; send it back for what comes next. */
  cursor: v.nullable(v.string()),
});
