import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {StartFailure} from '../failure.js';
import {keysFrom, keysIn, type Keys} from '../keys.js';
import {startCluster} from '../postgres/cluster.js';
import {folderHolder} from '../postgres/lock.js';
import type {StartOptions} from '../start.js';
import {checkDatabase, connect, type Db} from './connect.js';
import {migrate} from './migrate.js';

/** A server's database, for a program that runs beside it or while it is down. */
export interface Opened {
  db: Db;
  keys: Keys;
  close(): Promise<void>;
}

/**
 * Opens the database that a server with these settings uses: DATABASE_URL's; or the one in the data folder, which is
 * started and ended again unless a server has it running. Throws a {@link StartFailure} for what an operator can put right.
 */
export const openDatabase = async (options: StartOptions): Promise<Opened> => {
  const {receiptKey, dataDir = './data'} = options;
  const {db, close} = await reach(options);
  try {
    await migrate(db);
    return {db, keys: receiptKey === undefined ? await keysIn(dataDir) : keysFrom(receiptKey), close};
  } catch (error) {
    await close();
    throw error;
  }
};

/** The same for what only looks: nothing is made, and the tables stay what they are. */
export const openAsIs = async (options: StartOptions): Promise<Omit<Opened, 'keys'>> => {
  const {databaseUrl, dataDir = './data'} = options;
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'postgres', 'PG_VERSION')))
    throw new StartFailure(`There is no database in ${resolve(dataDir)}; set DATA_DIR or DATABASE_URL to what the server has.`);
  return reach(options);
};

const reach = async ({databaseUrl, dataDir = './data'}: StartOptions): Promise<Omit<Opened, 'keys'>> => {
  const running = databaseUrl ?? (await runningIn(dataDir));
  const cluster = running === undefined ? await startCluster(dataDir) : undefined;
  const db = connect(cluster?.url ?? running ?? '', 4);
  const close = async (): Promise<void> => {
    await db.destroy();
    await cluster?.stop();
  };
  try {
    await checkDatabase(db, false);
    return {db, close};
  } catch (error) {
    await close();
    throw error;
  }
};

/** The address of the PostgreSQL that a server runs in a data folder; undefined when none does. */
const runningIn = async (dataDir: string): Promise<string | undefined> => {
  const root = resolve(dataDir);
  if (folderHolder(root) === undefined) return undefined;
  try {
    // Its fourth line is the port (PostgreSQL's miscadmin.h, LOCK_FILE_LINE_PORT).
    const port = (await readFile(join(root, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3];
    const password = (await readFile(join(root, 'postgres-password'), 'utf8')).trim();
    return `postgres://sammen:${password}@127.0.0.1:${port}/postgres`;
  } catch (cause) {
    throw new StartFailure(`A server has the data folder ${root}, but its database cannot be reached; try again when it is up.`, cause);
  }
};
