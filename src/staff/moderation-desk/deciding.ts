import type {EndpointError} from '../../data/errors.js';
import type {Fields, StaffClient} from '../../data/staff-client.js';
import type {Action, Decided} from '../../data/staff.js';
import {canUndo} from './allowed.js';
import type {Row} from './queue.js';

/** Contributions in one request: few enough that progress is seen, and that a lost answer is about few. */
const AT_A_TIME = 20;
/** Milliseconds before a decision is sent again by itself. */
const PAUSES = [1000, 4000];

/** A decision about one or many contributions, on its way or done with. */
export interface Order {
  readonly action: Action;
  readonly rows: readonly Row[];
  fields: Fields;
  readonly done: Row[];
  /** Those of which nothing was changed; each row says why. */
  readonly refused: Row[];
  /** Why the rest could not be sent; they wait for `retry`. */
  error: EndpointError | undefined;
  /** An answer may have been lost on the way: what was asked for may have been done. */
  unsure: boolean;
}

/** Sends decisions, several at once, and sends again what did not arrive. Nothing is given up. */
export class Deciding {
  /** On their way, or waiting for somebody to try again. */
  orders: Order[] = [];
  /** The one that was finished last, until it is put away. */
  last: Order | undefined;
  readonly #client: StaffClient;
  readonly #changed: () => void;
  readonly #flights = new Set<Promise<void>>();

  constructor(client: StaffClient, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  get failed(): Order[] {
    return this.orders.filter(({error}) => error);
  }

  /** Whether a decision about a contribution is on its way. */
  pending(row: Row): Action | undefined {
    return this.orders.find(({rows, done, refused}) => rows.includes(row) && !done.includes(row) && !refused.includes(row))?.action;
  }

  /** Decides about rows that no decision is on its way for; resolves when each has its answer, or waits for `retry`. */
  async decide(action: Action, rows: readonly Row[], fields: Fields = {}): Promise<Order> {
    const free = rows.filter((row) => !this.pending(row));
    const order: Order = {action, rows: free, fields, done: [], refused: [], error: undefined, unsure: false};
    if (!free.length) return order;
    this.orders = [...this.orders, order];
    await this.#fly(order);
    return order;
  }

  /** Sends again what an order could not, perhaps with other words. */
  async again(order: Order, fields = order.fields): Promise<Order> {
    order.fields = fields;
    await this.#fly(order);
    return order;
  }

  /** Sends again what waits for it. */
  async retry(): Promise<Order[]> {
    return Promise.all(this.failed.map((order) => this.again(order)));
  }

  /** Lets go of what could not be sent. */
  drop(order: Order): void {
    this.orders = this.orders.filter((other) => other !== order);
    this.#changed();
  }

  /** What the last decision did and can be taken back, once nothing is on its way. */
  async undoable(): Promise<Row[]> {
    while (this.#flights.size) await Promise.all(this.#flights);
    return this.last && this.last.action !== 'undo' ? this.last.done.filter(({item}) => canUndo(item)) : [];
  }

  /** Puts away what is said about the last decision. */
  forget(): void {
    this.last = undefined;
    this.#changed();
  }

  async #fly(order: Order): Promise<void> {
    const flight = this.#send(order);
    this.#flights.add(flight);
    await flight;
    this.#flights.delete(flight);
  }

  async #send(order: Order): Promise<void> {
    order.error = undefined;
    this.#changed();
    for (let rest = restOf(order); rest.length; rest = restOf(order)) {
      const rows = rest.slice(0, AT_A_TIME);
      const results = await this.#ask(order, rows);
      if (!results) {
        this.#changed();
        return;
      }
      rows.forEach((row, i) => settle(order, row, results[i]));
      this.#changed();
    }
    this.orders = this.orders.filter((other) => other !== order);
    this.last = order;
    this.#changed();
  }

  /** Asks once, and again after a pause when there was no good answer; undefined when somebody has to look at it. */
  async #ask(order: Order, rows: readonly Row[]): Promise<Decided[] | undefined> {
    for (const pause of [...PAUSES, 0]) {
      try {
        return await this.#client.decide(
          order.action,
          rows.map(({item}) => item),
          order.fields,
        );
      } catch (error) {
        const {kind} = error as EndpointError;
        order.unsure ||= kind !== 'refused' && kind !== 'invalid';
        if (!pause || kind === 'refused' || kind === 'invalid') {
          order.error = error as EndpointError;
          return undefined;
        }
        await new Promise((resume) => setTimeout(resume, pause * (0.5 + Math.random())));
      }
    }
    return undefined;
  }
}

const restOf = ({rows, done, refused}: Order): Row[] => rows.filter((row) => !done.includes(row) && !refused.includes(row));

/** Takes one result into its row. What is refused may be what an earlier try has done, when its answer was lost. */
const settle = (order: Order, row: Row, result: Decided | undefined): void => {
  const before = row.item.version;
  const ok = !!result && (result.ok || (order.unsure && isOurs(order, result, before)));
  if (result?.item) row.item = result.item;
  row.refused = ok ? undefined : (result?.code ?? 'gone');
  row.done = !ok || order.action === 'undo' ? undefined : order.action;
  row.selected = ok ? false : !!row.selected;
  delete row.history;
  order[ok ? 'done' : 'refused'].push(row);
};

const isOurs = ({action, fields}: Order, {code, item}: Decided, before: number): boolean =>
  code === 'stale' &&
  item?.version === before + 1 &&
  (action === 'undo' ? item.undo === null : item.undo?.action === action) &&
  (action !== 'answer' || item.answer?.text === fields.answer);
