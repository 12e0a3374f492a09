import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {spaceDocument} from '../content/documents.js';
import {EDITORIAL, asked, sendJson} from './reading.js';

/** `GET /api/{space}`: what one needs to know before taking part. */
export const spaceRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  for (const url of ['/api/:space', '/api/:space/']) {
    app.get(url, {config: {fresh: EDITORIAL}}, async (request, reply) => {
      const {space, locale} = await asked(endpoint, request, reply);
      return sendJson(reply, spaceDocument(space, locale));
    });
  }
};
