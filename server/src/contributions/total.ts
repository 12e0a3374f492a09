import {sql} from 'kysely';
import type {Db} from '../db/connect.js';
import {matches, wayTo, type Asked} from './matching.js';
import {listedCount} from './tally.js';

/** How far what few ask for is counted; beyond that there are "more than". */
const COUNTED = 1_000;
/** How many with a theme are looked at for what else is asked of them. */
const LATEST = 2_000;

export interface Total {
  total: number;
  /** There are so many or more. */
  estimated: boolean;
}

/** How many there are without words to look for; search.ts counts with them. Kept counts where there are some, else counted as far as anybody reads: never everything that a theme has. */
export const totalOf = async (db: Db, space: string, asked: Omit<Asked, 'q'>): Promise<Total> => {
  const {filter, sort} = asked;
  const kept = ![filter.outcome, filter.about, filter.only].some((one) => one !== undefined) && sort !== 'answered';
  if (kept && (filter.theme === undefined || filter.group === undefined))
    return {total: await listedCount(db, space, filter), estimated: false};
  const further = Object.values({...filter, answered: sort === 'answered' || undefined}).filter((one) => one !== undefined).length > 1;
  if (filter.theme === undefined || !further) return counted(db, space, asked);
  const some = latestAbout(space, filter.theme);
  const [looked, among] = await Promise.all([lookedAt(db, some), counted(db, space, asked, some)]);
  return {total: among.total, estimated: among.estimated || looked === LATEST};
};

const latestAbout = (space: string, theme: string) =>
  sql`SELECT contribution AS id FROM contribution_theme WHERE space = ${space} AND theme = ${theme} AND listed_at IS NOT NULL
    ORDER BY listed_at DESC, contribution DESC LIMIT ${sql.lit(LATEST)}`;

type Some = ReturnType<typeof latestAbout>;

const lookedAt = async (db: Db, some: Some): Promise<number> => {
  const {rows} = await sql<{count: string}>`SELECT count(*) FROM (${some}) AS looked`.execute(db);
  return Number(rows[0]?.count ?? 0);
};

const counted = async (db: Db, space: string, asked: Omit<Asked, 'q'>, some?: Some): Promise<Total> => {
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
