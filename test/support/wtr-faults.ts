import {createServer, request, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What can become of a request on its way. `refused`: nobody listens; `cut`: it arrives, and the answer is lost; `lacking`: there are no initiatives here. */
export const FAULTS = ['refused', 'reset', 'slow', 'html', 'truncated', 'shape', 'error', 'redirect', 'cut', 'lacking', 'none'] as const;
export type Fault = (typeof FAULTS)[number];

/** One request as it arrived. */
export interface Arrival {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** An address of its own in front of the endpoint, where things go wrong until they are told not to. */
export interface Faulty {
  url: string;
  arrivals: Arrival[];
  /** From now on everything goes this way; also what was kept waiting. */
  become(fault: Fault): Promise<void>;
  stop(): Promise<void>;
}

const JSON_TYPE = {'Content-Type': 'application/json; charset=utf-8'};
const OPEN = {'Access-Control-Allow-Origin': '*'};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of incoming) body += String(chunk);
  return body;
};

/** Passes a request on, and its answer back unless it is to be lost. */
const forward = (target: string, {method, path, headers, body}: Arrival, answer: ServerResponse, lose: boolean): void => {
  const outgoing = request(`${target}${path}`, {method, headers: {...headers, host: new URL(target).host}}, (response) => {
    if (lose) {
      response.resume().once('end', () => answer.destroy());
      return;
    }
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  outgoing.once('error', () => answer.destroy());
  outgoing.end(body);
};

const PROBLEM = JSON.stringify({type: 'about:blank', title: 'Internal Server Error', status: 500, detail: 'Noget gik galt.'});

const go: Record<Exclude<Fault, 'refused' | 'slow'>, (target: string, arrival: Arrival, answer: ServerResponse) => void> = {
  reset: (_target, _arrival, answer) => answer.destroy(),
  html: (_target, _arrival, answer) =>
    answer.writeHead(200, {...OPEN, 'Content-Type': 'text/html'}).end('<!doctype html><title>Log ind</title>'),
  truncated: (_target, _arrival, answer) => answer.writeHead(200, {...OPEN, ...JSON_TYPE}).end('{"language":"da","items":[{"id":"vis'),
  shape: (_target, _arrival, answer) =>
    answer.writeHead(200, {...OPEN, ...JSON_TYPE}).end('{"language":"da","items":"ingen","forms":7,"participation":7}'),
  error: (_target, _arrival, answer) => answer.writeHead(500, {...OPEN, 'Content-Type': 'application/problem+json'}).end(PROBLEM),
  // To where the answer is: only who refuses every redirect does not get it.
  redirect: (target, arrival, answer) =>
    arrival.path.includes(';igen')
      ? forward(target, {...arrival, path: arrival.path.replace(';igen', '')}, answer, false)
      : answer.writeHead(302, {...OPEN, Location: `${arrival.path};igen`}).end(),
  cut: (target, arrival, answer) => forward(target, arrival, answer, true),
  lacking: (target, arrival, answer) =>
    arrival.path.includes('/initiatives')
      ? answer.writeHead(404, {...OPEN, 'Content-Type': 'application/problem+json'}).end('{"type":"about:blank","status":404}')
      : forward(target, arrival, answer, false),
  none: (target, arrival, answer) => forward(target, arrival, answer, false),
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Opens a faulty address in front of `target` (an address without a path). */
export const faultyAddress = async (target: string, first: Fault): Promise<Faulty> => {
  let fault = first;
  let waiting: (() => void)[] = [];
  const arrivals: Arrival[] = [];
  const handle = (arrival: Arrival, answer: ServerResponse): void => {
    if (fault === 'slow') waiting.push(() => handle(arrival, answer));
    else if (fault === 'refused') answer.destroy();
    else go[fault](target, arrival, answer);
  };
  const server = createServer((incoming, answer) => {
    void bodyOf(incoming).then(
      (body) => {
        const arrival = {method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers: incoming.headers, body};
        if (arrival.method === 'OPTIONS') return go.none(target, arrival, answer);
        arrivals.push(arrival);
        handle(arrival, answer);
      },
      () => answer.destroy(),
    );
  });
  const port = await listen(server, 0);
  const become = async (next: Fault): Promise<void> => {
    fault = next;
    for (const release of waiting.splice(0)) release();
    if (fault === 'refused') await close(server);
    else if (!server.listening) await listen(server, port);
  };
  const stop = async (): Promise<void> => {
    waiting = [];
    if (server.listening) await close(server);
  };
  await become(first);
  return {url: `http://127.0.0.1:${port}`, arrivals, become, stop};
};
