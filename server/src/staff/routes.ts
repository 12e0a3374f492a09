import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {status as statuses} from '../../../src/data/contributions.js';
import {cprIn} from '../../../src/data/cpr.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {REASONS, sendDesk, sendLoggedOut} from './pages.js';
import {accept, reject, undo, type Decision, type Outcome} from './decide.js';
import {readQueue, spaceNames} from './queue.js';
import {isFormToken, logIn, logOut, notify, sessionOf, setCookie, type Session} from './sessions.js';

type Form = Record<string, string | undefined>;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const back = (reply: FastifyReply, filter: string | undefined): FastifyReply =>
  reply.redirect(filter ? `/staff/?${new URLSearchParams({space: filter}).toString()}` : '/staff/', 303);

/** A form that came from our page, from somebody who is logged in. Throws `origin` otherwise. */
const formOf = (request: FastifyRequest, session: Session | undefined): {session: Session; form: Form} => {
  const form = (request.body ?? {}) as Form;
  const site = request.headers['sec-fetch-site'];
  if (!session || !isFormToken(session, form.csrf) || (site !== undefined && site !== 'same-origin')) throw new Problem('origin');
  return {session, form};
};

/** `/staff/…`: the moderation desk. */
export const staffRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, spaces} = endpoint;
  loginRoutes(app, endpoint);

  for (const url of ['/staff', '/staff/']) {
    app.get<{Querystring: Form}>(url, async (request, reply) => {
      const session = await sessionOf(db, request);
      if (!session) return sendLoggedOut(reply.code(401), 'Log ind', loginHint(endpoint));
      const space = request.query.space || undefined;
      const queue = await readQueue(db, spaces, space, Number(request.query.page) || 1);
      if (session.notice && session.notice.kind !== 'decided') await notify(db, session, null);
      return sendDesk(reply, {session, queue, space, spaces: await spaceNames(db)});
    });
  }

  const onForm = (url: string, act: (decision: Decision, form: Form, session: Session) => Promise<void>): void => {
    app.post(url, async (request, reply) => {
      const {session, form} = formOf(request, await sessionOf(db, request));
      const space = await spaces.get(form.space ?? '');
      if (!space || !UUID.test(form.id ?? '')) throw new Problem('not-found');
      await act({space, id: form.id ?? '', version: Number(form.version), actor: session.actor}, form, session);
      return back(reply, form.filter);
    });
  };
  const tell = (session: Session, {space, id}: Decision, outcome: Outcome): Promise<void> =>
    notify(
      db,
      session,
      outcome
        ? {kind: 'decided', space: space.id, id, version: outcome.version, status: outcome.status, excerpt: excerptOf(outcome.text)}
        : {kind: 'stale'},
    );

  onForm('/staff/accept', async (decision, _form, session) => tell(session, decision, await accept(db, decision)));
  onForm('/staff/reject', async (decision, form, session) => {
    const note = form.note?.trim().slice(0, 1_000) || null;
    const known = REASONS.some(([code]) => code === form.reason);
    if (!form.reason || !known || (form.reason === 'other' && !note)) return notify(db, session, {kind: 'reason'});
    // A note is shown to whoever has the receipt, and must not carry the number on.
    if (note && cprIn(note) === 'stop') return notify(db, session, {kind: 'cpr'});
    return tell(session, decision, await reject(db, decision, form.reason, note));
  });
  onForm('/staff/undo', async (decision, form, session) => {
    const from = statuses.options.find((status) => status === form.status);
    const outcome = from && (await undo(db, decision, from));
    await notify(db, session, {kind: outcome ? 'undone' : 'stale'});
  });
};

const excerptOf = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).trimEnd()} …` : text);

const loginHint = ({staffLinks}: Endpoint): string =>
  staffLinks
    ? 'Brug det engangslink, som serveren skriver, når den starter. Det virker én gang og i 15 minutter.'
    : 'Login for medarbejdere er ikke sat op på denne server.';

const loginRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, limiter, staffLinks} = endpoint;
  // No HEAD: a program that only looks where a link leads would use it up.
  app.get<{Querystring: Form}>('/staff/login', {exposeHeadRoute: false}, async (request, reply) => {
    limiter.take(request, 'logins');
    const session = staffLinks ? await logIn(db, request.query.token ?? '') : undefined;
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
