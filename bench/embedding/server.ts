import {readFile} from 'node:fs/promises';
import {createSecureServer} from 'node:http2';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import type {FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression} from 'fastify';
import {publishContent} from '../../server/src/content/publish.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import type {TellingContent} from '../../server/src/content/telling.js';
import {aalborg} from '../../site/content/aalborg/space.js';
import {addExamples} from '../../site/content/aalborg/voices/add.js';
import {contents} from '../../site/content/index.js';
import {root} from '../../site/root.js';
import {startTestEndpoint} from '../../test/support/endpoint.js';
import {selfSigned} from './certificate.js';
import {compressAnswers} from './compress.js';

/** Where the pages find the space, the widgets and the peers: all on one server. */
export const SPACE = `/api/${aalborg.id}`;
export const STYLE = '/api/embed.css';
export const PAGES = '/pages/';
export const PEERS = '/peers/';

export interface Bench {
  url: string;
  /** What tells Chromium that this server is who it says. */
  pin: string;
  /** Fetches what the endpoint says, as it is. */
  read(path: string): Promise<Response>;
  /** Puts a page at `/pages/NAME`. */
  put(name: string, html: string): void;
  stop(): Promise<void>;
}

const TYPES: Record<string, string> = {'.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8'};

/** A municipality's page without a policy of its own: what a peer would not survive is not what is measured here. */
const NO_POLICY = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'";

/** Aalborg's space, and of what it has nothing of, what another of the demonstration has: every widget has something to show. */
const content: SpaceContent = {
  ...aalborg,
  telling: Object.assign({}, ...contents.map(({telling}) => telling), aalborg.telling) as TellingContent,
  hearings: contents.flatMap(({hearings}) => hearings ?? []),
  forms: [...new Map([...contents, aalborg].flatMap(({forms}) => forms).map((form) => [form.kind, form])).values()],
};

const mount = (app: FastifyInstance, pages: Map<string, string>, peers: Record<string, string>): void => {
  compressAnswers(app);
  app.get<{Params: {name: string}}>(`${PAGES}:name`, (request, reply) => {
    const page = pages.get(request.params.name);
    if (page === undefined) return reply.callNotFound();
    return reply.header('Content-Security-Policy', NO_POLICY).type('text/html; charset=utf-8').send(page);
  });
  for (const [name, folder] of Object.entries(peers)) {
    app.get<{Params: {'*': string}}>(`${PEERS}${name}/*`, async (request, reply) => {
      const file = request.params['*'];
      const type = TYPES[extname(file)];
      if (type === undefined || file.includes('..')) return reply.callNotFound();
      return reply
        .header('Cache-Control', 'public, max-age=31536000, immutable')
        .type(type)
        .send(await readFile(join(folder, file)));
    });
  }
};

/**
 * The real endpoint over a PostgreSQL of its own, with the widgets, the pages and the peers' files beside it. HTTP/2, as
 * every CDN has it: over HTTP/1.1 a browser asks for six files at a time, and whoever loads forty would look worse.
 * @param peers the folder of each peer's files, by name.
 */
export const startBench = async (peers: Record<string, string> = {}): Promise<Bench> => {
  delete process.env.SAMMEN_TEST_DATABASE_URL;
  const pages = new Map<string, string>();
  const endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn'), pages: (app) => mount(app, pages, peers)});
  await publishContent(endpoint.db, content);
  const space = await spacesOf(endpoint.db).get(aalborg.id);
  if (space) await addExamples(endpoint.db, space, 60, 'bench');
  const {pin, ...pair} = selfSigned();
  const front = createSecureServer(pair, (request, response) => {
    // Fastify takes both kinds; its types know the one that the app was made with.
    endpoint.app.routing(request as unknown as RawRequestDefaultExpression, response as unknown as RawReplyDefaultExpression);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(front.address() as AddressInfo).port}`,
    pin,
    read: (path) => fetch(endpoint.url + path, {headers: {'Accept-Language': 'da'}}),
    put: (name, html) => void pages.set(name, html),
    stop: async () => {
      front.close();
      await endpoint.stop();
    },
  };
};
