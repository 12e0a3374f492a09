import {sql} from 'kysely';
import type {Sort} from '../../../src/data/contributions.js';
import type {Db} from '../db/connect.js';
import {listedCount, type Filter} from './tally.js';

/** What is asked of the listed contributions of a space. */
export interface Asked {
  filter: Filter;
  /** Words to look for. */
  q?: string;
  sort: Sort;
}

/**
 * How contributions with a theme are found: along the theme's own list, which is in the order of time; by looking at each
 * in another order whether it has the theme; or, where few have it, all of them at first. What the database would choose
 * by itself depends on how it guesses, and reads a whole space when it guesses wrong.
 */
export type Way = 'theme' | 'order' | 'few';

/** So many are read and sorted as fast as a page is. */
const FEW = 1_000;

export const wayTo = async (db: Db, space: string, {filter: {theme}, sort}: Asked): Promise<Way> => {
  if (theme === undefined) return 'order';
  if (sort === 'newest') return 'theme';
  return (await listedCount(db, space, {theme})) > FEW ? 'order' : 'few';
};

/** Listed contributions that match, in no order yet. With the way `theme`, the theme's list is there as `about`. */
export const matches = (db: Db, space: string, {filter, q, sort}: Asked, way: Way) => {
  const {kind, pejlemaerke, group, theme, outcome, about, given, only} = filter;
  let query = db
    .selectFrom('contribution')
    .$if(way === 'theme', (list) =>
      list
        .innerJoin('contribution_theme as about', (join) =>
          join.onRef('about.contribution', '=', 'contribution.id').on('about.space', '=', space),
        )
        .where('about.theme', '=', theme ?? '')
        .where('about.listed_at', 'is not', null),
    )
    .where('contribution.space', '=', space)
    .where('contribution.listed_at', 'is not', null);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (pejlemaerke !== undefined) query = query.where('pejlemaerke', '=', pejlemaerke);
  if (group !== undefined) query = query.where('citizen_group', '=', group);
  if (about !== undefined) query = query.where('contribution.about', '=', about);
  if (given !== undefined) query = query.where(isGiven(given));
  if (only !== undefined) query = query.where(only);
  if (q !== undefined) query = query.where(says(q));
  if (sort === 'answered') query = query.where('answered_at', 'is not', null);
  if (theme !== undefined && way === 'few') query = query.where(linked('contribution_theme', 'theme', space, theme));
  if (theme !== undefined && way === 'order') query = query.where(hasTheme(space, theme));
  if (outcome !== undefined) query = query.where(linked('outcome_contribution', 'outcome', space, outcome));
  return query;
};

const isGiven = (given: NonNullable<Filter['given']>) => {
  const answer = sql`coalesce(fields ->> ${given.field}, '')`;
  return 'is' in given ? sql<boolean>`${answer} = ${given.is}` : sql<boolean>`${answer} <> ALL (${given.isNone}::text[])`;
};

/** Whether a contribution is linked to this, in a table of links. */
const linked = (table: 'contribution_theme' | 'outcome_contribution', to: 'theme' | 'outcome', space: string, id: string) =>
  sql<boolean>`EXISTS (SELECT FROM ${sql.table(table)} AS link
    WHERE link.space = ${space} AND link.${sql.id(to)} = ${id} AND link.contribution = contribution.id)`;

/** The same as a question about each one: a value and not a condition, which the database would turn into a join. */
const hasTheme = (space: string, theme: string) =>
  sql<boolean>`coalesce((SELECT TRUE FROM contribution_theme AS link
    WHERE link.space = ${space} AND link.theme = ${theme} AND link.contribution = contribution.id), FALSE)`;

/** Whether a contribution has these words. */
export const says = (q: string) => sql<boolean>`search @@ websearch_to_tsquery('danish', ${q})`;
