import {deliver} from './deliver.js';
import {indexedDisk} from './disk.js';
import {Outbox, type Shown} from './outbox.js';

/**
 * The entry of `localStorage` that is there as long as something is in the outbox: pages without a form look there, and
 * fetch this file only then. It holds nothing but "1".
 */
const FLAG = 'sammen-outbox';
/** Milliseconds between two looks at what another tab has in hand. */
const LEAST = 1_000;

const listeners = new Set<() => void>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(FLAG) : undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether something would be lost with this page. */
let fragile = false;

const mark = (items: readonly Shown[]): void => {
  try {
    if (items.length) localStorage.setItem(FLAG, '1');
    else localStorage.removeItem(FLAG);
  } catch {
    // The next page with a form finds it all the same.
  }
};

/** Keeps the mark, the warning and the next attempt in step with what is there, and tells everybody on this page. */
const look = async (): Promise<void> => {
  let items = await outbox.all();
  mark(items);
  // Another tab may have put something in between looking and marking.
  if (!items.length) mark((items = await outbox.all()));
  fragile = items.some(({kept, state}) => !kept && state === 'unsent');
  clearTimeout(timer);
  const next = await outbox.nextIn();
  if (next !== undefined) timer = setTimeout(() => void outbox.drain(), Math.max(next, LEAST));
  for (const listener of [...listeners]) listener();
};

let looking: Promise<void> | undefined;
let stale = false;

/** Looks, once more when something has changed meanwhile: many changes at a time need no look each. */
const follow = (): Promise<void> => {
  stale = true;
  return (looking ??= (async () => {
    while (stale) {
      stale = false;
      await look();
    }
    looking = undefined;
  })());
};

/**
 * The page's outbox, shared by all its widgets. It tries again by itself while the page is open: after a wait, when there is
 * a connection, when the page is seen again.
 */
export const outbox = new Outbox({
  disk: indexedDisk,
  deliver,
  now: Date.now,
  alone: async (name, wait, work) => {
    // Politeness: two tabs would do no harm, only twice the work. Pages on http have no locks.
    if (!('locks' in navigator)) return work();
    await navigator.locks.request(name, {ifAvailable: !wait}, (lock) => (lock ? work() : undefined));
  },
  changed: (key) => {
    channel?.postMessage(key);
    void follow();
  },
});

/** Calls `listener` whenever something has changed, here or in another tab; returns the way to stop that. */
export const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const now = (): void => void outbox.drain(true);

channel?.addEventListener('message', ({data}: MessageEvent<string>) => void outbox.told(data).then(follow));
addEventListener('online', now);
addEventListener('pageshow', now);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now());
addEventListener('beforeunload', (event) => fragile && event.preventDefault());
outbox.tidy().catch(() => undefined);
void follow().then(now);
