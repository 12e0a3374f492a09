import type {Outcome} from '../../src/data/outbox/deliver.js';
import type {Disk} from '../../src/data/outbox/disk.js';
import {isItem, type Entry, type Item} from '../../src/data/outbox/item.js';
import {Outbox, type Ground, type Shown} from '../../src/data/outbox/outbox.js';
import type {Intent} from './intent.js';

/** What becomes of one attempt. `held`: the request is on its way until somebody lets it go. */
export type Way = 'answered' | 'lost before' | 'lost after' | 'held';

/** What a guard would be without: each must be seen to matter. */
export type Without = 'key' | 'disk' | 'doubt' | 'earlier texts' | 'nothing';

interface Tab {
  outbox: Outbox;
  alive: boolean;
  closed: Promise<void>;
  close(): void;
}

const textIn = ({body}: Pick<Item, 'body'>): string => String(body.fields.text);

/** A device with several tabs, a disk and a clock, and an endpoint that keeps the contract. The outbox in it is the real one. */
export class World {
  readonly intents: Intent[] = [];
  readonly tabs: Tab[] = [];
  /** What the endpoint has, by key, and in the order in which it came. */
  readonly rows: {key: string; text: string; code: string}[] = [];
  diskFails = false;
  clock = 1_000_000;
  ways: Way[] = [];
  readonly #held: (() => void)[] = [];
  readonly #disk = new Map<string, Entry>();
  readonly #busy = new Map<string, Promise<void>>();
  readonly #without: Without;
  #made = 0;

  constructor(without: Without = 'nothing', tabs = 3) {
    this.#without = without;
    for (let i = 0; i < tabs; i++) this.tabs.push(this.#open());
  }

  /** The tab of a number, whatever the number. */
  tab(at: number): Tab {
    return this.tabs[at % this.tabs.length] as Tab;
  }

  async send(at: number): Promise<void> {
    const tab = this.tab(at);
    const n = this.#made++;
    const intent: Intent = {key: `key-${n}`, texts: new Set([`text ${n}`]), excused: false, fragile: this.diskFails, unkept: new Set()};
    this.intents.push(intent);
    const body = {kind: 'input', fields: {text: `text ${n}`}};
    await tab.outbox.add({key: intent.key, url: 'https://endpoint.example', language: 'da', body});
    void tab.outbox.attempt(intent.key);
  }

  /** Changes the text of what waits, and sends it. */
  async change(at: number): Promise<void> {
    const {outbox} = this.tab(at);
    const item = (await outbox.all()).find(({state, busy}) => state !== 'sent' && !busy);
    const intent = this.#intentOf(item);
    if (intent) intent.fragile ||= this.diskFails;
    if (!item || !intent || !(await outbox.takeBack(item.key))) return;
    const text = `${textIn(item)} changed ${this.#made++}`;
    if (!(await outbox.replace(item.key, {kind: 'input', fields: {text}}))) return;
    intent.texts.add(text);
    if (this.diskFails) intent.unkept.add(text);
    void outbox.attempt(item.key);
  }

  async remove(at: number, back: boolean): Promise<void> {
    const {outbox} = this.tab(at);
    const item = (await outbox.all()).find(({state, busy}) => state !== 'sent' && !busy);
    const intent = this.#intentOf(item);
    if (!item || !intent) return;
    const was = await outbox.remove(item.key);
    if (back && was) await outbox.restore(was);
    else intent.excused = true;
    intent.fragile ||= this.diskFails;
  }

  /** The citizen has saved the code of what is received. */
  async dismiss(at: number): Promise<void> {
    const {outbox} = this.tab(at);
    const item = (await outbox.all()).find(({state}) => state === 'sent');
    if (item) this.#check(item);
    if (item) await outbox.remove(item.key);
  }

  /** A tab is closed, or its browser ends, whatever it was doing; another one is opened. */
  async close(at: number): Promise<void> {
    this.tab(at).close();
    this.tabs[at % this.tabs.length] = this.#open();
    await this.#excuse();
  }

  /** The device forgets what pages have stored; what an open page has in hand is still there. */
  async clear(): Promise<void> {
    this.#disk.clear();
    for (const intent of this.intents) intent.fragile = true;
    await this.#excuse();
  }

  /** What was in the hands of open tabs only, and is in none any more, is gone: nothing on the device can help. */
  async #excuse(): Promise<void> {
    const held = new Set((await Promise.all(this.tabs.map(({outbox}) => outbox.all()))).flat().map(({key}) => key));
    for (const intent of this.intents) if (intent.fragile && !held.has(intent.key)) intent.excused = true;
  }

  letGo(): void {
    for (const go of this.#held.splice(0)) go();
  }

  /** Everything works again: whatever is not excused must arrive now. */
  async settle(): Promise<void> {
    this.diskFails = false;
    this.ways = [];
    for (let round = 0; round < 40; round++) {
      this.letGo();
      this.clock += 5_000_000;
      for (const {outbox} of this.tabs) await outbox.drain(true);
      await new Promise((resolve) => setImmediate(resolve));
      const left = await Promise.all(this.tabs.map(({outbox}) => outbox.all()));
      if (left.flat().every(({state, busy}) => state !== 'unsent' && !busy)) break;
    }
  }

  /** What is wrong in the end, in words; empty when everything is as promised. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const {key, texts, excused} of this.intents) {
      const arrived = this.rows.filter(({text}) => texts.has(text));
      if (arrived.length > 1) found.push(`${key} counts ${arrived.length} times`);
      const waits = (await Promise.all(this.tabs.map(({outbox}) => outbox.all())))
        .flat()
        .some((item) => item.key === key && item.state === 'stopped');
      if (arrived.length === 0 && !excused && !waits) found.push(`${key} is lost`);
    }
    for (const {outbox} of this.tabs)
      for (const item of await outbox.all()) {
        if (item.state === 'sent') this.#check(item);
        // Where a changed text arrived whose tab was all that knew of it, and is gone or done with it, the disk has the text
        // before, and no receipt can be had for that.
        const {excused, unkept} = this.#intentOf(item) ?? {};
        const known = [item.body, ...(item.earlier ?? [])].map((body) => textIn({body}));
        const row = this.rows.find(({key}) => key === item.key);
        const isUnknown = row && unkept?.has(row.text) && !known.includes(row.text);
        if (item.state === 'stopped' && item.trouble && !excused && row && !isUnknown) found.push(`${item.key} arrived and has no receipt`);
      }
    return [...found, ...this.#wrong];
  }
  readonly #wrong: string[] = [];

  /** A receipt is for the text that it stands with, and was given by the endpoint. */
  #check(item: Shown): void {
    const row = this.rows.find(({code}) => code === item.receipt?.code);
    if (!row) this.#wrong.push(`${item.key} has a receipt that nobody gave`);
    else if (row.text !== textIn(item)) this.#wrong.push(`${item.key} has the receipt of another text`);
  }

  #intentOf(item: Shown | undefined): Intent | undefined {
    return this.intents.find(({key}) => key === item?.key);
  }

  #open(): Tab {
    let close = (): void => undefined;
    const closed = new Promise<void>((done) => (close = done));
    const tab: Tab = {alive: true, closed, close: () => (close(), void (tab.alive = false)), outbox: undefined as unknown as Outbox};
    const dead = <T>(work: () => Promise<T>): Promise<T> => (tab.alive ? work() : new Promise<T>(() => undefined));
    const ground: Ground = {
      disk: this.#diskOf(dead),
      deliver: async (item) => {
        const outcome = await this.#deliver(item);
        return dead(() => Promise.resolve(outcome));
      },
      // Locks end with their tab.
      alone: async (name, wait, work) => {
        for (let other; (other = this.#busy.get(name));) {
          if (!wait) return;
          await other;
        }
        const mine = Promise.race([work(), tab.closed]).finally(() => this.#busy.delete(name));
        this.#busy.set(name, mine);
        await mine;
      },
      now: () => this.clock,
      changed: (key) => {
        for (const other of this.tabs) if (other !== tab && tab.alive) void other.outbox.told(key);
      },
    };
    tab.outbox = new Outbox(ground);
    return tab;
  }

  #diskOf(alive: <T>(work: () => Promise<T>) => Promise<T>): Disk {
    const ready = (): void => {
      if (this.diskFails || this.#without === 'disk') throw new DOMException('The quota is used up', 'QuotaExceededError');
    };
    return {
      read: () =>
        alive(async () => {
          ready();
          return structuredClone([...this.#disk.values()]);
        }),
      change: (key, work) =>
        alive(async () => {
          ready();
          const after = structuredClone(work(structuredClone(this.#disk.get(key))));
          if (after) this.#disk.set(key, this.#forgetful(after));
          else this.#disk.delete(key);
          return after;
        }),
    };
  }

  #forgetful(entry: Entry): Entry {
    if (this.#without !== 'earlier texts' || !isItem(entry)) return entry;
    const {earlier: _earlier, ...rest} = entry;
    return rest;
  }

  async #deliver(item: Item): Promise<Outcome> {
    const way = this.ways.shift() ?? 'answered';
    const unknown: Outcome =
      this.#without === 'doubt'
        ? {end: 'received', receipt: {code: 'a page of a captive portal', kind: 'input', status: 'waiting', sent: '', next: []}}
        : {end: 'unknown', trouble: {kind: 'network', detail: '', fields: []}, wait: 0};
    if (way === 'lost before') return unknown;
    if (way === 'held') await new Promise<void>((go) => void this.#held.push(go));
    const outcome = this.#receive(item);
    return way === 'lost after' ? unknown : outcome;
  }

  /** The endpoint: once for each key, the first answer again, and another text under the same key is refused. */
  #receive(item: Item): Outcome {
    const key = this.#without === 'key' ? `${item.key} ${this.rows.length}` : item.key;
    const text = textIn(item);
    const known = this.rows.find((row) => row.key === key);
    if (known && known.text !== text) return {end: 'reused', trouble: {kind: 'invalid', detail: '', fields: []}};
    const row = known ?? {key, text, code: `code of ${key}`};
    if (!known) this.rows.push(row);
    return {end: 'received', receipt: {code: row.code, kind: 'input', status: 'waiting', sent: '', next: []}};
  }
}
