import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {endSession, logIn, setCookie} from '../staff/sessions.js';
import {loginHint, sendLoggedOut} from './pages.js';

/** `/staff/login` and `/staff/logout`. */
export const loginRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, limiter, staffLinks} = endpoint;
  // No HEAD: a program that only looks where a link leads would use it up.
  const options = {exposeHeadRoute: false, config: {staff: 'anybody'}} as const;
  app.get<{Querystring: {token?: string}}>('/staff/login', options, async (request, reply) => {
    limiter.take(request, 'logins');
    const session = staffLinks ? await logIn(db, request.query.token ?? '') : undefined;
    if (session === undefined) return sendLoggedOut(reply.code(401), 'Linket kan ikke bruges', loginHint(endpoint));
    setCookie(request, reply, session);
    return reply.redirect('/staff/', 303);
  });
  app.post('/staff/logout', {config: {staff: 'reader'}}, async (request, reply) => {
    await endSession(db, request, reply);
    return sendLoggedOut(reply, 'Du er logget ud', loginHint(endpoint));
  });
};
