import type {FastifyInstance, FastifyRequest} from 'fastify';
import {Problem} from './problems.js';

/** What programs read; a browser that wants a page there says so. */
const isForPrograms = ({url, headers}: FastifyRequest): boolean =>
  /^\/(staff\/)?api(\/|$)/.test(url) && !(headers.accept ?? '').includes('text/html');

/**
 * Serves what comes over https only, as the proxy in front says: whoever wants a page is sent to the public address.
 * Everything else is refused and not sent on. What was in a write has been on the way in clear, and a program that is
 * led to https goes on asking in clear, each time, without its maker's noticing. Health is asked for inside.
 * @param publicUrl the server's address with https, without a slash at the end.
 */
export const onlySecure = (app: FastifyInstance, publicUrl: string): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (request.protocol === 'https' || request.routeOptions.url === '/healthz') return;
    if (!['GET', 'HEAD'].includes(request.method) || isForPrograms(request)) throw new Problem('insecure');
    return reply.redirect(publicUrl + (request.url.startsWith('/') ? request.url : '/'), 308);
  });
};
