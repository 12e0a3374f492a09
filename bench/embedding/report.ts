import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../site/root.js';
import type {Cost} from './checks.js';
import type {Result} from './race.js';
import {ROUNDS} from './race.js';
import {bytesOf, ofKind, readsOf, type Asked} from './traffic.js';

const FILE = join(root, 'docs', 'embedding-measured.md');

const kB = (bytes: number): string => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
const weighed = (asked: readonly Asked[]): string => (asked.length ? `${asked.length} | ${kB(bytesOf(asked))}` : '0 | ');

const costTable = (costs: readonly Cost[]): string =>
  [
    '| on the page | scripts | brotli | style sheets | brotli | reads | brotli |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...costs.map(({name, visited}) => {
      // The page's own style sheet is on every page.
      const styles = ofKind(visited, 'style').slice(1);
      return `| ${name} | ${weighed(ofKind(visited, 'script'))} | ${weighed(styles)} | ${weighed(readsOf(visited))} |`;
    }),
  ].join('\n');

const timeTable = (results: readonly Result[]): string =>
  [
    `| the form as | requests in series | time | middle half of ${ROUNDS} runs |`,
    '|---|--:|--:|--:|',
    ...results.map(
      ({name, series, median, from, to}) => `| ${name} | ${series} | ${median.toFixed(2)} | ${from.toFixed(2)} – ${to.toFixed(2)} |`,
    ),
  ].join('\n');

export interface Report {
  /** What was measured with what. */
  versions: string;
  costs: readonly Cost[];
  results: readonly Result[];
}

/** Prints the tables and puts them between the markers in the documentation. */
export const report = ({versions, costs, results}: Report): void => {
  const tables = [versions, costTable(costs), timeTable(results)].join('\n\n');
  console.log(`\n${tables}\n`);
  const text = readFileSync(FILE, 'utf8');
  const written = text.replace(
    /(<!-- measured:.*-->\n)[\s\S]*(<!-- \/measured -->)/,
    (_, open: string, close: string) => `${open}\n${tables}\n\n${close}`,
  );
  if (!written.includes(tables)) throw new Error(`${FILE} has no place between <!-- measured --> and <!-- /measured -->.`);
  writeFileSync(FILE, written);
};
