import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {Socket} from 'node:net';
import type {ProblemCode} from '../words/da.js';
import {DATA_HEADERS} from './headers.js';
import {Problem, STATUS, problemDocument} from './problems.js';

/** Milliseconds that a request may take to arrive: 64 KiB over the slowest of telephones, and an end for whoever only holds on. */
export const ARRIVAL = 120_000;

/** What Node.js calls a request that did not arrive in time; everything else that it refuses is no HTTP. */
const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';

/** Answers what is not HTTP; a citizen who went away in the middle of sending gets nothing, and takes nothing down. */
export const refuseSocket = (error: Error & {code?: string}, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code: ProblemCode = error.code === TOO_SLOW ? 'too-slow' : 'malformed';
  const body = JSON.stringify(problemDocument(code, undefined));
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    ...DATA_HEADERS,
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const phrase = code === 'too-slow' ? 'Request Timeout' : 'Bad Request';
  socket.end(`HTTP/1.1 ${STATUS[code]} ${phrase}\r\n${lines.join('')}\r\n${body}`);
};

/** Whether a request names its host once (RFC 9112, 3.2); HTTP/1.0 knows no hosts. */
const namesHost = ({raw}: FastifyRequest): boolean => {
  const hosts = raw.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
  return hosts === 1 || (hosts === 0 && raw.httpVersion === '1.0');
};

/**
 * Refuses what is HTTP but cannot be meant: no host or two of them, and NUL in an address, which no text in PostgreSQL
 * holds. Node.js would answer the first by itself, without a word or a header of ours; so it is told not to, with
 * `requireHostHeader: false`. An expectation that nobody here can meet is passed over (RFC 9110, 10.1.1).
 */
export const refuseMalformed = (app: FastifyInstance): void => {
  app.server.on('checkExpectation', (request, response) => void app.server.emit('request', request, response));
  app.addHook('onRequest', async (request) => {
    if (!namesHost(request) || request.url.includes('%00')) throw new Problem('malformed');
  });
};
