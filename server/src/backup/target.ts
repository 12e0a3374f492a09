import {readdir, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {checkDatabase, connect, type Db} from '../db/connect.js';
import {StartFailure, codeOf} from '../failure.js';
import {startCluster} from '../postgres/cluster.js';
import {folderHolder} from '../postgres/lock.js';
import type {StartOptions} from '../start.js';

/** Where a backup is restored to. */
export interface Target {
  db: Db;
  close(): Promise<void>;
  /** Takes away what was made here; after `close`. */
  clear(): Promise<void>;
}

/** What an earlier try that was cut off may have left, beside a database without tables. */
const OURS = ['postgres', 'postgres.new', 'postgres.log', 'postgres-password', 'postgres-password.new', 'server.pid'];
/** What may be there and stays. */
const GIVEN = 'receipt-key';

/**
 * Opens the database that a backup is restored to: DATABASE_URL's, or a new one in a data folder in which there is nothing
 * but, at most, the receipt key. That it has no tables is for the transaction to find out. Throws a {@link StartFailure}.
 */
export const openEmpty = async ({databaseUrl, dataDir = './data'}: Pick<StartOptions, 'databaseUrl' | 'dataDir'>): Promise<Target> => {
  if (databaseUrl !== undefined) return open(databaseUrl, async () => undefined);
  const root = resolve(dataDir);
  if (folderHolder(root) !== undefined) throw new StartFailure(`A server has the data folder ${root}; restore into another.`);
  const before = await namesIn(root);
  if (before?.some((name) => name !== GIVEN && !OURS.includes(name)))
    throw new StartFailure(`The data folder ${root} is not empty; restore into another.`);
  const wasThere = before?.includes('postgres') ?? false;
  const clear = async (): Promise<void> => {
    // A database that was there before has tables, or it would have been taken: it is not ours.
    if (wasThere) return;
    if (before === undefined) return rm(root, {recursive: true, force: true});
    for (const name of OURS) await rm(join(root, name), {recursive: true, force: true});
  };
  try {
    const cluster = await startCluster(root);
    const {close, ...target} = await open(cluster.url, clear);
    return {
      ...target,
      close: async () => {
        await close();
        await cluster.stop();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
};

const namesIn = async (folder: string): Promise<string[] | undefined> => {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new StartFailure(`The data folder ${folder} cannot be read (${codeOf(cause)}).`, cause);
  }
};

const open = async (url: string, clear: () => Promise<void>): Promise<Target> => {
  const db = connect(url, 2);
  try {
    await checkDatabase(db, false);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {db, close: () => db.destroy(), clear};
};
