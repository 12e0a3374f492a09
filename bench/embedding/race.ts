import type {Place} from './checks.js';
import type {Variant} from './pages.js';
import {inSeries, SLOW_4G, visit} from './traffic.js';

/** A slow telephone on a slow line. */
const PHONE = {...SLOW_4G, cpu: 4};
export const ROUNDS = 11;

export interface Result {
  name: string;
  /** As a share of plain HTML's median: the median and the middle half of the runs. */
  median: number;
  from: number;
  to: number;
  /** Requests one after the other, the median. */
  series: number;
}

interface Runs {
  times: number[];
  series: number[];
}

/** The value below which a share of the sorted values lies. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
};

/**
 * From the navigation to a form that can be used. The variants take turns, each round beginning with another one, so that
 * what else the machine does meets all of them; the first round warms up and is not counted.
 */
export const race = async ({browser, bench, tally}: Place, variants: readonly Variant[]): Promise<Result[]> => {
  const named = ({name}: Variant, mark: string): string => [name, mark].filter(Boolean).join(': ');
  const names = variants.flatMap((variant) => Object.keys(variant.marks).map((mark) => named(variant, mark)));
  const runs = new Map(names.map((name): [string, Runs] => [name, {times: [], series: []}]));
  const faults: string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (let i = 0; i < variants.length; i++) {
      const variant = variants[(round + i) % variants.length];
      if (!variant) continue;
      const visited = await visit(browser, bench, {...variant, line: PHONE});
      faults.push(...visited.faults);
      if (round === 0) continue;
      for (const [mark, time] of Object.entries(visited.times)) {
        const {times, series} = runs.get(named(variant, mark)) ?? {};
        times?.push(time);
        series?.push(inSeries(visited, time));
      }
    }
  }
  tally.check(`${ROUNDS} rounds of ${variants.length} forms went without an error`, faults);
  const plain = quantile(runs.get(names[0] ?? '')?.times ?? [], 0.5);
  console.log(`plain HTML, median: ${plain.toFixed(0)} ms`);
  return [...runs].map(([name, {times, series}]) => {
    const [from = 0, median = 0, to = 0] = [0.25, 0.5, 0.75].map((share) => quantile(times, share) / plain);
    return {name, median, from, to, series: quantile(series, 0.5)};
  });
};
