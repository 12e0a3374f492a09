import type {FastifyInstance} from 'fastify';
import {Problem} from './problems.js';

/**
 * Serves what comes over https only, as the proxy in front says: reads are sent to the public address, everything else
 * is refused and not sent on, because what was in it has been on the way in clear. Health is asked for inside.
 * @param publicUrl the server's address with https, without a slash at the end.
 */
export const onlySecure = (app: FastifyInstance, publicUrl: string): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (request.protocol === 'https' || request.routeOptions.url === '/healthz') return;
    if (!['GET', 'HEAD'].includes(request.method)) throw new Problem('insecure');
    return reply.redirect(publicUrl + (request.url.startsWith('/') ? request.url : '/'), 308);
  });
};
