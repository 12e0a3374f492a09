import * as v from 'valibot';
import {count, id, text} from './schema.js';

const choice = v.object({value: v.string(), label: text});

/** One question of a form. `choices` is filled by the endpoint, also for goals, groups and activities. */
export const field = v.object({
  name: id,
  /** `reference`: the id of a published contribution that this one is about. The address brings it along; nobody types it. */
  type: v.picklist(['text', 'long-text', 'email', 'choice', 'choices', 'reference']),
  label: text,
  help: v.nullable(text),
  required: v.boolean(),
  /** Never shown in public; left out of the form when the space names no privacy page. */
  private: v.boolean(),
  /** Limits in graphemes (what a reader calls a character), both inclusive. */
  minLength: count,
  maxLength: count,
  choices: v.array(choice),
});
export type Field = v.InferOutput<typeof field>;

/** One way to contribute: an input, an idea for an initiative, a wish to join in. */
export const form = v.object({
  kind: id,
  title: text,
  intro: v.nullable(text),
  fields: v.array(field),
  /** The words on the button. */
  send: text,
  /** Whether what is sent may become public after moderation. */
  published: v.boolean(),
  /** What happens after sending, one sentence a step; shown before sending and on the receipt. */
  next: v.array(text),
});
export type Form = v.InferOutput<typeof form>;

/** What a form needs to know of `GET /`. */
export const formsOfSpace = v.object({
  /** Address of the page that says what happens to personal data. */
  privacy: v.nullable(v.string()),
  forms: v.array(form),
});
export type FormsOfSpace = v.InferOutput<typeof formsOfSpace>;
