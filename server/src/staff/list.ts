import {sql, type RawBuilder, type Selectable} from 'kysely';
import type {Status} from '../../../src/data/contributions.js';
import type {StaffItems} from '../../../src/data/staff.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';

type Row = Selectable<Tables['contribution']>;

export interface StaffFilter {
  spaces: readonly string[];
  /** Default: everything that is still there. */
  status?: Status;
  kind?: string;
  /** Row ids, one for each space that has it; empty lets nothing through. */
  pejlemaerke?: readonly string[];
  group?: readonly string[];
  theme?: readonly string[];
  reported?: boolean;
  flagged?: boolean;
  /** Words to look for. */
  q?: string;
}

export type Order = 'oldest' | 'newest';

/** A place in an order by when something was sent. */
export interface Place {
  sent: Date;
  id: string;
}

/** How far anything is counted: nobody reads more, and counting a million takes seconds. */
export const COUNTED = 10_000;

/** What is listed unless a status is asked for: everything that is still there. */
const PRESENT: readonly Status[] = ['waiting', 'held', 'rejected', 'published', 'answered', 'decided', 'done'];

const cursorOf = (order: Order, {sent_at: sent, id}: Row): string => Buffer.from(`${order}.${sent.getTime()}.${id}`).toString('base64url');

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Reads a cursor. Throws `malformed` for what we never gave out, and for one of another order. */
export const placeIn = (cursor: string, order: Order): Place => {
  const [of, sent = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('.');
  if (of !== order || !/^\d{1,15}$/.test(sent) || Number(sent) > 8.64e15 || !UUID.test(id)) {
    throw new Problem('malformed', {errors: [{field: 'cursor', code: 'malformed'}]});
  }
  return {sent: new Date(Number(sent)), id};
};

/** What has to hold of a contribution beside its space and status. */
const conditionsOf = ({kind, pejlemaerke, group, theme, reported, flagged, q}: StaffFilter): RawBuilder<unknown>[] => [
  ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
  ...(pejlemaerke === undefined ? [] : [sql`pejlemaerke = ANY(${[...pejlemaerke]}::uuid[])`]),
  ...(group === undefined ? [] : [sql`citizen_group = ANY(${[...group]}::uuid[])`]),
  ...(reported ? [sql`reports > 0`] : []),
  ...(flagged ? [sql`flags <> '{}'`] : []),
  ...(q === undefined ? [] : [sql`search @@ websearch_to_tsquery('danish', ${q})`]),
  ...(theme === undefined
    ? []
    : [
        sql`EXISTS (SELECT FROM contribution_theme AS about
          WHERE about.space = one.space AND about.contribution = one.id AND about.theme = ANY(${[...theme]}::uuid[]))`,
      ]),
];

/**
 * The contributions of each space and status, so many of each in their order. Every part is one stretch of an index
 * that begins with the space, wherever the space is kept; what is wanted of all of them is found among their first ones.
 */
const stretches = (filter: StaffFilter, columns: RawBuilder<unknown>, rest: RawBuilder<unknown>, limit: number): RawBuilder<unknown> => {
  const statuses = filter.status ? [filter.status] : PRESENT;
  const conditions = [sql`one.space = at.space`, sql`one.status = at.status`, ...conditionsOf(filter)];
  return sql`(SELECT space, status FROM unnest(${[...filter.spaces]}::text[]) AS space, unnest(${[...statuses]}::text[]) AS status) AS at
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM contribution AS one WHERE ${sql.join(conditions, sql` AND `)} ${rest} LIMIT ${sql.lit(limit)}
    ) AS found`;
};

const COLUMNS = sql.raw(
  `one.space, id, kind, one.status, version, language, body, pejlemaerke, citizen_group, place, name, fields, flags, sent_at, listed_at,
   answer, answered_at, receipt_key, receipt_hash, supports, masked, reports, batch`,
);

export interface StaffPage extends Omit<StaffItems, 'items'> {
  rows: Row[];
}

interface Listing {
  filter: StaffFilter;
  order: Order;
  limit: number;
  after?: Place;
}

/** A page of contributions by when they were sent, by keyset, and how many there are. */
export const staffPage = async (db: Db, {filter, order, limit, after}: Listing): Promise<StaffPage> => {
  const [rows, total, counts] = await Promise.all([
    staffRows(db, {filter, order, limit: limit + 1, after}),
    counted(db, filter),
    countsOf(db, filter.spaces),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ...{rows: page, cursor: last && rows.length > limit ? cursorOf(order, last) : null},
    ...{total: Math.min(total, COUNTED), estimated: total > COUNTED, counts},
  };
};

/** Contributions by when they were sent, from a place on, at most `limit`. */
export const staffRows = async (db: Db, {filter, order, limit, after}: Listing): Promise<Row[]> => {
  const direction = sql.raw(order === 'oldest' ? 'ASC' : 'DESC');
  const beyond = sql.raw(order === 'oldest' ? '>' : '<');
  const from = after ? sql`AND (sent_at, id) ${beyond} (${after.sent}, ${after.id}::uuid)` : sql``;
  const rest = sql`${from} ORDER BY sent_at ${direction}, id ${direction}`;
  const {rows} = await sql<Row>`SELECT found.* FROM ${stretches(filter, COLUMNS, rest, limit)}
    ORDER BY found.sent_at ${direction}, found.id ${direction} LIMIT ${sql.lit(limit)}`.execute(db);
  return rows;
};

/** How many a filter lets through; more than {@link COUNTED} when there are more. */
const counted = async (db: Db, filter: StaffFilter): Promise<number> => {
  const some = stretches(filter, sql`1`, sql``, COUNTED + 1);
  const {rows} = await sql<{count: string}>`SELECT count(*) FROM (SELECT 1 FROM ${some} LIMIT ${sql.lit(COUNTED + 1)}) AS counted`.execute(
    db,
  );
  return Number(rows[0]?.count ?? 0);
};

const countsOf = async (db: Db, spaces: readonly string[]): Promise<StaffItems['counts']> => {
  const filters: StaffFilter[] = [
    {spaces, status: 'waiting'},
    {spaces, status: 'held'},
    {spaces, reported: true},
  ];
  const [waiting = 0, held = 0, reported = 0] = await Promise.all(filters.map((filter) => counted(db, filter)));
  const least = (count: number): number => Math.min(count, COUNTED);
  return {waiting: least(waiting), held: least(held), reported: least(reported)};
};
