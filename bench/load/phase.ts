import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {Busy} from './clock.js';
import {emptyDiary, type Diary} from './citizen.js';
import type {Told} from './citizens.js';
import {ledgerOf, type Ledger} from './ledger.js';
import {watch, type Memory} from './memory.js';

/** The receipt key of measured servers. */
const KEY = 'ab'.repeat(32);
/** Processes that citizens share; one alone would keep the server waiting. */
const PROCESSES = 2;

const begin = (file: string, env: NodeJS.ProcessEnv = {}): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), {env: {...process.env, ...env}, execArgv: ['--import', 'tsx']});

/** What a child says next. Rejects when it ends instead. */
const heard = async <T>(child: ChildProcess): Promise<T> => {
  const over = new AbortController();
  const ended = once(child, 'exit', {signal: over.signal}).then(([code]) => Promise.reject(new Error(`It ended with ${String(code)}.`)));
  ended.catch(() => undefined);
  try {
    const [said] = (await Promise.race([once(child, 'message', {signal: over.signal}), ended])) as [T];
    return said;
  } finally {
    over.abort();
  }
};

/** A server in a process of its own. */
export interface Measured {
  url: string;
  databaseUrl: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** @param atOnce requests that are worked on at a time; `none` for no limit, undefined for the server's own. */
export const startMeasured = async (dataDir: string, atOnce?: string): Promise<Measured> => {
  const child = begin('server.ts', {DATA_DIR: dataDir, RECEIPT_KEY: KEY, REQUESTS_AT_ONCE: atOnce ?? '', DATABASE_URL: '', NODE_ENV: ''});
  const {url, databaseUrl} = await heard<{url: string; databaseUrl: string}>(child);
  const stop = async (): Promise<void> => {
    child.send('end');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return {url, databaseUrl, child, stop};
};

export interface Found {
  /** What all citizens met together. */
  record: Diary;
  busy: Busy;
  ledger: Ledger;
  memory: Memory;
  /** Milliseconds until the last citizen had what it sent. */
  took: number;
}

const together = (records: readonly Diary[]): Diary => {
  const all = emptyDiary();
  for (const {met, acknowledged, supports} of records) {
    for (const name of ['answered', 'shed', 'late', 'cut'] as const) all.met[name] += met[name];
    for (const [what, often] of Object.entries(met.wrong)) all.met.wrong[what] = (all.met.wrong[what] ?? 0) + often;
    all.acknowledged.push(...acknowledged);
    all.supports.push(...supports);
  }
  return all;
};

/** Lets so many citizens at a server for so long, in a space of their own, and holds what they were told against the database. */
export const runPhase = async (server: Measured, space: string, citizens: number, seconds: number): Promise<Found> => {
  server.child.send({space});
  await heard(server.child);
  server.child.send('busy');
  await heard(server.child);
  const told: Told = {endpoint: `${server.url}/api/${space}`, citizens: Math.ceil(citizens / PROCESSES), duration: seconds * 1_000};
  const crowds = Array.from({length: PROCESSES}, () => begin('citizens.ts'));
  const forget = watch(server.child.pid ?? 0);
  const began = performance.now();
  const records = await Promise.all(
    crowds.map((crowd) => {
      crowd.send(told);
      return heard<Diary>(crowd);
    }),
  );
  const took = performance.now() - began;
  const memory = forget();
  server.child.send('busy');
  const busy = await heard<Busy>(server.child);
  return {record: together(records), busy, ledger: await ledgerOf(server.databaseUrl, KEY, space, records), memory, took};
};
