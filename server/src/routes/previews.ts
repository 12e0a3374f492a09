import type {FastifyInstance} from 'fastify';
import {sealIfMade} from '../budgets/seal.js';
import {previewSpaces} from '../content/preview.js';
import type {Endpoint} from '../endpoint.js';
import {activityRoutes} from './activities.js';
import {budgetRoutes} from './budgets.js';
import {calendarRoutes} from './calendars.js';
import {outcomeRoutes} from './outcomes.js';
import {pejlemaerkeRoutes} from './pejlemaerker.js';
import {spaceRoutes} from './space.js';
import {tellingRoutes} from './telling.js';
import {visionRoutes} from './visions.js';

/** Where previews are read; the widgets' endpoint is `/preview/api/<token>`. */
export const PREVIEW = '/preview';

/**
 * `GET /preview/api/{token}/…`: what reads would answer if a version were public, for the widgets on the page where staff
 * looks at it. The routes are those of the contract that answer content; nothing can be sent. No other site's page can
 * read it, and nobody keeps it.
 */
export const previewRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const previewed: Endpoint = {...endpoint, spaces: previewSpaces(endpoint.db, endpoint.keys, endpoint.spaces)};
  void app.register(
    async (inner) => {
      inner.addHook('onSend', async (_request, reply, payload) => {
        void reply.header('Cache-Control', 'no-store').removeHeader('etag');
        void reply.header('Cross-Origin-Resource-Policy', 'same-origin').header('X-Robots-Tag', 'noindex');
        return payload;
      });
      for (const routes of [spaceRoutes, visionRoutes, pejlemaerkeRoutes, tellingRoutes, activityRoutes, calendarRoutes, outcomeRoutes])
        routes(inner, previewed);
      // What a draft says closes nothing.
      budgetRoutes(inner, previewed, sealIfMade);
    },
    {prefix: PREVIEW},
  );
};
