import type {FastifyInstance} from 'fastify';
import {insightsIn} from '../contributions/insights.js';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {insightQuery, type InsightQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/insights`: counts, never who. */
export const insightRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const query = {schema: {querystring: jsonSchema(insightQuery)}, config: {fresh: 0}};
  app.get<{Querystring: InsightQuery}>('/api/:space/insights', query, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const {kind = 'input', columns = 'group'} = request.query;
    return sendJson(reply, await insightsIn(endpoint.db, space, locale, kind, columns));
  });
};
