import * as v from 'valibot';
import {id, language, text, time} from './schema.js';
import {status} from './contributions.js';
import {led} from './led.js';

/** One dated change, who made it and why. */
export const change = v.object({
  status,
  at: time,
  by: v.picklist(['citizen', 'staff', 'system']),
  reason: v.nullable(text),
});

/** What became of one contribution; only for the holder of its code. */
export const story = v.object({
  language,
  kind: id,
  /** The name of the kind, from its form. */
  title: text,
  status,
  sent: time,
  /** What the citizen wrote, as written but for personal data that staff took out (»[fjernet]«). */
  text: v.string(),
  pejlemaerke: v.nullable(text),
  /** Oldest first. */
  history: v.array(change),
  answer: v.nullable(v.object({text, at: time})),
  /** What it led to so far. */
  outcomes: v.array(led),
  /** What can be expected now, one sentence a step. */
  next: v.array(text),
});
export type Story = v.InferOutput<typeof story>;

/** The answer to `POST /receipts/withdraw`; afterwards the code is unknown. */
export const withdrawn = v.object({status});
