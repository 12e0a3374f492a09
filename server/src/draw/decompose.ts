import type {Bounds} from './exchange.js';
import type {Counts, Panels} from './panels.js';

/** A panel and how likely it is. */
export interface Share {
  counts: Counts;
  share: number;
}

/** What is less likely than this is left to whoever weighs the panels again. */
const REST = 1e-8;
/** Floating point's part in a sum of people: what is as near as this to a whole number is one. */
const NOISE = 1e-10;

/**
 * Panels whose mean is `mean`, which keeps the quotas with parts of people. One is found after the other: a rounding of what
 * is left, up or down in every type, and as likely as it can be without taking the remainder past its own roundings or out of
 * a quota. Each settles a type or a quota for good, so there are no more panels than those. Where a remainder has no rounding,
 * it stays: the shares then make less than one.
 */
export const decompose = (panels: Panels, mean: readonly number[]): Share[] => {
  const shares: Share[] = [];
  let left = 1;
  /** What is left of the mean, times how likely it is: so no error grows. */
  const mass = [...mean];
  const sumsOf = (counts: readonly number[]): number[] =>
    panels.rows.map(({indices}) => indices.reduce((sum, at) => sum + (counts[at] ?? 0), 0));
  while (left > REST) {
    const near = NOISE / left;
    // Whatever floating point has done to a remainder, a panel wants no more of a type than there are.
    const ofTypes = mass.map((value, at): Bounds => {
      const most = panels.people[at] ?? 0;
      return [within(Math.floor(value / left + near), most), within(Math.ceil(value / left - near), most)];
    });
    const sums = sumsOf(mass);
    const ofRows = panels.rows.map(({least, most}, row): Bounds => {
      const sum = (sums[row] ?? 0) / left;
      return sum < least + near ? [least, least] : sum > most - near ? [most, most] : [least, most];
    });
    const worth = mass.map((value, at) => 2 * (value / left - (ofTypes[at]?.[0] ?? 0)) - 1);
    const counts = panels.good(worth, ofTypes, ofRows);
    if (!counts) break;
    const share = Math.min(left, longest(mass, counts, ofTypes, left), longest(sums, sumsOf(counts), ofRows, left));
    if (share <= 0) break;
    shares.push({counts, share});
    left -= share;
    counts.forEach((count, at) => (mass[at] = (mass[at] ?? 0) - share * count));
  }
  return shares;
};

const within = (count: number, most: number): number => Math.min(most, Math.max(0, count));

/** How likely `taken` may be before what is left of `mass` leaves its bounds. */
const longest = (mass: readonly number[], taken: readonly number[], bounds: readonly Bounds[], left: number): number =>
  mass.reduce((share, value, at) => {
    const [least, most] = bounds[at] ?? [0, 0];
    const count = taken[at] ?? 0;
    // (value - share·count) / (left - share) stays at least `least` and at most `most`.
    if (count > least) share = Math.min(share, (value - least * left) / (count - least));
    if (count < most) share = Math.min(share, (most * left - value) / (most - count));
    return share;
  }, left);
