import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Answering {
  url: string;
  /** Every request so far, in order. */
  asked: Asked[];
}

/** A server on this machine that answers as it is told, for one test. */
export const answering = async (
  t: TestContext,
  answer: (response: ServerResponse, asked: Asked, turn: number) => void,
): Promise<Answering> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const one = {method: request.method ?? '', path: request.url ?? '', headers: request.headers, body};
      asked.push(one);
      answer(response, one, asked.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
};

/** Answers with JSON. */
export const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, {'Content-Type': 'application/json'}).end(JSON.stringify(value));
};
