import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {sfntOf} from './sfnt.js';

const require = createRequire(import.meta.url);

/** Noto Sans, and IBM Plex for Arabic (SIL Open Font License 1.1), as @fontsource cuts them, a file a script. Danish needs the first alone. */
const FILES = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'vietnamese'],
  ['ibm-plex-sans-arabic', 'arabic'],
] as const;

export type Weight = 400 | 700;

/** One file's part of Unicode. */
interface Cut {
  name: string;
  file(weight: Weight): string;
  covers(character: string): boolean;
}

/** "U+0000-00FF,U+0131" as pairs of first and last. */
const rangesIn = (written: string): [number, number][] =>
  written.split(',').map((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });

const CUTS: readonly Cut[] = FILES.map(([family, script]) => {
  const all = require(`@fontsource/${family}/unicode.json`) as Record<string, string>;
  const ranges = rangesIn(all[script] ?? '');
  return {
    name: script,
    file: (weight) => require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
    covers: (character) => {
      const point = character.codePointAt(0) ?? 0;
      return ranges.some(([first, last]) => point >= first && point <= last);
    },
  };
});

/** The script whose letters join and are drawn from right to left. */
export const ARABIC = 'arabic';

/**
 * The cut that has a character; that of the one before it where it can be, so that words stay whole. Undefined where none
 * has it.
 */
export const cutFor = (character: string, before?: string): string | undefined =>
  (CUTS.find(({name, covers}) => name === before && covers(character)) ?? CUTS.find(({covers}) => covers(character)))?.name;

const unpacked = new Map<string, Buffer>();

/** The font of a cut, unpacked once. */
export const fontOf = (cut: string, weight: Weight): Buffer => {
  const name = `${cut} ${weight}`;
  const found = CUTS.find((one) => one.name === cut);
  if (!found) throw new Error(`There is no font ${cut}.`);
  const font = unpacked.get(name) ?? sfntOf(readFileSync(found.file(weight)));
  unpacked.set(name, font);
  return font;
};
