import {v7 as newId} from 'uuid';
import type {Selectable} from 'kysely';
import type {Status} from '../../../src/data/contributions.js';
import type {Snapshot} from '../content/spaces.js';
import {isShownNow} from '../content/withhold.js';
import {audit} from '../contributions/audit.js';
import {settleReports} from '../contributions/reports.js';
import {count} from '../contributions/tally.js';
import {changeThemes} from '../contributions/themes.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';
import {dropNotes, noteChange} from '../notes/queue.js';
import {confirmAll, leaveAll, ruledAgain} from '../rules/rules.js';
import {restOn, saveOutcome, unlinkOutcome} from '../outcomes/save.js';
import {changeBy, type Change} from './change.js';
import type {Decision} from './decision.js';
import {isHidden} from './transitions.js';
import {remember, restoring} from './undo.js';

type Row = Selectable<Tables['contribution']>;

/** Which contribution a decision is about, and the version that whoever decides has seen. */
export interface Target {
  space: Snapshot;
  id: string;
  version: number;
}

/** What became of a decision about one contribution; of all but `done` nothing was changed. */
export type Verdict = Done | {became: 'stale' | 'not-allowed' | 'gone'};

interface Done {
  became: 'done';
  status: Status;
  version: number;
  text: string;
  /** The outcome that it led to, by its public id, when there is one in the decision. */
  outcome: string | null;
}

/** What a rejection gave up is somebody else's now, or is not to be had any more: it stays rejected. */
class Lost extends Error {}

/**
 * Carries out what staff decided about one contribution: the contribution, its history, its reports, the kept counts
 * and the audit log in one transaction, and only while it is still the version that was decided about.
 */
export const decide = async (db: Db, target: Target, decision: Decision, actor: string): Promise<Verdict> => {
  try {
    return await transact(db, (tx) => carryOut(tx, target, decision, actor));
  } catch (error) {
    if (error instanceof Lost) return {became: 'not-allowed'};
    throw error;
  }
};

const carryOut = async (tx: Tx, {space, id, version}: Target, decision: Decision, actor: string): Promise<Verdict> => {
  const found = tx.selectFrom('contribution').selectAll().where('space', '=', space.id).where('id', '=', id);
  const row = await found.forUpdate().executeTakeFirst();
  if (!row || row.status === 'withdrawn') return {became: 'gone'};
  if (row.version !== version) return {became: 'stale'};
  const at = new Date();
  const shown = await isShownNow(tx, space.id, row.kind);
  const change = decision.action === 'undo' ? await restoring(tx, row, at) : await changeBy(tx, space, row, decision, at, shown);
  // What is shown no more is not shown again by taking back that it was taken down.
  if (!change || (change.listed && !row.listed_at && !shown)) return {became: 'not-allowed'};
  const next = version + 1;
  const led = decision.outcome && (await leadTo(tx, space, row, decision.outcome, change.status));
  await remember(tx, row, decision.action, {...change, outcome: led?.linked}, at);
  await write(tx, row, change, {at, actor, version: next, action: decision.action});
  await keepOrLeave(tx, space, row, change.status, at);
  if (decision.action !== 'undo' && isHidden(row.status) && !isHidden(change.status)) await confirmAll(tx, row, at);
  const {status, reason, audited} = change;
  if (decision.action === 'undo') await dropNotes(tx, space.id, id, row.status);
  else if (status !== row.status) await noteChange(tx, space.id, id, status);
  await audit(tx, space.id, {at, action: audited, actor, contribution: id, status, version: next, reason});
  return {became: 'done', status, version: next, text: change.body ?? row.body, outcome: led?.id ?? null};
};

/** Writes down that a contribution led to an outcome. Resolves with its public id, and with its row id when the link is new. */
const leadTo = async (
  tx: Tx,
  space: Snapshot,
  {id: contribution}: Row,
  outcome: NonNullable<Decision['outcome']>,
  status: Status,
): Promise<{id: string; linked: string | undefined}> => {
  if ('id' in outcome) return {id: outcome.id, linked: await restOn(tx, space.id, outcome.id, contribution)};
  const {pejlemaerke, ...da} = outcome;
  const saved = {status: status === 'done' ? ('done' as const) : ('decided' as const), pejlemaerke, texts: {da}};
  const id = await saveOutcome(tx, space, {...saved, contributions: [contribution]});
  // The public id of one that was made here is its row's.
  return {id, linked: id};
};

/** What is rejected gives up what was kept for it; when that is undone it is kept again, as it would have been when it was sent. */
const keepOrLeave = async (tx: Tx, space: Snapshot, row: Row, status: Status, at: Date): Promise<void> => {
  if (status === 'rejected' && row.status !== 'rejected') return leaveAll(tx, space.id, [row.id], at);
  const form = space.find('form', row.kind);
  if (row.status !== 'rejected' || status === 'rejected' || !form) return;
  const {faults, keep} = await ruledAgain(tx, {space, form, fields: await answersOf(tx, row), locale: 'da', at: row.sent_at});
  if (faults.length > 0) throw new Lost();
  await keep?.(tx, row.id, at).catch((error: unknown) => {
    throw error instanceof Problem && error.errors.some(({code}) => code === 'taken') ? new Lost() : error;
  });
};

/** What was answered, also what only staff may see. */
const answersOf = async (tx: Tx, {space, id, fields}: Row): Promise<Row['fields']> => {
  const rows = await tx
    .selectFrom('contact')
    .select(['field', 'value'])
    .where('space', '=', space)
    .where('contribution', '=', id)
    .execute();
  return {...fields, ...Object.fromEntries(rows.map(({field, value}) => [field, value]))};
};

interface Signed {
  at: Date;
  actor: string;
  version: number;
  action: Decision['action'];
}

const write = async (tx: Tx, row: Row, change: Change, {at, actor, version, action}: Signed): Promise<void> => {
  const {status, listed, answer, answeredAt, body = row.body, masked, themes, reason, note, told} = change;
  if (change.unlinked !== undefined) await unlinkOutcome(tx, row.space, change.unlinked, row.id);
  const reports = change.reports ? await settleReports(tx, row, change.reports) : row.reports;
  await tx
    .updateTable('contribution')
    .set({status, version, listed_at: listed, answer, answered_at: answeredAt, body, masked, reports})
    .where('space', '=', row.space)
    .where('id', '=', row.id)
    .execute();
  const same = row.listed_at?.getTime() === listed?.getTime();
  if (row.listed_at && !same) await count(tx, row, row.listed_at, -1);
  if (themes) await changeThemes(tx, row, themes, same ? listed : null);
  if (listed && !same) await count(tx, row, listed, 1);
  const {space, id: contribution} = row;
  await tx
    .insertInto('change')
    .values({
      space,
      contribution,
      id: newId(),
      status,
      at,
      by: 'staff',
      reason,
      note,
      actor,
      action,
      told,
      reported: row.reports > 0 && listed === null,
    })
    .execute();
};
