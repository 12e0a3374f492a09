import {sql} from 'kysely';
import type {Tx} from '../db/connect.js';

/**
 * Tables that are in no backup: the migrations are named in its header, a lease is of the moment, and who is logged in
 * logs in again. (A session that was ended since would be open again.)
 */
export const LEFT_OUT: readonly string[] = ['schema_migration', 'schema_lease', 'staff_login', 'staff_session'];

/** A table as it is backed up: every column that the database does not make itself. */
export interface Table {
  name: string;
  columns: string[];
  /** PostgreSQL's names of the columns' types. */
  types: string[];
}

interface TableRow extends Table {
  /** Tables that its rows refer to. */
  refers: string[];
}

/** Every table of the schema, those that others refer to before them. */
export const tablesIn = async (tx: Tx): Promise<Table[]> => {
  const {rows} = await sql<TableRow>`
    SELECT relname AS name,
      (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = one.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
      (SELECT array_agg(format_type(atttypid, atttypmod) ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = one.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS types,
      ARRAY(SELECT DISTINCT other.relname::text FROM pg_constraint AS key JOIN pg_class AS other ON other.oid = key.confrelid
        WHERE key.conrelid = one.oid AND key.contype = 'f' AND key.confrelid <> one.oid ORDER BY 1) AS refers
    FROM pg_class AS one WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace ORDER BY relname COLLATE "C"`.execute(
    tx,
  );
  const ordered: Table[] = [];
  const left = new Map(rows.filter(({name}) => !LEFT_OUT.includes(name)).map((row) => [row.name, row]));
  while (left.size > 0) {
    const next = [...left.values()].find(({refers}) => !refers.some((name) => left.has(name)));
    if (!next) throw new Error(`These tables refer to each other in a circle: ${[...left.keys()].join(', ')}.`);
    left.delete(next.name);
    ordered.push({name: next.name, columns: next.columns, types: next.types});
  }
  return ordered;
};

/** Rows that are read and written at a time; the longest text that a form takes is some kilobytes. */
const AT_A_TIME = 500;

/** The columns of a table's primary key, in an order that is the same in every database, whatever its language. */
const orderOf = async (tx: Tx, name: string): Promise<string> => {
  const {rows} = await sql<{column: string; text: boolean}>`
    SELECT attname AS column, attcollation <> 0 AS text
    FROM pg_index JOIN LATERAL unnest(indkey::int[]) WITH ORDINALITY AS part (number, place) ON true
      JOIN pg_attribute ON attrelid = indrelid AND attnum = part.number
    WHERE indrelid = (quote_ident(current_schema()) || '.' || quote_ident(${name}))::regclass AND indisprimary ORDER BY place`.execute(tx);
  return rows.map(({column, text}) => `"${column}"${text ? ' COLLATE "C"' : ''}`).join(', ');
};

/**
 * The rows of a table as lines of JSON, each an array of texts as PostgreSQL writes them, in the order of the primary key:
 * the same rows give the same lines in every database. Read through a cursor, so that memory does not grow with them.
 */
export async function* linesOf(tx: Tx, {name, columns}: Table): AsyncGenerator<string[]> {
  const texts = columns.map((column) => `"${column}"::text`).join(', ');
  const order = await orderOf(tx, name);
  // How PostgreSQL writes times, bytes and numbers depends on these.
  await sql`SELECT set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'postgres', true),
    set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`.execute(tx);
  await sql
    .raw(`DECLARE backup NO SCROLL CURSOR FOR SELECT json_build_array(${texts})::text AS line FROM "${name}" ORDER BY ${order}`)
    .execute(tx);
  for (;;) {
    const {rows} = await sql.raw<{line: string}>(`FETCH ${AT_A_TIME} FROM backup`).execute(tx);
    if (rows.length > 0) yield rows.map(({line}) => line);
    if (rows.length < AT_A_TIME) break;
  }
  await sql.raw('CLOSE backup').execute(tx);
}

/** Writes lines of {@link linesOf} into a table. */
export const writeLines = async (tx: Tx, {name, columns, types}: Table, lines: readonly string[]): Promise<void> => {
  for (let at = 0; at < lines.length; at += AT_A_TIME) {
    const some = `[${lines.slice(at, at + AT_A_TIME).join(',')}]`;
    const values = types.map((type, place) => `(one->>${place})::${type}`).join(', ');
    const names = columns.map((column) => `"${column}"`).join(', ');
    await sql`${sql.raw(`INSERT INTO "${name}" (${names}) SELECT ${values} FROM json_array_elements(`)}${some}::json) AS one`.execute(tx);
  }
};
