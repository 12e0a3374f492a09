import {createHash} from 'node:crypto';
import {verifyAudit} from '../contributions/audit.js';
import type {Tx} from '../db/connect.js';
import {openAsIs} from '../db/open.js';
import {StartFailure, codeOf} from '../failure.js';
import type {StartOptions} from '../start.js';
import {hashLines, writeBackup, type Footer, type Written} from './format.js';
import {checkKey, receiptKeyOf} from './key.js';
import {linesOf, tablesIn} from './tables.js';

export interface BackupOptions extends Pick<StartOptions, 'databaseUrl' | 'dataDir' | 'receiptKey'> {
  path: string;
  /** The receipt key is kept elsewhere; default false. */
  withoutKey?: boolean;
  /** Called with each table when it has been read. */
  progress?: (table: string, rows: number) => void;
}

/** What is in a backup. */
export type BackupReport = Pick<Footer, 'tables' | 'audit'>;

const SECRET = 'Secret: this file holds what citizens have written, their contact details and the key to their receipts.';
const SECRET_WITHOUT = 'Secret: this file holds what citizens have written and their contact details.';

/**
 * Writes the whole database, as it was at one moment, and the receipt key into a file, while servers go on. Throws a
 * {@link StartFailure} when there is no database, the key is not the one its receipts were made with, or the file is there.
 */
export const makeBackup = async (options: BackupOptions): Promise<BackupReport> => {
  const {path, withoutKey = false, dataDir = './data', receiptKey} = options;
  const {db, close} = await openAsIs(options);
  try {
    const key = withoutKey ? null : await receiptKeyOf(dataDir, receiptKey);
    if (key === undefined)
      throw new StartFailure('There is no receipt key: set RECEIPT_KEY or DATA_DIR to what the server has, or say --without-key.');
    const report: BackupReport = {tables: {}, audit: {}};
    // One moment of all tables, and nothing that is written to.
    const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    await reading.execute(async (tx) => {
      const migrations = await migrationsIn(tx);
      if (key !== null) await checkKey(tx, key);
      const head = {
        sammen: 'backup' as const,
        format: 1 as const,
        made: new Date().toISOString(),
        secret: key === null ? SECRET_WITHOUT : SECRET,
      };
      await writeBackup(path, partsOf(tx, {...head, migrations, receiptKey: key}, report, options.progress));
    });
    return report;
  } finally {
    await close();
  }
};

/** The migrations that the tables were made by. */
const migrationsIn = async (tx: Tx): Promise<{name: string; checksum: string}[]> => {
  try {
    return await tx.selectFrom('schema_migration').select(['name', 'checksum']).orderBy('name').execute();
  } catch (cause) {
    if (codeOf(cause) === '42P01') throw new StartFailure('The database has no tables yet: no server was started on it.', cause);
    throw cause;
  }
};

async function* partsOf(
  tx: Tx,
  head: Extract<Written, {header: unknown}>['header'],
  report: BackupReport,
  progress: BackupOptions['progress'],
): AsyncGenerator<Written> {
  yield {header: head};
  for (const table of await tablesIn(tx)) {
    yield {table: table.name, columns: table.columns};
    const hash = createHash('sha256');
    let rows = 0;
    for await (const lines of linesOf(tx, table)) {
      hashLines(hash, lines);
      rows += lines.length;
      yield {rows: lines};
    }
    report.tables[table.name] = {rows, sha256: hash.digest('hex')};
    progress?.(table.name, rows);
  }
  report.audit = await auditsIn(tx);
  yield {footer: report};
}

/** How the audit log of every space is. */
export const auditsIn = async (tx: Tx): Promise<Footer['audit']> => {
  const audits: Footer['audit'] = {};
  for (const {space} of await tx.selectFrom('space').select('space').orderBy('space').execute()) {
    const heads = await tx.selectFrom('audit_head').select('number').where('space', '=', space).execute();
    audits[space] = {entries: heads.reduce((sum, {number}) => sum + Number(number), 0), broken: (await verifyAudit(tx, space)) ?? null};
  }
  return audits;
};
