import {Agent, request} from 'node:http';
import {Patience} from './patience.js';

/** Milliseconds until an answer is given up: the first time, the second, and from then on, as the widgets do. */
const TIMEOUTS = [8_000, 15_000, 30_000];
const patience = new Patience();

/** What citizens met, counted. */
export interface Met {
  /** Answers as they should be. */
  answered: number;
  /** Milliseconds until each of them, counted from the attempt that was answered. */
  waits: number[];
  /** 503 with a `Retry-After` between 1 and 5. */
  shed: number;
  /** No answer in time. */
  late: number;
  /** The connection broke, or there was none. */
  cut: number;
  /** Contributions of which nobody could know whether they had arrived, because the connection broke after they were sent. */
  unsure: number;
  /** Everything that should not be: what it was, and how often. */
  wrong: Record<string, number>;
}

export const nothingMet = (): Met => ({answered: 0, waits: [], shed: 0, late: 0, cut: 0, unsure: 0, wrong: {}});

/** What somebody asks. */
export interface Asked {
  /** What it is called where it went wrong. */
  name: string;
  path: string;
  method?: string;
  body?: object;
  /** Of the Idempotency-Key, one for each attempt that is made; undefined for no key. */
  key?: () => string;
}

/** Somebody's device: an address and a connection of its own, and how it behaves. */
export interface Device {
  endpoint: string;
  /** What the proxy in front says of it. */
  address: string;
  agent: Agent;
  /** Milliseconds that it waits at most between two attempts when nobody told it. */
  longest: number;
  met: Met;
}

/** A device with a connection that it keeps between requests, as browsers do. */
export const newDevice = (endpoint: string, address: string, longest: number, met: Met): Device => ({
  ...{endpoint, address, longest, met},
  agent: new Agent({keepAlive: true, maxSockets: 1}),
});

interface Answer {
  status: number;
  retryAfter: number;
  text: string;
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Writes down that an answer was not what was asked for, and what it was. */
export const isWrong = ({met}: Device, what: string): undefined => void (met.wrong[what] = (met.wrong[what] ?? 0) + 1);

const once = ({endpoint, address, agent}: Device, {path, method = 'GET', body, key}: Asked, signal: AbortSignal): Promise<Answer> =>
  new Promise((done, failed) => {
    const text = body && JSON.stringify(body);
    const headers = {
      ...{'X-Forwarded-For': address, 'X-Forwarded-Proto': 'https', Accept: 'application/json'},
      ...(text !== undefined && {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text)}),
      ...(key && {'Idempotency-Key': key()}),
    };
    const sent = request(endpoint + path, {method, headers, agent, signal}, (answer) => {
      let heard = '';
      answer.setEncoding('utf8').on('data', (chunk) => (heard += String(chunk)));
      answer.once('error', failed).once('end', () => {
        done({status: answer.statusCode ?? 0, retryAfter: Number(answer.headers['retry-after']), text: heard});
      });
    });
    sent.once('error', failed).end(text);
  });

/** Full jitter below 0.5·2ⁿ seconds. */
const backoff = (tries: number, longest: number): number => Math.random() * Math.min(longest, 500 * 2 ** tries);

/** What an answer says; `later` when it says to come back, and undefined when it is not as it should be, which is written down. */
const read = (device: Device, {name}: Asked, {status, retryAfter, text}: Answer): {json: unknown} | {later: number} | undefined => {
  const {met} = device;
  if (status === 200 || status === 201 || status === 202) {
    met.answered++;
    return {json: JSON.parse(text)};
  }
  if (status === 503 && retryAfter >= 1 && retryAfter <= 5) {
    met.shed++;
    return {later: retryAfter * 1_000};
  }
  // The first one with this key is still being received: the answer to it is the answer to this.
  if (status === 409) return {later: 1_000};
  return isWrong(device, `${name}: ${status}`);
};

/**
 * Asks until there is an answer, as a widget does: comes back when it is told to, and after a while when there was none.
 * Undefined for an answer that is not as it should be.
 */
export const ask = async <T>(device: Device, asked: Asked): Promise<T | undefined> => {
  const {met, longest} = device;
  for (let tries = 1; ; tries++) {
    const {signal, answered} = patience.for(TIMEOUTS[Math.min(tries, TIMEOUTS.length) - 1] ?? 0);
    const began = performance.now();
    try {
      const said = read(device, asked, await once(device, asked, signal).finally(answered));
      if (said === undefined) return undefined;
      if ('json' in said) {
        met.waits.push(performance.now() - began);
        return said.json as T;
      }
      await wait(said.later);
    } catch (error) {
      if (error instanceof SyntaxError) return isWrong(device, `${asked.name}: no JSON`);
      const {name, code} = error as NodeJS.ErrnoException;
      if (name === 'AbortError') met.late++;
      else met.cut++;
      if (asked.key && code !== 'ECONNREFUSED') met.unsure++;
      await wait(backoff(tries, longest));
    }
  }
};
