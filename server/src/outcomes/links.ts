import {sql} from 'kysely';
import type {Outcome} from '../../../src/data/outcomes.js';
import type {Story} from '../../../src/data/receipts.js';
import {said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db, Tx} from '../db/connect.js';

/** How many of the contributions that it rests on an outcome names. */
const EXAMPLES = 3;

type Rests = Pick<Outcome, 'contributions' | 'examples'>;

/** What each of some outcomes rests on, by row id: only what is listed, counted and named. */
export const restsOn = async (db: Db, space: string, outcomes: readonly string[]): Promise<Map<string, Rests>> => {
  const found = new Map<string, Rests>();
  if (outcomes.length === 0) return found;
  const {rows} = await sql<{outcome: string; contribution: string; contributions: string}>`
    SELECT * FROM (
      SELECT outcome, contribution, count(*) OVER (PARTITION BY outcome) AS contributions,
        row_number() OVER (PARTITION BY outcome ORDER BY listed_at DESC, id DESC) AS place
      FROM outcome_contribution AS link
      JOIN contribution ON contribution.space = link.space AND contribution.id = link.contribution
      WHERE link.space = ${space} AND outcome = ANY(${outcomes}::uuid[]) AND listed_at IS NOT NULL
    ) AS listed WHERE place <= ${sql.lit(EXAMPLES)} ORDER BY outcome, place`.execute(db);
  for (const {outcome, contribution, contributions} of rows) {
    const examples = [...(found.get(outcome)?.examples ?? []), contribution];
    found.set(outcome, {contributions: Number(contributions), examples});
  }
  return found;
};

/** What a contribution led to. Whether the contribution may be seen is for whoever asks to have found out. */
export const outcomesOf = async (db: Db | Tx, space: Snapshot, locale: string, contribution: string): Promise<Story['outcomes']> => {
  const links = await db
    .selectFrom('outcome_contribution')
    .select('outcome')
    .where('space', '=', space.id)
    .where('contribution', '=', contribution)
    .execute();
  const linked = new Set(links.map(({outcome}) => outcome));
  return latestFirst(space.of('outcome').filter(({id}) => linked.has(id))).map((entry) => ({
    ...{id: entry.slug, status: attrsOf(entry).status, did: said(entry, 'body', locale)},
  }));
};

/** The outcomes that rest on each of some contributions; both as row ids. */
export const linkedOutcomes = async (db: Db, space: string, contributions: readonly string[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  const rows = await db
    .selectFrom('outcome_contribution')
    .select(['outcome', 'contribution'])
    .where('space', '=', space)
    .where('contribution', 'in', contributions)
    .orderBy('outcome')
    .execute();
  for (const {outcome, contribution} of rows) found.set(contribution, [...(found.get(contribution) ?? []), outcome]);
  return found;
};

/** What an outcome is beside its texts. */
export const attrsOf = ({attrs}: Entry): Pick<Outcome, 'status' | 'pejlemaerke' | 'at'> => attrs as never;

/** Where an outcome is in the order: its time, then its place in the content, then its id, so that it is the same every time. */
export const placeIn = (entry: Entry): string =>
  `${attrsOf(entry).at ?? ''} ${String(99_999 - entry.position).padStart(5, '0')} ${entry.slug}`;

/** The latest first, those without a date last. */
export const latestFirst = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => (placeIn(a) < placeIn(b) ? 1 : -1));
