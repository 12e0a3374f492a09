import {sql} from 'kysely';
import type {Tx} from '../db/connect.js';

/** Something that is taken off a table, and the statement that puts it on again. */
interface Late {
  drop: string;
  make: string;
}

/**
 * Takes off the tables what is made faster over all rows at once than with each: references first, then indexes that are
 * no constraint. Resolves with the way to put them on again, which checks every reference.
 */
export const setAside = async (tx: Tx): Promise<() => Promise<void>> => {
  const references = await sql<Late>`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
      format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conrelid, conname`.execute(tx);
  const indexes = await sql<Late>`
    SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f') ORDER BY relname`.execute(tx);
  const late = [...references.rows, ...indexes.rows];
  for (const {drop} of late) await sql.raw(drop).execute(tx);
  return async () => {
    await sql`SELECT set_config('maintenance_work_mem', '128MB', true)`.execute(tx);
    for (const {make} of [...indexes.rows, ...references.rows]) await sql.raw(make).execute(tx);
  };
};
