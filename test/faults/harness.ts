import {newKey} from '../../src/data/key.js';
import {pace} from '../../src/data/outbox/deliver.js';
import {outbox, watch} from '../../src/data/outbox/page.js';

// What a page of this suite does: it hands contributions to the real outbox, and tells the run of each receipt, once.

declare global {
  interface Window {
    /** Called with what was acknowledged: the text, and the receipt's code. */
    acknowledged(text: string, code: string): Promise<void>;
    /** Sends these, and comes back when each is in the outbox; says how many are on disk. */
    sendAll(space: string, texts: string[]): Promise<number>;
    /** How many have no receipt yet. */
    left(): Promise<number>;
    misbehave: Record<string, () => Promise<void> | void>;
  }
}

Object.assign(pace, {timeouts: [500, 600, 700], base: 10, cap: 250, longest: 300, own: 150});

const telling = new Set<string>();

const tell = async (): Promise<void> => {
  for (const {key, state, body, receipt} of await outbox.all()) {
    if (state !== 'sent' || telling.has(key)) continue;
    telling.add(key);
    await window.acknowledged(String(body.fields.text), receipt?.code ?? '');
    await outbox.remove(key);
  }
};
watch(() => void tell());

window.sendAll = async (space, texts) => {
  const items = texts.map((text) => ({
    key: newKey(),
    url: `${location.origin}/api/${space}`,
    language: 'da',
    body: {kind: 'input', language: 'da', fields: {text}},
  }));
  const added = await Promise.all(items.map((item) => outbox.add(item)));
  // Four at a time, as four forms would.
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item; (item = waiting.shift());) await outbox.attempt(item.key);
  };
  void Promise.all([work(), work(), work(), work()]);
  return added.filter((item) => item?.kept).length;
};

window.left = async () => {
  await tell();
  return (await outbox.all()).length;
};

const {now} = Date;
const {put} = IDBObjectStore.prototype;
const {open} = indexedDB;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const settled = (request: IDBRequest): Promise<void> =>
  new Promise((done) => {
    request.onsuccess = request.onerror = () => {
      (request.result as IDBDatabase | undefined)?.close();
      done();
    };
  });

/** What can happen on the device meanwhile. */
window.misbehave = {
  'clock put forward': async () => {
    Date.now = () => now() + 86_400_000;
    await wait(200);
    Date.now = now;
  },
  'clock put back': async () => {
    Date.now = () => now() - 86_400_000;
    await wait(200);
    Date.now = now;
  },
  'quota exceeded': async () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
    await wait(300);
    IDBObjectStore.prototype.put = put;
  },
  'IndexedDB refused': async () => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    await wait(300);
    indexedDB.open = open;
  },
  'IndexedDB upgraded by another tab, and removed': async () => {
    await settled(indexedDB.open('sammen', 2));
    await wait(100);
    await settled(indexedDB.deleteDatabase('sammen'));
  },
  'storage cleared': async () => {
    localStorage.clear();
    await settled(indexedDB.deleteDatabase('sammen'));
  },
  'locks taken by another': () => void navigator.locks.request('sammen-outbox', () => wait(200)),
};
