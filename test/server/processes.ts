import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface Program {
  child: ChildProcess;
  /** What it printed until it was ready, and on standard error until it ended. */
  output: {out: string; err: string};
  /** Resolves when it has printed its two lines; rejects when it ended before that. */
  ready: Promise<void>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

/** Starts a TypeScript file as a program of its own. */
export const start = (file: string, env: Record<string, string>): Program => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path], {
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
  return {child, output, ready, ended};
};

export const kill = async ({child, ended}: Program, signal: NodeJS.Signals): Promise<number | string | null> => {
  child.kill(signal);
  return ended;
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A temporary folder for data, and the way to be rid of it. */
export const newFolder = async (): Promise<{path: string; remove: () => Promise<void>}> => {
  const path = await mkdtemp(join(tmpdir(), 'sammen-data-'));
  return {path, remove: () => rm(path, {recursive: true, force: true})};
};

/** The process that is PostgreSQL in a data folder. */
export const postmasterIn = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
