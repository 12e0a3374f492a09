import type {Budget} from '../../../src/data/budgets.js';
import type {Entry} from '../content/spaces.js';
import type {BudgetContent} from '../content/telling.js';

/** What a vote is about, without words: enough to count it. */
export interface Terms {
  /** Its public id. */
  budget: string;
  method: Budget['method'];
  /** Points to divide, or kroner to choose within. */
  amount: number;
  /** RFC 3339, UTC. */
  opens: string;
  closes: string;
  projects: {id: string; cost: number | null}[];
}

/** What the content says now. */
export const termsOf = ({slug, attrs}: Entry): Terms => {
  const {method, amount, opens, closes, projects} = attrs as unknown as BudgetContent;
  return {budget: slug, method, amount, opens, closes, projects: projects.map(({id, cost = null}) => ({id, cost}))};
};

/** By the server's clock: one may vote from the moment it opens until, and without, the moment it closes. */
export const phaseAt = ({opens, closes}: Terms, now: Date): Budget['phase'] => {
  if (now.getTime() >= Date.parse(closes)) return 'closed';
  return now.getTime() < Date.parse(opens) ? 'coming' : 'open';
};
