import makeBidi from 'bidi-js';
import {ARABIC, cutFor} from './fonts.js';

const bidi = (makeBidi as unknown as typeof makeBidi.default)();

/** A stretch of text that is drawn at once: one font, one direction. */
export interface Run {
  text: string;
  /** The cut of the font. */
  cut: string;
  /** Its embedding level in the Unicode Bidirectional Algorithm (UAX 9); odd is from right to left. */
  level: number;
}

/** A run with its distance from the beginning of its line, on the left, in points. */
export interface Placed extends Run {
  x: number;
}

/** Runs in the order in which they are read. */
export interface Line {
  runs: Placed[];
  width: number;
  /** Whether its paragraph is written from right to left. */
  rtl: boolean;
}

/** How wide a text is in a cut, in points. */
export type Measure = (text: string, cut: string) => number;

/** What no font here has is shown as something that is missing, rather than left out. */
const MISSING = '\ufffd';
/** Says how the character before it looks, or that it joins: nothing to be seen in itself. */
const INVISIBLE = /[\ufe00-\ufe0f\u200b\u2060\ufeff\u202a-\u202e\u00ad]/g;
/** Says where something has a direction of its own: it is heard by the algorithm, and drawn by nobody. */
const ISOLATE = /[\u2066-\u2069]/;

/** Divides what is read from one place to another into runs; from right to left, words and signs by themselves. */
const runsOf = (characters: readonly string[], levels: readonly number[]): Run[] => {
  const runs: Run[] = [];
  characters.forEach((one, at) => {
    if (ISOLATE.test(one)) return;
    const level = levels[at] ?? 0;
    const before = runs.at(-1);
    const cut = cutFor(one, before?.cut);
    const mirrored = level % 2 === 1 ? (bidi.getMirroredCharacter(one) ?? one) : one;
    const next: Run = cut === undefined ? {text: MISSING, cut: 'latin', level} : {text: mirrored, cut, level};
    const joins = before?.level === level && before.cut === next.cut && (level % 2 === 0 || next.cut === ARABIC);
    if (before && joins) before.text += next.text;
    else runs.push(next);
  });
  return runs;
};

/** The order in which runs stand from left to right (UAX 9, rule L2), as places in the order in which they are read. */
const visual = (runs: readonly Run[]): number[] => {
  const order = runs.map((_, at) => at);
  const most = Math.max(0, ...runs.map(({level}) => level));
  for (let level = most; level >= 1; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (runs[order[to] ?? 0]?.level ?? 0) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  return order;
};

const placed = (runs: readonly Run[], rtl: boolean, measure: Measure): Line => {
  let x = 0;
  const at = new Map<number, number>();
  for (const one of visual(runs)) {
    at.set(one, x);
    const run = runs[one];
    if (run) x += measure(run.text, run.cut);
  }
  return {runs: runs.map((run, one) => ({...run, x: at.get(one) ?? 0})), width: x, rtl};
};

/**
 * Breaks one paragraph into lines of a width, in points. A word that is longer than a line is broken where it has to be.
 * @param direction of the page, where the text does not say; `auto` goes by its first letter.
 */
export const linesOf = (paragraph: string, width: number, measure: Measure, direction: 'auto' | 'rtl' | 'ltr' = 'auto'): Line[] => {
  const text = paragraph.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  const {levels, paragraphs} = bidi.getEmbeddingLevels(text, direction === 'auto' ? undefined : direction);
  const rtl = (paragraphs[0]?.level ?? 0) % 2 === 1;
  const characters = [...text];
  const places: number[] = [];
  characters.reduce((at, one) => (places.push(levels[at] ?? 0), at + one.length), 0);
  const widthOf = (from: number, to: number): number =>
    runsOf(characters.slice(from, to), places.slice(from, to)).reduce((sum, run) => sum + measure(run.text, run.cut), 0);
  const lines: Line[] = [];
  for (let from = 0; from < characters.length;) {
    const to = endOf(characters, from, width, widthOf);
    const seen = characters[to - 1] === ' ' ? to - 1 : to;
    lines.push(placed(runsOf(characters.slice(from, seen), places.slice(from, seen)), rtl, measure));
    from = to;
  }
  return lines;
};

/** Where a line that begins here ends: after the last word that fits, or within a word that is longer than a line. */
const endOf = (characters: readonly string[], from: number, width: number, widthOf: (from: number, to: number) => number): number => {
  let [end, free] = [from, width];
  while (end < characters.length) {
    let after = end;
    while (after < characters.length && characters[after] !== ' ') after++;
    free -= widthOf(end, after);
    if (free < 0) break;
    end = Math.min(after + 1, characters.length);
    free -= widthOf(after, end);
  }
  if (end > from) return end;
  while (end < characters.length && characters[end] !== ' ' && (end === from || widthOf(from, end + 1) <= width)) end++;
  return end;
};
