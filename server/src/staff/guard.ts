import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Spaces} from '../content/spaces.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {sendLogin} from '../login/pages.js';
import {atLeast, roleIn as grantedRole, spacesAs, type Role, type RoleIn} from './roles.js';
import {isFormToken, sessionOf, type Session} from './sessions.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The role that a staff route needs in some space, or `anybody` for those that let people in. */
    staff?: Role | 'anybody';
  }
  interface FastifyRequest {
    insider: Insider | null;
  }
  interface FastifyInstance {
    /** Every route below `/staff`, as it was added. */
    staffRoutes: StaffRoute[];
  }
}

interface StaffRoute {
  method: string;
  url: string;
}

/** A member of staff, and what they may work with. */
export interface Insider {
  session: Session;
  /** The spaces in which they have the role that the route needs; see {@link spacesAs}. */
  spaces: Spaces;
  /** Those in which they have this role, for what needs more than its route. Throws `role` when there are none. */
  as(needed: Role): Spaces;
  /** Their role in a space. */
  roleIn(space: string): Role | undefined;
}

const STAFF = /^\/staff(\/|$)/;
/** The desk's own program, which holds nothing that anybody sent. */
const FILES = '/staff/assets/*';

/** Whether it is for programs, by its route: an address can be written in other ways. */
const isApi = ({routeOptions}: FastifyRequest): boolean => routeOptions.url?.startsWith('/staff/api/') === true;

/**
 * The one place where it is decided who of the staff may do what. Every route below `/staff` says which role it needs
 * (one that does not is refused when it is added); whoever has no session, comes from another site's page, sends without
 * the session's token, or has that role nowhere does not get to its handler. The handler gets the spaces from here, so
 * that for it there are no others.
 * To be called before there are routes.
 * @param roleIn which role grants give in a space.
 */
export const guardStaff = (app: FastifyInstance, endpoint: Endpoint, roleIn: RoleIn = grantedRole): void => {
  app.decorateRequest('insider', null);
  app.decorate('staffRoutes', []);
  app.addHook('onRoute', ({method, url, config}) => {
    if (!STAFF.test(url)) return;
    if (url !== FILES && config?.staff === undefined) throw new Error(`${url} does not say which role it needs.`);
    app.staffRoutes.push(...[method].flat().map((one) => ({method: one, url})));
  });
  app.addHook('onRequest', async (request, reply) => {
    const needed = request.routeOptions.config.staff;
    if (needed === undefined || needed === 'anybody') return;
    if (isApi(request) && !isOurs(request)) throw new Problem('origin');
    const session = await sessionOf(endpoint.db, request);
    if (!session) return refuse(request, reply, endpoint);
    const roleHere = (space: string): Role | undefined => roleIn(session.grants, space);
    const as: Insider['as'] = (role) => {
      if (!session.grants.some(({space}) => atLeast(roleHere(space), role))) throw new Problem('role');
      return spacesAs(endpoint.spaces, role, roleHere);
    };
    const spaces = as(needed);
    if (isApi(request) && changes(request)) checkToken(session, request.headers['x-sammen-form']);
    request.insider = {session, as, spaces, roleIn: roleHere};
  });
  // What a form carries is in its body.
  app.addHook('preHandler', async (request) => {
    const {insider, body} = request;
    if (!insider || isApi(request) || !changes(request)) return;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') throw new Problem('origin');
    checkToken(insider.session, (body as {csrf?: unknown} | null | undefined)?.csrf);
  });
};

const isOurs = ({headers}: FastifyRequest): boolean => ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string);

const changes = ({method}: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';

const checkToken = (session: Session, given: unknown): void => {
  if (!isFormToken(session, typeof given === 'string' ? given : undefined)) throw new Problem('origin');
};

/** Somebody who looks at a page is shown the way in; everybody else is told. */
const refuse = (request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint): FastifyReply => {
  if (changes(request) || isApi(request)) throw new Problem('login', {headers: {'WWW-Authenticate': 'Cookie realm="staff"'}});
  return sendLogin(request, reply, endpoint);
};

/** Whoever asks a staff route that needs a role. */
export const insiderOf = ({insider}: FastifyRequest): Insider => {
  if (!insider) throw new Error('This route lets anybody in.');
  return insider;
};
