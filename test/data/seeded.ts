/** Chance that is the same in every run: numbers from 0 up to 1 (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  one<T>(of: readonly T[]): T;
  /** That many digits. */
  digits(length: number): string;
}

export const chanceOf = (seed: number): Chance => {
  const next = seeded(seed);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const one = <T>(of: readonly T[]): T => of[between(0, of.length - 1)] as T;
  return {between, one, digits: (length) => Array.from({length}, () => between(0, 9)).join('')};
};
