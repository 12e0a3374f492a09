import {spawn, type ChildProcess} from 'node:child_process';
import {closeSync, openSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {startCluster} from '../../server/src/postgres/cluster.js';
import {chooseIdentity, commandFor} from '../../server/src/postgres/identity.js';
import {findPrograms} from '../../server/src/postgres/programs.js';
import {isAlive, until} from '../../server/src/postgres/running.js';
import {freePort, postmasterIn} from '../server/processes.js';

/** A PostgreSQL as somebody else runs it for the server: it can be killed, and comes back at the same address. */
export interface Postgres {
  url: string;
  /** Ends the postmaster and every process of its with kill -9, and starts it again, which recovers what was committed. */
  killAndStart(): Promise<void>;
  /** What it said while it recovered, as often as it did. */
  recoveries(): number;
  stop(): Promise<void>;
}

/** Milliseconds in which it is up, or gone. */
const PATIENCE = 60_000;

/** A process and its children, for PostgreSQL's never have any of their own (Linux). */
const familyOf = (pid: number): number[] => [
  pid,
  ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
];

/** Makes a cluster in a folder, and starts it with PostgreSQL's own settings: every commit is on disk before it is said to be done. */
export const startPostgres = async (folder: string): Promise<Postgres> => {
  const made = await startCluster(folder);
  await made.stop();
  const programs = await findPrograms();
  const identity = await chooseIdentity(programs, folder);
  const [data, log, port] = [join(folder, 'postgres'), join(folder, 'log'), await freePort()];
  const address = new URL(made.url);
  address.port = String(port);

  const begin = async (): Promise<ChildProcess> => {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_min_messages=log'].flatMap((one) => ['-c', one]);
    const {command, args, ids} = commandFor(identity, programs.postgres, ['-D', data, '-p', String(port), ...settings]);
    const out = openSync(log, 'a', 0o600);
    const child = spawn(command, args, {...ids, cwd: folder, detached: true, stdio: ['ignore', out, out]});
    closeSync(out);
    const isReady = (): boolean => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`PostgreSQL ended: ${readFileSync(log, 'utf8').slice(-500)}`);
      return /\nready/.test(readText(join(data, 'postmaster.pid')));
    };
    if (!(await until(isReady, PATIENCE))) throw new Error('PostgreSQL did not come up.');
    return child;
  };

  let child = await begin();
  const killAndStart = async (): Promise<void> => {
    const family = familyOf(await postmasterIn(folder));
    for (const pid of family) killHard(pid);
    if (!(await until(() => !family.some(isAlive), PATIENCE))) throw new Error('PostgreSQL did not go.');
    // Only a number is left of it, and another program may have that number by now.
    await rm(join(data, 'postmaster.pid'), {force: true});
    child = await begin();
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await until(() => !isAlive(child.pid ?? 0), PATIENCE);
  };
  const recoveries = (): number => readText(log).split('database system was not properly shut down').length - 1;
  return {url: address.href, killAndStart, recoveries, stop};
};

/** One of its processes may have ended by itself by now. */
const killHard = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
