import * as v from 'valibot';
import {partialDate} from './partial-date.js';
import {id, language, text} from './schema.js';

/** Somebody who has been honoured. They were asked before they were named. */
export const honour = v.object({
  id,
  /** Who: a person, or several. */
  title: text,
  /** What for. */
  summary: text,
  /** When; often no more than the year is known. */
  date: partialDate,
  /** Who honoured them: the council, an association, a jury. */
  by: text,
  place: v.nullable(text),
  /** The association or group that they belong to. */
  group: v.nullable(text),
});
export type Honour = v.InferOutput<typeof honour>;

/** `GET /honours`, the latest first. */
export const honours = v.object({language, title: text, intro: v.nullable(text), items: v.array(honour)});

/** The forms of a space, to know whether one may nominate, and what that is called. */
export const nominatingForms = v.object({forms: v.array(v.object({kind: id, title: text}))});
