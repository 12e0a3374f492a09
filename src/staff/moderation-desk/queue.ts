import type {EndpointError} from '../../data/errors.js';
import type {Filters, StaffClient} from '../../data/staff-client.js';
import type {Action, Decided, StaffDetail, StaffItem, StaffItems} from '../../data/staff.js';
import {belongs, queryOf, type View} from './view.js';

/** One contribution of the list, and what has happened to it at this desk. */
export interface Row {
  readonly key: string;
  item: StaffItem;
  /** What was done to it here; it can be undone as long as this is kept. */
  done?: Action | undefined;
  /** Somebody else was faster, or it cannot be done (any more). */
  refused?: Decided['code'];
  selected?: boolean;
  history?: StaffDetail['history'];
  /** Its history could not be read. */
  historyFailed?: boolean;
}

export const keyOf = ({space, id}: {space: string; id: string}): string => `${space}/${id}`;

const PER_PAGE = '20';
/** As many new ones as are counted; more are "50 and more". */
const WATCHED = 50;

/**
 * The list of a view: its rows, what comes after them, and what has arrived since. Rows stay where they are until the
 * view is opened anew: nothing moves under somebody's pointer.
 */
export class Queue {
  rows: Row[] = [];
  total = 0;
  estimated = false;
  counts: StaffItems['counts'] | undefined;
  /** Arrived since the list was read, oldest first; shown when they are asked for. */
  arrived: StaffItem[] = [];
  reading = false;
  error: EndpointError | undefined;
  readonly #client: StaffClient;
  readonly #changed: () => void;
  #view: View | undefined;
  #cursor: string | null = null;
  #known: Set<string> | undefined;

  constructor(client: StaffClient, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  get view(): View | undefined {
    return this.#view;
  }

  /** Whether there is more to be read. */
  get more(): boolean {
    return this.#cursor !== null;
  }

  get selected(): Row[] {
    return this.rows.filter(({selected}) => selected);
  }

  /** Those that still are what the view is about. */
  get open(): Row[] {
    return this.rows.filter((row) => this.isOpen(row));
  }

  isOpen(row: Row): boolean {
    return !row.done || (!!this.#view && belongs(this.#view, row.item));
  }

  /** Reads a view from its beginning. What was there stays until the answer is here. */
  async show(view: View): Promise<boolean> {
    this.#view = view;
    this.#changed();
    if (view.name === 'audit') return true;
    return this.#reading(async (query) => {
      const read = await this.#client.list({...query, limit: PER_PAGE});
      if (view !== this.#view) return;
      this.rows = [];
      this.arrived = [];
      this.#take(read);
      this.#known = this.#cursor === null ? new Set(this.rows.map(({key}) => key)) : undefined;
      // What has arrived by now and is further on in the list is not news.
      if (!this.#known) await this.look();
    });
  }

  /** Reads on; resolves with the first row that is new. */
  async readOn(): Promise<Row | undefined> {
    const {length} = this.rows;
    const view = this.#view;
    await this.#reading(async (query) => {
      const read = await this.#client.list({...query, limit: PER_PAGE, cursor: this.#cursor ?? ''});
      if (view === this.#view) this.#take(read);
    });
    return this.rows[length];
  }

  /** Quietly looks what has arrived, and counts anew. A failure is the next look's matter, except that of the login. */
  async look(): Promise<void> {
    const view = this.#view;
    if (!view || view.name === 'audit') return;
    const {items, counts} = await this.#client.list({...queryOf(view), order: 'newest', limit: String(WATCHED)});
    if (view !== this.#view) return;
    this.counts = counts;
    if (this.#known) {
      const known = new Set([...this.rows.map(({key}) => key), ...this.#known]);
      this.arrived = items.filter((item) => !known.has(keyOf(item))).reverse();
    } else this.#known = new Set(items.map(keyOf));
    this.#changed();
  }

  /** Puts what has arrived at the end of the list; returns the first of them. */
  showArrived(): Row | undefined {
    const {length} = this.rows;
    const rows = this.arrived.map((item) => ({key: keyOf(item), item}));
    for (const {key} of rows) this.#known?.add(key);
    this.rows = [...this.rows, ...rows];
    this.arrived = [];
    this.#changed();
    return this.rows[length];
  }

  /** What has happened to a contribution, for whoever opens its history. */
  async tell(row: Row): Promise<void> {
    row.historyFailed = false;
    try {
      row.history = await this.#client.history(row.item);
    } catch {
      row.historyFailed = true;
    }
    this.#changed();
  }

  /** The next row after some that is open and `free`, else the one before; undefined when there is none. */
  after(rows: readonly Row[], free: (row: Row) => boolean): Row | undefined {
    const left = this.rows.filter((row) => rows.includes(row) || (this.isOpen(row) && free(row)));
    const last = left.findLastIndex((row) => rows.includes(row));
    const others = (part: Row[]): Row[] => part.filter((row) => !rows.includes(row));
    return others(left.slice(last))[0] ?? others(left.slice(0, last)).at(-1);
  }

  find(key: string): Row | undefined {
    return this.rows.find((row) => row.key === key);
  }

  async #reading(read: (query: Filters) => Promise<void>): Promise<boolean> {
    const view = this.#view;
    if (!view) return false;
    this.reading = true;
    this.error = undefined;
    this.#changed();
    try {
      await read(queryOf(view));
    } catch (error) {
      if (view === this.#view) this.error = error as EndpointError;
    }
    if (view !== this.#view) return false;
    this.reading = false;
    this.#changed();
    return !this.error;
  }

  #take({items, cursor, total, estimated, counts}: StaffItems): void {
    const known = new Set(this.rows.map(({key}) => key));
    const rows = items.map((item) => ({key: keyOf(item), item}));
    this.rows = [...this.rows, ...rows.filter(({key}) => !known.has(key))];
    this.#cursor = cursor;
    Object.assign(this, {total, estimated, counts});
  }
}
