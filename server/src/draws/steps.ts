import {randomBytes} from 'node:crypto';
import {sql} from 'kysely';
import type {Entry, Snapshot} from '../content/spaces.js';
import {auditOfDraw} from '../contributions/audit.js';
import {transact, type Db} from '../db/connect.js';
import {commitmentTo, draw as drawFrom} from '../draw/draw.js';
import {lotteryDigest} from '../draw/lottery.js';
import {poolDigest, type Pool} from '../draw/pool.js';
import type {Brief, Lack} from '../draw/quotas.js';
import {makeElsewhere, type Fairness} from './make.js';
import {attrsOf, poolOf, volunteering} from './volunteers.js';

/** What a step came to. `lacks` says why nobody can be drawn from those who volunteered. */
export type Step = {did: 'committed'} | {did: 'drawn'} | ({did: 'made'} & Fairness) | {seed: string} | {refused: Refused; lacks?: Lack[]};
/** Why nothing was done: it is not time for it, it was done before, or what was given is not right. */
export type Refused = 'closed' | 'open' | 'no-commitment' | 'no-lottery' | 'done' | 'digest' | 'seed' | 'quotas';

/** Milliseconds after the deadline until the pool is closed: what was received in time is written down by then. */
const GRACE = 60_000;
const HEX = /^[\da-f]{64}$/;

/** A draw of a space, and who takes the step. */
export interface Taken {
  space: Snapshot;
  entry: Entry;
  actor: string;
}

/**
 * Publishes the commitment to a seed, once, and only until volunteering closes: by then nobody can choose a seed by who
 * would be drawn. Without one it makes a seed, which is told this once and kept nowhere.
 */
export const commit = async (db: Db, {space, entry, actor}: Taken, given: string): Promise<Step> => {
  const at = new Date();
  if (volunteering(entry, at) === 'closed') return {refused: 'closed'};
  if (given && !HEX.test(given)) return {refused: 'digest'};
  const seed = given ? undefined : randomBytes(32).toString('hex');
  const commitment = seed === undefined ? given : commitmentTo(seed);
  const none = {pool: null, pool_digest: null, lottery: null, lottery_digest: null, lottery_at: null, document: null, drawn_at: null};
  return transact(db, async (tx): Promise<Step> => {
    const {numInsertedOrUpdatedRows: written} = await tx
      .insertInto('draw')
      .values({space: space.id, content: entry.id, commitment, committed_at: at, ...none})
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (!written) return {refused: 'done'};
    await auditOfDraw(tx, space.id, {at, action: 'draw-committed', actor, draw: entry.slug, digest: commitment});
    return seed === undefined ? {did: 'committed'} : {seed};
  });
};

/** What a panel is to be, and who can be in it: the strata by their ids. */
const wantedOf = async (db: Db, {space, entry}: Taken): Promise<{pool: Pool; brief: Brief}> => {
  const {seats: size, strata: wanted} = attrsOf(entry);
  const strata = wanted.map(({id}) => id);
  const quotas = wanted.flatMap(({id: stratum, parts}) =>
    parts.map(({value: category, least, most}) => ({stratum, category, least, most})),
  );
  return {pool: {strata, volunteers: await poolOf(db, space.id, entry.id, strata)}, brief: {size, quotas}};
};

/** Closes the pool and makes the lottery, once: after volunteering has closed, and when there is a commitment. */
export const makeLotteryOf = async (db: Db, taken: Taken): Promise<Step> => {
  const {space, entry, actor} = taken;
  if (volunteering(entry, new Date(Date.now() - GRACE)) !== 'closed') return {refused: 'open'};
  const row = await db
    .selectFrom('draw')
    .select('lottery_at')
    .where('space', '=', space.id)
    .where('content', '=', entry.id)
    .executeTakeFirst();
  if (!row) return {refused: 'no-commitment'};
  if (row.lottery_at) return {refused: 'done'};
  const wanted = await wantedOf(db, taken);
  const made = await makeElsewhere(wanted);
  if ('lacks' in made) return {refused: 'quotas', lacks: made.lacks};
  const {lottery, ...fairness} = made;
  const at = new Date();
  const digests = {pool_digest: poolDigest(wanted.pool), lottery_digest: lotteryDigest(lottery)};
  return transact(db, async (tx): Promise<Step> => {
    const {numUpdatedRows: written} = await tx
      .updateTable('draw')
      .set({pool: JSON.stringify(wanted.pool), lottery: JSON.stringify(lottery), ...digests, lottery_at: at})
      .where('space', '=', space.id)
      .where('content', '=', entry.id)
      .where('lottery_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (!written) return {refused: 'done'};
    await auditOfDraw(tx, space.id, {at, action: 'draw-made', actor, draw: entry.slug, digest: digests.lottery_digest});
    return {did: 'made', ...fairness};
  });
};

/** Draws with the seed that was promised, once, from the pool and the lottery as they were published. */
export const drawNow = async (db: Db, {space, entry, actor}: Taken, seed: string): Promise<Step> => {
  const at = new Date();
  return transact(db, async (tx): Promise<Step> => {
    const row = await tx
      .selectFrom('draw')
      .selectAll()
      .where('space', '=', space.id)
      .where('content', '=', entry.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row?.pool || !row.lottery) return {refused: 'no-lottery'};
    if (row.drawn_at) return {refused: 'done'};
    if (!HEX.test(seed) || commitmentTo(seed) !== row.commitment) return {refused: 'seed'};
    const document = drawFrom(seed, row.pool, row.lottery);
    await tx
      .updateTable('draw')
      .set({document: JSON.stringify(document), drawn_at: at})
      .where('space', '=', space.id)
      .where('content', '=', entry.id)
      .execute();
    await auditOfDraw(tx, space.id, {at, action: 'draw-drawn', actor, draw: entry.slug, digest: document.lotteryDigest});
    return {did: 'drawn'};
  });
};

/** Who was drawn and can still be written to: those who withdrew or were rejected are left out. */
export interface Drawn {
  /** What they are called in the pool. */
  id: string;
  contact: {field: string; value: string}[];
}

/** Those who were drawn, with how to reach them, in the order of their ids. */
export const drawnPeople = async (db: Db, space: string, draw: string): Promise<Drawn[]> => {
  const {rows} = await sql<Drawn>`
    SELECT volunteer.pool_id AS id, coalesce((SELECT jsonb_agg(jsonb_build_object('field', field, 'value', value) ORDER BY field)
      FROM contact WHERE contact.space = volunteer.space AND contact.contribution = volunteer.contribution), '[]') AS contact
    FROM volunteer JOIN draw ON draw.space = volunteer.space AND draw.content = volunteer.draw
    JOIN contribution ON contribution.space = volunteer.space AND contribution.id = volunteer.contribution AND contribution.status <> 'rejected'
    WHERE volunteer.space = ${space} AND volunteer.draw = ${draw} AND draw.document->'people' @> to_jsonb(volunteer.pool_id)
    ORDER BY 1`.execute(db);
  return rows;
};
