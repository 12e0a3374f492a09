import {createHash} from 'node:crypto';
import {rm, writeFile} from 'node:fs/promises';
import {sql} from 'kysely';
import type {Db, Tx} from '../db/connect.js';
import {checksumOf, migrateIn} from '../db/migrate.js';
import {migrations as known, type Migration} from '../db/migrations/index.js';
import {StartFailure} from '../failure.js';
import {keyFileIn, keysFrom} from '../keys.js';
import type {StartOptions} from '../start.js';
import {auditsIn} from './backup.js';
import {hashLines, readBackup, type Footer, type Header} from './format.js';
import {checkKey, receiptKeyOf} from './key.js';
import {setAside} from './late.js';
import {openEmpty} from './target.js';
import {linesOf, tablesIn, writeLines, type Table} from './tables.js';

export interface RestoreOptions extends Pick<StartOptions, 'databaseUrl' | 'dataDir' | 'receiptKey'> {
  path: string;
  /** Called with each table when it has been written. */
  progress?: (table: string, rows: number) => void;
}

/** What was restored. */
export interface RestoreReport extends Pick<Footer, 'tables' | 'audit'> {
  made: string;
  /** Where the receipt key is now; null when it is given from outside. */
  keyFile: string | null;
}

/**
 * Makes an empty database, or an empty data folder, what it was when a backup was made: all of it or nothing, in one
 * transaction that is only ended when everything has been read back and is as it was. Throws a {@link StartFailure} when
 * the file is not whole, something is there already, or the receipt key is another.
 */
export const restoreBackup = async (options: RestoreOptions): Promise<RestoreReport> => {
  const {path, dataDir = './data', receiptKey, progress} = options;
  // Before anything is touched; what is read again below is checked again.
  const {header, footer} = await inspect(path);
  const migrations = migrationsOf(header);
  const key = keyOf(header, await receiptKeyOf(dataDir, receiptKey));
  const {db, close, clear} = await openEmpty(options);
  let made: string | null = null;
  try {
    await db.transaction().execute(async (tx) => {
      await refuseTables(tx);
      await migrateIn(tx, migrations);
      const putBack = await setAside(tx);
      await load(tx, path, footer, progress);
      await putBack();
      await verify(tx, footer);
      await checkKey(tx, key);
      // Before the end of the transaction: a database without its key must never be.
      if (receiptKey === undefined) made = await putKey(dataDir, key);
    });
  } catch (error) {
    if (made !== null) await rm(made, {force: true});
    await close();
    await clear();
    throw error;
  }
  await planFor(db);
  await close();
  return {made: header.made, tables: footer.tables, audit: footer.audit, keyFile: receiptKey === undefined ? keyFileIn(dataDir) : null};
};

const inspect = async (path: string): Promise<{header: Header; footer: Footer}> => {
  let header: Header | undefined;
  let footer: Footer | undefined;
  for await (const part of readBackup(path)) {
    if ('header' in part) header = part.header;
    else if ('footer' in part) footer = part.footer;
  }
  if (!header || !footer) throw new StartFailure(`${path} is not a whole backup.`);
  return {header, footer};
};

/** The migrations that the database had, as this version knows them. */
const migrationsOf = ({migrations}: Header): Migration[] => {
  for (const {name, checksum} of migrations) {
    const found = known.find((one) => one.name === name);
    if (!found) throw new StartFailure(`The backup was made by a newer version of the server (it has ${name}); install that one.`);
    if (checksumOf(found) !== checksum) throw new StartFailure(`Migration ${name} is not the one that the backup was made with.`);
  }
  return known.filter(({name}) => migrations.some((one) => one.name === name));
};

const keyOf = ({receiptKey}: Header, own: string | undefined): string => {
  const plain = (written: string): string => [...keysFrom(written).versions.values()].map((key) => key.toString('hex')).join();
  const key = own ?? receiptKey ?? undefined;
  if (key === undefined)
    throw new StartFailure(
      'The backup was made without the receipt key: set RECEIPT_KEY, or put the file receipt-key into DATA_DIR first.',
    );
  if (own !== undefined && receiptKey !== null && plain(own) !== plain(receiptKey))
    throw new StartFailure('There is a receipt key already, and the backup has another one.');
  return key;
};

/** Writes the key where a server looks for it, unless it is there; resolves with the file when it was made. */
const putKey = async (dataDir: string, key: string): Promise<string | null> => {
  if ((await receiptKeyOf(dataDir, undefined)) !== undefined) return null;
  await writeFile(keyFileIn(dataDir), `${key}\n`, {mode: 0o600, flag: 'wx', flush: true});
  return keyFileIn(dataDir);
};

const refuseTables = async (tx: Tx): Promise<void> => {
  const {rows} =
    await sql`SELECT 1 FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace LIMIT 1`.execute(tx);
  if (rows.length > 0) throw new StartFailure('The database is not empty; a backup is only restored into an empty one.');
};

const sameNames = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

const load = async (tx: Tx, path: string, footer: Footer, progress: RestoreOptions['progress']): Promise<void> => {
  const tables = await tablesIn(tx);
  if (
    !sameNames(
      tables.map(({name}) => name),
      Object.keys(footer.tables),
    )
  )
    throw new StartFailure('The backup does not have the tables that its migrations make.');
  let now: Table | undefined;
  for await (const part of readBackup(path)) {
    if ('table' in part) {
      if (now) progress?.(now.name, footer.tables[now.name]?.rows ?? 0);
      now = tables.find(({name}) => name === part.table);
      if (!now || !sameNames(now.columns, part.columns)) throw new StartFailure(`The backup has other columns in ${part.table}.`);
      now = {...now, columns: part.columns, types: part.columns.map((column) => typeOf(tables, part.table, column))};
    } else if ('rows' in part && now) {
      await writeLines(tx, now, part.rows);
    }
  }
  if (now) progress?.(now.name, footer.tables[now.name]?.rows ?? 0);
};

const typeOf = (tables: readonly Table[], name: string, column: string): string => {
  const table = tables.find((one) => one.name === name);
  return table?.types[table.columns.indexOf(column)] ?? '';
};

/** Reads everything back. */
const verify = async (tx: Tx, footer: Footer): Promise<void> => {
  for (const table of await tablesIn(tx)) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const lines of linesOf(tx, table)) {
      hashLines(hash, lines);
      rows += lines.length;
    }
    const was = footer.tables[table.name];
    if (was?.rows !== rows || was.sha256 !== hash.digest('hex'))
      throw new StartFailure(`What was written to ${table.name} is not what the backup has.`);
  }
  const audits = await auditsIn(tx);
  for (const [space, was] of Object.entries(footer.audit))
    if (JSON.stringify(audits[space]) !== JSON.stringify(was))
      throw new StartFailure(`The audit log of ${space} is not what the backup has.`);
};

/** The database has not looked at what it got, and would plan the first reads for empty tables. */
const planFor = async (db: Db): Promise<void> => void (await sql`ANALYZE`.execute(db));
