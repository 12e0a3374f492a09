import cookie from '@fastify/cookie';
import forms from '@fastify/formbody';
import fastify, {type FastifyInstance} from 'fastify';
import type {Endpoint} from './endpoint.js';
import {cacheReads} from './http/caching.js';
import {frameByNobody} from './http/framing.js';
import {saysHttps, secure, secureHeaders} from './http/headers.js';
import {shedLoad} from './http/load.js';
import {ARRIVAL, refuseMalformed, refuseSocket} from './http/malformed.js';
import {explainMethods} from './http/methods.js';
import {allowOrigins} from './http/origins.js';
import {explainProblems, sendProblem, Problem} from './http/problems.js';
import {onlySecure} from './http/secure-only.js';
import {activityRoutes} from './routes/activities.js';
import {ballotRoutes, budgetRoutes} from './routes/budgets.js';
import {roomRoutes} from './routes/rooms.js';
import {calendarRoutes} from './routes/calendars.js';
import {challengeRoutes} from './routes/challenge.js';
import {changeRoutes} from './routes/changes.js';
import {contractRoutes} from './routes/contract.js';
import {contributionRoutes} from './routes/contributions.js';
import {dialogueRoutes} from './routes/dialogue.js';
import {drawRoutes} from './routes/draws.js';
import {embedRoutes} from './routes/embed.js';
import {healthRoutes} from './routes/health.js';
import {initiativeRoutes} from './routes/initiatives.js';
import {hearingRoutes} from './routes/hearings.js';
import {insightRoutes} from './routes/insights.js';
import {noteRoutes} from './routes/notes.js';
import {oembedRoutes} from './routes/oembed.js';
import {outcomeRoutes} from './routes/outcomes.js';
import {pejlemaerkeRoutes} from './routes/pejlemaerker.js';
import {plainFormRoutes} from './routes/plain-forms.js';
import {previewRoutes} from './routes/previews.js';
import {receiptRoutes} from './routes/receipts.js';
import {similarRoutes} from './routes/similar.js';
import {spaceRoutes} from './routes/space.js';
import {tellingRoutes} from './routes/telling.js';
import {visionRoutes} from './routes/visions.js';
import {styleRoute} from './pages/page.js';
import {loginRoutes} from './login/routes.js';
import {guardStaff} from './staff/guard.js';
import {staffRoutes} from './staff/routes.js';

/** 64 KiB: some eight times the longest text that a form takes. */
const BODY_LIMIT = 65_536;

export interface AppOptions {
  /** Whether a proxy in front tells the citizen's address and scheme (X-Forwarded-*). */
  trustProxy: boolean;
  /** Whether what does not come over https is turned away; then the endpoint has a `publicUrl`. */
  secureOnly?: boolean;
  /** Requests that are worked on at a time; see {@link shedLoad}. */
  atOnce: number;
}

/** The HTTP side of the endpoint, listening nowhere yet. Requests are not logged: an address would be in the log. */
export const buildApp = async (endpoint: Endpoint, {trustProxy, secureOnly = false, atOnce}: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({
    logger: false,
    trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: ARRIVAL,
    // A preview's token is the longest part of an address; see content/preview.ts.
    routerOptions: {maxParamLength: 200},
    http: {requireHostHeader: false},
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: true, strictTypes: false}},
    clientErrorHandler: refuseSocket,
    frameworkErrors: (_error, request, reply) => {
      secure(request, reply, trustProxy && saysHttps(request));
      sendProblem(request, reply, new Problem('malformed'));
    },
  });
  app.removeContentTypeParser('text/plain');
  secureHeaders(app);
  frameByNobody(app);
  explainProblems(app);
  shedLoad(app, atOnce);
  if (secureOnly) onlySecure(app, endpoint.publicUrl ?? '');
  cacheReads(app);
  refuseMalformed(app);
  explainMethods(app);
  allowOrigins(app, endpoint.spaces);
  await app.register(cookie);
  await app.register(forms);
  guardStaff(app, endpoint);
  healthRoutes(app, endpoint);
  previewRoutes(app, endpoint);
  contractRoutes(app);
  spaceRoutes(app, endpoint);
  visionRoutes(app, endpoint);
  pejlemaerkeRoutes(app, endpoint);
  tellingRoutes(app, endpoint);
  activityRoutes(app, endpoint);
  budgetRoutes(app, endpoint);
  ballotRoutes(app, endpoint);
  roomRoutes(app, endpoint);
  hearingRoutes(app, endpoint);
  calendarRoutes(app, endpoint);
  challengeRoutes(app, endpoint);
  contributionRoutes(app, endpoint);
  changeRoutes(app, endpoint);
  insightRoutes(app, endpoint);
  similarRoutes(app, endpoint);
  initiativeRoutes(app, endpoint);
  dialogueRoutes(app, endpoint);
  drawRoutes(app, endpoint);
  outcomeRoutes(app, endpoint);
  receiptRoutes(app, endpoint);
  noteRoutes(app, endpoint);
  plainFormRoutes(app, endpoint);
  embedRoutes(app, endpoint);
  oembedRoutes(app, endpoint);
  loginRoutes(app, endpoint);
  staffRoutes(app, endpoint);
  styleRoute(app);
  return app;
};
