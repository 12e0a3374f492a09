import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {outcomeIn, outcomesIn} from '../outcomes/list.js';
import {outcomeQuery, type OutcomeQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/outcomes` and `/outcomes/{id}`: what contributions led to. */
export const outcomeRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const query = {schema: {querystring: jsonSchema(outcomeQuery)}, config: {fresh: 0}};
  app.get<{Querystring: OutcomeQuery}>('/api/:space/outcomes', query, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const {limit = '20', ...filter} = request.query;
    return sendJson(reply, await outcomesIn(endpoint.db, space, locale, {...filter, limit: Number(limit)}));
  });

  app.get<{Params: {id: string}}>('/api/:space/outcomes/:id', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, await outcomeIn(endpoint.db, space, locale, request.params.id));
  });
};
