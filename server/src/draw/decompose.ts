import type {Bounds, Counts, Panels} from './panels.js';

/** A panel and how likely it is. */
export interface Share {
  counts: Counts;
  share: number;
}

/** A remainder less likely than this is none. */
const NEAR = 1e-7;
/** What is near to a whole number is one; the less is left, the more an error of the beginning has grown. */
const snapped = (value: number, left: number): number =>
  Math.abs(value - Math.round(value)) < Math.min(1e-2, 1e-8 / left) ? Math.round(value) : value;
const around = (value: number): Bounds => [Math.floor(value), Math.ceil(value)];

/**
 * Panels whose mean is `mean`, found one after the other: each is a rounding of what is left, up or down in every type and
 * every quota, and as likely as it can be without leaving a remainder that no such roundings make up. Each then settles a
 * type or a quota for good, so there are no more panels than types and quotas. `whole` is false when a remainder was left
 * for which there is no rounding; the panels are good ones to begin a search with all the same.
 */
export const decompose = (panels: Panels, mean: readonly number[]): {shares: Share[]; whole: boolean} => {
  const shares: Share[] = [];
  let left = 1;
  let rest = mean.map((value) => snapped(value, left));
  const sums = (counts: readonly number[]): number[] =>
    panels.rows.map(({indices}) =>
      snapped(
        indices.reduce((sum, at) => sum + (counts[at] ?? 0), 0),
        left,
      ),
    );
  for (let step = 0; left > NEAR && step <= mean.length + panels.rows.length; step++) {
    const ofTypes = rest.map(around);
    const ofRows = sums(rest).map((value, row): Bounds => {
      const [least, most] = around(value);
      // Whatever rounding has done to the remainder, a panel keeps the quotas.
      return [Math.max(least, panels.rows[row]?.least ?? 0), Math.min(most, panels.rows[row]?.most ?? 0)];
    });
    const worth = rest.map((value) => 2 * (value - Math.floor(value)) - 1);
    const counts = panels.within(worth, ofTypes, ofRows);
    if (!counts) break;
    let part = 1;
    const consider = (value: number, taken: number, [least, most]: Bounds): void => {
      // (value - part·taken) / (1 - part) stays within its bounds.
      if (taken > value) part = Math.min(part, (value - least) / (taken - least));
      if (taken < value) part = Math.min(part, (most - value) / (most - taken));
    };
    rest.forEach((value, at) => consider(value, counts[at] ?? 0, ofTypes[at] ?? [0, 0]));
    const taken = sums(counts);
    sums(rest).forEach((value, row) => consider(value, taken[row] ?? 0, ofRows[row] ?? [0, 0]));
    if (part <= 0) break;
    shares.push({counts, share: left * part});
    left *= 1 - part;
    if (part < 1) rest = rest.map((value, at) => snapped((value - part * (counts[at] ?? 0)) / (1 - part), left));
  }
  return {shares, whole: left <= NEAR};
};
