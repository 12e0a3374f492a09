import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Spaces} from '../content/spaces.js';
import {vary} from './caching.js';
import {Problem} from './problems.js';

/** Seconds that a browser may remember a preflight: two hours, the most that Chromium keeps. */
const PREFLIGHT_AGE = 7_200;

/** The space that an address is about, whether or not a route knows the rest of it. */
const spaceIn = (url: string): string | undefined => /^\/api\/([^/?]+)/.exec(url)?.[1];

const isOwn = (origin: string, request: FastifyRequest): boolean => {
  try {
    return new URL(origin).host === request.host;
  } catch {
    return false;
  }
};

/**
 * Whether a write comes from a page that may. `Origin: null` and a missing Origin say nothing, so what the browser
 * itself says about the way (Fetch Metadata) decides; programs that are not browsers send neither.
 */
const mayWrite = (request: FastifyRequest, origin: string | undefined, allowed: boolean): boolean => {
  if (allowed) return true;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  return origin === 'null' && site === 'same-origin';
};

/** Lets the pages that a space names, and our own, use it from a browser (CORS); never with credentials. */
export const allowOrigins = (app: FastifyInstance, spaces: Spaces): void => {
  app.addHook('onRequest', async (request, reply) => {
    const id = spaceIn(request.url);
    if (id === undefined) return;
    vary(reply, 'Origin');
    void reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
    const {origin} = request.headers;
    const own = origin !== undefined && isOwn(origin, request);
    const space = origin === undefined || own ? undefined : await spaces.get(id);
    const allowed = own || (origin !== undefined && space?.origins.includes(origin) === true);
    // That there is no such space is no secret, and the editor of a page with a wrong address should read it.
    if (origin !== undefined && !own && !space) void reply.header('Access-Control-Allow-Origin', '*');
    if (allowed) {
      void reply.header('Access-Control-Allow-Origin', origin);
      void reply.header('Access-Control-Expose-Headers', 'Content-Language, ETag, Retry-After');
    }
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method']) return preflight(reply, allowed);
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !mayWrite(request, origin, allowed)) throw new Problem('origin');
  });
};

const preflight = (reply: FastifyReply, allowed: boolean): FastifyReply => {
  if (allowed) {
    void reply
      .header('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
      .header('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key, Accept-Language')
      .header('Access-Control-Max-Age', String(PREFLIGHT_AGE));
  }
  return reply.code(204).send();
};
