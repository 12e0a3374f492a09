import {v7 as newId} from 'uuid';
import type {Selectable} from 'kysely';
import type {Status} from '../../../src/data/contributions.js';
import type {FormContent} from '../content/shape.js';
import type {Snapshot} from '../content/spaces.js';
import {audit, type AuditEntry} from '../contributions/audit.js';
import {count} from '../contributions/tally.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';

export interface Decision {
  space: Snapshot;
  id: string;
  /** The version that was decided about; another one now means that somebody else was faster. */
  version: number;
  actor: string;
}

/** What became of it; undefined when it is not what was decided about any more, and then nothing was changed. */
export type Outcome = {status: Status; version: number; text: string} | undefined;

interface Change {
  status: Status;
  listed: boolean;
  action: AuditEntry['action'];
  reason: string | null;
  note: string | null;
}

/** Whether contributions of a kind may be shown in public after moderation. */
export const isPublished = (space: Snapshot, kind: string): boolean =>
  (space.find('form', kind)?.attrs as unknown as FormContent | undefined)?.published === true;

/** Publishes a waiting contribution, or confirms one of a kind that is not for the public. */
export const accept = (db: Db, decision: Decision): Promise<Outcome> =>
  decide(db, decision, 'waiting', ({kind}) =>
    isPublished(decision.space, kind)
      ? {status: 'published', listed: true, action: 'published', reason: null, note: null}
      : {status: 'answered', listed: false, action: 'confirmed', reason: null, note: null},
  );

/** Rejects a waiting contribution, with a reason that its sender is told. */
export const reject = (db: Db, decision: Decision, reason: string, note: string | null): Promise<Outcome> =>
  decide(db, decision, 'waiting', () => ({status: 'rejected', listed: false, action: 'rejected', reason, note}));

/** Takes a decision back: the contribution waits again. Its history keeps both. */
export const undo = (db: Db, decision: Decision, decided: Status): Promise<Outcome> =>
  decide(db, decision, decided, () => ({status: 'waiting', listed: false, action: 'undone', reason: 'undone', note: null}));

type Row = Selectable<Tables['contribution']>;

/** Contribution, history, tally and audit in one transaction, only when status and version are still those decided about. */
const decide = (db: Db, {space, id, version, actor}: Decision, from: Status, changeOf: (row: Row) => Change): Promise<Outcome> =>
  transact(db, async (tx) => {
    const found = tx.selectFrom('contribution').selectAll().where('space', '=', space.id).where('id', '=', id);
    const row = await found.forUpdate().executeTakeFirst();
    if (row?.version !== version || row.status !== from) return undefined;
    const change = changeOf(row);
    const {status, listed, action, reason, note} = change;
    const at = new Date();
    const next = version + 1;
    await tx
      .updateTable('contribution')
      .set({status, version: next, listed_at: listed ? at : null})
      .where('space', '=', space.id)
      .where('id', '=', id)
      .execute();
    await tx.insertInto('change').values({space: space.id, contribution: id, id: newId(), status, at, by: 'staff', reason, note}).execute();
    await recountOne(tx, row, listed ? at : null);
    await audit(tx, space.id, {at, action, actor, contribution: id, status, version: next, reason});
    return {status, version: next, text: row.body};
  });

const recountOne = async (tx: Tx, row: Row, listed: Date | null): Promise<void> => {
  if (row.listed_at) await count(tx, row, row.listed_at, -1);
  if (listed) await count(tx, row, listed, 1);
};
