import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import type {Changes} from '../../../src/data/changes.js';
import type {Db} from '../db/connect.js';

/** Milliseconds between two looks at a space that somebody listens to. */
const EVERY = 1_000;

/** How it is now. The id is the same on every server for the same counts, and says nothing else. */
export interface Change {
  id: string;
  data: Changes;
}

type Listener = (change: Change) => void;

interface Watched {
  listeners: Set<Listener>;
  last?: Change;
  next?: NodeJS.Timeout;
}

export interface Watch {
  /** Calls `listener` soon with how a space is, and each time its listed counts have changed; returns the way to stop. */
  listen(space: string, listener: Listener): () => void;
}

/**
 * Watches listed counts by looking: one small aggregate a second for each space that anybody listens to, whoever many
 * they are; none for the others. No notifications of the database: they do not pass PgBouncer, nor every engine.
 */
export const watchOf = (db: Db, every = EVERY): Watch => {
  const spaces = new Map<string, Watched>();

  const look = async (space: string, watched: Watched): Promise<void> => {
    let listed: Changes['contributions'] | undefined;
    try {
      listed = await listedByKind(db, space);
    } catch {
      // The database does not answer; listeners keep what they know, and the next look may be answered.
    }
    if (listed) tell(watched, changeOf(listed));
    if (watched.listeners.size > 0) watched.next = setTimeout(() => void look(space, watched), every);
  };

  const begin = (space: string): Watched => {
    const watched: Watched = {listeners: new Set()};
    spaces.set(space, watched);
    return watched;
  };

  const listen: Watch['listen'] = (space, listener) => {
    const known = spaces.get(space);
    const watched = known ?? begin(space);
    watched.listeners.add(listener);
    if (!known) void look(space, watched);
    else if (watched.last) listener(watched.last);
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size > 0 || spaces.get(space) !== watched) return;
      clearTimeout(watched.next);
      spaces.delete(space);
    };
  };
  return {listen};
};

const tell = (watched: Watched, change: Change): void => {
  if (change.id === watched.last?.id) return;
  watched.last = change;
  for (const listener of [...watched.listeners]) listener(change);
};

const changeOf = (contributions: Changes['contributions']): Change => ({
  id: createHash('sha256').update(JSON.stringify(contributions)).digest('base64url').slice(0, 16),
  data: {contributions},
});

/** How many contributions are listed, by kind; kinds without any are left out. */
const listedByKind = async (db: Db, space: string): Promise<Changes['contributions']> => {
  const rows = await db
    .selectFrom('tally')
    .select(['kind', sql<string>`sum(listed)`.as('listed')])
    .where('space', '=', space)
    .groupBy('kind')
    .having(sql<boolean>`sum(listed) > 0`)
    .execute();
  const pairs = rows.map(({kind, listed}): [string, number] => [kind, Number(listed)]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
};
