import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import type {DrawContent} from '../content/telling.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db, Tx} from '../db/connect.js';
import type {Volunteer} from '../draw/pool.js';
import type {Asked, Read, Rule} from '../rules/rule.js';
import {drawWords} from '../words/draws.js';

/** What the content of a draw says beside its texts. */
export type DrawAttrs = Omit<DrawContent, 'id' | 'title' | 'summary'>;
export const attrsOf = ({attrs}: Entry): DrawAttrs => attrs as unknown as DrawAttrs;

/** What follows from the clock alone. */
export const volunteering = (draw: Entry, at: Date): 'coming' | 'open' | 'closed' => {
  const {opens, closes} = attrsOf(draw);
  if (at < new Date(opens)) return 'coming';
  return at < new Date(closes) ? 'open' : 'closed';
};

/** What a volunteer is called in the pool: 60 bits, from the hash of the receipt's code, which it does not give away. */
const poolIdOf = (receipt: Buffer): string => {
  const text = createHash('sha256').update('sammen-draw-1\n').update(receipt).digest('hex').slice(0, 15);
  return text.replace(/(.{5})(?=.)/g, '$1-');
};

/** Volunteers of a draw who are in its pool: those whom staff has not rejected or held, and who need not be looked at first. */
const POOLED = sql<boolean>`(contribution.status IN ('published', 'answered', 'decided', 'done')
  OR (contribution.status = 'waiting' AND contribution.flags = '{}'))`;

/** How many are in the pool of each draw, by its row id. */
export const pooledIn = async (db: Db, space: string): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('volunteer')
    .innerJoin('contribution', (join) =>
      join.onRef('contribution.space', '=', 'volunteer.space').onRef('contribution.id', '=', 'volunteer.contribution'),
    )
    .select(['volunteer.draw', sql<string>`count(*)`.as('count')])
    .where('volunteer.space', '=', space)
    .where(POOLED)
    .groupBy('volunteer.draw')
    .execute();
  return new Map(rows.map(({draw, count}) => [draw, Number(count)]));
};

/**
 * Everybody in the pool of a draw, in the order of their ids there, with their categories in the order of these strata. The
 * category of a stratum that was not there when somebody volunteered is empty.
 */
export const poolOf = async (db: Db | Tx, space: string, draw: string, strata: readonly string[]): Promise<Volunteer[]> => {
  const rows = await db
    .selectFrom('volunteer')
    .innerJoin('contribution', (join) =>
      join.onRef('contribution.space', '=', 'volunteer.space').onRef('contribution.id', '=', 'volunteer.contribution'),
    )
    .select(['volunteer.pool_id', 'volunteer.categories'])
    .where('volunteer.space', '=', space)
    .where('volunteer.draw', '=', draw)
    .where(POOLED)
    .orderBy('volunteer.pool_id')
    .execute();
  return rows.map(({pool_id: id, categories}) => ({id, categories: strata.map((stratum) => categories[stratum] ?? '')}));
};

const drawBy = (space: Snapshot, kind: string): Entry | undefined => space.of('draw').find((draw) => attrsOf(draw).form === kind);

/** Whether the pool of a draw is closed for good, whatever its content says since. */
const isMade = async (db: Db | Tx, space: string, draw: string): Promise<boolean> => {
  const row = await db.selectFrom('draw').select('lottery_at').where('space', '=', space).where('content', '=', draw).executeTakeFirst();
  return row !== undefined && row.lottery_at !== null;
};

/** One volunteers while it is open, with one of the parts for each stratum. */
const read = async (db: Db | Tx, {space, form, fields, at}: Asked): Promise<Read> => {
  const draw = drawBy(space, form.slug);
  if (!draw) return {};
  const {strata} = attrsOf(draw);
  const phase = (await isMade(db, space.id, draw.id)) ? 'closed' : volunteering(draw, at);
  if (phase !== 'open') return {faults: [{field: strata[0]?.id ?? '', code: phase === 'closed' ? 'closed' : 'early'}]};
  const faults = strata.filter(({id, parts}) => !parts.some(({value}) => value === fields[id]));
  if (faults.length > 0) return {faults: faults.map(({id}) => ({field: id, code: 'choice'}))};
  const categories = Object.fromEntries(strata.map(({id}) => [id, fields[id] as string]));
  return {keep: (tx, contribution) => volunteer(tx, space.id, contribution, draw.id, categories)};
};

const volunteer = async (tx: Tx, space: string, contribution: string, draw: string, categories: Record<string, string>): Promise<void> => {
  const {receipt_hash: receipt} = await tx
    .selectFrom('contribution')
    .select('receipt_hash')
    .where('space', '=', space)
    .where('id', '=', contribution)
    .executeTakeFirstOrThrow();
  if (!receipt) throw new Error('Who has no receipt cannot be told what they are called in the pool.');
  await tx
    .insertInto('volunteer')
    .values({space, contribution, draw, pool_id: poolIdOf(receipt), categories: JSON.stringify(categories)})
    .execute();
};

/** Volunteering for a draw: refused before it opens and after it closes. Who is rejected keeps their number, outside the pool. */
export const volunteers: Rule = {
  read,
  ahead: (_db, _space, moment) => sql<boolean>`EXISTS (SELECT FROM volunteer JOIN content
    ON content.space = volunteer.space AND content.id = volunteer.draw AND NOT content.retired
    WHERE volunteer.space = one.space AND volunteer.contribution = one.id
      AND (content.attrs->>'closes')::timestamptz > ${moment})`,
  async words(db, space, contribution, language) {
    const row = await db
      .selectFrom('volunteer')
      .innerJoin('contribution', (join) =>
        join.onRef('contribution.space', '=', 'volunteer.space').onRef('contribution.id', '=', 'volunteer.contribution'),
      )
      .leftJoin('draw', (join) => join.onRef('draw.space', '=', 'volunteer.space').onRef('draw.content', '=', 'volunteer.draw'))
      .select(['volunteer.pool_id', sql<boolean | null>`draw.document->'people' @> to_jsonb(volunteer.pool_id)`.as('drawn')])
      .where('volunteer.space', '=', space)
      .where('volunteer.contribution', '=', contribution)
      .where('contribution.status', '<>', 'rejected')
      .executeTakeFirst();
    return row ? drawWords(language, row.pool_id, row.drawn) : [];
  },
};
