import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {tablesIn, type Table} from '../../server/src/backup/tables.js';
import {transact, type Db, type Tx} from '../../server/src/db/connect.js';

// Rows for a table of which nothing is known but what the database says of it: columns, types, defaults, checks and
// references. A table or a column that a later migration makes is filled by itself.

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  default: boolean;
}

interface Reference {
  columns: string[];
  to: string;
  keys: string[];
}

/** What the database says of a table. */
export interface Known extends Table {
  all: Column[];
  references: Reference[];
  /** Values that a check allows, by column. */
  allowed: Map<string, string[]>;
}

const columnsOf = async (tx: Tx, table: string): Promise<Column[]> => {
  const {rows} = await sql<Column>`SELECT attname AS name, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable,
      atthasdef AS default FROM pg_attribute
    WHERE attrelid = ${table}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`.execute(tx);
  return rows;
};

const referencesOf = async (tx: Tx, table: string): Promise<Reference[]> => {
  const {rows} = await sql<Reference>`
    SELECT confrelid::regclass::text AS to,
      (SELECT array_agg(attname::text ORDER BY place) FROM unnest(conkey) WITH ORDINALITY AS part (number, place)
        JOIN pg_attribute ON attrelid = conrelid AND attnum = number) AS columns,
      (SELECT array_agg(attname::text ORDER BY place) FROM unnest(confkey) WITH ORDINALITY AS part (number, place)
        JOIN pg_attribute ON attrelid = confrelid AND attnum = number) AS keys
    FROM pg_constraint WHERE contype = 'f' AND conrelid = ${table}::regclass ORDER BY conname`.execute(tx);
  return rows;
};

const allowedIn = async (tx: Tx, table: string): Promise<Map<string, string[]>> => {
  const {rows} = await sql<{check: string}>`SELECT pg_get_constraintdef(oid) AS check FROM pg_constraint
    WHERE contype = 'c' AND conrelid = ${table}::regclass`.execute(tx);
  const lists = rows.flatMap(({check}) => [...check.matchAll(/^CHECK \(\((\w+) = ANY \(ARRAY\[([^\]]*)\]/g)]);
  return new Map(lists.map(([, column = '', list = '']) => [column, [...list.matchAll(/'([^']*)'/g)].map(([, value = '']) => value)]));
};

/** Every table as it is now, those that others refer to before them; those of no backup too, without the migrations' own. */
export const knownTables = (db: Db): Promise<Known[]> =>
  transact(db, async (tx) => {
    const {rows} = await sql<{name: string}>`SELECT relname AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname LIKE 'staff\\_%' ORDER BY 1`.execute(tx);
    const backed = await tablesIn(tx);
    const names = [
      ...backed.map(({name}) => name),
      ...rows.map(({name}) => name).filter((name) => !backed.some((one) => one.name === name)),
    ];
    const known: Known[] = [];
    for (const name of names) {
      const all = await columnsOf(tx, name);
      const table = {name, columns: all.map((column) => column.name), types: all.map(({type}) => type)};
      known.push({...table, all, references: await referencesOf(tx, name), allowed: await allowedIn(tx, name)});
    }
    return known;
  });

/** A value of a type, another for each row; times lie ahead, so that nothing is over. */
const valueOf = (type: string, row: number): string => {
  switch (type) {
    case 'text':
      return `tekst ${row} æøå 😀 "\\;'`;
    case 'smallint':
    case 'integer':
    case 'bigint':
      return String(row + 1);
    case 'uuid':
      return newId();
    case 'timestamp with time zone':
      return new Date(Date.now() + (row + 1) * 86_400_000).toISOString();
    case 'boolean':
      return row % 2 === 0 ? 'true' : 'false';
    case 'double precision':
    case 'numeric':
      return `${row}.25`;
    case 'date':
      return `2031-01-0${row + 1}`;
    case 'uuid[]':
      return `{${newId()}}`;
    case 'jsonb':
      return `{"tal": [${row}, "æ"]}`;
    case 'text[]':
      return `{"a ${row}","b, \\"c\\""}`;
    case 'bytea':
      return `\\x00ff0${row}`;
    default:
      throw new Error(`say in ${import.meta.filename} what a ${type} looks like`);
  }
};

/** Rows of a table of which nothing is told: one with everything that can be there, and one with nothing that can be left out. */
export const anyRows = async (tx: Tx, table: Known, space: string): Promise<void> => {
  for (const row of [0, 1]) {
    const needed = table.all.filter(({nullable, default: made}) => row === 0 || !(nullable || made));
    await insertRow(tx, table, await filled(tx, table, space, row, new Map(), needed));
  }
};

/** Rows of a table that are told; one of them has also something in every column of which nothing is told. */
export const toldRows = async (tx: Tx, table: Known, space: string, rows: readonly Record<string, string | null>[]): Promise<void> => {
  const full = Math.min(1, rows.length - 1);
  for (const [at, row] of rows.entries()) {
    const told = new Map(Object.entries(row));
    const rest = table.all.filter(({name}) => at === full && !told.has(name));
    await insertRow(tx, table, await filled(tx, table, space, at, told, rest));
  }
};

type Values = Map<string, string | null>;

/** What is told of a row, and something in these columns too; what refers to others refers to one that is there. */
const filled = async (
  tx: Tx,
  {references, allowed}: Known,
  space: string,
  row: number,
  told: Values,
  columns: readonly Column[],
): Promise<Values> => {
  const values: Values = new Map(told);
  for (const {name, type} of columns) {
    const list = allowed.get(name);
    values.set(name, list ? (list[row % list.length] ?? '') : valueOf(type, row));
  }
  for (const {columns: own, to, keys} of references) {
    if (own.every((column) => told.has(column)) || own.some((column) => !values.has(column))) continue;
    const target = await someRow(tx, to, keys, space, row);
    for (const [at, column] of own.entries()) if (!told.has(column)) values.set(column, target[keys[at] ?? ''] ?? '');
  }
  return values;
};

const someRow = async (tx: Tx, table: string, keys: readonly string[], space: string, row: number): Promise<Record<string, string>> => {
  const {rows} = await sql<Record<string, string>>`SELECT ${sql.join(keys.map((key) => sql`${sql.ref(key)}::text AS ${sql.ref(key)}`))}
    FROM ${sql.table(table)} ${keys.includes('space') ? sql`WHERE space = ${space}` : sql``}
    ORDER BY ${sql.join(keys.map((key) => sql.ref(key)))}`.execute(tx);
  const found = rows[row % Math.max(1, rows.length)];
  if (!found) throw new Error(`nothing is in ${table} that could be referred to`);
  return found;
};

/** Writes a row of texts, as far as the table has the columns; one that is there already is there. */
const insertRow = async (tx: Tx, {name, all}: Known, values: Values): Promise<void> => {
  const there = all.filter((column) => values.has(column.name));
  await sql`INSERT INTO ${sql.table(name)} (${sql.join(there.map((column) => sql.ref(column.name)))})
    VALUES (${sql.join(there.map((column) => sql`${values.get(column.name) ?? null}::text::${sql.raw(column.type)}`))})
    ON CONFLICT DO NOTHING`.execute(tx);
};
