import {sql, type RawBuilder} from 'kysely';
import type {Contribution} from '../../../src/data/contributions.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {publicOfAll} from './list.js';

/** Words that are looked for, and contributions that are looked at for each: what a question costs, whatever its text. */
const WORDS = 8;
const EACH = 100;
/** The most that are told. */
const MOST = 3;
/** As much of what was asked must be in an answer, by weight; and at least two words. */
const SHARE = 1 / 3;
const AT_LEAST = 2;

/** A contribution that has one of the words, or more. */
interface Candidate {
  id: string;
  /** Numbers of the words for which it was found. */
  hits: number[];
  /** Numbers of all the words that it has. */
  shared: number[];
  /** How many words it has in all. */
  size: number;
}

/**
 * Up to three listed contributions of a kind that resemble a text, the most alike first; the same for the same text as
 * long as the same is listed. Nothing of the text is kept.
 *
 * Its longest words are looked for, in the stemmed form of PostgreSQL's Danish dictionary (Snowball): the longer a word,
 * the rarer and the more telling it is, as a rule. For each, the newest contributions that have it are taken. A word
 * weighs the less the more were found. What shares two words, and a third of the weight of all that were found anywhere,
 * is alike; the more weight it shares the more, and the less the longer it is.
 */
export const similarTo = async (db: Db, space: Snapshot, kind: string, text: string, locale: string): Promise<Contribution[]> => {
  const words = await tellingWords(db, text);
  if (words.length < AT_LEAST) return [];
  const ids = alike(words.length, await candidatesFor(db, space.id, kind, words));
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('contribution')
    .selectAll()
    .where('space', '=', space.id)
    .where('id', 'in', ids)
    .where('listed_at', 'is not', null)
    .execute();
  return publicOfAll(
    db,
    space,
    rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    locale,
  );
};

/** The longest stems of a text, at most so many; numbers, addresses and the like tell nothing. */
const tellingWords = async (db: Db, text: string): Promise<string[]> => {
  // PostgreSQL has no NUL, in a draft neither.
  const {rows} = await sql<{lexeme: string}>`SELECT lexeme FROM unnest(to_tsvector('danish', ${text.replaceAll('\0', ' ')}))`.execute(db);
  const words = rows.map(({lexeme}) => lexeme).filter((lexeme) => /^\p{L}[\p{L}-]+$/u.test(lexeme));
  return words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, WORDS);
};

/**
 * One statement with a branch for each word. Each word stands in the statement by itself, not in a join: so the database
 * knows how common it is, and goes through the newest until it has enough of a common one, or through the index of
 * words for a rare one. Either way it reads little, among a million too.
 */
const candidatesFor = async (db: Db, space: string, kind: string, words: readonly string[]): Promise<Candidate[]> => {
  const branches = words.map(
    (word, number): RawBuilder<unknown> => sql`(
      SELECT ${sql.lit(number)} AS word, id, search FROM contribution
      WHERE space = ${space} AND kind = ${kind} AND listed_at IS NOT NULL AND search @@ ${`'${word}'`}::tsquery
      ORDER BY listed_at DESC, id DESC LIMIT ${sql.lit(EACH)})`,
  );
  const {rows} = await sql<Candidate>`
    WITH found AS MATERIALIZED (${sql.join(branches, sql` UNION ALL `)})
    SELECT id, array_agg(word) AS hits, length(search) AS size, ARRAY(
      SELECT number::int - 1 FROM unnest(${words}::text[]) WITH ORDINALITY AS asked (word, number)
      WHERE asked.word = ANY (tsvector_to_array(search))
    ) AS shared FROM found GROUP BY id, search`.execute(db);
  return rows;
};

const alike = (words: number, candidates: readonly Candidate[]): string[] => {
  const found = Array.from({length: words}, (_, word) => candidates.filter(({hits}) => hits.includes(word)).length);
  // A word that nobody has used is no sign that nobody has said the same.
  const weights = found.map((times) => (times === 0 ? 0 : 1 / (1 + Math.log(times))));
  const weightOf = (numbers: readonly number[]): number => numbers.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const all = weightOf([...found.keys()]);
  return candidates
    .filter(({shared}) => shared.length >= AT_LEAST && weightOf(shared) >= all * SHARE)
    .map(({id, shared, size}) => ({id, score: weightOf(shared) / Math.log(size + Math.E)}))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({id}) => id);
};
