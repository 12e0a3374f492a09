import {randomBytes} from 'node:crypto';
import {spawn, type ChildProcess} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import {access, chown, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {StartFailure} from '../failure.js';
import {NOBODY, chooseIdentity, commandFor, makePrivate, own, type Identity} from './identity.js';
import {lockFolder} from './lock.js';
import {findPrograms, type Programs} from './programs.js';
import {commandLineOf, isAlive, until} from './running.js';

/** A PostgreSQL of the server's own, in a folder of its own. */
export interface Cluster {
  url: string;
  /** Resolves when PostgreSQL is gone, asked to or not. */
  gone: Promise<void>;
  /** Ends it cleanly and gives the folder back. */
  stop(): Promise<void>;
}

// Nothing of what citizens write may reach the log: no statements, no details, no values.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '100',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts PostgreSQL in `<dataDir>/postgres`, making both on the first start. One that a killed server left running is
 * ended first. Throws a {@link StartFailure} when the folder cannot be used or PostgreSQL does not come up.
 */
export const startCluster = async (dataDir: string): Promise<Cluster> => {
  const root = resolve(dataDir);
  await makePrivate(root);
  const unlock = lockFolder(root);
  try {
    const programs = await findPrograms();
    const identity = await chooseIdentity(programs, root);
    if (identity === 'user') await chown(root, NOBODY, NOBODY);
    const folder = join(root, 'postgres');
    const password = await passwordOf(root);
    if (await exists(join(folder, 'PG_VERSION'))) await endLeftover(folder);
    else await initialise(programs, identity, root, password);
    await own(identity, folder);
    const {child, port, gone} = await launch(programs, identity, root);
    const stop = async (): Promise<void> => {
      child.kill('SIGINT'); // "fast": ends sessions, writes a checkpoint
      if (!(await Promise.race([gone.then(() => true), until(() => !isAlive(child.pid ?? 0), 15_000)]))) child.kill('SIGQUIT');
      await gone;
      unlock();
    };
    return {url: `postgres://sammen:${password}@127.0.0.1:${port}/postgres`, gone, stop};
  } catch (error) {
    unlock();
    throw error;
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The password that only this server and its database know; made on the first start. */
const passwordOf = async (root: string): Promise<string> => {
  const path = join(root, 'postgres-password');
  if (!(await exists(path))) await writeFile(path, randomBytes(24).toString('hex'), {mode: 0o600, flag: 'wx'});
  return (await readFile(path, 'utf8')).trim();
};

/** Runs initdb in a folder beside, and moves it into place when it is whole: a cut in between leaves nothing half made. */
const initialise = async (programs: Programs, identity: Identity, root: string, password: string): Promise<void> => {
  const folder = join(root, 'postgres.new');
  const secret = join(root, 'postgres-password.new');
  await rm(folder, {recursive: true, force: true});
  await makePrivate(folder);
  await own(identity, folder);
  await writeFile(secret, password, {mode: 0o600});
  if (identity === 'user') await chown(secret, NOBODY, NOBODY);
  const {command, args, ids} = commandFor(identity, programs.initdb, [
    ...['-D', folder, '-U', 'sammen', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--no-instructions'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ]);
  const said = await run(spawn(command, args, {...ids, cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: plainEnv()}));
  await rm(secret, {force: true});
  if (said !== undefined) throw new StartFailure(`PostgreSQL could not make its data folder: ${said}`);
  await rename(folder, join(root, 'postgres'));
};

/** Waits for a program; its last word when it failed, otherwise undefined. */
const run = (child: ChildProcess): Promise<string | undefined> =>
  new Promise((done) => {
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.once('error', (error) => done(error.message));
    child.once('exit', (code) => done(code === 0 ? undefined : (said.trim().split('\n').at(-1) ?? `exit code ${code}`)));
  });

/** The operator's PG* variables must not steer a database of our own. */
const plainEnv = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));

/** Ends a PostgreSQL that a killed server left in this folder, by its own pid file and only when it is that one. */
const endLeftover = async (folder: string): Promise<void> => {
  const file = join(folder, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!pid) return;
  const ours = isAlive(pid) && commandLineOf(pid).includes(folder);
  if (ours) {
    process.kill(pid, 'SIGINT');
    if (!(await until(() => !isAlive(pid), 15_000)))
      throw new StartFailure(`An earlier PostgreSQL (process ${pid}) does not end; end it and start again.`);
  }
  // Only a number is left of it, and another program may have that number by now: PostgreSQL would refuse to start.
  await rm(file, {force: true});
};

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Starts the postmaster in a session of its own (Ctrl-C is for us to handle) and waits until it takes connections. */
const launch = async (
  programs: Programs,
  identity: Identity,
  root: string,
): Promise<{child: ChildProcess; port: number; gone: Promise<void>}> => {
  const folder = join(root, 'postgres');
  const logPath = join(root, 'postgres.log');
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const {command, args, ids} = commandFor(identity, programs.postgres, ['-D', folder, '-p', String(port), ...settings]);
    const log = openSync(logPath, 'w', 0o600);
    const child = spawn(command, args, {...ids, cwd: root, detached: true, stdio: ['ignore', log, log], env: plainEnv()});
    closeSync(log);
    const gone = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
    let ended = false;
    void gone.then(() => (ended = true));
    const ready = async (): Promise<boolean> =>
      ended || /\nready/.test(await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => ''));
    if ((await until(ready, 60_000)) && !ended) return {child, port, gone};
    child.kill('SIGQUIT');
    const said = (await readFile(logPath, 'utf8').catch(() => '')).trim().split('\n').at(-1);
    // Somebody else may have taken the free port in the meantime.
    if (tries === 3) throw new StartFailure(`PostgreSQL did not start: ${said || 'it gave no reason'}`);
  }
};
