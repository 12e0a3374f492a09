import type {Choice} from '../../../src/data/ballots.js';
import type {Terms} from './terms.js';

/** What a project got; see `result` of src/data/budgets.ts. */
export interface Counted {
  id: string;
  count: number;
  chosen: boolean | null;
}

/**
 * The result of some ballots, in its order: most points or choices first; among equals the lower cost, a project without
 * one last; then the id, letter by letter. Where one chose within a sum, one goes through them in that order, and each that
 * somebody chose and that fits within what is left is chosen; what does not fit is passed over.
 * Choices of projects that are not among the terms count for nothing.
 */
export const resultOf = ({method, amount, projects}: Terms, ballots: readonly (readonly Choice[])[]): Counted[] => {
  const counts = new Map(projects.map(({id}) => [id, 0]));
  for (const {project, points} of ballots.flat()) {
    const before = counts.get(project);
    if (before !== undefined) counts.set(project, before + points);
  }
  const countOf = (id: string): number => counts.get(id) ?? 0;
  const ordered = projects.toSorted(
    (a, b) => countOf(b.id) - countOf(a.id) || (a.cost ?? Infinity) - (b.cost ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  let left = amount;
  return ordered.map(({id, cost}) => {
    const count = countOf(id);
    if (method === 'points') return {id, count, chosen: null};
    const chosen = count > 0 && cost !== null && cost <= left;
    if (chosen) left -= cost;
    return {id, count, chosen};
  });
};
