import * as v from 'valibot';
import {id, language, text} from './schema.js';
import {partialDate} from './partial-date.js';
import {picture} from './picture.js';

/** What somebody was asked, and answered. */
export const interview = v.object({
  id,
  title: text,
  /** Their name. */
  person: text,
  /** What they are, when they say it: "borgmester". */
  role: v.nullable(text),
  date: v.nullable(partialDate),
  picture: v.nullable(picture),
  intro: v.nullable(text),
  /** Each answer is a text a paragraph. */
  questions: v.array(v.object({question: text, answer: v.array(text)})),
});
export type Interview = v.InferOutput<typeof interview>;

/** `GET /interviews` */
export const interviews = v.object({language, items: v.array(interview)});

/** `GET /interviews/{id}` */
export const oneInterview = v.object({language, ...interview.entries});
