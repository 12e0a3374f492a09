import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {passOn, type Arrival} from '../faults/ways.js';

/**
 * What becomes of a request that posts a contribution. `held`: it waits, and then passes; `cut`: it arrives, and its answer is
 * lost; `refused`: it does not arrive. `down`: nothing does, whatever it is.
 */
export type Gate = 'open' | 'held' | 'cut' | 'refused' | 'down';

/** A municipality's site with several pages, on the origin of its endpoint, whose connection can be taken away. */
export interface Setting {
  url: string;
  server: TestEndpoint;
  space: {id: string; endpoint: string};
  gate: Gate;
  /** Requests that posted a contribution and reached the server. */
  posts: number;
  /** Resolves when a request is held. */
  holding(): Promise<void>;
  /** Lets go what is held. */
  letGo(): void;
  /** How often each text is stored. */
  stored(): Promise<string[]>;
  stop(): Promise<void>;
}

const WIDGETS: Record<string, string> = {
  '/form': '<sammen-input-form></sammen-input-form>',
  '/vision': '<sammen-vision-card></sammen-vision-card>',
};

const pageWith = (space: string, widget: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Proeve</title><script src="/sammen.js" async></script><sammen-endpoint url="/api/${space}">${widget}</sammen-endpoint>`;

export const startSetting = async (): Promise<Setting> => {
  const server = await startTestEndpoint({assetsDir: 'dist/cdn'});
  const space = await server.newSpace();
  let held: (() => void)[] = [];
  let noticed: (() => void)[] = [];
  const host = createServer((incoming, answer) => {
    const path = incoming.url ?? '/';
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', () => answer.destroy());
    incoming.on('end', () => {
      void (async () => {
        const widget = WIDGETS[path];
        // A page that is open stays open; nothing new comes while the connection is gone.
        if (setting.gate === 'down') return answer.destroy();
        if (widget) return answer.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(pageWith(space.id, widget));
        const arrival: Arrival = {method: incoming.method ?? 'GET', path, headers: incoming.headers, body: Buffer.concat(chunks)};
        const isPost = arrival.method === 'POST' && path.endsWith('/contributions');
        if (isPost && setting.gate === 'refused') return answer.destroy();
        if (isPost && setting.gate === 'held') {
          await new Promise<void>((go) => {
            held.push(go);
            for (const tell of noticed.splice(0)) tell();
          });
        }
        if (isPost) setting.posts++;
        const lost = isPost && setting.gate === 'cut';
        const {status, headers, body} = await passOn(server.url, arrival);
        if (lost) answer.destroy();
        else answer.writeHead(status, headers).end(body);
      })().catch(() => answer.destroy());
    });
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const setting: Setting = {
    ...{url: `http://127.0.0.1:${(host.address() as AddressInfo).port}`, server, space, gate: 'open', posts: 0},
    holding: () => (held.length ? Promise.resolve() : new Promise((done) => void noticed.push(done))),
    letGo: () => {
      setting.gate = 'open';
      for (const go of held.splice(0)) go();
    },
    stored: async () =>
      (await server.db.selectFrom('contribution').select('body').where('space', '=', space.id).execute()).map(({body}) => body),
    stop: async () => {
      [held, noticed] = [[], []];
      host.close();
      host.closeAllConnections();
      await server.stop();
    },
  };
  return setting;
};
