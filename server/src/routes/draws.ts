import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {documentOf, drawsIn} from '../draws/list.js';
import {Problem} from '../http/problems.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/draws`, `/draws/{id}` and, once it is drawn, `/draws/{id}/document`. */
export const drawRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  // Phases change by the clock, and the pool with everybody who volunteers.
  const options = {config: {fresh: 0}};
  app.get('/api/:space/draws', options, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, await drawsIn(db, space, locale));
  });
  app.get<{Params: {id: string}}>('/api/:space/draws/:id', options, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const {items} = await drawsIn(db, space, locale);
    const draw = items.find(({id}) => id === request.params.id);
    if (!draw) throw new Problem('not-found');
    return sendJson(reply, {language: locale, ...draw});
  });
  app.get<{Params: {id: string}}>('/api/:space/draws/:id/document', options, async (request, reply) => {
    const {space} = await asked(endpoint, request, reply);
    const entry = space.find('draw', request.params.id);
    const document = entry && !entry.retired ? await documentOf(db, space.id, entry.id) : undefined;
    if (!document) throw new Problem('not-found');
    return sendJson(reply, document);
  });
};
