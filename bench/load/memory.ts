import {readFileSync} from 'node:fs';

/** Milliseconds between two looks. */
const EVERY = 250;

/** MiB that a process has in memory (Linux); 0 when it is gone. */
export const residentOf = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
};

export interface Memory {
  /** MiB at most. */
  peak: number;
  /** The median of the last third over that of the middle third: 1 when it does not grow. */
  growth: number;
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** Looks at a process's memory until it is called back. */
export const watch = (pid: number): (() => Memory) => {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(residentOf(pid)), EVERY);
  return () => {
    clearInterval(timer);
    const third = Math.floor(seen.length / 3);
    return {peak: Math.max(0, ...seen), growth: median(seen.slice(-third)) / median(seen.slice(third, 2 * third))};
  };
};
