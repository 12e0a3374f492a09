import {sql} from 'kysely';
import {transact, type Tx} from '../db/connect.js';
import {derive} from '../keys.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {findListed} from './list.js';

/**
 * Supports a listed contribution, or takes that back: a state and not a step, so that it may arrive any number of times.
 * Only a keyed hash of the token is kept, and the token is made for this contribution alone: it says nothing about
 * what else the same device supports. Throws `not-found` for what is not listed. Resolves with the count.
 */
export const setSupport = async (endpoint: Endpoint, space: string, id: string, token: string, on: boolean): Promise<number> => {
  if (!(await findListed(endpoint.db, space, id))) throw new Problem('not-found');
  const actor = derive(endpoint.keys, endpoint.keys.current, 'support', space, id, token);
  return transact(endpoint.db, async (tx) => {
    const changed = on ? await add(tx, space, id, actor) : await take(tx, space, id, actor);
    const row = await tx
      .updateTable('contribution')
      .set({supports: sql<number>`supports + ${changed}`})
      .where('space', '=', space)
      .where('id', '=', id)
      .where('listed_at', 'is not', null)
      .returning('supports')
      .executeTakeFirst();
    if (!row) throw new Problem('not-found');
    return row.supports;
  });
};

const add = async (tx: Tx, space: string, contribution: string, actor: Buffer): Promise<number> => {
  const row = {space, contribution, actor, at: new Date()};
  const added = await tx
    .insertInto('support')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('at')
    .execute();
  return added.length;
};

const take = async (tx: Tx, space: string, contribution: string, actor: Buffer): Promise<number> => {
  const taken = await tx
    .deleteFrom('support')
    .where('space', '=', space)
    .where('contribution', '=', contribution)
    .where('actor', '=', actor)
    .returning('at')
    .execute();
  return -taken.length;
};
