import type {FastifyInstance} from 'fastify';
import {similarQuery, type SimilarQuery} from '../../../src/data/requests.js';
import {similarTo} from '../contributions/similar.js';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {onlyJson} from './contributions.js';
import {asked, sendJson} from './reading.js';

/** `POST /api/{space}/similar`: what others have written; a post, so that no draft stands in an address. Keeps nothing. */
export const similarRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const options = {schema: {body: jsonSchema(similarQuery)}, onRequest: onlyJson};
  app.post<{Body: SimilarQuery}>('/api/:space/similar', options, async (request, reply) => {
    endpoint.limiter.take(request, 'similar');
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, {items: await similarTo(endpoint.db, space, request.body.kind, request.body.text, locale)});
  });
};
