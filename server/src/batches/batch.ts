import {sql} from 'kysely';
import type {Tx} from '../db/connect.js';
import {auditMany} from '../contributions/audit.js';
import {countBatch} from '../contributions/tally.js';

/** Many contributions that come at once, and that nobody sent here. */
export interface Batch {
  space: string;
  id: string;
  /** Made up as examples, or from a file. */
  origin: 'generated' | 'file';
  /** What it is called in the log: a file's name, without its folders. */
  name: string;
  /** The same for the same content; one space takes it once. */
  fingerprint: Buffer;
  actor: string;
  at: Date;
}

/** Begins a batch; false when the space has it already, and then nothing is to be added. */
export const openBatch = async (tx: Tx, batch: Batch): Promise<boolean> => {
  const opened = await tx
    .insertInto('batch')
    .values({...batch, contributions: 0})
    .onConflict((conflict) => conflict.columns(['space', 'fingerprint']).doNothing())
    .returning('id')
    .execute();
  return opened.length > 0;
};

/** From here on the database has to look at what it got, or it would plan what follows, and the next reads, for a small space. */
const MANY = 5_000;

/** Ends a batch in the transaction that began it: what is listed is counted, and the audit log has one entry about it all. */
export const closeBatch = async (tx: Tx, {space, id, origin, actor, at}: Batch, contributions: number): Promise<void> => {
  await tx.updateTable('batch').set({contributions}).where('space', '=', space).where('id', '=', id).execute();
  if (contributions > MANY) await sql`ANALYZE contribution, contribution_theme`.execute(tx);
  await countBatch(tx, space, id);
  await auditMany(tx, space, {at, action: origin === 'generated' ? 'generated' : 'imported', actor, batch: id, contributions});
};
