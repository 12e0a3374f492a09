import {sql} from 'kysely';
import type {CastBallot, Choice} from '../../../src/data/ballots.js';
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
 * order. Of one token the latest turn stands. Of the token a keyed hash is kept, with the first of the keys: another would
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
    await checkOpen(tx, space.id, entry);
    const fault = faultIn(termsOf(entry), said.choices);
    if (fault !== undefined) throw refused(fault);
    await put(tx, {space: space.id, budget: entry.id, actor, number}, said);
    const stands = await tx
      .selectFrom('ballot')
      .select(['turn', 'choices'])
      .where('space', '=', space.id)
      .where('budget', '=', entry.id)
      .where('actor', '=', actor)
      .executeTakeFirstOrThrow();
    return {number: number.toString('hex'), ...stands};
  });
};

/** By the clock, once nobody can close it meanwhile; and closed is closed, whatever the content says later. */
const checkOpen = async (tx: Tx, space: string, entry: Entry): Promise<void> => {
  if (await sealOf(tx, space, entry.id)) throw refused('closed');
  const phase = phaseAt(termsOf(entry), new Date());
  if (phase !== 'open') throw refused(phase === 'closed' ? 'closed' : 'early');
};

const put = async (tx: Tx, key: {space: string; budget: string; actor: Buffer; number: Buffer}, {turn, choices}: Said): Promise<void> => {
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
