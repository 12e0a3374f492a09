import {sql} from 'kysely';
import type {Db} from '../db/connect.js';
import {matches, says, wayTo, type Asked} from './matching.js';
import {listedCount} from './tally.js';

/** How far a search is counted; beyond that there are "more than". */
const COUNTED = 1_000;
/** How many with a word or theme are looked at for what else is asked of them. */
const LOOKED_AT = 2_000;

export interface Total {
  total: number;
  /** There are so many or more. */
  estimated: boolean;
}

/** Kept counts where there are some, else counted as far as anybody reads: never everything that a common word is in. */
export const totalOf = async (db: Db, space: string, asked: Asked): Promise<Total> => {
  const {filter, q, sort} = asked;
  const kept = q === undefined && filter.outcome === undefined && sort !== 'answered';
  if (kept && (filter.theme === undefined || filter.group === undefined))
    return {total: await listedCount(db, space, filter), estimated: false};
  const further = Object.values({...filter, q, answered: sort === 'answered' || undefined}).filter((one) => one !== undefined).length > 1;
  const some = further ? someOf(space, asked) : undefined;
  if (!some) return counted(db, space, asked);
  const [looked, among] = await Promise.all([lookedAt(db, some), counted(db, space, asked, some)]);
  return {total: among.total, estimated: among.estimated || looked === LOOKED_AT};
};

type Some = ReturnType<typeof sql>;

/** The first with the word, or the latest with the theme. */
const someOf = (space: string, {filter: {theme}, q}: Asked): Some | undefined => {
  if (q !== undefined)
    return sql`SELECT id FROM contribution WHERE space = ${space} AND listed_at IS NOT NULL AND ${says(q)} LIMIT ${sql.lit(LOOKED_AT)}`;
  if (theme === undefined) return undefined;
  return sql`SELECT contribution AS id FROM contribution_theme WHERE space = ${space} AND theme = ${theme} AND listed_at IS NOT NULL
    ORDER BY listed_at DESC, contribution DESC LIMIT ${sql.lit(LOOKED_AT)}`;
};

const lookedAt = async (db: Db, some: Some): Promise<number> => {
  const {rows} = await sql<{count: string}>`SELECT count(*) FROM (${some}) AS looked`.execute(db);
  return Number(rows[0]?.count ?? 0);
};

const counted = async (db: Db, space: string, asked: Asked, some?: Some): Promise<Total> => {
  // Among given ones, a theme is asked of each; it would be joined and read from its beginning otherwise.
  let query = matches(db, space, asked, some ? 'order' : await wayTo(db, space, asked)).select('contribution.id');
  if (some) query = query.where(sql<boolean>`contribution.id = ANY (ARRAY (${some}))`);
  const row = await db
    .selectFrom(query.limit(COUNTED + 1).as('some'))
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirst();
  const found = Number(row?.count ?? 0);
  return {total: Math.min(found, COUNTED), estimated: found > COUNTED};
};
