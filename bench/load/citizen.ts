import {randomBytes, randomUUID} from 'node:crypto';
import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {Patience} from './patience.js';

/** Milliseconds until an answer is given up, as the widgets do the first time. */
const PATIENCE = 8_000;
const patience = new Patience();

/** Milliseconds between two things that somebody does: hardly anybody is as quick. */
const thought = (): number => 500 + Math.random() * 1_000;

/** What citizens met, counted. */
export interface Met {
  /** Answers as they should be. */
  answered: number;
  /** 503 with `Retry-After` between 1 and 5. */
  shed: number;
  /** No answer within eight seconds. */
  late: number;
  /** The connection broke. */
  cut: number;
  /** Everything that should not be: what it was, and how often. */
  wrong: Record<string, number>;
}

/** A contribution for which somebody has a receipt. */
export interface Acknowledged {
  text: string;
  code: string;
}

/** What all citizens of a process did. */
export interface Diary {
  met: Met;
  acknowledged: Acknowledged[];
  /** Supports that were answered: the contribution, and the token of the one who supports. */
  supports: [id: string, actor: string][];
}

export const emptyDiary = (): Diary => ({
  met: {answered: 0, shed: 0, late: 0, cut: 0, wrong: {}},
  acknowledged: [],
  supports: [],
});

interface Asked {
  name: string;
  path: string;
  method?: string;
  body?: object;
  headers?: Record<string, string>;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Full jitter below 0.5·2ⁿ seconds, half a minute at most here. */
const backoff = (tries: number): number => Math.random() * Math.min(30_000, 500 * 2 ** tries);

/**
 * Asks until there is an answer, as a widget does: comes back when it is told to, and after a while when there was none.
 * Undefined for what is not as it should be, which is written down.
 */
const ask = async <T>(endpoint: string, record: Diary, asked: Asked): Promise<T | undefined> => {
  const {met} = record;
  for (let tries = 1; ; tries++) {
    const {signal, answered} = patience.for(PATIENCE);
    try {
      const answer = await fetch(endpoint + asked.path, {
        method: asked.method ?? 'GET',
        headers: {...(asked.body && {'Content-Type': 'application/json'}), ...asked.headers},
        ...(asked.body && {body: JSON.stringify(asked.body)}),
        signal,
      });
      const json = (await answer.json()) as T;
      answered();
      if (answer.ok) {
        met.answered++;
        return json;
      }
      const later = Number(answer.headers.get('retry-after'));
      if (answer.status === 503 && later >= 1 && later <= 5) {
        met.shed++;
        await wait(later * 1_000);
        continue;
      }
      // The first one with this key is still being received: the answer to it is the answer to this.
      if (answer.status === 409) {
        await wait(1_000);
        continue;
      }
      const what = `${asked.name}: ${answer.status}`;
      met.wrong[what] = (met.wrong[what] ?? 0) + 1;
      return undefined;
    } catch (error) {
      answered();
      if ((error as Error).name === 'TimeoutError') met.late++;
      else met.cut++;
      await wait(backoff(tries));
    }
  }
};

const count = (record: Diary, what: string): void => void (record.met.wrong[what] = (record.met.wrong[what] ?? 0) + 1);

/** Posts under a key of its own until there is a receipt. */
const send = async (endpoint: string, record: Diary, text: string): Promise<Acknowledged | undefined> => {
  const challenge = await ask<Challenge>(endpoint, record, {name: 'challenge', path: '/challenge'});
  if (!challenge) return undefined;
  const solution = await solveChallenge({challenge, deriveKey});
  const proof = btoa(JSON.stringify({challenge, solution}));
  const receipt = await ask<{code: string}>(endpoint, record, {
    ...{name: 'post', path: '/contributions', method: 'POST', headers: {'Idempotency-Key': randomUUID()}},
    body: {kind: 'input', fields: {text}, proof},
  });
  if (!receipt) return undefined;
  const acknowledged = {text, code: receipt.code};
  record.acknowledged.push(acknowledged);
  return acknowledged;
};

/** One citizen: reads the space and what others wrote, sends, supports, and looks the receipt up; again until it is over. */
export const citizen = async (endpoint: string, record: Diary, until: () => boolean): Promise<void> => {
  // They do not all come in the same moment.
  await wait(thought() * 2);
  while (!until()) {
    await ask(endpoint, record, {name: 'space', path: ''});
    await wait(thought());
    const list = await ask<{items: {id: string}[]}>(endpoint, record, {name: 'list', path: '/contributions?limit=20'});
    await wait(thought());
    const sent = await send(endpoint, record, `Bidrag ${randomUUID()}`);
    await wait(thought());
    const liked = list?.items[Math.floor(Math.random() * list.items.length)];
    if (liked) {
      const actor = randomBytes(16).toString('hex');
      const path = `/contributions/${liked.id}/support`;
      if (await ask(endpoint, record, {name: 'support', path, method: 'PUT', body: {actor}})) record.supports.push([liked.id, actor]);
    }
    if (!sent) continue;
    await wait(thought());
    const story = await ask<{text: string}>(endpoint, record, {
      name: 'receipt',
      path: '/receipts',
      method: 'POST',
      body: {code: sent.code},
    });
    if (story && story.text !== sent.text) count(record, 'receipt: of something else');
  }
};
