import {sql, type RawBuilder, type Selectable} from 'kysely';
import type {Status} from '../../../src/data/contributions.js';
import type {StaffItems} from '../../../src/data/staff.js';
import {says} from '../contributions/matching.js';
import {LOOKED_AT} from '../contributions/search.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';

type Row = Selectable<Tables['contribution']>;

/** A space to look in, with what is looked for there by its row ids. */
export interface SpaceFilter {
  space: string;
  pejlemaerke?: string;
  group?: string;
  theme?: string;
  hearing?: string;
}

export interface StaffFilter {
  /** The spaces that are asked about. */
  spaces: readonly string[];
  /** Those of them that have the goal, the group and the theme that are looked for. */
  within: readonly SpaceFilter[];
  /** Default: everything that is still there. */
  status?: Status;
  kind?: string;
  reported?: boolean;
  flagged?: boolean;
  /** Words to look for. */
  q?: string;
}

/** Everything in these spaces. */
export const everyOf = (spaces: readonly string[]): StaffFilter => ({spaces, within: spaces.map((space) => ({space}))});

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

/** What has to hold of a contribution in a space and a status. */
const conditionsOf = ({within: [looked], kind, reported, flagged, q}: StaffFilter): RawBuilder<unknown> =>
  sql.join(
    [
      ...[sql`one.space = at.space`, sql`one.status = at.status`],
      ...(looked?.pejlemaerke === undefined ? [] : [sql`one.pejlemaerke = at.pejlemaerke`]),
      ...(looked?.group === undefined ? [] : [sql`one.citizen_group = at.citizen_group`]),
      ...(looked?.hearing === undefined ? [] : [sql`one.about = at.hearing`]),
      ...(looked?.theme === undefined
        ? []
        : [
            sql`EXISTS (SELECT FROM contribution_theme AS about
              WHERE about.space = one.space AND about.contribution = one.id AND about.theme = at.theme)`,
          ]),
      ...(kind === undefined ? [] : [sql`one.kind = ${kind}`]),
      ...(reported ? [sql`one.reports > 0`] : []),
      ...(flagged ? [sql`one.flags <> '{}'`] : []),
      ...(q === undefined ? [] : [says(q)]),
    ],
    sql` AND `,
  );

/** Every space with every status that is looked in, as `at`. */
const placesOf = ({within, status}: StaffFilter): RawBuilder<unknown> => {
  const all = (name: keyof SpaceFilter): (string | null)[] => within.map((one) => one[name] ?? null);
  return sql`(SELECT here.*, status
    FROM unnest(${all('space')}::text[], ${all('pejlemaerke')}::uuid[], ${all('group')}::uuid[], ${all('theme')}::uuid[],
        ${all('hearing')}::uuid[])
      AS here (space, pejlemaerke, citizen_group, theme, hearing)
    CROSS JOIN unnest(${status ? [status] : [...PRESENT]}::text[]) AS status) AS at`;
};

interface Stretch {
  columns: RawBuilder<unknown>;
  /** Where to begin and in which order. */
  rest: RawBuilder<unknown>;
  limit: number;
}

/**
 * What a filter lets through, as `found`: so many of each space and status in their order, of which all that is wanted
 * is among the first. Each part is one stretch of an index that begins with the space, wherever the space is kept.
 * Words that few contributions have are looked up first instead: in order, one would walk past all the others.
 */
const findings = (filter: StaffFilter, few: boolean, {columns, rest, limit}: Stretch): RawBuilder<unknown> => {
  const found = sql`${conditionsOf(filter)} ${rest} LIMIT ${sql.lit(limit)}`;
  return few
    ? sql`(SELECT ${columns} FROM (${withWords(filter)}) AS one CROSS JOIN ${placesOf(filter)} WHERE ${found}) AS found`
    : sql`${placesOf(filter)} CROSS JOIN LATERAL (SELECT ${columns} FROM contribution AS one WHERE ${found}) AS found`;
};

const withWords = ({within, q = ''}: StaffFilter): RawBuilder<unknown> =>
  sql`SELECT * FROM contribution WHERE space = ANY(${within.map(({space}) => space)}::text[]) AND ${says(q)}
    LIMIT ${sql.lit(LOOKED_AT + 1)}`;

/** Whether so few contributions have the words that are looked for that all of them can be looked at. */
const areFew = async (db: Db, filter: StaffFilter): Promise<boolean> => {
  if (filter.q === undefined) return false;
  const {rows} = await sql<{count: string}>`SELECT count(*) FROM (${withWords(filter)}) AS looked`.execute(db);
  return Number(rows[0]?.count ?? 0) <= LOOKED_AT;
};

const COLUMNS = sql.raw(
  [
    ...['space', 'id', 'kind', 'status', 'version', 'language', 'body', 'pejlemaerke', 'citizen_group', 'place', 'name', 'fields', 'flags'],
    ...['sent_at', 'listed_at', 'answer', 'answered_at', 'receipt_key', 'receipt_hash', 'supports', 'masked', 'reports', 'batch'],
  ]
    .map((name) => `one.${name}`)
    .join(', '),
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
  const few = await areFew(db, filter);
  const [rows, total, counts] = await Promise.all([
    rowsOf(db, {filter, order, limit: limit + 1, after}, few),
    // Of a common word only those that are looked at are counted.
    counted(db, filter, filter.q !== undefined),
    countsOf(db, filter.spaces),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ...{rows: page, cursor: last && rows.length > limit ? cursorOf(order, last) : null},
    ...{total: Math.min(total, COUNTED), estimated: total > COUNTED || (filter.q !== undefined && !few), counts},
  };
};

/** Contributions by when they were sent, from a place on, at most `limit`. */
export const staffRows = async (db: Db, listing: Listing): Promise<Row[]> => rowsOf(db, listing, await areFew(db, listing.filter));

const rowsOf = async (db: Db, {filter, order, limit, after}: Listing, few: boolean): Promise<Row[]> => {
  const direction = sql.raw(order === 'oldest' ? 'ASC' : 'DESC');
  const beyond = sql.raw(order === 'oldest' ? '>' : '<');
  const from = after ? sql`AND (one.sent_at, one.id) ${beyond} (${after.sent}, ${after.id}::uuid)` : sql``;
  const rest = sql`${from} ORDER BY one.sent_at ${direction}, one.id ${direction}`;
  const {rows} = await sql<Row>`SELECT found.* FROM ${findings(filter, few, {columns: COLUMNS, rest, limit})}
    ORDER BY found.sent_at ${direction}, found.id ${direction} LIMIT ${sql.lit(limit)}`.execute(db);
  return rows;
};

/** How many a filter lets through; more than {@link COUNTED} when there are more. */
const counted = async (db: Db, filter: StaffFilter, few = false): Promise<number> => {
  const some = findings(filter, few, {columns: sql`1`, rest: sql``, limit: COUNTED + 1});
  const {rows} = await sql<{count: string}>`SELECT count(*) FROM (SELECT 1 FROM ${some} LIMIT ${sql.lit(COUNTED + 1)}) AS counted`.execute(
    db,
  );
  return Number(rows[0]?.count ?? 0);
};

const countsOf = async (db: Db, spaces: readonly string[]): Promise<StaffItems['counts']> => {
  const where = everyOf(spaces);
  const filters: StaffFilter[] = [
    {...where, status: 'waiting'},
    {...where, status: 'held'},
    {...where, reported: true},
  ];
  const [waiting = 0, held = 0, reported = 0] = await Promise.all(filters.map((filter) => counted(db, filter)));
  const least = (count: number): number => Math.min(count, COUNTED);
  return {waiting: least(waiting), held: least(held), reported: least(reported)};
};
