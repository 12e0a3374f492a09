import type {FastifyInstance, FastifyReply} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {chosen, staffApi} from './api.js';
import {budgetStaffRoutes} from './budgets/routes.js';
import {exportRoute} from './export/route.js';
import {contentRoutes} from './content/routes.js';
import {drawingRoutes} from './draws/routes.js';
import {decide, type Verdict} from './decide.js';
import {decisionOf, type Decision} from './decision.js';
import {insiderOf} from './guard.js';
import {hearingPages} from './hearings.js';
import {itemsOf} from './items.js';
import {everyOf, placeIn, staffPage} from './list.js';
import {rejectionBy} from './rejection.js';
import {roomPages} from './rooms/routes.js';
import {sendDesk} from './pages.js';
import {atLeast} from './roles.js';
import {notify, type Session} from './sessions.js';

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

/** `/staff/…`: the moderation desk, once it is guarded. */
export const staffRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, assetsDir} = endpoint;
  staffApi(app, endpoint);
  exportRoute(app, endpoint);
  contentRoutes(app, endpoint);
  roomPages(app, endpoint);
  budgetStaffRoutes(app, endpoint);
  drawingRoutes(app, endpoint);
  hearingPages(app, endpoint);

  for (const url of ['/staff', '/staff/']) {
    app.get(url, {config: {staff: 'reader'}}, async (request, reply) => {
      const {session, spaces, roleIn} = insiderOf(request);
      const query = sentIn(request.query);
      const roles = session.grants.map(({space: one}) => roleIn(one));
      const space = query.space || undefined;
      const shown = await chosen(spaces, space);
      const after = query.cursor ? placeIn(query.cursor, 'oldest') : undefined;
      const filter = {...everyOf(shown.map(({id}) => id)), status: 'waiting' as const};
      const {rows, cursor, total, estimated} = await staffPage(db, {filter, order: 'oldest', limit: PER_PAGE, after});
      const items = await itemsOf(db, shown, rows, () => 'da');
      if (session.notice && session.notice.kind !== 'decided') await notify(db, session, null);
      return sendDesk(reply, {
        ...{session, items, cursor, total, estimated, space, spaces: await spaces.all()},
        first: after === undefined,
        mayEdit: roles.some((role) => atLeast(role, 'editor')),
        mayDecide: (id) => atLeast(roleIn(id), 'moderator'),
        script: assetsDir !== undefined,
      });
    });
  }

  const onForm = (url: string, act: (form: Form, decideBy: Decider, session: Session) => Promise<void>): void => {
    app.post<{Body: Form | undefined}>(url, {config: {staff: 'moderator'}}, async (request, reply) => {
      const {session, spaces} = insiderOf(request);
      const form = sentIn(request.body);
      const {id = '', version} = form;
      const space = await spaces.get(form.space ?? '');
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

const excerptOf = (text: string): string => (text.length > 80 ? `${text.slice(0, 80).trimEnd()} …` : text);
