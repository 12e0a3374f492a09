import type {Highs} from 'highs';
import type {Share} from './decompose.js';
import type {Counts, Panels} from './panels.js';
import {GIVE, settled, TINY} from './relaxed.js';
import {Solver, type Answer} from './solver.js';

/**
 * Column generation: the best lottery over the panels at hand, and then the panel that would better it most, until none
 * would. What is best is the highest level by which every type whose level is not settled is above its floor.
 */
export class Search {
  readonly columns: Counts[] = [];
  readonly #known = new Set<string>();
  readonly #panels: Panels;
  readonly #scale: readonly number[];
  readonly #floors: readonly number[];
  readonly #master: Solver;

  constructor(highs: Highs, panels: Panels, scale: readonly number[], floors: readonly number[]) {
    this.#panels = panels;
    this.#scale = scale;
    this.#floors = floors;
    // Column 0 is the level that is raised; row 0 says that shares make one, and each type has a row: its chance less the level.
    this.#master = new Solver(highs, {
      costs: [1],
      most: [Infinity],
      rows: [{least: 1, most: 1, indices: [], values: []}, ...floors.map((least) => ({least, most: Infinity, indices: [0], values: [-1]}))],
      whole: false,
    });
  }

  /** Takes a panel among those at hand; false when it is there already. */
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

  /**
   * Raises the level until it is `enough`, or no panel raises it any more, or as many programs in whole numbers as are
   * allowed have been solved: `proven` is false then, and a higher level may be there.
   */
  raise(enough: number, programs: number): {answer: Answer; prices: number[]; proven: boolean} {
    if (!this.columns.length) this.#look(this.#scale.map(() => 0));
    for (;;) {
      const answer = this.#master.solve();
      if (!answer) throw new Error('no lottery keeps the levels that are settled');
      const prices = this.#scale.map((_, type) => Math.max(0, -(answer.duals[type + 1] ?? 0)));
      if (answer.value >= enough) return {answer, prices, proven: true};
      if (this.#panels.programs >= programs) return {answer, prices, proven: false};
      const worth = prices.map((price, type) => price * (this.#scale[type] ?? 0));
      if (!this.#look(worth, (answer.duals[0] ?? 0) + TINY)) return {answer, prices, proven: true};
    }
  }

  /** LEXIMIN over every panel: raises the level, settles whom it cannot be raised for, and goes on with the others. */
  run(programs: number): {answer: Answer; proven: boolean} {
    const open = new Set(this.#scale.keys());
    let all = true;
    for (;;) {
      const {answer, prices, proven} = this.raise(Infinity, programs);
      all &&= proven;
      for (const type of settled(new Map([...open].map((one) => [one, prices[one] ?? 0])))) {
        open.delete(type);
        this.#master.limitRow(type + 1, (this.#floors[type] ?? 0) + answer.value - GIVE, Infinity);
        this.#master.change(type + 1, 0, 0);
      }
      if (!open.size) return {answer, proven: all};
    }
  }

  /** The lottery of an answer: panels that are in it. */
  sharesOf(answer: Answer): Share[] {
    return this.columns.map((counts, at) => ({counts, share: answer.columns[at + 1] ?? 0})).filter(({share}) => share > 0);
  }

  close(): void {
    this.#master.close();
  }

  /** Adds a panel that is worth more than `enough`, quickly found or else the one worth most; false when there is none. */
  #look(worth: number[], enough = -1): boolean {
    const takes = (counts: Counts | null): boolean =>
      counts !== null && counts.reduce((sum, count, type) => sum + count * (worth[type] ?? 0), 0) > enough && this.add(counts);
    return takes(this.#panels.quick(worth)) || takes(this.#panels.best(worth));
  }
}
