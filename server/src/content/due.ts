import {transact, type Db} from '../db/connect.js';
import {codeOf} from '../failure.js';
import {publishDueVersion} from './publishing.js';

/** Versions that are looked at in one go. */
const AT_A_TIME = 50;

/**
 * Publishes what is due. Any number of servers may do so at once: each version is claimed under the lock on its space, in
 * the transaction that publishes it, so it is public once or, when a server dies, due still.
 * @returns how many were published.
 */
export const publishDue = async (db: Db, now = new Date()): Promise<number> => {
  const due = await db
    .selectFrom('content_version')
    .select(['space', 'id'])
    .where('state', '=', 'scheduled')
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .limit(AT_A_TIME)
    .execute();
  let published = 0;
  for (const {space, id} of due) {
    try {
      if (await transact(db, (tx) => publishDueVersion(tx, space, id, now))) published++;
    } catch (error) {
      // What fails in one space keeps nothing in another. The message of an error may repeat what was written.
      console.error(`A version of ${space} could not be published: ${codeOf(error) || 'it failed'}. It is tried again.`);
    }
  }
  return published;
};

/** Publishes what is due from now on, looking every so often; returns the way to stop, which waits for what is under way. */
export const keepPublishing = (db: Db, every = 10_000): (() => Promise<void>) => {
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    // The database does not answer: what is due is still due.
    await publishDue(db).catch(() => undefined);
    if (!stopped) next = setTimeout(() => (running = work()), every);
  };
  let running = work();
  return async () => {
    stopped = true;
    clearTimeout(next);
    await running;
  };
};
