import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {publishContent} from '../../server/src/content/publish.js';
import {connect, type Db} from '../../server/src/db/connect.js';
import {startCluster} from '../../server/src/postgres/cluster.js';
import {root} from '../../site/root.js';
import {sampleSpace} from '../support/sample.js';

/** A server in a process of its own, as it is started for citizens, with two spaces. */
export interface Running {
  url: string;
  /** The two spaces' addresses; the first moderates before anything is public. */
  spaces: readonly [Endpoint, Endpoint];
  /** Where a member of staff logs in once. */
  staffLink(): Promise<string>;
  db: Db;
  databaseUrl: string;
  /** Folder of the server's own files. */
  dataDir: string;
  /** Folder of the database: `postgres/`, `postgres.log`. */
  clusterDir: string;
  out(): string;
  err(): string;
  stop(): Promise<void>;
}

interface Endpoint {
  id: string;
  endpoint: string;
}

/** What `npm start` and `node main.js` run. */
export const SHIPPED = ['--enable-source-maps', join(root, 'server', 'dist', 'main.js')];
/** The same from its source, and with leaks. */
export const LEAKING = ['--import', 'tsx', join(root, 'test', 'privacy', 'leaking.ts')];

/**
 * Starts a program over a database of its own, behind what it takes for a proxy.
 * @param folder for everything; must be there.
 */
export const run = async (program: readonly string[], folder: string): Promise<Running> => {
  const clusterDir = join(folder, 'cluster');
  const dataDir = join(folder, 'server');
  const cluster = await startCluster(clusterDir);
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      ...{NODE_ENV: '', PORT: '0', HOST: '', TRUST_PROXY: '1', NOTE_DELAY: '0', SMTP_URL: '', PUBLIC_URL: '', ORIGINS: ''},
      ...{DATABASE_URL: cluster.url, DATA_DIR: dataDir, RECEIPT_KEY: '', ASSETS_DIR: join(root, 'dist', 'cdn')},
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'exit');
  const ready = new Promise<void>((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (/^Staff .*\n/m.test(out)) done();
    });
    void ended.then(() => failed(new Error(`the server ended: ${err}`)));
  });
  const db = connect(cluster.url, 2);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await db.destroy();
    await cluster.stop();
  };
  try {
    await ready;
    for (const id of ['maerke', 'anden']) await publishContent(db, sampleSpace(id));
  } catch (error) {
    await stop();
    throw error;
  }
  const url = /^Sammen {2}(\S+)\/$/m.exec(out)?.[1] ?? '';
  const link = /^Staff {3}(\S+)$/m.exec(out)?.[1] ?? '';
  const spaceAt = (id: string): Endpoint => ({id, endpoint: `${url}/api/${id}`});
  return {
    ...{url, spaces: [spaceAt('maerke'), spaceAt('anden')], staffLink: async () => link},
    ...{db, databaseUrl: cluster.url, dataDir, clusterDir, out: () => out, err: () => err, stop},
  };
};
