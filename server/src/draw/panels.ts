import type {Highs} from 'highs';
import {wholeNear, type Bounds} from './exchange.js';
import type {Type} from './pool.js';
import type {Brief, Side} from './quotas.js';
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

/** Every panel that keeps the quotas, asked for one at a time. Whoever opens it closes it. */
export class Panels {
  readonly rows: Row[];
  readonly #whole: Solver;
  readonly #parts: Solver;
  /** How many there are of each type. */
  readonly people: readonly number[];
  /** In which rows each type counts. */
  readonly #rowsOf: number[][];
  /** How many programs in whole numbers were solved. */
  programs = 0;

  constructor(highs: Highs, types: readonly Type[], strata: readonly string[], brief: Brief) {
    this.rows = panelRows(types, strata, brief);
    this.people = types.map(({ids}) => ids.length);
    this.#rowsOf = types.map((_, at) => [...this.rows.keys()].filter((row) => this.rows[row]?.indices.includes(at)));
    const program = {costs: types.map(() => 0), most: [...this.people], rows: this.rows};
    this.#whole = new Solver(highs, {...program, whole: true});
    this.#parts = new Solver(highs, {...program, whole: false});
  }

  /** The panel that is worth most, when each person of a type is worth so much; null when no panel keeps the quotas. */
  best(worth: number[]): Counts | null {
    return this.#ask(worth, 0, this.#widest(), this.rows.map(boundsOf));
  }

  /** A panel that is worth much, from parts of people and exchanges alone; null when that finds none. */
  quick(worth: number[]): Counts | null {
    return this.#exchanged(worth, this.#widest(), this.rows.map(boundsOf));
  }

  /**
   * A panel that is worth much and keeps these bounds too, of types and of rows; null when there is none. Parts of people
   * come first, which is quick, and are made whole by exchanges; only where that fails are whole numbers sought.
   */
  good(worth: number[], ofTypes: readonly Bounds[], ofRows: readonly Bounds[]): Counts | null {
    return this.#exchanged(worth, ofTypes, ofRows) ?? this.#ask(worth, 0.5, ofTypes, ofRows);
  }

  close(): void {
    this.#whole.close();
    this.#parts.close();
  }

  #widest(): Bounds[] {
    return this.people.map((people) => [0, people]);
  }

  #exchanged(worth: number[], ofTypes: readonly Bounds[], ofRows: readonly Bounds[]): Counts | null {
    limit(this.#parts, ofTypes, ofRows);
    this.#parts.costs = worth;
    const parts = this.#parts.solve();
    return parts && wholeNear(parts.columns, worth, ofTypes, ofRows, this.#rowsOf);
  }

  #ask(worth: number[], gap: number, ofTypes: readonly Bounds[], ofRows: readonly Bounds[]): Counts | null {
    this.programs++;
    limit(this.#whole, ofTypes, ofRows);
    this.#whole.gap = gap;
    this.#whole.costs = worth;
    const answer = this.#whole.solve();
    return answer && Array.from(answer.columns, (count) => Math.round(count) + 0);
  }
}

const boundsOf = ({least, most}: Row): Bounds => [least, most];

const limit = (solver: Solver, ofTypes: readonly Bounds[], ofRows: readonly Bounds[]): void => {
  solver.limitColumns(
    ofTypes.map(([least]) => least),
    ofTypes.map(([, most]) => most),
  );
  ofRows.forEach(([least, most], row) => solver.limitRow(row, least, most));
};

/**
 * Which quotas cannot be met together, though each can alone: with any one of them left out there would be a panel.
 * Nothing when there is one as it is.
 */
export const quotaConflict = (highs: Highs, types: readonly Type[], strata: readonly string[], brief: Brief): Side[] => {
  const sides = brief.quotas.flatMap((quota): Side[] => [
    {quota, side: 'least'},
    {quota, side: 'most'},
  ]);
  const possible = (kept: readonly Side[]): boolean => {
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
  return kept;
};
