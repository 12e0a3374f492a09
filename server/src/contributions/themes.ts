import {sql} from 'kysely';
import type {Snapshot} from '../content/spaces.js';
import type {Db, Tx} from '../db/connect.js';
import type {StoredTheme} from '../db/tables.js';
import {countThemes, type Counted} from './tally.js';

/** The most themes that are suggested for one contribution; two to four is what people choose. */
const MOST = 4;

/** Themes of contributions, by contribution; both as row ids. */
export const themesOf = async (db: Db | Tx, space: string, contributions: readonly string[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  if (contributions.length === 0) return found;
  const rows = await db
    .selectFrom('contribution_theme')
    .select(['contribution', 'theme'])
    .where('space', '=', space)
    .where('contribution', 'in', contributions)
    .orderBy('theme')
    .execute();
  for (const {contribution, theme} of rows) found.set(contribution, [...(found.get(contribution) ?? []), theme]);
  return found;
};

/**
 * Suggests themes for a text: those of whose words (or word groups) it has most, in the stemmed form of PostgreSQL's
 * Danish dictionary (Snowball), weighed by how few themes share a word, at most four. The same text always gets the
 * same themes; it knows words, not meaning, and staff correct it.
 */
export const suggestThemes = async (db: Db | Tx, space: Snapshot, text: string): Promise<string[]> => {
  const {rows} = await sql<{
    theme: string;
  }>`${suggestions(space, sql`SELECT NULL::uuid AS id, ${text}::text AS body, NULL::timestamptz AS listed_at`)}`.execute(db);
  return rows.map(({theme}) => theme);
};

/** A contribution that is stored without themes. */
export interface Themeless {
  id: string;
  text: string;
  listed: Date | null;
}

/**
 * Suggests themes for many contributions in one statement, and writes them down. The texts are given with it and not
 * read again: of a space that grows in one transaction the database has no statistics, and would read all of it each time.
 */
export const addThemesToAll = async (tx: Tx, space: Snapshot, contributions: readonly Themeless[]): Promise<void> => {
  const given = contributions.map(({id, text, listed}) => ({id, body: text, listed_at: listed}));
  const texts = sql`SELECT id, body, listed_at FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
    AS one (id uuid, body text, listed_at timestamptz)`;
  await sql`
    INSERT INTO contribution_theme (space, contribution, theme, by, listed_at)
    SELECT ${space.id}, contribution, theme, 'system', listed_at FROM (${suggestions(space, texts)}) AS suggested`.execute(tx);
};

/** Contributions with the themes suggested for them, best first; `texts` gives each one's id, body and listed_at. */
const suggestions = (space: Snapshot, texts: ReturnType<typeof sql>) => {
  const pairs = space.of('theme').flatMap(({id, attrs}) => (attrs.words as string[]).map((word) => ({id, word})));
  return sql`
    WITH word AS (
      SELECT id AS theme, phraseto_tsquery('danish', word) AS query
      FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS given (id uuid, word text)
    ), shared AS (
      SELECT query, 1.0 / count(*) AS weight FROM word GROUP BY query
    ), given AS MATERIALIZED (
      SELECT id AS contribution, listed_at, to_tsvector('danish', body) AS words FROM (${texts}) AS one
    ), weighed AS (
      SELECT contribution, listed_at, theme, sum(weight)::float AS weight
      FROM given JOIN shared ON words @@ query JOIN word USING (query) GROUP BY 1, 2, 3
    ), ranked AS (
      SELECT contribution, listed_at, theme, row_number() OVER (PARTITION BY contribution ORDER BY weight DESC, theme) AS place FROM weighed
    )
    SELECT contribution, listed_at, theme FROM ranked WHERE place <= ${sql.lit(MOST)} ORDER BY contribution, place`;
};

/** Writes down suggested themes. */
export const addThemes = async (tx: Tx, space: Snapshot, contribution: string, themes: readonly string[]): Promise<void> => {
  if (themes.length === 0) return;
  const rows = themes.map((theme) => ({space: space.id, contribution, theme, by: 'system' as const, listed_at: null}));
  await tx.insertInto('contribution_theme').values(rows).execute();
};

/** The themes of one contribution, and who gave each. */
export const storedThemes = (tx: Tx, {space, id}: Pick<Counted, 'space' | 'id'>): Promise<StoredTheme[]> =>
  tx
    .selectFrom('contribution_theme')
    .select(['theme', 'by'])
    .where('space', '=', space)
    .where('contribution', '=', id)
    .orderBy('theme')
    .execute();

/** Gives a contribution these themes instead of those it has. `listed` is since when it is listed, when it is counted now. */
export const changeThemes = async (tx: Tx, contribution: Counted, themes: readonly StoredTheme[], listed: Date | null): Promise<void> => {
  const before = (await storedThemes(tx, contribution)).map(({theme}) => theme);
  const after = themes.map(({theme}) => theme);
  const {space, id} = contribution;
  await tx.deleteFrom('contribution_theme').where('space', '=', space).where('contribution', '=', id).execute();
  const rows = themes.map(({theme, by}) => ({space, contribution: id, theme, by, listed_at: listed}));
  if (rows.length > 0) await tx.insertInto('contribution_theme').values(rows).execute();
  const differences = [
    ...before.filter((theme) => !after.includes(theme)).map((theme) => ({theme, change: -1})),
    ...after.filter((theme) => !before.includes(theme)).map((theme) => ({theme, change: 1})),
  ];
  if (listed && differences.length > 0) await countThemes(tx, contribution, differences);
};
