import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {root} from '../../site/root.js';

/** The receipt key of servers that are measured. */
export const KEY = 'ab'.repeat(32);

/** The built server in a process of its own. */
export interface Built {
  /** Where it listens, without a slash at the end. */
  url: string;
  pid: number;
  isAlive(): boolean;
  /** What it has said on standard error, without the one line that its provider for staff cannot be reached. */
  said(): string;
  /** Ends it cleanly; its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as kill -9 does. */
  kill(): Promise<void>;
}

export interface Way {
  databaseUrl: string;
  /** A folder of its own. */
  dataDir: string;
  port: number;
  /** REQUESTS_AT_ONCE; the server's own when it is left out. */
  atOnce?: number;
  /** What is to be wrong with it; see `untrue.ts`. */
  faults?: string;
}

/** What production asks for. Nobody is at these addresses: no staff logs in, and nobody gives an address to be told at. */
const PRODUCTION = {
  ...{NODE_ENV: 'production', TRUST_PROXY: '1', PUBLIC_URL: 'https://sammen.example'},
  ...{SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'sammen@sammen.example'},
  ...{OIDC_ISSUER: 'https://127.0.0.1:1', OIDC_CLIENT_ID: 'sammen', OIDC_CLIENT_SECRET: 'nobody-logs-in-here'},
};

const UNTRUE = fileURLToPath(new URL('untrue.ts', import.meta.url));

/**
 * Starts server/dist/main.js as an operator does: in production, with its own limits, behind a proxy that says who asks
 * (which is what the citizens here say themselves). Rejects with its last words when it does not start.
 */
export const startBuilt = async ({databaseUrl, dataDir, port, atOnce, faults}: Way): Promise<Built> => {
  await mkdir(dataDir, {recursive: true, mode: 0o700});
  const untrue = faults === undefined ? [] : ['--import', 'tsx', '--import', pathToFileURL(UNTRUE).href];
  const child = spawn(process.execPath, ['--enable-source-maps', ...untrue, join(root, 'server/dist/main.js')], {
    env: {
      ...{PATH: process.env.PATH, HOME: process.env.HOME, ...PRODUCTION, RECEIPT_KEY: KEY},
      ...{DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: String(port)},
      ...(atOnce !== undefined && {REQUESTS_AT_ONCE: String(atOnce)}),
      ...(faults !== undefined && {FAULTS: faults}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: root,
  });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const ended = once(child, 'exit');
  await new Promise<void>((done, failed) => {
    child.stdout.on('data', (chunk) => /^Staff /m.test((out += String(chunk))) && done());
    void ended.then(() => failed(new Error(`The server ended: ${err}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    said: () => err.replace(/^Staff cannot log in until .*\n/m, ''),
    stop: () => end('SIGTERM').then(() => child.exitCode),
    kill: () => end('SIGKILL'),
  };
};
