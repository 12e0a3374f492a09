import * as v from 'valibot';
import {count, id, time} from './schema.js';

/** What one gives a project: points, or 1 where projects are chosen. */
export const choice = v.object({project: id, points: v.pipe(count, v.minValue(1))});
export type Choice = v.InferOutput<typeof choice>;

/** By what a ballot is known in public: 64 hexadecimal digits, made from the device's token and never the token itself. */
const number = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));

/** The answer to a ballot that was cast or taken back: what stands now. Empty choices are no ballot. */
export const castBallot = v.object({number, turn: count, choices: v.array(choice)});
export type CastBallot = v.InferOutput<typeof castBallot>;

/** `GET /budgets/{id}/ballots`, once it is over: every ballot, by its number, and what is needed to count them again. */
export const ballots = v.object({
  budget: id,
  /** As in budgets.ts; written again here, so that this can be fetched alone. */
  method: v.picklist(['points', 'sum']),
  amount: count,
  closed: time,
  projects: v.array(v.object({id, cost: v.nullable(count)})),
  /** SHA-256 (hexadecimal) of the list as it was when it was closed; see docs/endpoint.md for how it is written. */
  sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  /** Null when they are erased; the result stays. */
  items: v.nullable(v.array(v.object({number, choices: v.array(choice)}))),
});
export type Ballots = v.InferOutput<typeof ballots>;
