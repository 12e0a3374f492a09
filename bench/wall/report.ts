import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../../site/root.js';

const FILE = join(root, 'docs', 'measured-conversation.md');

/** What a wall of so many was found to cost. */
export interface Cost {
  count: number;
  /** Times as long as with twenty. */
  firstScreen: number;
  elements: number;
  /** Times as many, and as much, after reading on. */
  nodes: number;
  heap: number;
  /** Milliseconds until what is looked for stands there: median, the slowest, and the answer alone. */
  found: number;
  slowest: number;
  asked: number;
}

const rowOf = ({count, firstScreen, elements, nodes, heap, ...times}: Cost): string =>
  `| ${[
    count.toLocaleString('en'),
    ...[`× ${firstScreen.toFixed(2)}`, elements.toLocaleString('en'), `× ${nodes.toFixed(3)}`, `× ${heap.toFixed(3)}`],
    `${times.found.toFixed(0)} ms, at most ${times.slowest.toFixed(0)} ms`,
    `${times.asked.toFixed(0)} ms`,
  ].join(' | ')} |`;

/** Writes a row into docs/measured-conversation.md, in place of the one with the same number of contributions. */
export const write = async (cost: Cost): Promise<void> => {
  const before = await readFile(FILE, 'utf8');
  const written = before.replace(
    /(<!-- walls:.*-->\n\n(?:\|.*\n){2})((?:\|.*\n)*)/,
    (_, head: string, rows: string) =>
      head +
      [...rows.split('\n').filter((row) => row && !row.startsWith(`| ${cost.count.toLocaleString('en')} |`)), rowOf(cost)]
        .sort((a, b) => a.length - b.length)
        .map((row) => `${row}\n`)
        .join(''),
  );
  if (!written.includes(rowOf(cost))) throw new Error(`${FILE} has no place after <!-- walls -->.`);
  await writeFile(FILE, written);
};
