import {randomBytes} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {sql} from 'kysely';
import type {Db} from '../../server/src/db/connect.js';

/** Words that stand nowhere else: one in everything that somebody has written, one in their contact details. */
export interface Marks {
  text: string;
  contact: string;
}

export const newMarks = (): Marks => {
  const own = randomBytes(6).toString('hex');
  return {text: `tzq${own}`, contact: `kzq${own}`};
};

const MARK = /[tk]zq[\da-f]{12}/g;

/** The marks in what a row says, and in its bytes, which PostgreSQL writes in hexadecimal. */
const marksIn = (row: string): string[] => {
  const bytes = [...row.matchAll(/\\+x([\da-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'));
  return [row, ...bytes].flatMap((text) => text.match(MARK) ?? []);
};

/** Every table of a database, in every schema of its own. */
export const tablesOf = async (db: Db): Promise<string[]> => {
  const {rows} = await sql<{name: string}>`SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`.execute(db);
  return rows.map(({name}) => name);
};

/** Where each mark is found: in any column of any table of the database, whatever its type, and in a folder's files. */
export const marksLeft = async (db: Db, folder: string): Promise<Map<string, Set<string>>> => {
  const found = new Map<string, Set<string>>();
  const add = (place: string, text: string): void => {
    for (const mark of marksIn(text)) found.set(mark, (found.get(mark) ?? new Set()).add(place));
  };
  for (const table of await tablesOf(db)) {
    const {rows} = await sql<{row: string}>`SELECT one::text AS row FROM ${sql.table(table)} AS one`.execute(db);
    for (const {row} of rows) add(table, row);
  }
  for (const name of await readdir(folder).catch(() => [])) add('outbox', await readFile(join(folder, name), 'utf8'));
  return found;
};
