import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {staffApi} from './api.js';
import {exportRoute} from './export/route.js';
import {decide, type Verdict} from './decide.js';
import {decisionOf, type Decision} from './decision.js';
import {itemsOf} from './items.js';
import {everyOf, placeIn, staffPage} from './list.js';
import {sendDesk, sendLoggedOut} from './pages.js';
import {isFormToken, logIn, logOut, notify, sessionOf, setCookie, type Session} from './sessions.js';

type Form = Record<string, string | undefined>;

/** What a form or an address says; of what it says twice the first. */
const sentIn = (given: unknown): Form =>
  Object.fromEntries(Object.entries((given ?? {}) as Record<string, string | string[]>).map(([name, value]) => [name, [value].flat()[0]]));

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const PER_PAGE = 20;

/** Carries out a decision about the contribution that a form names. */
type Decider = (decision: Decision) => Promise<Verdict>;

const back = (reply: FastifyReply, filter: string | undefined): FastifyReply =>
  reply.redirect(filter ? `/staff/?${new URLSearchParams({space: filter}).toString()}` : '/staff/', 303);

/** A form that came from our page, from somebody who is logged in. Throws `origin` otherwise. */
const formOf = (request: FastifyRequest, session: Session | undefined): {session: Session; form: Form} => {
  const form = sentIn(request.body);
  const site = request.headers['sec-fetch-site'];
  if (!session || !isFormToken(session, form.csrf) || (site !== undefined && site !== 'same-origin')) throw new Problem('origin');
  return {session, form};
};

/** `/staff/…`: the moderation desk. */
export const staffRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, spaces, assetsDir} = endpoint;
  loginRoutes(app, endpoint);
  staffApi(app, endpoint);
  exportRoute(app, endpoint);

  for (const url of ['/staff', '/staff/']) {
    app.get(url, async (request, reply) => {
      const query = sentIn(request.query);
      const session = await sessionOf(db, request);
      if (!session) return sendLoggedOut(reply.code(401), 'Log ind', loginHint(endpoint));
      const all = await spaces.all();
      const space = query.space || undefined;
      const shown = all.filter(({id}) => space === undefined || id === space);
      const after = query.cursor ? placeIn(query.cursor, 'oldest') : undefined;
      const names = shown.map(({id}) => id);
      const filter = {...everyOf(names), status: 'waiting' as const};
      const {rows, cursor, total, estimated} = await staffPage(db, {filter, order: 'oldest', limit: PER_PAGE, after});
      const items = await itemsOf(db, shown, rows, () => 'da');
      if (session.notice && session.notice.kind !== 'decided') await notify(db, session, null);
      return sendDesk(reply, {
        session,
        items,
        cursor,
        first: after === undefined,
        total,
        estimated,
        space,
        spaces: all,
        script: assetsDir !== undefined,
      });
    });
  }

  const onForm = (url: string, act: (form: Form, decideBy: Decider, session: Session) => Promise<void>): void => {
    app.post(url, async (request, reply) => {
      const {session, form} = formOf(request, await sessionOf(db, request));
      const space = await spaces.get(form.space ?? '');
      const {id = '', version} = form;
      if (!space || !UUID.test(id)) throw new Problem('not-found');
      await act(form, (decision) => decide(db, {space, id, version: Number(version)}, decision, session.actor), session);
      return back(reply, form.filter);
    });
  };
  const tell = ({space, id}: Form, session: Session, verdict: Verdict): Promise<void> =>
    notify(
      db,
      session,
      verdict.became === 'done'
        ? {kind: 'decided', space, id, version: verdict.version, status: verdict.status, excerpt: excerptOf(verdict.text)}
        : {kind: 'stale'},
    );

  onForm('/staff/accept', async (form, decideBy, session) => tell(form, session, await decideBy(decisionOf('publish', {}))));
  onForm('/staff/reject', async (form, decideBy, session) => {
    const decision = rejectionBy(form);
    return typeof decision === 'string' ? notify(db, session, {kind: decision}) : tell(form, session, await decideBy(decision));
  });
  onForm('/staff/undo', async (_form, decideBy, session) => {
    const {became} = await decideBy(decisionOf('undo', {}));
    await notify(db, session, {kind: became === 'done' ? 'undone' : 'stale'});
  });
};

/** A rejection as the form says it; or what is wrong with it, to be said on the next page. */
const rejectionBy = ({reason, note}: Form): Decision | 'reason' | 'cpr' => {
  try {
    return decisionOf('reject', {reason, note: note || undefined});
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.errors.some(({code}) => code === 'cpr') ? 'cpr' : 'reason';
  }
};

const excerptOf = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).trimEnd()} …` : text);

const loginHint = ({staffLinks}: Endpoint): string =>
  staffLinks
    ? 'Brug det engangslink, som serveren skriver, når den starter. Det virker én gang og i 15 minutter.'
    : 'Login for medarbejdere er ikke sat op på denne server.';

const loginRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, limiter, staffLinks} = endpoint;
  // No HEAD: a program that only looks where a link leads would use it up.
  app.get('/staff/login', {exposeHeadRoute: false}, async (request, reply) => {
    limiter.take(request, 'logins');
    const session = staffLinks ? await logIn(db, sentIn(request.query).token ?? '') : undefined;
    if (session === undefined) return sendLoggedOut(reply.code(401), 'Linket kan ikke bruges', loginHint(endpoint));
    setCookie(request, reply, session);
    return reply.redirect('/staff/', 303);
  });
  app.post('/staff/logout', async (request, reply) => {
    const {session} = formOf(request, await sessionOf(db, request));
    await logOut(db, request, reply, session);
    return sendLoggedOut(reply, 'Du er logget ud', loginHint(endpoint));
  });
};
