import {createServer, type IncomingMessage, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chanceOf} from '../data/seeded.js';
import {give, LIE, passOn, WAYS, type Arrival, type Passing} from './ways.js';

export interface Faulty {
  /** Origin of the page, and of the endpoint behind it. */
  url: string;
  /** Of a hundred requests, how many meet a fault. */
  rate: number;
  /** How often each fault happened. */
  happened: Map<string, number>;
  /** Requests that posted a contribution. */
  posts: number;
  /** From now on every answer is a lie (the control). */
  lying: boolean;
  stop(): Promise<void>;
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const PAGE = '<!doctype html><html lang="da"><title>Faults</title><script type="module" src="/harness.js"></script>';

/**
 * An origin with a page, and the endpoint behind it on the same origin, where a share of all requests meets a fault.
 * @param target the server, without a path
 * @param script what the page runs
 */
export const startFaulty = async (target: () => string, script: string, seed: number): Promise<Faulty> => {
  const chance = chanceOf(seed);
  const names = Object.keys(WAYS);
  let waiting: (() => void)[] = [];

  const passingOf = (arrival: Arrival, answer: Passing['answer']): Passing => ({
    ...{arrival, answer, chance},
    pass: () => passOn(target(), arrival),
    another: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        setTimeout(resolve, 400);
      }),
  });

  const handle = async (incoming: IncomingMessage, answer: Passing['answer']): Promise<void> => {
    const path = incoming.url ?? '/';
    if (path === '/harness.js')
      return void answer.writeHead(200, {'Content-Type': 'text/javascript', 'Cache-Control': 'no-store'}).end(script);
    if (!path.startsWith('/api/')) return void answer.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(PAGE);
    const arrival: Arrival = {method: incoming.method ?? 'GET', path, headers: incoming.headers, body: await bodyOf(incoming)};
    for (const go of waiting.splice(0)) go();
    const passing = passingOf(arrival, answer);
    if (arrival.method === 'POST') faulty.posts++;
    if (faulty.lying && arrival.method === 'POST') return LIE(passing);
    const name = chance.between(1, 100) <= faulty.rate ? chance.one(names) : undefined;
    if (!name) return give(answer, await passing.pass());
    faulty.happened.set(name, (faulty.happened.get(name) ?? 0) + 1);
    await WAYS[name]?.(passing);
  };

  const server: Server = createServer((incoming, answer) => {
    // A page that went away, or a server that was killed, in the middle of it.
    handle(incoming, answer).catch(() => answer.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const faulty: Faulty = {
    ...{
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      rate: 50,
      happened: new Map<string, number>(),
      posts: 0,
      lying: false,
    },
    stop: () => {
      waiting.forEach((go) => go());
      waiting = [];
      return new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
  return faulty;
};
