import {sql, type Selectable} from 'kysely';
import type {Contribution, Sort} from '../../../src/data/contributions.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';
import {listedCount, type Filter} from './tally.js';
import {themesOf} from './themes.js';

type Row = Selectable<Tables['contribution']>;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** What the public sees of a listed contribution, and nothing else. */
const publicOf = (space: Snapshot, row: Row, themes: readonly string[]): Contribution => ({
  ...{id: row.id, kind: row.kind, text: row.body, language: row.language},
  pejlemaerke: (row.pejlemaerke && space.byId(row.pejlemaerke)?.slug) ?? null,
  group: (row.citizen_group && space.byId(row.citizen_group)?.slug) ?? null,
  themes: themes.flatMap((theme) => space.byId(theme)?.slug ?? []),
  ...{supports: row.supports, place: row.place, name: row.name, status: row.status},
  published: (row.listed_at ?? row.sent_at).toISOString(),
  answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
});

/** Listed contributions as the public sees them, in the order of the rows. */
export const publicOfAll = async (db: Db, space: Snapshot, rows: readonly Row[]): Promise<Contribution[]> => {
  const themes = await themesOf(
    db,
    space.id,
    rows.map(({id}) => id),
  );
  return rows.map((row) => publicOf(space, row, themes.get(row.id) ?? []));
};

/** One listed contribution; undefined when there is none, and for everything that is not listed alike. */
export const findListed = (db: Db, space: string, id: string): Promise<Row | undefined> =>
  UUID.test(id)
    ? db
        .selectFrom('contribution')
        .selectAll()
        .where('space', '=', space)
        .where('id', '=', id)
        .where('listed_at', 'is not', null)
        .executeTakeFirst()
    : Promise.resolve(undefined);

/** What each order goes by, and how a cursor says it. */
const ORDERS = {
  newest: {column: 'listed_at', write: (row: Row) => String(row.listed_at?.getTime()), read: (value: string) => new Date(Number(value))},
  supported: {column: 'supports', write: (row: Row) => String(row.supports), read: Number},
  answered: {
    column: 'answered_at',
    write: (row: Row) => String(row.answered_at?.getTime()),
    read: (value: string) => new Date(Number(value)),
  },
} as const;

/** A place in an order: everything before this value and id comes next. */
interface Place {
  value: Date | number;
  id: string;
}

const cursorOf = (sort: Sort, row: Row): string => Buffer.from(`${sort}.${ORDERS[sort].write(row)}.${row.id}`).toString('base64url');

/** Reads a cursor. Throws `malformed` for what we never gave out, and for one of another order. */
export const placeOf = (cursor: string, sort: Sort): Place => {
  const [order, written = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('.');
  const value = ORDERS[sort].read(written);
  if (order !== sort || !/^\d{1,15}$/.test(written) || Number.isNaN(Number(value)) || Number(value) > 8.64e15 || !UUID.test(id)) {
    throw new Problem('malformed', {errors: [{field: 'cursor', code: 'malformed'}]});
  }
  return {value, id};
};

export interface Page {
  rows: Row[];
  cursor: string | null;
  total: number;
  estimated: boolean;
}

export interface Listing {
  filter: Filter;
  /** Words to look for. */
  q?: string;
  sort: Sort;
  limit: number;
  after?: Place;
}

/** How far a search is counted; beyond that there are "more than". */
const COUNTED = 1_000;

/** A page of listed contributions, by keyset: a page costs the same wherever it is. */
export const listPage = async (db: Db, space: string, {filter, q, sort, limit, after}: Listing): Promise<Page> => {
  const matching = matches(db, space, filter, q, sort);
  const column = sql.ref(`contribution.${ORDERS[sort].column}`);
  let query = matching.selectAll('contribution');
  if (after) query = query.where(sql<boolean>`(${column}, contribution.id) < (${after.value}, ${after.id}::uuid)`);
  const ordered = query
    .orderBy(sql`${column} desc`)
    .orderBy('contribution.id', 'desc')
    .limit(limit + 1);
  const [rows, total] = await Promise.all([ordered.execute(), totalOf(db, space, {filter, q, sort})]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {rows: page, cursor: last && rows.length > limit ? cursorOf(sort, last) : null, ...total};
};

const matches = (db: Db, space: string, {kind, pejlemaerke, group, theme}: Filter, q: string | undefined, sort: Sort) => {
  let query = db.selectFrom('contribution').where('contribution.space', '=', space).where('contribution.listed_at', 'is not', null);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (pejlemaerke !== undefined) query = query.where('pejlemaerke', '=', pejlemaerke);
  if (group !== undefined) query = query.where('citizen_group', '=', group);
  if (q !== undefined) query = query.where(sql<boolean>`search @@ websearch_to_tsquery('danish', ${q})`);
  if (sort === 'answered') query = query.where('answered_at', 'is not', null);
  if (theme === undefined) return query;
  return query.where(({exists, selectFrom}) =>
    exists(
      selectFrom('contribution_theme')
        .select('contribution_theme.theme')
        .where('contribution_theme.space', '=', space)
        .where('contribution_theme.theme', '=', theme)
        .whereRef('contribution_theme.contribution', '=', 'contribution.id'),
    ),
  );
};

/** Kept counts where there are some, else counted as far as anybody reads. */
const totalOf = async (
  db: Db,
  space: string,
  {filter, q, sort}: Pick<Listing, 'filter' | 'q' | 'sort'>,
): Promise<{total: number; estimated: boolean}> => {
  if (q === undefined && filter.theme === undefined && sort !== 'answered') {
    return {total: await listedCount(db, space, filter), estimated: false};
  }
  const some = matches(db, space, filter, q, sort)
    .select('contribution.id')
    .limit(COUNTED + 1);
  const row = await db
    .selectFrom(some.as('some'))
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirst();
  const found = Number(row?.count ?? 0);
  return {total: Math.min(found, COUNTED), estimated: found > COUNTED};
};
