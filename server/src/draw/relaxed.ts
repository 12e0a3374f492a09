import type {Highs} from 'highs';
import type {Type} from './pool.js';
import {Solver, type Row} from './solver.js';

/** Below this a dual is taken for zero, and a level for reached. */
export const TINY = 1e-7;
/** How far a level that is settled may give way to rounding. */
export const GIVE = 1e-9;

/** Of how many people of a type is one seat the fair share: counts times this are chances, where 1 is everybody's if no quota were. */
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
 * LEXIMIN where panels may hold parts of people: a level for each type that no lottery can better. It is a small program,
 * since a lottery over such panels is itself one; where whole panels reach it (they mostly do), nothing more is to be sought.
 */
export const relaxedLevels = (highs: Highs, types: readonly Type[], rows: readonly Row[], size: number): number[] => {
  const scale = scaleOf(types, size);
  const level = types.length;
  const solver = new Solver(highs, {
    costs: [...types.map(() => 0), 1],
    most: [...types.map(({ids}) => ids.length), Infinity],
    rows: [...rows, ...scale.map((factor, type): Row => ({least: 0, most: Infinity, indices: [type, level], values: [factor, -1]}))],
    whole: false,
  });
  const levels = new Map<number, number>();
  try {
    while (levels.size < types.length) {
      const answer = solver.solve();
      if (!answer) throw new Error('no panel keeps the quotas');
      const prices = new Map<number, number>();
      for (const type of types.keys()) if (!levels.has(type)) prices.set(type, -(answer.duals[rows.length + type] ?? 0));
      for (const type of settled(prices)) {
        levels.set(type, answer.value);
        solver.limitRow(rows.length + type, answer.value - GIVE, Infinity);
        solver.change(rows.length + type, level, 0);
      }
    }
  } finally {
    solver.close();
  }
  return types.map((_, type) => levels.get(type) ?? 0);
};
