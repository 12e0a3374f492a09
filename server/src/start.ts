import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {FastifyInstance} from 'fastify';
import {buildApp} from './app.js';
import {keepClosing} from './budgets/closing.js';
import {keepPublishing} from './content/due.js';
import {spacesOf} from './content/spaces.js';
import {DEFAULT_WORK, type Work} from './contributions/proof.js';
import {checkDatabase, connect, type Db} from './db/connect.js';
import {migrate} from './db/migrate.js';
import type {Endpoint} from './endpoint.js';
import {StartFailure, codeOf, messageOf} from './failure.js';
import {DEFAULT_ROOM, crowdOf, type Room} from './http/crowd.js';
import {DEFAULT_AT_ONCE} from './http/load.js';
import {DEFAULT_LIMITS, limiterOf, type Limits} from './http/limits.js';
import {keysFrom, keysIn, type Keys} from './keys.js';
import {checkOidc, type OidcOptions} from './login/options.js';
import {providerOf, reasonOf, type Provider} from './login/provider.js';
import {startCluster, type Cluster} from './postgres/cluster.js';
import {makePrivate} from './postgres/identity.js';
import {checkOrigins, checkProduction, checkSpaces} from './production.js';
import {checkMail, mailerFor, publicUrlOf, type MailOptions} from './notes/options.js';
import {keepSweeping, outboxIn} from './notes/outbox.js';
import {startNotes} from './notes/worker.js';
import {keepRetention} from './retention/run.js';
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
  /** How much work comes before a contribution; default some 0.15 s of a desktop. */
  work?: Work;
  /** Requests that are worked on at a time, beyond which others are told to come back; default 256. */
  atOnce?: number;
  /** How many may listen to changes at a time; default 300 from one address, 10,000 in all. */
  listeners?: Room;
  /** Believe X-Forwarded-* of a proxy in front; default false. */
  trustProxy?: boolean;
  /** Refuse to start without what the endpoint promises; default false. */
  production?: boolean;
  /** Notes by e-mail to those who gave an address; default files in `dataDir`. */
  mail?: MailOptions;
  /** Milliseconds between two looks at what is to be erased by now; default an hour. */
  retentionEvery?: number;
  /** Milliseconds between two looks at what is to be published by now; default ten seconds. */
  publishEvery?: number;
  /** Whom staff logs in with; default one-time links, which there are none of in production. */
  oidc?: OidcOptions;
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
  /** A new link with which staff logs in once, good for ten minutes. */
  staffLink(): Promise<string>;
  /** Ends HTTP, then the database's connections, then the server's own PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts the endpoint. Throws a {@link StartFailure} in one line for everything that an operator can put right. */
export const startServer = async (options: StartOptions = {}): Promise<Server> => {
  const {dataDir = './data', databaseUrl, production = false} = options;
  // Before anything is started: a wrong key or address is said at once.
  if (production) checkProduction(options);
  checkOrigins(options.origins);
  checkMail(options.mail, production);
  checkOidc(options.oidc, production);
  if (options.securityContact !== undefined) contactOf(options.securityContact);
  const given = options.receiptKey === undefined ? undefined : keysFrom(options.receiptKey);
  const cluster = databaseUrl === undefined ? await startCluster(dataDir) : undefined;
  const ending: (() => Promise<unknown>)[] = [async () => cluster?.stop()];
  try {
    const db = connect(cluster?.url ?? databaseUrl ?? '', options.connections);
    ending.unshift(() => db.destroy());
    await checkDatabase(db, production);
    await migrate(db);
    if (production) await checkSpaces(db, options.origins);
    const keys = given ?? (await storedKeys(options, dataDir));
    const stopErasing = await keepErasing(db);
    ending.unshift(async () => stopErasing());
    const {app, endpoint} = await appOf(options, db, keys);
    const {spaces, outbox} = endpoint;
    const stopSweeping = keepSweeping(db, outbox);
    ending.unshift(async () => stopSweeping());
    ending.unshift(() => closeHttp(app));
    const url = await listen(app, options);
    const mail = {mailer: mailerFor(options.mail, outbox, url, production), url: publicUrlOf(options.mail, url), ...options.mail};
    ending.unshift(startNotes({db, spaces, keys, ...mail}, options.mail?.every));
    ending.unshift(keepRetention(db, options.retentionEvery));
    ending.unshift(keepPublishing(db, options.publishEvery));
    ending.unshift(keepClosing(db, spaces));
    void greet(endpoint.provider);
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
  return keysIn(folder, production);
};

const appOf = async (options: StartOptions, db: Db, keys: Keys): Promise<{app: FastifyInstance; endpoint: Endpoint}> => {
  const {trustProxy = false, production = false, limits = DEFAULT_LIMITS, listeners = DEFAULT_ROOM, origins = []} = options;
  const outbox = outboxIn(join(options.dataDir ?? './data', 'outbox'));
  const endpoint: Endpoint = {
    db,
    keys,
    outbox,
    spaces: spacesOf(db, origins),
    limiter: limiterOf(limits),
    work: options.work ?? DEFAULT_WORK,
    listeners: crowdOf(listeners),
    staffLinks: !production,
    provider: options.oidc && providerOf(options.oidc),
    publicUrl: options.mail?.publicUrl && publicUrlOf(options.mail, ''),
    assetsDir: options.assetsDir,
  };
  const app = await buildApp(endpoint, {trustProxy, secureOnly: production, atOnce: options.atOnce ?? DEFAULT_AT_ONCE});
  if (options.assetsDir !== undefined) assetRoutes(app, options.assetsDir);
  if (options.securityContact !== undefined) {
    securityTxtRoute(app, contactOf(options.securityContact), options.mail?.publicUrl?.replace(/\/+$/, ''));
  }
  await options.pages?.(app);
  return {app, endpoint};
};

/** Milliseconds that requests which are under way have to be answered when the server stops. */
const GRACE = 5_000;

/** Ends HTTP. A connection on which nobody has asked anything yet, as browsers open them to be quick, counts as busy for a minute. */
const closeHttp = async (app: FastifyInstance): Promise<void> => {
  const late = setTimeout(() => app.server.closeAllConnections(), GRACE);
  await app.close();
  clearTimeout(late);
};

/** A provider that does not answer is not waited for: citizens can send without it, and staff is told at the login. */
const greet = async (provider: Provider | undefined): Promise<void> =>
  provider?.discover().catch((error: unknown) => {
    console.error(`Staff cannot log in until ${provider.options.issuer} answers: ${reasonOf(error)}`);
  });

/**
 * Connections that wait to be accepted when many come in the same moment, as far as the system lets them (Linux:
 * net.core.somaxconn). It resets some of those beyond, and these are not told when to come back; Node's own number is 511.
 */
const BACKLOG = 4_096;

const listen = async (app: FastifyInstance, {host = '127.0.0.1', port = 3000}: StartOptions): Promise<string> => {
  try {
    await app.listen({host, port, backlog: BACKLOG});
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
