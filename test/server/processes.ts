import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isAlive} from '../../server/src/postgres/running.js';
import {startServer, type Server, type StartOptions} from '../../server/src/start.js';
import {argsFor} from '../support/bundled.js';
import {LIGHT} from '../support/endpoint.js';

export interface Program {
  child: ChildProcess;
  /** What it printed until it was ready, and on standard error until it ended. */
  output: {out: string; err: string};
  /** Resolves when it has printed its two lines; rejects when it ended before that. */
  ready: Promise<void>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

/** Starts a TypeScript file as a program of its own; it is gone when the test is over, however that ends. */
export const start = (t: TestContext, file: string, env: Record<string, string>): Program => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, argsFor(path), {
    env: {...process.env, NODE_ENV: '', DATABASE_URL: '', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = {out: '', err: ''};
  const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as number | string | null);
  child.stderr.on('data', (chunk) => (output.err += String(chunk)));
  const ready = new Promise<void>((done, failed) => {
    child.stdout.on('data', (chunk) => {
      output.out += String(chunk);
      if (/^Staff .*\n/m.test(output.out)) done();
    });
    void ended.then(() => failed(new Error(`It ended: ${output.err}`)));
  });
  ready.catch(() => undefined);
  t.after(() => child.kill('SIGKILL'));
  return {child, output, ready, ended};
};

/** The server as it is shipped. */
export const MAIN = '../../server/src/main.ts';

/** Starts the program, which is to refuse, and gives what it says on its way out. */
export const refusal = async (t: TestContext, env: Record<string, string>): Promise<string> => {
  const program = start(t, MAIN, {PORT: '0', ...env});
  assert.equal(await program.ended, 1, program.output.out);
  assert.equal(program.output.out, '');
  return program.output.err;
};

export const kill = async ({child, ended}: Program, signal: NodeJS.Signals): Promise<number | string | null> => {
  child.kill(signal);
  return ended;
};

/** Starts the server in the test's own process, with next to no work before a contribution; it is stopped when the test is over. */
export const startHere = async (t: TestContext, options: StartOptions): Promise<Server> => {
  const server = await startServer({port: 0, log: 'quiet', limits: 'off', work: LIGHT, ...options});
  t.after(() => server.stop());
  return server;
};

/** A port that stays free between two starts: below those that the system gives to whoever asks for any. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const free = new Promise<boolean>((done) =>
      server.once('error', () => done(false)).once('listening', () => server.close(() => done(true))),
    );
    server.listen(port, '127.0.0.1');
    if (await free) return port;
  }
};

/** A temporary folder for data. With the test it goes away, and so does a PostgreSQL that was left in it. */
export const newFolder = async (t: TestContext): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), 'sammen-data-'));
  t.after(async () => {
    const left = await postmasterIn(path).catch(() => 0);
    if (left && isAlive(left)) process.kill(left, 'SIGKILL');
    await rm(path, {recursive: true, force: true, maxRetries: 5});
  });
  return path;
};

/** The process that is PostgreSQL in a data folder. */
export const postmasterIn = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
