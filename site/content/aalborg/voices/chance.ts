/** Chance that is the same for the same seed, on every machine: sfc32 (Chris Doty-Humphrey's small fast counter, 128 bits). */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** True in this share of cases, 0-1. */
  is(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Whole, from 0 to below `end`. */
  below(end: number): number;
}

export const chanceOf = (seed: string): Chance => {
  let [a, b, c, counter] = [hashOf(seed, 1), hashOf(seed, 2), hashOf(seed, 3), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i++) next();
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {next, is: (share) => next() < share, pick, below};
};

/** A choice of one of the entries, each as often as its weight says. */
export const weighted = <T>(entries: readonly (readonly [T, number])[]): ((chance: Chance) => T) => {
  let sum = 0;
  const ends = entries.map(([, weight]) => (sum += weight));
  return (chance) => {
    const at = chance.next() * sum;
    return (entries[ends.findIndex((end) => at < end)] ?? entries[entries.length - 1])?.[0] as T;
  };
};

/** A short number for a text (FNV-1a, 32 bits). */
export const hashOf = (text: string, salt = 0): number => {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
