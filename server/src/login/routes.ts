import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {ownOrigin} from '../http/framing.js';
import {endSession, logIn, openSession, setCookie} from '../staff/sessions.js';
import {beginLogin, takeLogin} from './attempts.js';
import {actorIn, grantsIn} from './claims.js';
import {loginHint, sendGoodbye, sendLoggedOut, sendLogin, sendNoRole, sendNotLoggedIn, sendProviderDown} from './pages.js';
import {ProviderDown, reasonOf, type Provider, type Vouched} from './provider.js';

interface Asked {
  Querystring: {token?: unknown; space?: unknown; state?: unknown};
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** A space of the desk to come back to; there is nowhere else that a login can lead. */
const deskAt = (space: string | undefined): string =>
  space === undefined ? '/staff/' : `/staff/?${new URLSearchParams({space}).toString()}`;

/** `/staff/login`, `/staff/callback` and `/staff/logout`: into the desk and out of it. */
export const loginRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, limiter, staffLinks, provider} = endpoint;
  // No HEAD: a program that only looks where a link leads would use it up.
  const open = {exposeHeadRoute: false, config: {staff: 'anybody'}} as const;
  const baseOf = (request: FastifyRequest): string => endpoint.publicUrl ?? ownOrigin(request);

  app.get<Asked>('/staff/login', open, async (request, reply) => {
    const token = textOf(request.query.token);
    if (provider && !(staffLinks && token !== undefined)) return begin(provider, request, reply);
    limiter.take(request, 'logins');
    const session = staffLinks ? await logIn(db, token ?? '') : undefined;
    if (session === undefined) return sendLoggedOut(reply.code(401), 'Linket kan ikke bruges', loginHint(endpoint));
    await endSession(db, request, reply);
    setCookie(request, reply, session);
    return reply.redirect('/staff/', 303);
  });

  const begin = async (to: Provider, request: FastifyRequest<Asked>, reply: FastifyReply): Promise<FastifyReply> => {
    // Whoever is known at the provider is asked nothing there; so that no other site logs them in here, they press a link first.
    if (request.headers['sec-fetch-site'] === 'cross-site') return sendLogin(request, reply, endpoint);
    limiter.take(request, 'posts');
    try {
      await to.discover();
      const secrets = await beginLogin(db, request, reply, textOf(request.query.space));
      return reply.redirect((await to.authorizationUrl(`${baseOf(request)}/staff/callback`, secrets)).href, 303);
    } catch (error) {
      return refuse(error, reply);
    }
  };

  const refuse = (error: unknown, reply: FastifyReply): FastifyReply => {
    if (!(error instanceof ProviderDown)) throw error;
    console.error(`Staff login: the provider does not answer: ${error.message}`);
    return sendProviderDown(reply, endpoint);
  };

  app.get<Asked>('/staff/callback', open, async (request, reply) => {
    limiter.take(request, 'posts');
    const begun = provider && (await takeLogin(db, request, textOf(request.query.state) ?? ''));
    if (!begun) return sendNotLoggedIn(reply, endpoint);
    // Not from the request: what the provider is told must be what it was told first.
    const callback = new URL(`${baseOf(request)}/staff/callback`);
    callback.search = new URL(request.url, callback).search;
    let vouched: Vouched;
    try {
      vouched = await provider.vouched(callback, begun.secrets);
    } catch (error) {
      if (error instanceof ProviderDown) return refuse(error, reply);
      console.error(`Staff login was refused: ${reasonOf(error)}`);
      return sendNotLoggedIn(reply, endpoint);
    }
    return enter(provider, vouched, begun.space, request, reply);
  });

  const enter = async (
    {options}: Provider,
    {claims, idToken}: Vouched,
    space: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const grants = grantsIn(claims, options);
    if (grants.length === 0) return sendNoRole(reply, endpoint);
    // A session that this browser had is not taken over: whoever knows its token must not get in with it.
    await endSession(db, request, reply);
    setCookie(request, reply, await openSession(db, {actor: actorIn(claims, options), grants, idToken}));
    return reply.redirect(deskAt(space), 303);
  };

  app.post('/staff/logout', {config: {staff: 'reader'}}, async (request, reply) => {
    const idToken = await endSession(db, request, reply);
    // Here they are logged out in any case.
    const there =
      idToken && (await provider?.endSessionUrl(idToken, `${baseOf(request)}/staff/`).catch((error: unknown) => void say(error)));
    return sendGoodbye(reply, endpoint, there || undefined);
  });
};

const say = (error: unknown): void => console.error(`Staff logout: the provider was not told: ${reasonOf(error)}`);
