import * as v from 'valibot';
import {id, language, text} from './schema.js';
import {partialDate} from './partial-date.js';
import {qualifier} from './qualifier.js';
import {source} from './source.js';

/** A key figure, or a fact without one. */
export const fact = v.object({
  id,
  /** Null where the fact is in the words alone. */
  amount: v.nullable(v.number()),
  qualifier,
  /** What is counted or measured, short: "km²", "borgere". */
  unit: v.nullable(text),
  text,
  /** Counted when it is read (the published inputs), not written down. */
  live: v.boolean(),
  /** When it was so. */
  date: v.nullable(partialDate),
  source: v.nullable(source),
});
export type Fact = v.InferOutput<typeof fact>;

/** `GET /facts`, in the municipality's order. */
export const facts = v.object({language, title: text, intro: v.nullable(text), items: v.array(fact)});
