import {createHash} from 'node:crypto';
import type {FastifyInstance, FastifyReply} from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Seconds that a public read may be used again without asking. Routes that have this get an ETag and answer 304. */
    fresh?: number;
  }
}

/** A strong validator: the SHA-256 of exactly these bytes, 128 bits of it. */
export const etagOf = (body: string | Buffer): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Whether an If-None-Match header names this validator (weak comparison, RFC 9110, 13.1.2). */
export const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag);

/** Adds names to an answer's Vary header. */
export const vary = (reply: FastifyReply, ...names: string[]): void => {
  const present = String(reply.getHeader('vary') ?? '')
    .split(', ')
    .filter(Boolean);
  void reply.header('Vary', [...new Set([...present, ...names])].join(', '));
};

/** Gives successful answers of routes with `fresh` an ETag and how long they keep, and answers 304 to who has them already. */
export const cacheReads = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    const {fresh} = request.routeOptions.config;
    if (fresh === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const etag = etagOf(payload);
    void reply.header('ETag', etag).header('Cache-Control', fresh > 0 ? `public, max-age=${fresh}` : 'public, no-cache');
    if (!matches(request.headers['if-none-match'], etag)) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    // Fastify measures the body that HEAD leaves out, and fails where there is none.
    return request.method === 'HEAD' ? payload : null;
  });
};
