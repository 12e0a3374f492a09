import {v7 as newId} from 'uuid';
import {sql, type Selectable} from 'kysely';
import type {Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {leaveAll} from '../rules/rules.js';
import {uncount} from './tally.js';

type Row = Selectable<Tables['contribution']>;

/** Tables whose rows about a contribution go with its text. */
export const GONE = [
  'contact',
  'support',
  'contribution_theme',
  'last_decision',
  'report',
  'outcome_contribution',
  'note',
  'signup',
] as const;

/**
 * Tables whose rows about a contribution stay, and why: `change` tells when it was what, without what staff wrote;
 * `submission` keeps a post that arrives again from becoming a second contribution, and `batch_line` a line of a file,
 * by keyed hashes of what they were.
 */
export const KEPT = ['change', 'submission', 'batch_line'] as const;

/** Who takes contributions out, why (a code that stays in the history), and when. */
export interface Erasure {
  by: 'citizen' | 'system';
  reason: 'expired' | null;
  at: Date;
}

/**
 * Takes contributions of one space out of everything public and erases all that was written in them and about them. What
 * stays is that there was one: its kind, goal, group and times, its history without notes, and keyed hashes. A receipt is
 * unknown from here on. Resolves with the rows as they are now; writing to the audit log is left to the caller, because
 * that comes last in a transaction.
 * @param rows locked by the caller.
 */
export const erase = async (tx: Tx, rows: readonly Row[], {by, reason, at}: Erasure): Promise<Row[]> => {
  const [first] = rows;
  if (!first) return [];
  const {space} = first;
  const ids = rows.map(({id}) => id);
  await uncount(tx, space, ids);
  const now = await blank(tx, space, ids);
  await leaveAll(tx, space, ids, at);
  for (const about of GONE) await tx.deleteFrom(about).where('space', '=', space).where('contribution', 'in', ids).execute();
  await tx.updateTable('change').set({note: null}).where('space', '=', space).where('contribution', 'in', ids).execute();
  const lines = tx.updateTable('batch_line').set({source: null, reference: null}).where('space', '=', space);
  await lines.where('contribution', 'in', ids).execute();
  await forgetNotices(tx, space, ids);
  const change = {space, status: 'withdrawn' as const, at, by, reason, note: null};
  await tx
    .insertInto('change')
    .values(ids.map((contribution) => ({...change, contribution, id: newId()})))
    .execute();
  return now;
};

/** The row itself; its search column follows by itself. */
const blank = (tx: Tx, space: string, ids: readonly string[]): Promise<Row[]> =>
  tx
    .updateTable('contribution')
    .set({
      ...{status: 'withdrawn', version: sql<number>`version + 1`, listed_at: null, receipt_hash: null},
      ...{body: '', about: null, language: null, place: null, name: null, fields: '{}', flags: [], answer: null, answered_at: null},
      ...{supports: 0, masked: false, reports: 0},
    })
    .where('space', '=', space)
    .where('id', 'in', ids)
    .returningAll()
    .execute();

/** What a member of staff did last is said with the first words of what it was about. */
const forgetNotices = async (tx: Tx, space: string, ids: readonly string[]): Promise<void> => {
  await tx
    .updateTable('staff_session')
    .set({notice: null})
    .where(sql<boolean>`notice->>'space' = ${space} AND notice->>'id' = ANY(${ids}::text[])`)
    .execute();
};

/** Erases contact details of contributions of one space, and what was still to be sent to them. Resolves with those that had any. */
export const eraseContacts = async (tx: Tx, space: string, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  await tx.deleteFrom('note').where('space', '=', space).where('contribution', 'in', ids).execute();
  const about = tx.deleteFrom('contact').where('space', '=', space).where('contribution', 'in', ids);
  const gone = await about.returning('contribution').execute();
  return [...new Set(gone.map(({contribution}) => contribution))];
};
