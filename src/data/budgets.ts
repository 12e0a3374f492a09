import * as v from 'valibot';
import {count, id, language, text, time} from './schema.js';

/** How one votes: by dividing points among projects, or by choosing projects that fit within a sum. */
const budgetMethod = v.picklist(['points', 'sum']);

/** Something that money could be spent on. */
export const project = v.object({
  id,
  title: text,
  text,
  /** In whole kroner; null where it is not known, which is not so where one chooses within a sum. */
  cost: v.nullable(count),
  /** Where it would be. */
  place: v.nullable(text),
  /** Id of the guiding goal that it serves. */
  pejlemaerke: v.nullable(id),
});
export type Project = v.InferOutput<typeof project>;

/** What a project got: points, or how many chose it. `chosen` says whether it fits within the sum; null where points are divided. */
const counted = v.object({id, count, chosen: v.nullable(v.boolean())});

/** A budget that citizens vote about. */
export const budget = v.object({
  id,
  title: text,
  summary: text,
  method: budgetMethod,
  /** Points to divide, or the sum in whole kroner. */
  amount: count,
  opens: time,
  closes: time,
  /** By the endpoint's clock. */
  phase: v.picklist(['coming', 'open', 'closed']),
  /** Ballots that have been cast; what is in them is not told before it is over. */
  ballots: count,
  projects: v.array(project),
  /** In the order of the result; null until it is over. */
  result: v.nullable(v.array(counted)),
});
export type Budget = v.InferOutput<typeof budget>;

/** The endpoint's clock, to the minute. */
const now = time;

/** `GET /budgets/{id}`. */
export const oneBudget = v.object({language, now, ...budget.entries});

/** `GET /budgets`, in the municipality's order. */
export const budgets = v.object({language, now, items: v.array(budget)});
