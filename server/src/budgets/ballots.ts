import {sql} from 'kysely';
import type {CastBallot, Choice} from '../../../src/data/ballots.js';
import type {Budget} from '../../../src/data/budgets.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import {transact, type Tx} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {derive} from '../keys.js';
import {numberOf} from './list.js';
import {holdOpen, sealOf} from './seal.js';
import {faultIn, phaseAt, termsOf} from './terms.js';

/** What a device says about its ballot: `turn` counts what it has said about it. */
export interface Said {
  actor: string;
  turn: number;
  /** Empty takes it back. */
  choices: Choice[];
}

const refused = (code: string): Problem => new Problem('invalid', {errors: [{field: 'choices', code}]});

/**
 * Casts a ballot, changes it, or takes it back: a state and not a step, so that it may arrive any number of times and in any
 * order. Of one token the latest turn stands; what was taken once is answered again, also when it is over or could not be
 * taken any more: that its answer was lost is no news about it. Of the token a keyed hash is kept, with the first of the keys: another would
 * make another ballot of the same token. Resolves with what stands. Throws `not-found`, and `invalid` with `early`,
 * `closed`, `choice` or `too-much`.
 */
export const castBallot = (endpoint: Endpoint, space: Snapshot, id: string, said: Said): Promise<CastBallot> => {
  const entry = space.find('budget', id);
  if (!entry || entry.retired) throw new Problem('not-found');
  const actor = derive(endpoint.keys, 1, 'ballot', space.id, entry.id, said.actor);
  const number = numberOf(entry.slug, said.actor);
  return transact(endpoint.db, async (tx) => {
    await holdOpen(tx, space.id, entry.id);
    const key = {space: space.id, budget: entry.id, actor, number};
    const phase = await phaseIn(tx, space.id, entry);
    const before = await standing(tx, key);
    // Where it is over, what was taken back is gone: that nothing stands is what was asked for.
    if (before ? before.turn === said.turn : phase === 'closed' && !said.choices.length)
      return {number: number.toString('hex'), turn: said.turn, choices: before?.choices ?? []};
    if (phase !== 'open') throw refused(phase === 'closed' ? 'closed' : 'early');
    const fault = faultIn(termsOf(entry), said.choices);
    if (fault !== undefined) throw refused(fault);
    await put(tx, key, said);
    return {number: number.toString('hex'), ...((await standing(tx, key)) ?? said)};
  });
};

/** By the clock, once nobody can close it meanwhile; and closed is closed, whatever the content says later. */
const phaseIn = async (tx: Tx, space: string, entry: Entry): Promise<Budget['phase']> =>
  (await sealOf(tx, space, entry.id)) ? 'closed' : phaseAt(termsOf(entry), new Date());

interface Key {
  space: string;
  budget: string;
  actor: Buffer;
  number: Buffer;
}

/** What there is of a token, taken back or not. */
const standing = (tx: Tx, {space, budget, actor}: Key): Promise<Pick<CastBallot, 'turn' | 'choices'> | undefined> =>
  tx
    .selectFrom('ballot')
    .select(['turn', 'choices'])
    .where('space', '=', space)
    .where('budget', '=', budget)
    .where('actor', '=', actor)
    .executeTakeFirst();

const put = async (tx: Tx, key: Key, {turn, choices}: Said): Promise<void> => {
  // To the hour: that a ballot is there may be told by the hour, and a moment could be told from another.
  const at = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  const state = {turn, at, choices: JSON.stringify(choices)};
  await tx
    .insertInto('ballot')
    .values({...key, ...state})
    .onConflict((conflict) =>
      conflict
        .columns(['space', 'budget', 'actor'])
        .doUpdateSet(state)
        .where(sql<boolean>`ballot.turn < excluded.turn`),
    )
    .execute();
};
