import {sql} from 'kysely';
import type {Snapshot} from '../content/spaces.js';
import type {Db, Tx} from '../db/connect.js';

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
  const themes = space.of('theme').map(({id, attrs}) => ({id, words: attrs.words as string[]}));
  if (themes.length === 0 || text.trim() === '') return [];
  const pairs = themes.flatMap(({id, words}) => words.map((word) => ({id, word})));
  const {rows} = await sql<{id: string; weight: number}>`
    WITH word AS (
      SELECT id, phraseto_tsquery('danish', word) AS query FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS given (id uuid, word text)
    ), shared AS (
      SELECT query, 1.0 / count(*) AS weight FROM word GROUP BY query
    )
    SELECT id, sum(weight)::float AS weight FROM word JOIN shared USING (query)
    WHERE to_tsvector('danish', ${text}) @@ query
    GROUP BY id ORDER BY weight DESC, id LIMIT ${sql.lit(MOST)}`.execute(db);
  return rows.map(({id}) => id);
};

/** Writes down suggested themes. */
export const addThemes = async (tx: Tx, space: Snapshot, contribution: string, themes: readonly string[]): Promise<void> => {
  if (themes.length === 0) return;
  const rows = themes.map((theme) => ({space: space.id, contribution, theme, by: 'system' as const, listed_at: null}));
  await tx.insertInto('contribution_theme').values(rows).execute();
};
