import * as v from 'valibot';
import {count, id, language, text} from './schema.js';
import {partialDate} from './partial-date.js';

/** A policy, strategy or plan that has been adopted. */
export const policy = v.object({
  id,
  title: text,
  /** What it is: "Planstrategi", "Politik". */
  kind: text,
  summary: v.nullable(text),
  /** Where it is; null when it is only named. Checked again where it becomes a link: see `safeUrl`. */
  url: v.nullable(v.string()),
  adopted: v.nullable(partialDate),
  /** Who adopted it. */
  by: v.nullable(text),
  /** The last day, month or year that it holds for. */
  until: v.nullable(partialDate),
  /** "PDF", "HTML". */
  format: v.nullable(text),
  /** Bytes. */
  size: v.nullable(count),
  /** The language that it is written in (BCP 47). */
  writtenIn: language,
});
export type Policy = v.InferOutput<typeof policy>;

/** `GET /documents`, in the municipality's order. */
export const documents = v.object({language, title: text, intro: v.nullable(text), items: v.array(policy)});
