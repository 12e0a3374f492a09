import {sql} from 'kysely';
import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {sendJson} from './reading.js';

/** `GET /healthz`: 200 while the database answers, 503 otherwise. Says nothing about what is in it. */
export const healthRoutes = (app: FastifyInstance, {db}: Endpoint): void => {
  app.get('/healthz', {config: {always: true}}, async (_request, reply) => {
    const answers = await sql`SELECT 1`.execute(db).then(
      () => true,
      () => false,
    );
    if (!answers) void reply.code(503).header('Retry-After', '5');
    return sendJson(reply, {status: answers ? 'ok' : 'unavailable', database: answers});
  });
};
