import * as v from 'valibot';
import type {Client} from './client.js';
import {parse} from './request.js';
import {count, id} from './schema.js';

// To be imported when it is needed: a page is complete without it.

/** The data of a `changed` event of `GET /changes`: how many contributions are listed, by kind; none are left out. */
export interface Changes {
  contributions: Record<string, number>;
}

type Listener = (changes: Changes) => void;

const counted = v.array(v.object({kind: id, listed: count}));

/** What the data of an event says. Throws when it is not what the contract says. */
export const changesIn = (data: string): Changes => {
  const {contributions} = JSON.parse(data) as Changes;
  const pairs = Object.entries(contributions).map(([kind, listed]) => ({kind, listed}));
  return {contributions: Object.fromEntries(parse(counted, pairs, '/changes').map(({kind, listed}) => [kind, listed]))};
};

const watches = new WeakMap<Client, Watch>();

/**
 * Calls `listener` with how many contributions are listed, soon and again each time it changes; returns the way to stop.
 * All listeners of a client share one connection, without credentials, which is open while somebody listens and the
 * page can be seen. Where the endpoint has no such thing, is full or goes away, nothing is said until the page is seen
 * anew: nobody may depend on it.
 */
export const watchChanges = (client: Client, listener: Listener): (() => void) => {
  const watch = watches.get(client) ?? new Watch(`${client.url}/changes`);
  watches.set(client, watch);
  return watch.listen(listener);
};

class Watch {
  readonly #url: string;
  readonly #listeners = new Set<Listener>();
  #source: EventSource | undefined;
  /** The id of the last event, and what it said. */
  #known = '';
  #last: Changes | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  listen(listener: Listener): () => void {
    // One of its own, so that the same function may listen twice.
    const own: Listener = (changes) => listener(changes);
    if (!this.#listeners.size) document.addEventListener('visibilitychange', this.#follow);
    this.#listeners.add(own);
    const last = this.#last;
    if (this.#source && last) queueMicrotask(() => this.#listeners.has(own) && own(last));
    this.#follow();
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size) return;
      document.removeEventListener('visibilitychange', this.#follow);
      this.#close();
    };
  }

  /** Open while the page can be seen, closed while it cannot: a hidden page needs no news. */
  readonly #follow = (): void => {
    if (document.hidden) this.#close();
    else if (this.#source?.readyState !== EventSource.OPEN && this.#source?.readyState !== EventSource.CONNECTING) this.#open();
  };

  #open(): void {
    this.#source = new EventSource(this.#url);
    this.#source.addEventListener('changed', this.#onChanged);
  }

  #close(): void {
    this.#source?.close();
    this.#source = undefined;
  }

  readonly #onChanged = ({data, lastEventId}: MessageEvent<string>): void => {
    if (this.#last && lastEventId === this.#known) return;
    try {
      this.#last = changesIn(data);
    } catch {
      return; // Something else than an endpoint speaks there.
    }
    this.#known = lastEventId;
    for (const listener of [...this.#listeners]) listener(this.#last);
  };
}
