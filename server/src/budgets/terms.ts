import type {Choice} from '../../../src/data/ballots.js';
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

/** What is wrong with some choices: one that is not there or is there twice, too many points, or more than the sum. */
export const faultIn = ({method, amount, projects}: Terms, choices: readonly Choice[]): string | undefined => {
  const costs = new Map(projects.map(({id, cost}) => [id, cost ?? 0]));
  if (new Set(choices.map(({project}) => project)).size < choices.length) return 'choice';
  if (choices.some(({project}) => !costs.has(project))) return 'choice';
  if (method === 'sum' && choices.some(({points}) => points !== 1)) return 'choice';
  const spent = choices.reduce((sum, {project, points}) => sum + (method === 'sum' ? (costs.get(project) ?? 0) : points), 0);
  return spent > amount ? 'too-much' : undefined;
};

/**
 * Whether a ballot is one by these terms: they may have changed since it was cast. What it gives to projects that are gone
 * is nothing, and the rest of it stands.
 */
export const countsBy = (terms: Terms, choices: readonly Choice[]): boolean =>
  faultIn(
    terms,
    choices.filter(({project}) => terms.projects.some(({id}) => id === project)),
  ) === undefined;
