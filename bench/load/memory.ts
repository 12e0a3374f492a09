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
  /** Medians of the middle third of the time and of the last, in MiB. */
  middle: number;
  last: number;
}

/** What it may grow from the middle third to the last: a quarter, and a little in MiB, so that a small heap may breathe. */
const GROWTH = {factor: 1.25, margin: 16};

/** Whether it has stopped growing. */
export const isBounded = ({middle, last}: Memory): boolean => last <= middle * GROWTH.factor + GROWTH.margin;

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** Looks at a process's memory until it is called back. */
export const watch = (pid: number): (() => Memory) => {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(residentOf(pid)), EVERY);
  return () => {
    clearInterval(timer);
    const third = Math.floor(seen.length / 3);
    return {peak: Math.max(0, ...seen), middle: median(seen.slice(third, 2 * third)), last: median(seen.slice(-third))};
  };
};
