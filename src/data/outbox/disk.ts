import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Entry} from './item.js';

/** Where entries outlast the page. Everything may reject: there may be no such place. */
export interface Disk {
  read(): Promise<Entry[]>;
  /** Reads an entry and puts in its place what `work` makes of it (nothing: it goes), as one; resolves when it is on disk. */
  change(key: string, work: (before: Entry | undefined) => Entry | undefined): Promise<Entry | undefined>;
}

interface Schema extends DBSchema {
  outbox: {key: string; value: Entry};
}

/** Milliseconds until a database that another tab is blocking is taken for none. */
const PATIENCE = 2_000;
/**
 * Milliseconds that one which has not answered is given, until it does: in WebKit a page that was left while it wrote can
 * keep the next one's transactions waiting, and nobody is to wait through all of them before a text is sent.
 */
const SHORT = 300;

let patience = PATIENCE;
let opening: Promise<IDBPDatabase<Schema>> | undefined;

const forget = (): void => void (opening = undefined);

/** @param create whether it is made where there is none: looking stores nothing, and rejects with an AbortError then. */
const open = (create: boolean): Promise<IDBPDatabase<Schema>> => {
  const opened = openDB<Schema>('sammen', 1, {
    upgrade: (db, _before, _after, tx) => {
      if (create) return void db.createObjectStore('outbox', {keyPath: 'key'});
      tx.done.catch(() => undefined);
      tx.abort();
    },
    // Another tab wants to change or delete it: it is opened again when it is needed.
    blocking: (_current, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
};

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      patience = SHORT;
      reject(new Error('IndexedDB does not answer'));
    }, patience);
    const answered = (): void => {
      clearTimeout(late);
      patience = PATIENCE;
    };
    work.then(answered, answered);
    work.then(resolve, reject);
  });

/** Runs `work`, once more on a connection of its own: the first may have been closed under it. */
const withDatabase = async <T>(create: boolean, work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
  const attempt = (): Promise<T> => inTime((opening ??= open(create)).then(work));
  try {
    return await attempt();
  } catch {
    forget();
    return attempt();
  }
};

/** The origin's IndexedDB, which all tabs share. A write is done when it is on disk (`durability: 'strict'`). */
export const indexedDisk: Disk = {
  read: () =>
    withDatabase(false, (db) => db.getAll('outbox')).catch((error: unknown) => {
      if ((error as Error).name === 'AbortError') return [];
      throw error;
    }),
  change: (key, work) =>
    withDatabase(true, async (db) => {
      const tx = db.transaction('outbox', 'readwrite', {durability: 'strict'});
      const before = await tx.store.get(key);
      const after = work(before);
      const written = after ? tx.store.put(after) : before && tx.store.delete(key);
      await Promise.all([written, tx.done]);
      return after;
    }),
};
