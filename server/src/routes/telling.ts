import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {LISTS, toldIn, type Told} from '../content/told.js';
import {Problem} from '../http/problems.js';
import {EDITORIAL, asked, sendJson} from './reading.js';

const oneOf = (app: FastifyInstance, endpoint: Endpoint, path: 'interviews' | 'videos'): void => {
  const {item, document} = LISTS[path];
  app.get<{Params: {id: string}}>(`/api/:space/${path}/:id`, {config: {fresh: EDITORIAL}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const entry = space.find(item, request.params.id);
    if (!entry || entry.retired) throw new Problem('not-found');
    return sendJson(reply, {language: locale, ...document(entry, locale)});
  });
};

/** `GET /api/{space}/facts`, `/milestones`, `/interviews`, `/goals`, `/documents`, `/results`, `/partners`, `/news`, `/videos`, `/sites`. */
export const tellingRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  for (const path of Object.keys(LISTS) as Told[])
    // A fact may be counted as it is read.
    app.get(`/api/:space/${path}`, {config: {fresh: path === 'facts' ? 0 : EDITORIAL}}, async (request, reply) => {
      const {space, locale} = await asked(endpoint, request, reply);
      return sendJson(reply, await toldIn(endpoint.db, space, locale, path));
    });
  oneOf(app, endpoint, 'interviews');
  oneOf(app, endpoint, 'videos');
};
