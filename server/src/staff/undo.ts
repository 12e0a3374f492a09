import type {Selectable} from 'kysely';
import type {Action} from '../../../src/data/staff.js';
import {forgetSpent} from '../contributions/proof.js';
import {storedThemes} from '../contributions/themes.js';
import type {Db, Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {UNTOLD, type Change} from './change.js';

type Row = Selectable<Tables['contribution']>;

/** Milliseconds between two erasures of what was masked. */
const SWEEP = 30_000;
/** Milliseconds that masking can be undone; with the time until the next erasure the original is kept ten minutes at most. */
export const MASK_UNDO = 10 * 60_000 - SWEEP;

/** A change, with the outcome (row id) that it links. */
type Linking = Pick<Change, 'themes' | 'body'> & {outcome: string | undefined};

/** Keeps what a contribution was before this change, so that it can be taken back; what was kept before that is gone. */
export const remember = async (tx: Tx, row: Row, action: Action, change: Linking, at: Date): Promise<void> => {
  const {space, id: contribution, version, status, listed_at, answer, answered_at, masked} = row;
  if (action === 'undo') {
    await tx.deleteFrom('last_decision').where('space', '=', space).where('contribution', '=', contribution).execute();
    return;
  }
  const themes = change.themes ? JSON.stringify(await storedThemes(tx, row)) : null;
  const isMask = change.body !== undefined;
  const kept = {
    ...{version: version + 1, action, at, status, listed_at, answer, answered_at, masked, themes, outcome: change.outcome ?? null},
    ...{body: isMask ? row.body : null, until: isMask ? new Date(at.getTime() + MASK_UNDO) : null},
  };
  await tx
    .insertInto('last_decision')
    .values({space, contribution, ...kept})
    .onConflict((conflict) => conflict.columns(['space', 'contribution']).doUpdateSet(kept))
    .execute();
};

/** What undoing the last decision makes of a contribution; undefined when there is none, or its text is gone. */
export const restoring = async (tx: Tx, row: Row, at: Date): Promise<Change | undefined> => {
  const last = await tx
    .selectFrom('last_decision')
    .selectAll()
    .where('space', '=', row.space)
    .where('contribution', '=', row.id)
    .executeTakeFirst();
  if (!last || last.version !== row.version || (last.until && last.until <= at)) return undefined;
  return {
    ...{status: last.status, listed: last.listed_at, answer: last.answer, answeredAt: last.answered_at, masked: last.masked},
    ...(last.body !== null && {body: last.body}),
    ...(last.themes && {themes: last.themes}),
    ...(last.outcome !== null && {unlinked: last.outcome}),
    reports: {from: last.at},
    ...{reason: 'undone', note: null, told: !UNTOLD.includes(last.action), audited: 'undone'},
  };
};

/** Erases texts that were masked and can no longer be brought back. */
export const eraseMasked = async (db: Db, now = new Date()): Promise<void> => {
  await db.deleteFrom('last_decision').where('until', '<=', now).execute();
};

const erase = async (db: Db): Promise<void> => {
  await eraseMasked(db);
  await forgetSpent(db);
};

/** Erases at once, so that nothing outlasts a server that was down, and then every half minute; the result stops it. */
export const keepErasing = async (db: Db): Promise<() => void> => {
  await erase(db);
  // A database that does not answer now is asked again; until then undoing is refused all the same.
  const timer = setInterval(() => void erase(db).catch(() => undefined), SWEEP);
  timer.unref();
  return () => clearInterval(timer);
};
