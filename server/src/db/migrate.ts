import {createHash, randomUUID} from 'node:crypto';
import {sql} from 'kysely';
import {StartFailure, codeOf} from '../failure.js';
import {transact, type Db, type Tx} from './connect.js';
import {migrations as all, type Migration} from './migrations/index.js';

const LEASE = 'migrate';
const LEASE_SECONDS = 10;

/** What a migration said when it was applied: the SHA-256 of its text. */
export const checksumOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

/**
 * Brings the database to this version. Several servers may start at once: one holds a lease row and the rest wait.
 * (A lease with a heartbeat and not an advisory lock: those do not pass PgBouncer, nor every distributed engine.)
 * Throws a {@link StartFailure} when the database is newer than the code or an applied migration was edited.
 */
export const migrate = async (db: Db, migrations: readonly Migration[] = all): Promise<void> => {
  await makeLedger(db);
  if ((await missing(db, migrations)).length === 0) return;
  const holder = randomUUID();
  await takeLease(db, holder);
  const beat = setInterval(() => void extendLease(db, holder).catch(() => undefined), (LEASE_SECONDS * 1000) / 4);
  try {
    for (const migration of await missing(db, migrations)) await apply(db, holder, migration);
  } finally {
    clearInterval(beat);
    await db.deleteFrom('schema_lease').where('name', '=', LEASE).where('holder', '=', holder).execute();
  }
};

/**
 * Makes an empty database what these migrations say, in a transaction of the caller's: with that it is there, or it is not.
 * The caller sees to it that nobody else does the same.
 */
export const migrateIn = async (tx: Tx, migrations: readonly Migration[]): Promise<void> => {
  for (const table of LEDGER) await sql.raw(table).execute(tx);
  for (const migration of migrations) await applyIn(tx, migration);
};

const LEDGER = [
  'CREATE TABLE IF NOT EXISTS schema_migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL)',
  'CREATE TABLE IF NOT EXISTS schema_lease (name text PRIMARY KEY, holder uuid NOT NULL, until timestamptz NOT NULL)',
];

const makeLedger = async (db: Db): Promise<void> => {
  for (const table of LEDGER) {
    const make = (): Promise<unknown> => sql.raw(table).execute(db);
    await make().catch((error: unknown) => {
      // Two servers making the same table at once: one of them is told, when the other is done, that it exists.
      if (!['23505', '42P07', '42710'].includes(codeOf(error))) throw error;
      return make();
    });
  }
};

/** The migrations that the database does not have yet. */
const missing = async (db: Db, migrations: readonly Migration[]): Promise<Migration[]> => {
  const applied = await db.selectFrom('schema_migration').select(['name', 'checksum']).orderBy('name').execute();
  for (const {name, checksum} of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known)
      throw new StartFailure(`The database is newer than this version of the server (it has ${name}); install the newer version.`);
    if (checksumOf(known) !== checksum) throw new StartFailure(`Migration ${name} is not the one that the database was made with.`);
  }
  return migrations.filter((migration) => !applied.some(({name}) => name === migration.name));
};

const takeLease = async (db: Db, holder: string): Promise<void> => {
  for (;;) {
    const taken = await sql`
      INSERT INTO schema_lease (name, holder, until) VALUES (${LEASE}, ${holder}, now() + make_interval(secs => ${LEASE_SECONDS}))
      ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE schema_lease.until < now()
      RETURNING holder`.execute(db);
    if (taken.rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const extendLease = (db: Db, holder: string): Promise<unknown> =>
  sql`UPDATE schema_lease SET until = now() + make_interval(secs => ${LEASE_SECONDS}) WHERE name = ${LEASE} AND holder = ${holder}`.execute(
    db,
  );

/** Applies one migration and writes it down in one transaction, which only commits while the lease is ours. */
const apply = (db: Db, holder: string, migration: Migration): Promise<void> =>
  transact(db, async (tx) => {
    await applyIn(tx, migration);
    await holdLease(tx, holder);
  });

const applyIn = async (tx: Tx, migration: Migration): Promise<void> => {
  await sql.raw(migration.sql).execute(tx);
  await tx
    .insertInto('schema_migration')
    .values({name: migration.name, checksum: checksumOf(migration), applied_at: new Date()})
    .execute();
};

const holdLease = async (tx: Tx, holder: string): Promise<void> => {
  const held = await tx
    .selectFrom('schema_lease')
    .select('holder')
    .where('name', '=', LEASE)
    .where('holder', '=', holder)
    .where('until', '>', sql<Date>`clock_timestamp()`)
    .forUpdate()
    .execute();
  if (held.length === 0) throw new Error('The lease on migrations was lost to another server.');
};
