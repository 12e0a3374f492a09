import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';
import {link} from './visions.js';

/** Where a hearing is, by the clock of the endpoint: it opens, takes answers up to and with its deadline, and closes. */
export const phase = v.picklist(['coming', 'open', 'closed']);
export type Phase = v.InferOutput<typeof phase>;

/** Something that is to be decided, heard first: what it says, until when one can answer, and what became of it. */
export const hearing = v.object({
  id,
  title: text,
  /** What is heard, and why. */
  summary: text,
  /** `prehearing`: before there is a proposal. */
  kind: v.picklist(['hearing', 'prehearing']),
  opens: time,
  /** The last moment at which an answer is received. */
  closes: time,
  phase,
  /** Kind of the form that answers it. */
  form: id,
  /** Whether the answers become public, after moderation. */
  published: v.boolean(),
  /** Answers that have come in, public or not; those that were withdrawn or rejected are not among them. */
  received: count,
  /** Answers that are public. */
  answers: count,
  /** What it is divided into, each with its public answers. Empty where it is answered as a whole only. */
  sections: v.array(v.object({id, title: text, text, answers: count})),
  documents: v.array(link),
  /** Whom to write to when the deadline has passed, in words. */
  contact: v.nullable(text),
  /** What the municipality answers to all of it. */
  reply: v.nullable(v.object({text, at: time})),
});
export type Hearing = v.InferOutput<typeof hearing>;

/** `GET /hearings`: open ones first, soonest deadline first; then what is coming, then what is closed, latest first. */
export const hearings = v.object({
  language,
  /** What the clock of the endpoint showed, which is the one that counts. */
  now: time,
  items: v.array(hearing),
});

/** `GET /hearings/{id}` */
export const oneHearing = v.object({language, now: time, ...hearing.entries});
