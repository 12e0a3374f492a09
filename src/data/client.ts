import type {GenericSchema, InferOutput} from 'valibot';
import {takeEarly} from './early.js';
import {parse, request} from './request.js';

export interface ClientOptions {
  /** Milliseconds until an answer is given up; default 15,000. */
  timeout?: number;
  /** Milliseconds that a good answer is used again without asking; default 60,000. */
  maxAge?: number;
}

/** What answers a reading: an endpoint's client, or what stands in the widget itself. */
export type Reader = Pick<Client, 'url' | 'read'>;

interface Remembered {
  until: number;
  answer: Promise<unknown>;
}

/**
 * Talks to one endpoint. All widgets of a page with the same address share one client, so that thirty of them ask
 * once per path. Reads in flight are shared, good answers remembered for a while, failures never.
 */
export class Client {
  readonly url: string;
  readonly timeout: number;
  /** Raised when something was posted; a reading that has it among its arguments reads again. */
  revision = 0;
  /** The language that the endpoint answered in, by the one that was asked for: it may not have that one. */
  readonly answered = new Map<string, string>();
  readonly #maxAge: number;
  readonly #reads = new Map<string, Remembered>();
  readonly #listeners = new Set<() => void>();

  constructor(url: string, {timeout = 15_000, maxAge = 60_000}: ClientOptions = {}) {
    this.url = url;
    this.timeout = timeout;
    this.#maxAge = maxAge;
  }

  /** Calls `listener` each time the revision is raised; returns the way to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads a resource in a language (BCP 47), as far as `schema` describes it. Rejects with an `EndpointError`. */
  async read<S extends GenericSchema>(path: string, schema: S, language: string): Promise<InferOutput<S>> {
    const answer = await this.#answer(path, language);
    try {
      const parsed = parse(schema, answer, path);
      this.answered.set(language, (answer as {language?: string}).language ?? language);
      return parsed;
    } catch (error) {
      // Half an answer, or the page of a captive portal: the next one may be whole.
      this.#reads.delete(`${language} ${path}`);
      throw error;
    }
  }

  #answer(path: string, language: string): Promise<unknown> {
    const name = `${language} ${path}`;
    const known = this.#reads.get(name);
    if (known && known.until > Date.now()) return known.answer;
    const init: RequestInit = {
      headers: {Accept: 'application/json', 'Accept-Language': language},
      cache: this.revision ? 'no-cache' : 'default',
    };
    // In the place of `/*`, where the answers are files: `/content/da/*.json`.
    const address = this.url.replace(/\/\*|$/, path);
    const early = this.revision ? undefined : takeEarly(address, language);
    const answer = request(address, this.timeout, init, early);
    const entry: Remembered = {until: Infinity, answer};
    this.#reads.set(name, entry);
    answer.then(
      () => (entry.until = Date.now() + this.#maxAge),
      () => this.#reads.get(name) === entry && this.#reads.delete(name),
    );
    return answer;
  }

  /** What was read may have changed: forgets it and tells everybody who listens. */
  raise(): void {
    this.revision++;
    this.#reads.clear();
    for (const listener of [...this.#listeners]) listener();
  }
}
