/** At least and at most. */
export type Bounds = readonly [least: number, most: number];

/** A type that takes one person more or one less; `at` is -1 for none at all. */
interface Step {
  at: number;
  rows: readonly number[];
  /** How much nearer to the bounds of its rows this brings them, taken alone: negative is nearer. */
  change: number;
  worth: number;
  helps: boolean;
}

const within = (value: number, [least, most]: Bounds): number => Math.min(most, Math.max(least, value));
const beyond = (sum: number, [least, most]: Bounds): number => Math.max(0, least - sum, sum - most);
const NONE: Step = {at: -1, rows: [], change: 0, worth: 0, helps: false};

/**
 * Whole numbers near to `values` that keep the bounds of types and rows: each is rounded, and then people are exchanged one
 * for one (or added, or left out) where that brings most rows nearer to their bounds, and costs the least worth. Null when no
 * single exchange helps, though other whole numbers may keep the bounds. `rowsOf` says which rows a type counts in.
 */
export const wholeNear = (
  values: ArrayLike<number>,
  worth: readonly number[],
  ofTypes: readonly Bounds[],
  ofRows: readonly Bounds[],
  rowsOf: readonly (readonly number[])[],
): number[] | null => {
  // Adding 0 makes -0 a 0.
  const counts = ofTypes.map((bounds, at) => within(Math.round(values[at] ?? 0), bounds) + 0);
  const sums = ofRows.map(() => 0);
  const give = (at: number, by: number): void => {
    if (at < 0) return;
    counts[at] = (counts[at] ?? 0) + by;
    for (const row of rowsOf[at] ?? []) sums[row] = (sums[row] ?? 0) + by;
  };
  counts.forEach((count, at) => {
    for (const row of rowsOf[at] ?? []) sums[row] = (sums[row] ?? 0) + count;
  });
  for (;;) {
    const outside = ofRows.map((bounds, row) => beyond(sums[row] ?? 0, bounds));
    if (outside.every((by) => !by)) return counts;
    const changeBy = (by: number): number[] => ofRows.map((bounds, row) => beyond((sums[row] ?? 0) + by, bounds) - (outside[row] ?? 0));
    const [more, less] = [changeBy(1), changeBy(-1)];
    const steps = (by: 1 | -1, changes: readonly number[]): Step[] =>
      ofTypes.flatMap(([least, most], at) => {
        if (by > 0 ? (counts[at] ?? 0) >= most : (counts[at] ?? 0) <= least) return [];
        const rows = rowsOf[at] ?? [];
        const change = rows.reduce((sum, row) => sum + (changes[row] ?? 0), 0);
        return [{at, rows, change, worth: by * (worth[at] ?? 0), helps: rows.some((row) => (changes[row] ?? 0) < 0)}];
      });
    const exchange = bestExchange([NONE, ...steps(1, more)], [NONE, ...steps(-1, less)], more, less);
    if (!exchange) return null;
    give(exchange[0], 1);
    give(exchange[1], -1);
  }
};

/** Who comes in and who goes out, so that rows come nearest to their bounds; null when they would come no nearer. */
const bestExchange = (ins: Step[], outs: Step[], more: readonly number[], less: readonly number[]): [number, number] | null => {
  let best: [number, number] | null = null;
  let change = 0;
  let worth = 0;
  const consider = (one: Step, other: Step): void => {
    let sum = one.change + other.change;
    // A row in which both count stays as it is.
    for (const row of one.rows) if (other.rows.includes(row)) sum -= (more[row] ?? 0) + (less[row] ?? 0);
    if (sum > change || (sum === change && (!best || one.worth + other.worth <= worth))) return;
    [best, change, worth] = [[one.at, other.at], sum, one.worth + other.worth];
  };
  for (const one of ins) if (one.helps) for (const other of outs) consider(one, other);
  for (const other of outs) if (other.helps) for (const one of ins) if (!one.helps) consider(one, other);
  return best;
};
