import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import type {Status} from '../../../src/data/contributions.js';
import {audit} from '../contributions/audit.js';
import type {Tx} from '../db/connect.js';

/** Stands where a note says its status: an address is passed on. */
export const PASSED = 'passed';

/** Changes that are told, each with the states in which it is still true. A contribution in another one was taken back. */
export const TOLD = {
  published: ['published', 'answered', 'decided', 'done'],
  held: ['held'],
  rejected: ['rejected'],
  answered: ['answered', 'decided', 'done'],
  decided: ['decided', 'done'],
  done: ['done'],
  /** No status: a place became free for somebody who waited for one. */
  placed: ['waiting', 'published', 'held', 'answered', 'decided', 'done'],
} as const satisfies Partial<Record<Status | 'placed', readonly Status[]>>;
export type Told = keyof typeof TOLD;

export const isTold = (status: string): status is Told => Object.hasOwn(TOLD, status);

/**
 * Writes down that the sender is to be told of a change of status, or of a place, where they want to be: in the
 * transaction of the change, so that neither is without the other. Call it wherever a row of `change` with another status
 * is written, but not for what was undone: see {@link dropNotes}.
 */
export const noteChange = async (tx: Tx, space: string, contribution: string, status: Status | 'placed'): Promise<void> => {
  if (!isTold(status)) return;
  await sql`
    INSERT INTO note (space, contribution, id, status, at, tries)
    SELECT space, contribution, ${newId()}::uuid, ${status}, ${new Date()}, 0 FROM contact
    WHERE space = ${space} AND contribution = ${contribution} AND field = 'email' AND notes_in IS NOT NULL`.execute(tx);
};

/**
 * Forgets notes that have not been sent.
 * @param status only those of this change, and what was to be passed on with it, because it was undone; default all of them.
 */
export const dropNotes = async (tx: Tx, space: string, contribution: string, status?: Status): Promise<void> => {
  const all = tx.deleteFrom('note').where('space', '=', space).where('contribution', '=', contribution);
  await (status === undefined ? all : all.where('status', 'in', [status, PASSED])).execute();
};

/**
 * Stops notes about a contribution: its address is erased, whatever it was given for, and what has not been sent. Again is as good as once: only the
 * first is in the audit log, by which it is erased again from a backup that brings it back. Resolves with whether it was that one.
 */
export const stopNotes = async (tx: Tx, space: string, contribution: string, actor: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('contribution')
    .select(['status', 'version'])
    .where('space', '=', space)
    .where('id', '=', contribution)
    .forUpdate()
    .executeTakeFirst();
  const about = tx.deleteFrom('contact').where('space', '=', space).where('contribution', '=', contribution);
  const {numDeletedRows} = await about.where('field', '=', 'email').executeTakeFirstOrThrow();
  await dropNotes(tx, space, contribution);
  if (!row || numDeletedRows === 0n) return false;
  await audit(tx, space, {at: new Date(), actor, action: 'notes-stopped', contribution, status: row.status, version: row.version});
  return true;
};
