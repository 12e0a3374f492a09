import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism, cpus} from 'node:os';
import {join} from 'node:path';
import {sql} from 'kysely';
import type {Db} from '../../server/src/db/connect.js';
import {root} from '../../site/root.js';
import type {Measured} from './run.js';

const FILE = join(root, 'docs', 'measured-conversation.md');

interface Setting {
  small: number;
  large: number;
  /** How often each was measured in each space. */
  rounds: number;
}

const thousands = (count: number): string => count.toLocaleString('en');

/** Writes the table into docs/measured-conversation.md, between its marks. */
export const write = async (db: Db, measured: readonly Measured[], {small, large, rounds}: Setting): Promise<void> => {
  const {rows} = await sql<{version: string}>`SELECT current_setting('server_version') AS version`.execute(db);
  const processor = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores`;
  const table = [
    `PostgreSQL ${rows[0]?.version} with the endpoint's own settings, Node.js ${process.version}, ${processor}. Medians of ${rounds}, in milliseconds.`,
    '',
    `| | ${thousands(small)} | ${thousands(large)} | ratio | limit |`,
    '|---|--:|--:|--:|--:|',
    ...measured.map(
      (one) => `| ${one.name} | ${one.small.toFixed(1)} | ${one.large.toFixed(1)} | ${one.ratio.toFixed(2)} | ${one.limit} |`,
    ),
  ].join('\n');
  const before = await readFile(FILE, 'utf8');
  const written = before.replace(
    /(<!-- measured:.*-->\n)[\s\S]*(<!-- \/measured -->)/,
    (_, opening: string, closing: string) => `${opening}\n${table}\n\n${closing}`,
  );
  if (!written.includes(table)) throw new Error(`${FILE} has no place between <!-- measured --> and <!-- /measured -->.`);
  await writeFile(FILE, written);
};
