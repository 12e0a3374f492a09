import {Kysely, PostgresDialect, sql, type Transaction} from 'kysely';
import pg from 'pg';
import {StartFailure, codeOf, messageOf} from '../failure.js';
import type {Tables} from './tables.js';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/**
 * Connections to one database; `max` at a time. A connection that breaks is dropped, not an exception: neither while it is
 * idle, nor between two statements of a transaction, whose next one fails. (The pool listens to the idle ones only.)
 */
export const connect = (url: string, max = 12): Db => {
  const pool = new pg.Pool({connectionString: url, max, connectionTimeoutMillis: 5_000, application_name: 'sammen'});
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({dialect: new PostgresDialect({pool})});
};

const OLDEST = 150_000;

/** Checks that the database answers and is one we can use; throws a {@link StartFailure} in one line otherwise. */
export const checkDatabase = async (db: Db, production: boolean): Promise<void> => {
  let found: {version: string; fsync: string; commit: string} | undefined;
  try {
    const asked = sql<NonNullable<typeof found>>`SELECT current_setting('server_version_num') AS version,
      current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`;
    found = (await asked.execute(db)).rows[0];
  } catch (cause) {
    throw new StartFailure(`The database in DATABASE_URL does not answer: ${messageOf(cause)}`, cause);
  }
  if (Number(found?.version) < OLDEST) throw new StartFailure('The database in DATABASE_URL is older than PostgreSQL 15.');
  // "local" and "off" answer before the row is where a crash cannot take it.
  if (production && (found?.fsync !== 'on' || !/^(on|remote_\w+)$/.test(found.commit))) {
    throw new StartFailure('The database must have fsync=on and synchronous_commit=on: a receipt is a promise that the row is on disk.');
  }
};

// 40001 serialization failure, 40P01 deadlock: the transaction did nothing and may be run again.
const AGAIN = new Set(['40001', '40P01']);

/** Runs `work` in one transaction, again when the database says that it lost a race; at most five times. */
export const transact = async <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === 5 || !AGAIN.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tries));
    }
  }
};
