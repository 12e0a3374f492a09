import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {visionDocument} from '../content/documents.js';
import {Problem} from '../http/problems.js';
import {EDITORIAL, asked, sendJson} from './reading.js';

/** `GET /api/{space}/visions` and `/visions/{id}`. */
export const visionRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  app.get('/api/:space/visions', {config: {fresh: EDITORIAL}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, {language: locale, items: space.of('vision').map((vision) => visionDocument(vision, locale))});
  });

  app.get<{Params: {id: string}}>('/api/:space/visions/:id', {config: {fresh: EDITORIAL}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const vision = space.find('vision', request.params.id);
    if (!vision || vision.retired) throw new Problem('not-found');
    return sendJson(reply, {language: locale, ...visionDocument(vision, locale)});
  });
};
