import type {Highs} from 'highs';
import type {Type} from './pool.js';
import {Solver, type Row} from './solver.js';

/** Below this a dual is taken for zero. */
export const TINY = 1e-7;
/** How far a level that is settled may give way to rounding; more only where the program is too tight to be solved otherwise. */
export const GIVE = 1e-8;
const MOST_GIVEN = 1e-6;

/** Of how many people of a type is one seat the fair share: counts times this are levels, where 1 is everybody's if no quota were. */
export const scaleOf = (types: readonly Type[], size: number): number[] => {
  const all = types.reduce((sum, {ids}) => sum + ids.length, 0);
  return types.map(({ids}) => all / size / ids.length);
};

/** The types whose level is settled: a price above nothing says that none of the best lotteries gives them more. */
export const settled = (prices: ReadonlyMap<number, number>): number[] => {
  const highest = Math.max(...prices.values());
  return [...prices].filter(([, price]) => price > Math.min(TINY, highest / 2)).map(([type]) => type);
};

/**
 * LEXIMIN where panels may hold parts of people: how many of each type are drawn in the mean, so that no lottery betters the
 * smallest level, nor the next. It is a small program, since a lottery over such panels is itself one. Throws when no panel
 * keeps the quotas.
 */
export const relaxedMean = (highs: Highs, types: readonly Type[], rows: readonly Row[], size: number): number[] => {
  for (let give = GIVE; give <= MOST_GIVEN; give *= 10) {
    const mean = raised(highs, types, rows, scaleOf(types, size), give);
    if (mean) return mean;
  }
  throw new Error('no panel keeps the quotas');
};

/** Raises the level of all who are not settled, until all are; null when the program came out as impossible. */
const raised = (highs: Highs, types: readonly Type[], rows: readonly Row[], scale: number[], give: number): number[] | null => {
  const level = types.length;
  const solver = new Solver(highs, {
    costs: [...types.map(() => 0), 1],
    most: [...types.map(({ids}) => ids.length), Infinity],
    rows: [...rows, ...scale.map((factor, type): Row => ({least: 0, most: Infinity, indices: [type, level], values: [factor, -1]}))],
    whole: false,
  });
  const open = new Set(types.keys());
  try {
    for (;;) {
      const answer = solver.solve();
      if (!answer) return null;
      const prices = new Map([...open].map((type) => [type, -(answer.duals[rows.length + type] ?? 0)]));
      for (const type of settled(prices)) {
        open.delete(type);
        solver.limitRow(rows.length + type, answer.value - give, Infinity);
        solver.change(rows.length + type, level, 0);
      }
      if (!open.size) return Array.from(answer.columns.slice(0, types.length), (count) => Math.max(0, count));
    }
  } finally {
    solver.close();
  }
};
