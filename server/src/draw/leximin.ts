import type {Highs} from 'highs';
import {decompose, type Share} from './decompose.js';
import {Panels} from './panels.js';
import type {Type} from './pool.js';
import type {Brief} from './quotas.js';
import {relaxedMean, scaleOf} from './relaxed.js';
import {Search} from './search.js';

/** A lottery over panels, before its shares are made whole numbers. */
export interface Fairest {
  shares: Share[];
  /** A person's chance, for each type, in this lottery. */
  chances: number[];
  /** What no lottery can give to everybody: nobody's smallest chance is greater, whatever panels there are. */
  bound: number;
  /** True when the lottery gives every type what LEXIMIN gives with parts of people, so that nothing can be fairer. */
  direct: boolean;
  /** False when the search was ended before it was proven that nothing is fairer. */
  proven: boolean;
  /** How many programs in whole numbers were solved. */
  programs: number;
}

/** How much of the fair share a chance may be short of what is aimed at. */
export const SHORT = 1e-6;
/** After so many programs in whole numbers the lottery is taken as it is, and said to be unproven. */
const PROGRAMS = 500;

/**
 * LEXIMIN (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 2021): the smallest chance is as great as it can be, then the
 * next smallest, and so on. Over types instead of people, which is exact: exchanging two people of a type turns panels
 * into panels, so the mean of a lottery over all such exchanges is a lottery; it gives everyone of a type the same chance,
 * and no smaller one than the smallest was. As LEXIMIN's chances are unique, they are equal within a type, and a panel is
 * how many it has of each.
 */
export const leximin = (
  highs: Highs,
  types: readonly Type[],
  strata: readonly string[],
  brief: Brief,
  programs: number = PROGRAMS,
): Fairest => {
  const panels = new Panels(highs, types, strata, brief);
  try {
    const scale = scaleOf(types, brief.size);
    const people = types.map(({ids}) => ids.length);
    const mean = relaxedMean(highs, types, panels.rows, brief.size);
    const bound = Math.min(...mean.map((count, type) => count / (people[type] ?? 1)));
    const {shares, direct, proven} = search(highs, panels, scale, mean, programs);
    const chances = people.map((many, type) => shares.reduce((sum, {counts, share}) => sum + share * (counts[type] ?? 0), 0) / many);
    return {shares, chances, bound, direct, proven, programs: panels.programs};
  } finally {
    panels.close();
  }
};

/** First towards the mean that parts of people have; only where whole panels cannot reach it, level by level. */
const search = (
  highs: Highs,
  panels: Panels,
  scale: number[],
  mean: number[],
  programs: number,
): Pick<Fairest, 'shares' | 'direct' | 'proven'> => {
  const levels = mean.map((count, type) => count * (scale[type] ?? 0));
  const highest = Math.max(...levels);
  const aim = new Search(
    highs,
    panels,
    scale,
    levels.map((level) => level - highest),
  );
  try {
    for (const {counts} of decompose(panels, mean)) aim.add(counts);
    const {answer} = aim.raise(highest - SHORT, programs);
    if (answer.value >= highest - SHORT) return {shares: aim.sharesOf(answer), direct: true, proven: true};
    const whole = new Search(
      highs,
      panels,
      scale,
      scale.map(() => 0),
    );
    try {
      for (const counts of aim.columns) whole.add(counts);
      const {answer: best, proven} = whole.run(programs);
      return {shares: whole.sharesOf(best), direct: false, proven};
    } finally {
      whole.close();
    }
  } finally {
    aim.close();
  }
};
