import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {Facts, Told, Wanted} from './facts.js';

export interface Memory {
  /** In MiB. */
  resident: number;
  heap: number;
}

/** The server's process, as the suite sees it. */
export interface Served {
  facts: Facts;
  port: number;
  /** What it wrote on standard error. */
  said(): string;
  /** Its memory, after the garbage was collected when `collect` is true; undefined when it does not answer in time. */
  memory(collect?: boolean): Promise<Memory | undefined>;
  /** Has it make one of the faults of `plants.ts` from now on; an empty word for none. */
  plant(what: string): void;
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** Milliseconds in which the process must say something about itself, however busy it is. */
const PATIENCE = 15_000;
const MIB = 1024 * 1024;

const told = <T>(child: ChildProcess, read: (what: Told) => T | undefined, patience: number): Promise<T | undefined> =>
  new Promise((resolve) => {
    const end = (value: T | undefined): void => {
      clearTimeout(late);
      child.off('message', hear).off('exit', gone);
      resolve(value);
    };
    const hear = (what: Told): void => {
      const value = read(what);
      if (value !== undefined) end(value);
    };
    const gone = (): void => end(undefined);
    const late = setTimeout(gone, patience);
    child.on('message', hear).on('exit', gone);
  });

/** Starts a filled server in a process of its own, over a database of its own. */
export const serve = async (environment: Record<string, string>): Promise<Served> => {
  const child = fork(fileURLToPath(new URL('served.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', '--expose-gc', '--enable-source-maps'],
    env: {...process.env, NODE_ENV: '', ...environment},
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const facts = await told(child, (what) => ('facts' in what ? what.facts : undefined), 60_000);
  if (!facts) {
    child.kill('SIGKILL');
    throw new Error(`The server did not start: ${said}`);
  }
  const want = (wanted: Wanted): void => void (child.connected && child.send(wanted, () => undefined));
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    facts,
    port: Number(facts.host.split(':')[1]),
    said: () => said,
    isAlive,
    plant: (what) => want({plant: what}),
    memory: (collect = false) => {
      if (!isAlive()) return Promise.resolve(undefined);
      const answer = told(child, (what) => ('memory' in what ? what.memory : undefined), PATIENCE);
      want({memory: Date.now(), collect});
      return answer.then((memory) => memory && {resident: memory.rss / MIB, heap: (memory.heapUsed + memory.arrayBuffers) / MIB});
    },
    stop: async () => {
      if (isAlive()) child.disconnect();
      await ended;
    },
  };
};
