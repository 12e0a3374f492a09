import type {Highs} from 'highs';
import {decompose, type Share} from './decompose.js';
import {Panels, type Counts} from './panels.js';
import type {Type} from './pool.js';
import type {Brief} from './quotas.js';
import {GIVE, relaxedLevels, scaleOf, settled, TINY} from './relaxed.js';
import {Solver} from './solver.js';

/** The fairest lottery over panels, before its shares are made whole numbers. */
export interface Fairest {
  shares: Share[];
  /** A person's chance, for each type, as LEXIMIN has it. */
  chances: number[];
  /** How much was done: panels looked at, and programs in whole numbers solved for them. */
  panels: number;
  programs: number;
  /** True when the lottery reaches what no lottery can better, and no search was needed. */
  direct: boolean;
}

/**
 * LEXIMIN (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 2021): the smallest chance is as great as it can be, then the
 * next smallest, and so on. Over types instead of people, which is exact: exchanging two people of a type turns panels
 * into panels, so the mean of a lottery over all such exchanges is a lottery; it gives everyone of a type the same chance,
 * and no smaller one than the smallest was. As LEXIMIN's chances are unique, they are equal within a type, and a panel is
 * how many it has of each.
 */
export const leximin = (highs: Highs, types: readonly Type[], strata: readonly string[], brief: Brief): Fairest => {
  const panels = new Panels(highs, types, strata, brief);
  try {
    const scale = scaleOf(types, brief.size);
    const chancesOf = (levels: number[]): number[] =>
      levels.map((level, type) => level / (scale[type] ?? 1) / (types[type]?.ids.length ?? 1));
    const levels = relaxedLevels(highs, types, panels.rows, brief.size);
    const {shares, whole} = decompose(
      panels,
      levels.map((level, type) => level / (scale[type] ?? 1)),
    );
    if (whole) return {shares, chances: chancesOf(levels), panels: shares.length, programs: panels.asked, direct: true};
    const search = new Search(highs, panels, scale);
    try {
      for (const {counts} of shares) search.add(counts);
      const found = search.run();
      return {...found, chances: chancesOf(found.levels), panels: search.columns.length, programs: panels.asked, direct: false};
    } finally {
      search.close();
    }
  } finally {
    panels.close();
  }
};

/** Column generation: the best lottery over the panels at hand, and then the panel that would better it most, until none would. */
class Search {
  readonly columns: Counts[] = [];
  readonly #known = new Set<string>();
  readonly #panels: Panels;
  readonly #scale: readonly number[];
  readonly #master: Solver;

  constructor(highs: Highs, panels: Panels, scale: readonly number[]) {
    this.#panels = panels;
    this.#scale = scale;
    // Column 0 is the level that is raised; row 0 says that shares make one, and each type has a row: its chance less the level.
    this.#master = new Solver(highs, {
      costs: [1],
      most: [Infinity],
      rows: [{least: 1, most: 1, indices: [], values: []}, ...scale.map(() => ({least: 0, most: Infinity, indices: [0], values: [-1]}))],
      whole: false,
    });
  }

  add(counts: Counts): boolean {
    const key = counts.join();
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    this.columns.push(counts);
    const there = [...counts.keys()].filter((type) => counts[type]);
    this.#master.add(
      0,
      1,
      [0, ...there.map((type) => type + 1)],
      [1, ...there.map((type) => (counts[type] ?? 0) * (this.#scale[type] ?? 0))],
    );
    return true;
  }

  run(): {shares: Share[]; levels: number[]} {
    const levels = new Map<number, number>();
    if (!this.columns.length) this.#look(this.#scale.map(() => 0));
    for (;;) {
      const answer = this.#master.solve();
      if (!answer) throw new Error('no lottery keeps the chances that are settled');
      const prices = this.#scale.map((_, type) => Math.max(0, -(answer.duals[type + 1] ?? 0)));
      const worth = prices.map((price, type) => price * (this.#scale[type] ?? 0));
      const better = this.#look(worth, (answer.duals[0] ?? 0) + TINY);
      if (better) continue;
      const open = new Map([...prices.entries()].filter(([type]) => !levels.has(type)));
      for (const type of settled(open)) {
        levels.set(type, answer.value);
        this.#master.limitRow(type + 1, answer.value - GIVE, Infinity);
        this.#master.change(type + 1, 0, 0);
      }
      if (levels.size < this.#scale.length) continue;
      const shares = this.columns.map((counts, at) => ({counts, share: answer.columns[at + 1] ?? 0})).filter(({share}) => share > 0);
      return {shares, levels: this.#scale.map((_, type) => levels.get(type) ?? 0)};
    }
  }

  close(): void {
    this.#master.close();
  }

  /** Adds the panel that is worth most, when that is more than `enough`; false when it is not, or is known already. */
  #look(worth: number[], enough = -1): boolean {
    const counts = this.#panels.best(worth);
    if (!counts) throw new Error('no panel keeps the quotas');
    const value = counts.reduce((sum, count, type) => sum + count * (worth[type] ?? 0), 0);
    return value > enough && this.add(counts);
  }
}
