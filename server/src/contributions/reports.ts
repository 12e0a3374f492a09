import {sql} from 'kysely';
import type {Report} from '../../../src/data/requests.js';
import {cprIn} from '../../../src/data/cpr.js';
import {cleaned, graphemes} from '../../../src/data/submission.js';
import {transact, type Tx} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {derive} from '../keys.js';
import {findListed} from './list.js';

const LONGEST_NOTE = 1_000;

/** What was written with a report; null when nothing was. Throws `invalid`. */
const noteOf = (given = ''): string | null => {
  const note = cleaned(given) as string;
  const code =
    note !== given.trim() ? 'characters' : graphemes(note) > LONGEST_NOTE ? 'too-long' : cprIn(note) === 'stop' ? 'cpr' : undefined;
  if (code) throw new Problem('invalid', {errors: [{field: 'note', code}]});
  return note || null;
};

/**
 * Takes down that somebody thinks a listed contribution should not be public; once for each token, however often it
 * arrives. Only a keyed hash of the token is kept. Throws `not-found` for what is not listed, and `invalid`.
 */
export const report = async (endpoint: Endpoint, space: string, id: string, {actor: token, reason, note}: Report): Promise<void> => {
  const written = noteOf(note);
  if (!(await findListed(endpoint.db, space, id))) throw new Problem('not-found');
  const actor = derive(endpoint.keys, endpoint.keys.current, 'report', space, id, token);
  await transact(endpoint.db, async (tx) => {
    // Waits for whoever decides about it, so that what is counted here is what is there.
    const found = tx.selectFrom('contribution').select('id').where('space', '=', space).where('id', '=', id);
    if (!(await found.where('listed_at', 'is not', null).forUpdate().executeTakeFirst())) throw new Problem('not-found');
    const added = await tx
      .insertInto('report')
      .values({space, contribution: id, actor, reason, note: written, at: new Date(), dismissed_at: null})
      .onConflict((conflict) => conflict.doNothing())
      .returning('at')
      .execute();
    if (added.length === 0) return;
    await tx
      .updateTable('contribution')
      .set({reports: sql<number>`reports + 1`})
      .where('space', '=', space)
      .where('id', '=', id)
      .execute();
  });
};

/** Deals with all open reports at a moment (`to`), or opens those again that were dealt with at one (`from`). */
export type Settling = {to: Date} | {from: Date};

/** Settles the reports about a contribution. Resolves with how many nobody has dealt with now. */
export const settleReports = async (tx: Tx, {space, id}: {space: string; id: string}, settling: Settling): Promise<number> => {
  const about = tx.updateTable('report').where('space', '=', space).where('contribution', '=', id);
  await (
    'to' in settling
      ? about.set({dismissed_at: settling.to}).where('dismissed_at', 'is', null)
      : about.set({dismissed_at: null}).where('dismissed_at', '=', settling.from)
  ).execute();
  const open = await tx
    .selectFrom('report')
    .select(sql<string>`count(*)`.as('open'))
    .where('space', '=', space)
    .where('contribution', '=', id)
    .where('dismissed_at', 'is', null)
    .executeTakeFirst();
  return Number(open?.open ?? 0);
};
