import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import type {FastifyInstance} from 'fastify';
import {vary} from '../../server/src/http/caching.js';

const compress = promisify(brotliCompress);

/** What never changes is compressed once, as well as can be; an answer of the space is compressed while somebody waits. */
const FILE = 11;
const ANSWER = 5;

/** Compresses whatever is not yet, as the proxy in front of a server in use does, so that all bytes are weighed alike. */
export const compressAnswers = (app: FastifyInstance): void => {
  const kept = new Map<string, Promise<Buffer>>();
  const brotli = (payload: string | Buffer, quality: number): Promise<Buffer> =>
    compress(payload, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});

  app.addHook('onSend', async (request, reply, payload) => {
    const whole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!whole || reply.hasHeader('content-encoding') || !/\bbr\b/.test(String(request.headers['accept-encoding']))) return payload;
    vary(reply, 'Accept-Encoding');
    void reply.header('Content-Encoding', 'br').removeHeader('content-length');
    if (/^\/api\/[\w-]+(\/|$)/.test(request.url)) return brotli(payload, ANSWER);
    const answer = kept.get(request.url) ?? brotli(payload, FILE);
    kept.set(request.url, answer);
    return answer;
  });
};
