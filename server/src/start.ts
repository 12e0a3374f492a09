import type {AddressInfo} from 'node:net';
import type {FastifyInstance} from 'fastify';
import {buildApp} from './app.js';
import {spacesOf, type Spaces} from './content/spaces.js';
import {checkDatabase, connect, type Db} from './db/connect.js';
import {migrate} from './db/migrate.js';
import {StartFailure, codeOf, messageOf} from './failure.js';
import {DEFAULT_ROOM, crowdOf, type Room} from './http/crowd.js';
import {DEFAULT_LIMITS, limiterOf, type Limits} from './http/limits.js';
import {keysFrom, keysIn, type Keys} from './keys.js';
import {startCluster, type Cluster} from './postgres/cluster.js';
import {makePrivate} from './postgres/identity.js';
import {checkMail, mailerFor, publicUrlOf, type MailOptions} from './notes/options.js';
import {startNotes} from './notes/worker.js';
import {newStaffLink} from './staff/sessions.js';
import {keepErasing} from './staff/undo.js';
import {assetRoutes} from './routes/assets.js';
import {contactOf, securityTxtRoute} from './routes/security-txt.js';

export interface StartOptions {
  /** Where to listen; default 127.0.0.1. */
  host?: string;
  /** Default 3000; 0 for any free one. */
  port?: number;
  /** The folder for the database and the keys when there is no `databaseUrl`; default `./data`. */
  dataDir?: string;
  /** A PostgreSQL (15 or newer) of one's own; then nothing but the receipt key is kept in `dataDir`. */
  databaseUrl?: string;
  /** Hexadecimal, at least 32 bytes, oldest first, separated by commas; default: a file in `dataDir`. */
  receiptKey?: string;
  /** Folder with `sammen.js` and `sammen/`, the built widgets. */
  assetsDir?: string;
  /** Origins that may use every space, beside those that each space names. */
  origins?: string[];
  /** `plain` (default) says on standard output what an operator wants to know; `quiet` nothing. */
  log?: 'quiet' | 'plain';
  /** How often one address may do something; `off` for load tests. */
  limits?: Limits;
  /** How many may listen to changes at a time; default 300 from one address, 10,000 in all. */
  listeners?: Room;
  /** Believe X-Forwarded-* of a proxy in front; default false. */
  trustProxy?: boolean;
  /** Refuse to start without what the endpoint promises; default false. */
  production?: boolean;
  /** Notes by e-mail to those who gave an address; default files in `dataDir`. */
  mail?: MailOptions;
  /** Whom to tell of a weakness: an e-mail address, or one that begins with https: or mailto:; default no security.txt. */
  securityContact?: string;
  /** Connections to the database at a time; default 12. */
  connections?: number;
  /** Mounts further pages, for example the demonstration site on `/`. */
  pages?: (app: FastifyInstance) => void | Promise<void>;
}

export interface Server {
  /** Where it listens, without a slash at the end. */
  url: string;
  app: FastifyInstance;
  db: Db;
  /** The database's address, with its password; for tools such as pg_dump. */
  databaseUrl: string;
  /** Resolves when the server's own PostgreSQL is gone; never with `databaseUrl`. */
  databaseGone: Promise<void>;
  /** A new link with which staff logs in once, good for 15 minutes. */
  staffLink(): Promise<string>;
  /** Ends HTTP, then the database's connections, then the server's own PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts the endpoint. Throws a {@link StartFailure} in one line for everything that an operator can put right. */
export const startServer = async (options: StartOptions = {}): Promise<Server> => {
  const {dataDir = './data', databaseUrl, production = false} = options;
  if (production && databaseUrl === undefined && options.dataDir === undefined) {
    throw new StartFailure('In production, say where the data is: set DATABASE_URL or DATA_DIR.');
  }
  // Before anything is started: a wrong key or address is said at once.
  checkMail(options.mail, production);
  if (options.securityContact !== undefined) contactOf(options.securityContact);
  const given = options.receiptKey === undefined ? undefined : keysFrom(options.receiptKey);
  const cluster = databaseUrl === undefined ? await startCluster(dataDir) : undefined;
  const ending: (() => Promise<unknown>)[] = [async () => cluster?.stop()];
  try {
    const db = connect(cluster?.url ?? databaseUrl ?? '', options.connections);
    ending.unshift(() => db.destroy());
    await checkDatabase(db, production);
    await migrate(db);
    const keys = given ?? (await storedKeys(options, dataDir));
    const stopErasing = await keepErasing(db);
    ending.unshift(async () => stopErasing());
    const {app, spaces} = await appOf(options, db, keys);
    ending.unshift(() => app.close());
    const url = await listen(app, options);
    const mail = {mailer: mailerFor(options.mail, dataDir, url), url: publicUrlOf(options.mail, url), ...options.mail};
    ending.unshift(startNotes({db, spaces, keys, ...mail}, options.mail?.every));
    return serverOf({url, app, db, cluster, ending, databaseUrl: cluster?.url ?? databaseUrl ?? ''});
  } catch (error) {
    for (const end of ending) await end();
    throw error;
  }
};

const storedKeys = async ({databaseUrl, production, dataDir}: StartOptions, folder: string): Promise<Keys> => {
  if (databaseUrl !== undefined && dataDir === undefined) {
    if (production) throw new StartFailure('In production with DATABASE_URL, set RECEIPT_KEY, or DATA_DIR for a folder to keep it in.');
  }
  await makePrivate(folder);
  return keysIn(folder);
};

const appOf = async (options: StartOptions, db: Db, keys: Keys): Promise<{app: FastifyInstance; spaces: Spaces}> => {
  const {trustProxy = false, production = false, limits = DEFAULT_LIMITS, listeners = DEFAULT_ROOM, origins = []} = options;
  const endpoint = {
    db,
    keys,
    spaces: spacesOf(db, origins),
    limiter: limiterOf(limits),
    listeners: crowdOf(listeners),
    staffLinks: !production,
    assetsDir: options.assetsDir,
  };
  const app = await buildApp(endpoint, {trustProxy});
  if (options.assetsDir !== undefined) assetRoutes(app, options.assetsDir);
  if (options.securityContact !== undefined) {
    securityTxtRoute(app, contactOf(options.securityContact), options.mail?.publicUrl?.replace(/\/+$/, ''));
  }
  await options.pages?.(app);
  return {app, spaces: endpoint.spaces};
};

const listen = async (app: FastifyInstance, {host = '127.0.0.1', port = 3000}: StartOptions): Promise<string> => {
  try {
    await app.listen({host, port});
  } catch (cause) {
    const reason =
      codeOf(cause) === 'EADDRINUSE'
        ? `Port ${port} is in use; set PORT to another.`
        : `Cannot listen on ${host}:${port}: ${messageOf(cause)}`;
    throw new StartFailure(reason, cause);
  }
  const {port: actual} = app.server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${actual}`;
};

interface Parts {
  url: string;
  app: FastifyInstance;
  db: Db;
  cluster: Cluster | undefined;
  ending: (() => Promise<unknown>)[];
  databaseUrl: string;
}

const serverOf = ({url, app, db, cluster, ending, databaseUrl}: Parts): Server => {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    for (const end of ending) await end();
  };
  return {
    ...{url, app, db, databaseUrl},
    databaseGone: cluster?.gone ?? new Promise(() => undefined),
    staffLink: () => newStaffLink(db, url),
    stop: () => (stopping ??= stop()),
  };
};
