import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {hearingIn, hearingsIn} from '../hearings/documents.js';
import {Problem} from '../http/problems.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/hearings` and `/hearings/{id}`, with the time that the server's clock shows. */
export const hearingRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  const config = {fresh: 0};
  app.get('/api/:space/hearings', {config}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const now = new Date();
    return sendJson(reply, {language: locale, now, items: await hearingsIn(db, space, locale, now)});
  });

  app.get<{Params: {id: string}}>('/api/:space/hearings/:id', {config}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const now = new Date();
    const hearing = await hearingIn(db, space, locale, now, request.params.id);
    if (!hearing) throw new Problem('not-found');
    return sendJson(reply, {language: locale, now, ...hearing});
  });
};
