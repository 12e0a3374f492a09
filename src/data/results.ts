import * as v from 'valibot';
import {id, language, text} from './schema.js';
import {partialDate} from './partial-date.js';
import {qualifier} from './qualifier.js';
import {source} from './source.js';

/** What came of a strategy: a programme, a project, a network, an event, a prize or an agreement. */
export const result = v.object({
  id,
  /** Id of the theme that it belongs to. */
  theme: id,
  kind: v.picklist(['programme', 'project', 'network', 'event', 'prize', 'agreement']),
  title: text,
  body: v.nullable(text),
  partners: v.array(text),
  figures: v.array(v.object({amount: v.number(), qualifier, unit: text})),
  starts: v.nullable(partialDate),
  ends: v.nullable(partialDate),
  link: v.nullable(source),
});
export type Result = v.InferOutput<typeof result>;

/** `GET /results`, by theme, in the municipality's order. */
export const results = v.object({
  language,
  title: text,
  intro: v.nullable(text),
  themes: v.array(v.object({id, title: text})),
  items: v.array(result),
});
