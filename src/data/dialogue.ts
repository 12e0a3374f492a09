import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';

/** Somebody's words in a dialogue. */
const said = {
  id,
  text: v.string(),
  language: v.nullable(language),
  name: v.nullable(v.string()),
  /** As whom, in the words of the form, such as "Medlem af byrådet"; null where nobody asked. */
  role: v.nullable(text),
  published: time,
};

const reply = v.object(said);
export type Reply = v.InferOutput<typeof reply>;

/** A question with the replies to it, oldest first; one level deep. */
export const question = v.object({
  ...said,
  /** The municipality's own answer. */
  answer: v.nullable(v.object({text, at: time})),
  /** At most 20. */
  replies: v.array(reply),
  /** How many there are. */
  replied: count,
});
export type Question = v.InferOutput<typeof question>;

/** `GET /dialogue?cursor&limit`: questions with replies, newest first. */
export const dialogue = v.object({
  language,
  items: v.array(question),
  /** Opaque; send it back as `cursor` for what comes next. */
  cursor: v.nullable(v.string()),
  total: count,
});
export type Dialogue = v.InferOutput<typeof dialogue>;
