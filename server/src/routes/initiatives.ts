import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {initiativesIn} from '../initiatives/list.js';
import {initiativeQuery, type InitiativeQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/initiatives?level&cursor&limit`: what citizens want to start, newest first. */
export const initiativeRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const query = {schema: {querystring: jsonSchema(initiativeQuery)}, config: {fresh: 0}};
  app.get<{Querystring: InitiativeQuery}>('/api/:space/initiatives', query, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const {level, cursor, limit = '20'} = request.query;
    return sendJson(reply, await initiativesIn(endpoint.db, space, locale, {level, cursor, limit: Number(limit)}));
  });
};
