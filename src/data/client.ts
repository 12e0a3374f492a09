import * as v from 'valibot';
import {EndpointError, kindOf} from './errors.js';
import {problem} from './problem.js';

type Schema = v.GenericSchema;

export interface ClientOptions {
  /** Milliseconds until an answer is given up; default 15,000. */
  timeout?: number;
  /** Milliseconds that a good answer is used again without asking; default 60,000. */
  maxAge?: number;
}

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
  /** Raised by each successful post; a reading that has it among its arguments reads again. */
  revision = 0;
  readonly #timeout: number;
  readonly #maxAge: number;
  readonly #reads = new Map<string, Remembered>();
  readonly #listeners = new Set<() => void>();

  constructor(url: string, {timeout = 15_000, maxAge = 60_000}: ClientOptions = {}) {
    this.url = url;
    this.#timeout = timeout;
    this.#maxAge = maxAge;
  }

  /** Calls `listener` each time the revision is raised; returns the way to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads a resource in a language (BCP 47). Rejects with an {@link EndpointError}. */
  read<S extends Schema>(path: string, schema: S, language: string): Promise<v.InferOutput<S>> {
    const name = `${language} ${path}`;
    const now = Date.now();
    const known = this.#reads.get(name);
    if (known && known.until > now) return known.answer;
    const answer = this.#send(path, schema, {
      headers: {Accept: 'application/json', 'Accept-Language': language},
      cache: this.revision ? 'no-cache' : 'default',
    });
    const entry: Remembered = {until: Infinity, answer};
    this.#reads.set(name, entry);
    answer.then(
      () => (entry.until = Date.now() + this.#maxAge),
      () => this.#reads.get(name) === entry && this.#reads.delete(name),
    );
    return answer;
  }

  /** Posts JSON. With a `key` the endpoint stores it once, however often it arrives (Idempotency-Key). */
  async post<S extends Schema>(path: string, body: unknown, schema: S, {language, key}: {language: string; key?: string}): Promise<v.InferOutput<S>> {
    const answer = await this.#send(path, schema, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Accept-Language': language,
        'Content-Type': 'application/json',
        ...(key && {'Idempotency-Key': key}),
      },
      body: JSON.stringify(body),
    });
    if (key) this.#raise();
    return answer;
  }

  #raise(): void {
    this.revision++;
    this.#reads.clear();
    for (const listener of [...this.#listeners]) listener();
  }

  async #send<S extends Schema>(path: string, schema: S, init: RequestInit): Promise<v.InferOutput<S>> {
    const where = `${init.method ?? 'GET'} ${this.url}${path}`;
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(this.url + path, {credentials: 'omit', redirect: 'error', ...init, signal: AbortSignal.timeout(this.#timeout)});
      body = await jsonOf(response);
    } catch (cause) {
      const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
      throw new EndpointError(timedOut ? 'timeout' : 'network', `${where}: ${timedOut ? 'no answer in time' : 'no answer'}`, {cause});
    }
    if (!response.ok) throw refusal(where, response, body);
    const parsed = v.safeParse(schema, body);
    if (parsed.success) return parsed.output;
    const issue = parsed.issues[0];
    throw new EndpointError('contract', `${where}: ${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`, {status: response.status});
  }
}

/** The body as JSON, or undefined for anything else: HTML of a captive portal, half a document, nothing. */
const jsonOf = async (response: Response): Promise<unknown> => {
  const body = await response.text();
  if (!/json/i.test(response.headers.get('Content-Type') ?? '')) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const refusal = (where: string, response: Response, body: unknown): EndpointError => {
  const parsed = v.safeParse(problem, body);
  const told = parsed.success ? parsed.output : {};
  return new EndpointError(kindOf(response.status), `${where}: ${response.status}`, {
    status: response.status,
    detail: told.detail ?? told.title ?? '',
    fields: told.errors ?? [],
    retryAfter: Number(response.headers.get('Retry-After')) || 0,
  });
};
