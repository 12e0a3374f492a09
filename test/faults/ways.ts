import {request, type ClientRequest, type IncomingMessage, type ServerResponse} from 'node:http';
import type {Chance} from '../data/seeded.js';

/** A request as it came from the page. */
export interface Arrival {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** What a fault works with. */
export interface Passing {
  arrival: Arrival;
  answer: ServerResponse;
  /** Sends it on to the server; resolves with the answer. */
  pass(): Promise<Passed>;
  /** Resolves when another request has come by, or some time has passed. */
  another(): Promise<void>;
  chance: Chance;
}

export interface Passed {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export const passOn = (target: string, {method, path, headers, body}: Arrival): Promise<Passed> =>
  new Promise((resolve, reject) => {
    const outgoing: ClientRequest = request(`${target}${path}`, {method, headers}, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => resolve({status: incoming.statusCode ?? 502, headers: incoming.headers, body: Buffer.concat(chunks)}));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

const give = (answer: ServerResponse, {status, headers, body}: Passed): void => void answer.writeHead(status, headers).end(body);
const say = (answer: ServerResponse, status: number, type: string, body: string, headers: Record<string, string> = {}): void =>
  void answer.writeHead(status, {'Content-Type': type, ...headers}).end(body);
const problem = (answer: ServerResponse, status: number, headers: Record<string, string> = {}): void =>
  say(
    answer,
    status,
    'application/problem+json',
    JSON.stringify({type: '/api/#unavailable', title: 'Nej', status, detail: 'Ikke nu.'}),
    headers,
  );
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const PORTAL = '<!doctype html><title>Velkommen til bibliotekets net</title><form><button>Accepter</button></form>';

/** What can become of a request between a page and its endpoint, and of the answer on its way back. */
export const WAYS: Record<string, (passing: Passing) => Promise<void> | void> = {
  'connection reset before the server': ({answer}) => void answer.destroy(),
  'connection reset after the commit': async ({answer, pass}) => {
    await pass();
    answer.destroy();
  },
  'connection reset in the middle of the answer': async ({answer, pass}) => {
    const {status, headers, body} = await pass();
    answer.writeHead(status, headers);
    answer.write(body.subarray(0, body.length >> 1), () => answer.destroy());
  },
  'half an answer that says it is whole': async ({answer, pass}) => {
    const {status, headers, body} = await pass();
    const {'content-length': _length, ...rest} = headers;
    answer.writeHead(status, rest).end(body.subarray(0, body.length - 7));
  },
  'a captive portal’s page': ({answer}) => say(answer, 200, 'text/html', PORTAL),
  'a captive portal’s page after the commit': async ({answer, pass}) => {
    await pass();
    say(answer, 200, 'text/html', PORTAL);
  },
  'the wrong type, saying OK': ({answer}) => say(answer, 200, 'text/plain', 'OK'),
  'JSON of another shape': ({answer}) => say(answer, 200, 'application/json', '{"ok":true,"status":"received"}'),
  'no content': ({answer}) => void answer.writeHead(204).end(),
  'a redirect': ({answer}) => void answer.writeHead(302, {Location: '/elsewhere'}).end(),
  'a redirect after the commit': async ({answer, pass}) => {
    await pass();
    answer.writeHead(307, {Location: '/elsewhere'}).end();
  },
  '500 before the server': ({answer}) => problem(answer, 500),
  '502 as a page': ({answer}) => say(answer, 502, 'text/html', '<h1>Bad gateway</h1>'),
  '503 with Retry-After': ({answer}) => problem(answer, 503, {'Retry-After': '1'}),
  '503 after the commit': async ({answer, pass}) => {
    await pass();
    problem(answer, 503, {'Retry-After': '0'});
  },
  '504 after the commit': async ({answer, pass}) => {
    await pass();
    problem(answer, 504);
  },
  '408': ({answer}) => problem(answer, 408),
  '409': ({answer}) => problem(answer, 409),
  '425': ({answer}) => problem(answer, 425),
  '429 with Retry-After': ({answer}) => problem(answer, 429, {'Retry-After': '1'}),
  'slower than anybody waits, before the server': async ({answer, pass}) => {
    await later(900);
    give(answer, await pass());
  },
  'slower than anybody waits, after the commit': async ({answer, pass}) => {
    const passed = await pass();
    await later(900);
    give(answer, passed);
  },
  'sent twice at once': async ({answer, pass}) => {
    const [passed] = await Promise.all([pass(), pass()]);
    give(answer, passed);
  },
  'sent again later': async ({answer, pass, chance}) => {
    const passed = await pass();
    give(answer, passed);
    await later(chance.between(20, 600));
    await pass();
  },
  'arrives after the next one': async ({answer, pass, another}) => {
    await another();
    give(answer, await pass());
  },
  'a trickle': async ({answer, pass}) => {
    const {status, headers, body} = await pass();
    answer.writeHead(status, headers);
    for (const byte of [body.subarray(0, 1), body.subarray(1, 9), body.subarray(9)]) {
      answer.write(byte);
      await later(30);
    }
    answer.end();
  },
};

/** Not among them: an answer that only a broken server would give, for the control. */
export const LIE = ({answer}: Passing): void =>
  say(
    answer,
    202,
    'application/json',
    JSON.stringify({code: '00000-00000-00000-00000-000000', kind: 'input', status: 'waiting', sent: '2026-01-01T00:00:00.000Z', next: []}),
  );

export {give};
