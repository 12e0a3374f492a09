import {readFileSync} from 'node:fs';

export const GUIDE = 'docs/guide.md';

/** One step, as it was done. */
export interface Done {
  title: string;
  seconds: number;
  /** What was read and pressed on the pages. */
  words: readonly string[];
}

/** Seconds as minutes and seconds, in steps of five. */
export const minutes = (seconds: number): string => {
  const whole = Math.round(seconds / 5) * 5;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const TABLE = /(?<=<!-- time[^>]*-->\n\n)[^]*?(?=\n\n<!-- \/time -->)/;

/** The guide with the time that was taken. */
export const withTime = (guide: string, done: readonly Done[]): string => {
  const rows = done.map(({title, seconds}, at) => `| ${at + 1}. ${title} | ${minutes(seconds)} |`);
  const together = minutes(done.reduce((sum, {seconds}) => sum + seconds, 0));
  return guide.replace(TABLE, ['| step | min:s |', '|---|--:|', ...rows, `| **together** | **${together}** |`].join('\n'));
};

/** The times that a guide tells, in seconds. */
const timesIn = (guide: string): number[] =>
  [...guide.matchAll(/\| \**(\d+):(\d\d)\** \|$/gm)].map(([, whole, rest]) => Number(whole) * 60 + Number(rest));

/** Seconds by which a time may differ: a text on the way has one word more, and all that are rounded fall the other way. */
const TOLERANCE = 10;

/** Whether a guide tells about the same times as another. */
export const tellsSameTime = (one: string, other: string): boolean => {
  const [ours, theirs] = [timesIn(one), timesIn(other)];
  return ours.length === theirs.length && ours.every((time, at) => Math.abs(time - (theirs[at] ?? 0)) <= TOLERANCE);
};

/** The part of the guide about a step; nothing where it has none. */
const partOf = (guide: string, title: string, at: number): string => {
  const [, after = ''] = guide.split(`\n## ${at + 1}. ${title}\n`);
  return after.split(/^## /m)[0] ?? '';
};

/** Where the guide says other words than the pages have: what it does not name, and what is not there. */
export const faultsIn = (guide: string, done: readonly Done[]): string[] =>
  done.flatMap(({title, words}, at) => {
    const part = partOf(guide, title, at);
    if (!part) return [`${GUIDE} has no step "${at + 1}. ${title}"`];
    const named = [...part.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = '']) => word);
    return [
      ...words.filter((word) => !named.includes(word)).map((word) => `${GUIDE}, step ${at + 1}: does not name **${word}**`),
      ...named.filter((word) => !words.includes(word)).map((word) => `${GUIDE}, step ${at + 1}: **${word}** is on no page`),
    ];
  });

export const readGuide = (): string => readFileSync(GUIDE, 'utf8');
