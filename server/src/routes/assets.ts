import {readFile} from 'node:fs/promises';
import {extname, join, resolve, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {etagOf, matches, vary} from '../http/caching.js';
import {Problem} from '../http/problems.js';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A file whose name holds a hash of its content never changes. */
const HASHED = /-[\w-]{8,}\.\w+$/;

interface Asset {
  etag: string;
  plain: Buffer;
  brotli: Promise<Buffer>;
}

interface Below {
  Params: {'*': string};
}

const compress = promisify(brotliCompress);

/**
 * Serves the built widgets to any page of any host: `/sammen.js`, `/sammen-verified.js` and `/sammen/*`; and the moderation
 * desk to this server's own pages: `/staff/assets/*`. Read again when their bytes change.
 */
export const assetRoutes = (app: FastifyInstance, folder: string): void => {
  const root = resolve(folder);
  const kept = new Map<string, Asset>();

  const read = async (path: string): Promise<Asset> => {
    if (!path.startsWith(root + sep) || !(extname(path) in TYPES)) throw new Problem('not-found');
    const plain = await readFile(path).catch(() => {
      throw new Problem('not-found');
    });
    const etag = etagOf(plain);
    const known = kept.get(path);
    if (known?.etag === etag) return known;
    const asset = {etag, plain, brotli: compress(plain, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}})};
    kept.set(path, asset);
    return asset;
  };

  const serveAnywhere = (request: FastifyRequest, reply: FastifyReply, path: string): Promise<FastifyReply> =>
    serve(request, reply.header('Access-Control-Allow-Origin', '*').header('Cross-Origin-Resource-Policy', 'cross-origin'), path);

  const serve = async (request: FastifyRequest, reply: FastifyReply, path: string): Promise<FastifyReply> => {
    const asset = await read(path);
    vary(reply, 'Accept-Encoding');
    void reply
      .header('ETag', asset.etag)
      .header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache')
      .type(TYPES[extname(path)] ?? '');
    if (matches(request.headers['if-none-match'], asset.etag)) return reply.code(304).send();
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(asset.plain);
    return reply.header('Content-Encoding', 'br').send(await asset.brotli);
  };

  for (const loader of ['sammen.js', 'sammen-verified.js'])
    app.get(`/${loader}`, (request, reply) => serveAnywhere(request, reply, join(root, loader)));
  app.get<Below>('/sammen/*', (request, reply) => serveAnywhere(request, reply, join(root, 'sammen', request.params['*'])));
  app.get<Below>('/staff/assets/*', (request, reply) => serve(request, reply, join(root, 'staff', request.params['*'])));
};
