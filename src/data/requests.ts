import * as v from 'valibot';
import {choice} from './ballots.js';
import {reportReason} from './reports.js';
import {count, id, language} from './schema.js';

// What is sent to the endpoint. Apart from the answers, so that only the endpoint carries the code that checks it.

/** What a citizen sends: the form's kind and its answers by field name. */
export const submission = v.strictObject({
  kind: id,
  /** The language it is written in, when known. */
  language: v.optional(language),
  fields: v.record(id, v.union([v.string(), v.array(v.string())])),
});
export type Submission = v.InferOutput<typeof submission>;

/** `POST /contributions`: a submission, and what tells a citizen from a program. Neither of these is stored. */
export const posting = v.strictObject({
  ...submission.entries,
  /** A solved challenge of `GET /challenge`, as ALTCHA writes it (base64). What comes without is read by somebody first. */
  proof: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
  /** A question that no citizen sees. What answers it is read by somebody first. */
  website: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
});
export type Posting = v.InferOutput<typeof posting>;

/** `PUT` and `DELETE /contributions/{id}/support`: a token that the device made for this contribution alone. */
export const supporter = v.strictObject({actor: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/))});
export type Supporter = v.InferOutput<typeof supporter>;

/**
 * `PUT /budgets/{id}/ballot`: a token that the device made for this budget alone, and what it gives to which project.
 * `turn` counts what the device has sent about it, from 1: what arrives late does not undo what was sent after it.
 */
export const casting = v.strictObject({
  ...supporter.entries,
  turn: v.pipe(count, v.minValue(1), v.maxValue(1_000_000)),
  choices: v.pipe(v.array(v.strictObject(choice.entries)), v.maxLength(200)),
});
export type Casting = v.InferOutput<typeof casting>;

/** `DELETE /budgets/{id}/ballot`: takes it back. */
export const uncasting = v.strictObject({actor: casting.entries.actor, turn: casting.entries.turn});
export type Uncasting = v.InferOutput<typeof uncasting>;

/** `POST /similar`: a text as far as it is written, at most 4,000 characters. It is looked up and not kept. */
export const similarQuery = v.strictObject({kind: id, text: v.pipe(v.string(), v.maxLength(4_000))});
export type SimilarQuery = v.InferOutput<typeof similarQuery>;

/** `POST /contributions/{id}/reports`: a token like the one for support, and why it should not be public. */
export const report = v.strictObject({
  ...supporter.entries,
  reason: reportReason,
  /** At most 1,000 characters; read by staff only. */
  note: v.optional(v.string()),
});
export type Report = v.InferOutput<typeof report>;

/** The answer to it: nothing, also when it was reported before. */
export const reported = v.object({});

/** `POST /receipts` and `POST /receipts/withdraw`: the code never stands in an address. */
export const receiptQuery = v.strictObject({code: v.pipe(v.string(), v.maxLength(80))});
