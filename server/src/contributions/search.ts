import {sql} from 'kysely';
import type {Db} from '../db/connect.js';
import {matches, says, type Asked, type Way} from './matching.js';

/** How many with a word are looked at, and how far they are counted; beyond that there are "more than". */
export const LOOKED_AT = 3_000;

/** What a list goes by. The text is not among it: so many texts are read when they are shown. */
const COLUMNS = ['id', 'space', 'kind', 'pejlemaerke', 'citizen_group', 'about', 'supports', 'listed_at', 'answered_at'] as const;

/** Puts what matches into its order and takes a page of it. */
export type Paging = (query: ReturnType<typeof matches>) => ReturnType<typeof matches>;

export interface Found {
  /** How many of those that were looked at match. */
  total: number;
  /** More have the word than are looked at. */
  estimated: boolean;
  /** The page. */
  ids: string[];
}

/**
 * Looks words up: reads from their index the first `most` listed contributions that have them, once, and takes
 * from these how many match and a page in its order. Walking an order instead, the database would pass everything that
 * has none of the words; where more have them than are looked at, that is short, and the page here is not the first one.
 */
export const search = async (
  db: Db,
  space: string,
  {q = '', ...asked}: Asked,
  way: Way,
  paging: Paging,
  most = LOOKED_AT,
): Promise<Found> => {
  const words = db.with(
    (name) => name('contribution').materialized(),
    (all) =>
      all
        .selectFrom('contribution')
        .select(COLUMNS)
        .where('space', '=', space)
        .where('listed_at', 'is not', null)
        .where(says(q))
        .limit(most + 1),
  );
  const count = sql<string>`count(*)`;
  const page = paging(matches(db, space, asked, way)).select('contribution.id');
  const {looked, among, ids} = await words
    .selectNoFrom([
      // In this statement `contribution` is what was looked up.
      db.selectFrom('contribution').select(count.as('count')).as('looked'),
      matches(db, space, asked, way).select(count.as('count')).as('among'),
      sql<string[]>`ARRAY(${page})`.as('ids'),
    ])
    .executeTakeFirstOrThrow();
  return {total: Math.min(Number(among), most), estimated: Number(looked) > most, ids};
};
