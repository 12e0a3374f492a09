import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sql} from 'kysely';
import {openDatabase} from '../../server/src/db/open.js';
import {lookUp} from '../server/citizen.js';
import {freePort} from '../server/processes.js';

/** The server as a process of its own, over a database of its own, that can be killed and comes back at the same address. */
export interface World {
  url: string;
  space: string;
  /** Ends the server with SIGKILL and starts it again. */
  killServer(): Promise<void>;
  /** Ends PostgreSQL with SIGKILL, all of it; the server ends with it, and both are started again. */
  killDatabase(): Promise<void>;
  /** Whether this code is the receipt of this text, asked of the server itself. */
  isReceipt(code: string, text: string): Promise<boolean>;
  /** How often each text is stored. */
  stored(): Promise<Map<string, number>>;
  /** Carries out SQL, for controls that take a guard away. */
  change(statement: string): Promise<void>;
  stop(): Promise<void>;
}

const CHILD = fileURLToPath(new URL('../server/child.ts', import.meta.url));
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const startChild = async (port: number, folder: string): Promise<ChildProcess> => {
  const env = {...process.env, NODE_ENV: '', DATABASE_URL: '', PORT: String(port), DATA_DIR: folder};
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD], {env, stdio: ['ignore', 'pipe', 'inherit']});
  await new Promise<void>((done, failed) => {
    child.stdout.on('data', (chunk) => /^Staff /m.test(String(chunk)) && done());
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return child;
};

export const startWorld = async (): Promise<World> => {
  const folder = await mkdtemp(join(tmpdir(), 'sammen-faults-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child = await startChild(port, folder);
  const restart = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    child = await startChild(port, folder);
  };
  const query = async <T>(work: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<T>): Promise<T> => {
    const {db, close} = await openDatabase({dataDir: folder});
    try {
      return await work(db);
    } finally {
      await close();
    }
  };
  const isReceipt: World['isReceipt'] = async (code, text) => {
    // The server may be down: then nobody can say yet.
    for (let tries = 0; tries < 200; tries++) {
      const answer = await lookUp(`${url}/api/prove`, code).catch(() => undefined);
      if (answer && answer.status < 500) return answer.status === 200 && answer.json.text === text;
      await later(150);
    }
    return false;
  };
  return {
    ...{url, space: 'prove', killServer: restart, isReceipt},
    killDatabase: async () => {
      const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
      const ended = once(child, 'exit');
      process.kill(postmaster, 'SIGKILL');
      await ended;
      await restart();
    },
    stored: () =>
      query(async (db) => {
        const {rows} = await sql<{body: string; n: string}>`SELECT body, count(*) AS n FROM contribution GROUP BY body`.execute(db);
        return new Map(rows.map(({body, n}) => [body, Number(n)]));
      }),
    change: (statement) => query(async (db) => void (await sql.raw(statement).execute(db))),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(folder, {recursive: true, force: true});
    },
  };
};
