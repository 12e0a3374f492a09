import type {Highs} from 'highs';
import type {Type} from './pool.js';
import {nameOf, type Brief} from './quotas.js';
import {Solver, type Row} from './solver.js';

/** How many of each type are in a panel, in the order of types. */
export type Counts = number[];

/** What makes counts a panel, in rows: its size, and then each quota. */
export const panelRows = (types: readonly Type[], strata: readonly string[], {size, quotas}: Brief): Row[] => {
  const all = types.map((_, at) => at);
  const row = (least: number, most: number, indices: number[]): Row => ({least, most, indices, values: indices.map(() => 1)});
  return [
    row(size, size, all),
    ...quotas.map(({stratum, category, least, most}) => {
      const place = strata.indexOf(stratum);
      return row(
        least,
        most,
        all.filter((at) => types[at]?.categories[place] === category),
      );
    }),
  ];
};

/** Every panel that keeps the quotas, asked for one at a time. */
export class Panels {
  readonly rows: Row[];
  readonly #solver: Solver;
  readonly #types: readonly Type[];
  /** How many programs were solved. */
  asked = 0;

  constructor(highs: Highs, types: readonly Type[], strata: readonly string[], brief: Brief) {
    this.rows = panelRows(types, strata, brief);
    this.#types = types;
    this.#solver = new Solver(highs, {
      costs: types.map(() => 0),
      most: types.map(({ids}) => ids.length),
      rows: this.rows,
      whole: true,
    });
  }

  /** The panel that is worth most, when each person of a type is worth so much; null when no panel keeps the quotas. */
  best(worth: number[]): Counts | null {
    this.#solver.gap = 0;
    return this.#ask(worth);
  }

  /** A good panel that also keeps these bounds, a type's and a row's; null when there is none. */
  within(worth: number[], ofTypes: readonly Bounds[], ofRows: readonly Bounds[]): Counts | null {
    const widest = this.#types.map(({ids}) => ids.length);
    const limit = (rows: readonly Bounds[]): void => rows.forEach(([least, most], row) => this.#solver.limitRow(row, least, most));
    this.#solver.gap = 0.5;
    this.#solver.limitColumns(
      ofTypes.map(([least]) => least),
      ofTypes.map(([, most]) => most),
    );
    limit(ofRows);
    const found = this.#ask(worth);
    this.#solver.limitColumns(
      widest.map(() => 0),
      widest,
    );
    limit(this.rows.map(({least, most}) => [least, most]));
    return found;
  }

  close(): void {
    this.#solver.close();
  }

  #ask(worth: number[]): Counts | null {
    this.asked++;
    this.#solver.costs = worth;
    const answer = this.#solver.solve();
    return answer && Array.from(answer.columns, Math.round);
  }
}

/** At least and at most. */
export type Bounds = readonly [least: number, most: number];

/**
 * Which quotas cannot be met together, though each can alone: with any one of them left out there would be a panel.
 * Nothing when there is one as it is.
 */
export const quotaConflict = (highs: Highs, types: readonly Type[], strata: readonly string[], brief: Brief): string[] => {
  const sides = brief.quotas.flatMap((quota) => [
    {quota, side: 'least' as const, words: `${nameOf(quota)}, at least ${quota.least}`},
    {quota, side: 'most' as const, words: `${nameOf(quota)}, at most ${quota.most}`},
  ]);
  const possible = (kept: typeof sides): boolean => {
    const quotas = brief.quotas.map((quota) => {
      const of = (side: 'least' | 'most', free: number): number =>
        kept.some((one) => one.quota === quota && one.side === side) ? quota[side] : free;
      return {...quota, least: of('least', 0), most: of('most', brief.size)};
    });
    const panels = new Panels(highs, types, strata, {...brief, quotas});
    try {
      return panels.best(types.map(() => 0)) !== null;
    } finally {
      panels.close();
    }
  };
  if (possible(sides)) return [];
  let kept = sides;
  for (const side of sides) {
    const without = kept.filter((one) => one !== side);
    if (!possible(without)) kept = without;
  }
  return kept.map(({words}) => words);
};
