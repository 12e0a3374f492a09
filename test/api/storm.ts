import type {Contract} from './contract.js';
import type {Asked} from './draft.js';
import {judge, type Broken, type Rule} from './judge.js';
import type {Memory, Served} from './process.js';
import {requestFor} from './requests.js';
import {send, type Outcome} from './wire.js';

/** Requests under way at a time: more than the server has connections to its database. */
const AT_ONCE = 16;
/** Milliseconds between two looks at the server's memory. */
const LOOK = 250;

/** One answer that is not as it should be. */
export interface Fault extends Broken {
  asked: Asked;
}

/** What a storm of requests has come to. */
export interface Storm {
  count: number;
  faults: Fault[];
  /** How often each status came, by status; 0 for no answer. */
  statuses: Map<number, number>;
  /** `GET /api/{space} 200` and so on: what of the document was met. */
  met: Set<string>;
  /** How often each oddity was tried. */
  odd: Map<string, number>;
  /** In MiB: the most, and on the heap after the first fifth and at the end, when the garbage is collected. */
  resident: number;
  heap: {early: number; late: number};
  /** Milliseconds that the server took at most to say anything about itself. */
  pause: number;
}

export interface StormOptions {
  seed: number;
  /** Numbers of the first and the last request. */
  first: number;
  last: number;
  /** Ends at the first fault of one of these rules. */
  until?: Rule;
}

const add = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);

/** What a server that keeps nothing of a request may hold more after all of them than after the first fifth, in MiB. */
export const GROWTH = 24;

/** Sends requests of a seed, so many at a time, and judges every answer. */
export const storm = async (served: Served, contract: Contract, {seed, first, last, until}: StormOptions): Promise<Storm> => {
  const found: Storm = {
    ...{count: 0, faults: [], statuses: new Map(), met: new Set(), odd: new Map()},
    ...{resident: 0, heap: {early: 0, late: 0}, pause: 0},
  };
  let next = first;
  const isOver = (): boolean => !served.isAlive() || (until !== undefined && found.faults.some(({rule}) => rule === until));

  const one = async (number: number): Promise<void> => {
    const asked = requestFor(seed, number, served.facts, contract);
    const outcome = await send(served.port, asked);
    note(found, asked, outcome, contract);
    for (const broken of judge(asked, outcome, contract, served.facts)) found.faults.push({...broken, asked});
  };
  const work = async (end: number): Promise<void> => {
    while (next <= end && !isOver()) await one(next++);
  };
  const run = async (end: number): Promise<void> => void (await Promise.all(Array.from({length: AT_ONCE}, () => work(end))));

  const looking = setInterval(() => {
    const began = performance.now();
    void served.memory().then((memory) => {
      if (!memory) return;
      found.resident = Math.max(found.resident, memory.resident);
      found.pause = Math.max(found.pause, performance.now() - began);
    });
  }, LOOK);
  try {
    await run(first + Math.floor((last - first) / 5));
    found.heap.early = (await collected(served))?.heap ?? NaN;
    await run(last);
    found.heap.late = (await collected(served))?.heap ?? NaN;
  } finally {
    clearInterval(looking);
  }
  return found;
};

/** The memory when nothing is under way any more: twice, because what is freed may free more. */
const collected = async (served: Served): Promise<Memory | undefined> => {
  await served.memory(true);
  return served.memory(true);
};

const note = (found: Storm, asked: Asked, outcome: Outcome, contract: Contract): void => {
  found.count++;
  const status = typeof outcome === 'string' ? 0 : outcome.status;
  add(found.statuses, status);
  for (const odd of asked.odd) add(found.odd, odd.replace(/ \(.*$/s, ''));
  for (const {id, method} of contract.at(asked.target.split('?')[0] ?? '')) if (method === asked.method) found.met.add(`${id} ${status}`);
};
