import type {Posting} from '../requests.js';
import {afterwards, isDue} from './afterwards.js';
import {pace, type Outcome} from './deliver.js';
import type {Disk} from './disk.js';
import {isItem, later, type Entry, type Item} from './item.js';

/** An item as this page knows it. */
export interface Shown extends Item {
  /** Whether it outlasts this page; otherwise the page must stay open. */
  kept: boolean;
  /** Whether this page is sending it now. */
  busy: boolean;
}

/** What an outbox stands on; everything is the page's own in the browser (see page.ts). */
export interface Ground {
  disk: Disk;
  /** Sends an item once; never rejects. */
  deliver(item: Item): Promise<Outcome>;
  /** Runs `work` while nobody else works on the same; when somebody does, later (`wait`) or not at all. */
  alone(name: string, wait: boolean, work: () => Promise<void>): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called after each change that this page makes. */
  changed(key: string): void;
}

/** Milliseconds that it is remembered that something was deleted. */
const DAY = 86_400_000;

/**
 * What was written and has no receipt yet, and receipts that nobody has seen. It belongs to the origin: every tab sends
 * whatever is in it, and because each item has its key, twice is once.
 */
export class Outbox {
  readonly #ground: Ground;
  /** What this page has put in or has in hand: it is here when the disk has lost it, or never had it. */
  readonly #own = new Map<string, Entry>();
  readonly #busy = new Set<string>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Everything that waits, oldest first. */
  async all(): Promise<Shown[]> {
    const entries = await this.#ground.disk.read().catch((): Entry[] => []);
    const kept = new Map(entries.map((entry) => [entry.key, entry]));
    return [...new Set([...kept.keys(), ...this.#own.keys()])]
      .map((key) => later(kept.get(key), this.#own.get(key)))
      .filter(isItem)
      .map((item) => ({...item, kept: kept.get(item.key)?.revision === item.revision, busy: this.#busy.has(item.key)}))
      .sort((a, b) => a.created - b.created);
  }

  /** Puts a new item in; resolves when it is on disk, or when there is none. */
  async add(item: Pick<Item, 'key' | 'url' | 'language' | 'body'>): Promise<Shown | undefined> {
    const now = this.#ground.now();
    await this.#change(item.key, (before) => before ?? {...item, revision: 0, created: now, tries: 0, notBefore: now + pace.own, state: 'unsent'});
    return this.#find(item.key);
  }

  /** Takes one back to be changed: it is not sent meanwhile. Undefined when it has a receipt, or is gone. */
  async takeBack(key: string): Promise<Item | undefined> {
    const after = await this.#change(key, (item) => {
      if (!item || item.state === 'sent') return item;
      const {trouble: _trouble, ...rest} = item;
      return {...rest, state: 'stopped'};
    });
    return after?.state === 'stopped' ? after : undefined;
  }

  /**
   * Puts a changed text in the place of the one that was taken back, under the same key: one of the two will count.
   * False when that one has a receipt, or is gone: then this is another contribution.
   */
  async replace(key: string, body: Posting): Promise<boolean> {
    const notBefore = this.#ground.now() + pace.own;
    const after = await this.#change(key, (item) => {
      if (!item || item.state === 'sent') return item;
      return {...item, body, earlier: [...(item.earlier ?? []), item.body], notBefore, state: 'unsent'};
    });
    return after?.state === 'unsent';
  }

  /** The text that did not count has been taken up elsewhere. */
  async used(key: string): Promise<void> {
    await this.#change(key, (item) => {
      if (!item) return item;
      const {unused: _unused, ...rest} = item;
      return rest;
    });
  }

  /** Takes one out for good; resolves with what it was. */
  async remove(key: string): Promise<Item | undefined> {
    let was: Item | undefined;
    await this.#change(key, (item) => {
      was ??= item;
      return undefined;
    });
    return was;
  }

  /** Puts back what was taken out. */
  async restore(item: Item): Promise<void> {
    await this.#change(item.key, () => item);
  }

  /** Tries one now, whatever its time; resolves when that has ended, also when another tab is at it. */
  async attempt(key: string): Promise<Shown | undefined> {
    // Refused before: the citizen may know that the reason is gone.
    await this.#change(key, (item) => item && {...item, state: item.state === 'sent' ? 'sent' : 'unsent'});
    await this.#try(key, true);
    return this.#find(key);
  }

  /**
   * Tries all whose time has come, one by one.
   * @param eager also those that wait by themselves: there is news of the connection.
   */
  async drain(eager = false): Promise<void> {
    for (const item of await this.all()) {
      // What the disk did not take, it may take now.
      if (!item.kept) await this.#change(item.key, (now) => now);
      const waits = eager && item.state === 'unsent' && item.tries > 0 && !item.asked;
      if (waits || isDue(item, this.#ground.now())) await this.#try(item.key, false);
    }
  }

  /** Milliseconds until the next one is due; undefined when none is waiting. */
  async nextIn(): Promise<number | undefined> {
    const now = this.#ground.now();
    const waits = (await this.all()).flatMap((item) =>
      item.state === 'unsent' ? [isDue(item, now) ? 0 : item.notBefore - now] : [],
    );
    return waits.length ? Math.min(...waits) : undefined;
  }

  /** Another tab has changed an item: what this one has in hand is to be as it is now, and gone when it is gone. */
  async told(key: string): Promise<void> {
    const own = this.#own.get(key);
    const entries = await this.#ground.disk.read().catch(() => undefined);
    if (!own || !entries || own !== this.#own.get(key) || this.#busy.has(key)) return;
    const there = entries.find((entry) => entry.key === key);
    if (isItem(there) && later(own, there) === there) this.#own.set(key, there);
    // What has no receipt is deleted with a trace. Without one the disk has lost it, and it is here only.
    else if (there ? !isItem(there) : !isItem(own) || own.state === 'sent') this.#own.delete(key);
  }

  /** Forgets what was deleted more than a day ago. */
  async tidy(): Promise<void> {
    const before = this.#ground.now() - DAY;
    for (const entry of await this.#ground.disk.read())
      if (!isItem(entry) && entry.gone < before) await this.#ground.disk.change(entry.key, (now) => (isItem(now) ? now : undefined));
  }

  async #find(key: string): Promise<Shown | undefined> {
    return (await this.all()).find((item) => item.key === key);
  }

  async #try(key: string, wait: boolean): Promise<void> {
    if (this.#busy.has(key)) return;
    this.#busy.add(key);
    this.#ground.changed(key);
    try {
      await this.#ground.alone(`sammen-outbox ${key}`, wait, () => this.#once(key));
    } finally {
      this.#busy.delete(key);
      this.#ground.changed(key);
    }
  }

  async #once(key: string): Promise<void> {
    const found = await this.#find(key);
    if (found?.state !== 'unsent') return;
    const {kept: _kept, busy: _busy, ...sent} = found;
    this.#own.set(key, sent);
    const outcome = await this.#ground.deliver(sent);
    // What was deleted while it was under way, and has arrived, comes back: whoever wrote it needs the receipt to withdraw it.
    const after = await this.#change(key, (item) => {
      const current = item ?? (outcome.end === 'received' ? sent : undefined);
      return current && afterwards(current, sent, outcome, this.#ground.now());
    });
    if (outcome.end === 'reused' && after?.state === 'unsent') await this.#once(key);
  }

  /** Changes an item on disk and here; what the disk has lost, or never had, is as it was here. Resolves with what it is now. */
  async #change(key: string, work: (before: Item | undefined) => Item | undefined): Promise<Item | undefined> {
    const now = this.#ground.now();
    const own = this.#own.get(key);
    const entryFrom = (stored: Entry | undefined): Entry | undefined => {
      const before = later(stored, own);
      const item = isItem(before) ? before : undefined;
      const after = work(item);
      const revision = (before?.revision ?? 0) + 1;
      if (after) return {...after, revision};
      // Of what had no receipt, that it was deleted is remembered: another tab may have it in hand.
      return item && item.state !== 'sent' ? {key, revision, gone: now} : isItem(before) ? undefined : before;
    };
    let isKept = true;
    const entry = await this.#ground.disk.change(key, entryFrom).catch(() => {
      isKept = false;
      return entryFrom(undefined);
    });
    if (entry && (isItem(entry) || !isKept)) this.#own.set(key, entry);
    else this.#own.delete(key);
    this.#ground.changed(key);
    return isItem(entry) ? entry : undefined;
  }
}
