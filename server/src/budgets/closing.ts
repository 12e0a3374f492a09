import {sql} from 'kysely';
import type {Spaces} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {codeOf} from '../failure.js';
import {sealWhenDue} from './seal.js';

/**
 * Closes every budget whose time is over. Any number of servers may do so at once: whoever comes first seals it. What is
 * read before that is sealed by whoever reads it.
 */
export const closeDue = async (db: Db, spaces: Spaces, now = new Date()): Promise<void> => {
  const due = await db
    .selectFrom('content as one')
    .select(['space', 'id'])
    .where('kind', '=', 'budget')
    .where('retired', '=', false)
    .where(sql<boolean>`attrs->>'closes' <= ${now.toISOString()}`)
    .where(sql<boolean>`NOT EXISTS (SELECT FROM budget_seal WHERE budget_seal.space = one.space AND budget_seal.budget = one.id)`)
    .execute();
  for (const {space, id} of due) {
    const entry = (await spaces.get(space))?.byId(id);
    if (!entry) continue;
    await sealWhenDue(db, space, entry, now).catch((error: unknown) =>
      // The message of an error may repeat what is in a row.
      console.error(`A budget of ${space} could not be closed: ${codeOf(error) || 'it failed'}. It is tried again.`),
    );
  }
};

/** Closes what is due from now on, looking every so often; returns the way to stop, which waits for what is under way. */
export const keepClosing = (db: Db, spaces: Spaces, every = 10_000): (() => Promise<void>) => {
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    // The database does not answer: what is due is still due.
    await closeDue(db, spaces).catch(() => undefined);
    if (!stopped) next = setTimeout(() => (running = work()), every);
  };
  let running = work();
  return async () => {
    stopped = true;
    clearTimeout(next);
    await running;
  };
};
