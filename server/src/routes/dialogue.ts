import type {FastifyInstance} from 'fastify';
import {dialogueIn} from '../dialogue/list.js';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {pagedQuery, type PagedQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/dialogue?cursor&limit`: questions with replies, newest first. */
export const dialogueRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const query = {schema: {querystring: jsonSchema(pagedQuery)}, config: {fresh: 0}};
  app.get<{Querystring: PagedQuery}>('/api/:space/dialogue', query, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const {cursor, limit = '20'} = request.query;
    return sendJson(reply, await dialogueIn(endpoint.db, space, locale, {cursor, limit: Number(limit)}));
  });
};
