import loadHighs, {type Highs, type Model} from 'highs';

/** A row of a program: `least ≤ Σ values·columns ≤ most`. */
export interface Row {
  least: number;
  most: number;
  indices: number[];
  values: number[];
}

/** What is maximised under which rows. */
export interface Program {
  costs: number[];
  /** Each column lies between 0 and its number here. */
  most: number[];
  rows: Row[];
  whole: boolean;
}

export interface Answer {
  value: number;
  columns: Float64Array;
  /** What one unit more in a row's bound would add; of no use where columns are whole. */
  duals: Float64Array;
}

/** As exact as HiGHS is: chances are told apart in the ninth decimal. */
const EXACT = {output_flag: false, random_seed: 0, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9};

// The package describes its CommonJS face alone; what Node imports is the function itself.
const load = loadHighs as unknown as typeof loadHighs.default;
let loading: Promise<Highs> | undefined;
/** HiGHS as WebAssembly: one thread, no network, the same answer to the same program every time. */
export const loadSolver = (): Promise<Highs> => (loading ??= load());

/** A program that is solved again and again with a little changed. Whoever opens one closes it: it lies outside JavaScript's memory. */
export class Solver {
  readonly #highs: Highs;
  readonly #model: Model;
  #columns: number;

  constructor(highs: Highs, {costs, most, rows, whole}: Program) {
    const starts = [0];
    for (const {indices} of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
    const {variableType, objectiveSense} = highs.constants;
    this.#highs = highs;
    this.#columns = costs.length;
    this.#model = highs.createModel({
      numCols: costs.length,
      numRows: rows.length,
      sense: objectiveSense.maximize,
      colCost: costs,
      colLower: costs.map(() => 0),
      colUpper: most,
      rowLower: rows.map(({least}) => least),
      rowUpper: rows.map((row) => row.most),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: costs.length,
        starts,
        indices: rows.flatMap(({indices}) => indices),
        values: rows.flatMap(({values}) => values),
      },
      ...(whole && {integrality: costs.map(() => variableType.integer)}),
    });
    this.#model.options.set({...EXACT, ...(whole && {mip_rel_gap: 0, mip_abs_gap: 1e-9, mip_feasibility_tolerance: 1e-9})});
  }

  get size(): number {
    return this.#columns;
  }

  /** How near to the best is near enough, as a part of it. */
  set gap(part: number) {
    this.#model.options.set({mip_rel_gap: part});
  }

  set costs(costs: number[]) {
    this.#model.changeColsCost({kind: 'range', from: 0, to: costs.length - 1}, costs);
  }

  limitColumns(least: number[], most: number[]): void {
    this.#model.changeColsBounds({kind: 'range', from: 0, to: least.length - 1}, least, most);
  }

  limitRow(row: number, least: number, most: number): void {
    this.#model.changeRowBounds(row, least, most);
  }

  change(row: number, column: number, value: number): void {
    this.#model.changeCoefficient(row, column, value);
  }

  add(cost: number, most: number, indices: number[], values: number[]): void {
    this.#model.addCol(cost, 0, most, {indices, values});
    this.#columns++;
  }

  /** The best there is; null when the rows cannot all be kept. */
  solve(): Answer | null {
    this.#model.run();
    const {optimal, infeasible, unboundedOrInfeasible} = this.#highs.constants.modelStatus;
    const status = this.#model.getModelStatus();
    if (status === infeasible || status === unboundedOrInfeasible) return null;
    if (status !== optimal) throw new Error(`the solver ended with status ${status}`);
    const {colValue, rowDual} = this.#model.getSolution();
    return {value: this.#model.getObjectiveValue(), columns: colValue, duals: rowDual};
  }

  close(): void {
    this.#model.dispose();
  }
}
