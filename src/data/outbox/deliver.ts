import * as v from 'valibot';
import {receipt, type Receipt} from '../contributions.js';
import {EndpointError, kindOf} from '../errors.js';
import {problemIn} from '../problem.js';
import type {Item, Trouble} from './item.js';
import {proofFor} from './proof.js';

/** How one attempt has ended. `unknown`: it may have arrived, so that the same is sent again under the same key. */
export type Outcome =
  | {end: 'received'; receipt: Receipt}
  | {end: 'reused' | 'refused'; trouble: Trouble}
  | {end: 'unknown'; trouble: Trouble; /** Milliseconds that the endpoint asked for. */ wait: number};

/** How long and how often; changed by tests, which have less time. Milliseconds. */
export const pace = {
  /** Until an attempt is given up: the first, the second, and all others. */
  timeouts: [8_000, 15_000, 30_000],
  /** Until what is sent goes without proof of work: a slow device is no reason to let a citizen wait. */
  work: 10_000,
  /** Longest wait after the first attempt; doubled with each further one. */
  base: 500,
  /** The longest wait of all. */
  cap: 300_000,
  /** The longest wait that an endpoint may ask for. */
  longest: 3_600_000,
  /** How long the tab that an item was written in has it for itself. */
  own: 10_000,
};

/** Wait after so many attempts: exponential backoff with full jitter. */
export const backoff = (tries: number, random = Math.random()): number => random * Math.min(pace.cap, pace.base * 2 ** tries);

/** Bytes of a body that `keepalive` takes when other requests are under way too (Fetch: 64 KiB in all). */
const KEPT_ALIVE = 60_000;
const FINAL = [200, 201, 202];

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3), in milliseconds; 0 for none. */
const waitIn = (header: string | null): number => {
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header ?? '') - Date.now() : seconds * 1_000;
  return wait > 0 ? Math.min(wait, pace.longest) : 0;
};

const read = async (response: Response): Promise<unknown> => {
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    // Cut off in the middle is no answer; anything that is no JSON is none of ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const troubleOf = (error: EndpointError): Trouble => ({kind: error.kind, ...problemIn(error)});

const outcomeOf = (status: number, answer: unknown, wait: number): Outcome => {
  const parsed = FINAL.includes(status) ? v.safeParse(receipt, answer) : undefined;
  if (parsed?.success) return {end: 'received', receipt: parsed.output};
  // A receipt that does not parse, a page of a captive portal, no content: nobody knows whether it arrived.
  const kind = status < 400 ? 'contract' : kindOf(status);
  const trouble = troubleOf(new EndpointError(kind, '', {status, answer}));
  if (status < 400 || status >= 500 || [408, 409, 425, 429].includes(status)) return {end: 'unknown', trouble, wait};
  const {type = ''} = (answer ?? {}) as {type?: unknown};
  return {end: String(type).endsWith('#key-reused') ? 'reused' : 'refused', trouble};
};

/** Sends an item once, with proof of work where it could be done. Never rejects. */
export const deliver = async ({url, key, body, language, tries}: Item): Promise<Outcome> => {
  const proof = await proofFor(url, key, pace.work);
  const text = JSON.stringify({...body, proof});
  try {
    const response = await fetch(`${url}/contributions`, {
      method: 'POST',
      headers: {Accept: 'application/json', 'Accept-Language': language, 'Content-Type': 'application/json', 'Idempotency-Key': key},
      body: text,
      credentials: 'omit',
      redirect: 'error',
      keepalive: new Blob([text]).size < KEPT_ALIVE,
      signal: AbortSignal.timeout(pace.timeouts[tries] ?? pace.timeouts.at(-1) ?? 0),
    });
    return outcomeOf(response.status, await read(response), waitIn(response.headers.get('Retry-After')));
  } catch (error) {
    const kind = (error as Error).name === 'TimeoutError' ? 'timeout' : 'network';
    return {end: 'unknown', trouble: {kind, detail: '', fields: []}, wait: 0};
  }
};
