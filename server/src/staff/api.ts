import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {AuditReport} from '../../../src/data/staff.js';
import {
  auditQuery,
  decisions,
  staffQuery,
  type AuditQuery,
  type Decisions,
  type StaffFilterQuery,
  type StaffQuery,
} from '../../../src/data/staff-requests.js';
import type {Snapshot} from '../content/spaces.js';
import {verifyAudit} from '../contributions/audit.js';
import type {Endpoint} from '../endpoint.js';
import {bestLocale} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {retentionReportOf} from '../retention/report.js';
import {onlyJson} from '../routes/contributions.js';
import {sendJson} from '../routes/reading.js';
import {decideAll} from './decide-all.js';
import {findRows, historyOf, itemsIn, itemsOf} from './items.js';
import {placeIn, staffPage, type SpaceFilter, type StaffFilter} from './list.js';
import {sessionDocument} from './session-document.js';
import {isFormToken, sessionOf, type Session} from './sessions.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const isOurs = ({headers}: FastifyRequest): boolean => ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string);

/** Who asks. Throws `login` when nobody is logged in, and `origin` for what another site's page sent. */
export const insider = async ({db}: Endpoint, request: FastifyRequest): Promise<Session> => {
  if (!isOurs(request)) throw new Problem('origin');
  const session = await sessionOf(db, request);
  if (!session) throw new Problem('login', {headers: {'WWW-Authenticate': 'Cookie realm="staff"'}});
  return session;
};

/** The same for what changes something: with the token that only our pages know. */
const writer = async (endpoint: Endpoint, request: FastifyRequest): Promise<Session> => {
  const session = await insider(endpoint, request);
  const token = request.headers['x-sammen-form'];
  if (!isFormToken(session, typeof token === 'string' ? token : undefined)) throw new Problem('origin');
  return session;
};

/** `/staff/api/…`: the desk for programs, with the session of the pages beside it. Nothing here may be kept or read by other sites. */
export const staffApi = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, spaces} = endpoint;
  const localeFor =
    (request: FastifyRequest) =>
    ({locales}: Snapshot): string =>
      bestLocale(request.headers['accept-language'], locales);

  app.get('/staff/api/session', async (request, reply) => {
    const session = await insider(endpoint, request);
    return sendJson(reply, sessionDocument(session, await spaces.all(), request.headers['accept-language']));
  });

  const list = {schema: {querystring: jsonSchema(staffQuery)}};
  app.get<{Querystring: StaffQuery}>('/staff/api/contributions', list, async (request, reply) => {
    await insider(endpoint, request);
    const {space, order = 'oldest', cursor, limit = '20'} = request.query;
    const all = await chosen(endpoint, space);
    const after = cursor === undefined ? undefined : placeIn(cursor, order);
    const {rows, ...page} = await staffPage(db, {filter: filterOf(request.query, all), order, limit: Number(limit), after});
    return sendJson(reply, {items: await itemsOf(db, all, rows, localeFor(request)), ...page});
  });

  app.get<{Params: {space: string; id: string}}>('/staff/api/contributions/:space/:id', async (request, reply) => {
    await insider(endpoint, request);
    const space = await spaces.get(request.params.space);
    const {id} = request.params;
    const [row] = space && UUID.test(id) ? await findRows(db, space.id, [id]) : [];
    if (!space || !row) throw new Problem('not-found');
    const [item] = await itemsIn(db, space, [row], localeFor(request)(space));
    return sendJson(reply, {...item, history: await historyOf(db, space.id, row.id)});
  });

  const options = {schema: {body: jsonSchema(decisions)}, onRequest: onlyJson};
  app.post<{Body: Decisions}>('/staff/api/decisions', options, async (request, reply) => {
    const {actor} = await writer(endpoint, request);
    return sendJson(reply, {results: await decideAll(endpoint, request.body, actor, localeFor(request))});
  });

  const one = {schema: {querystring: jsonSchema(auditQuery)}};
  app.get<{Querystring: AuditQuery}>('/staff/api/audit', one, async (request, reply) => {
    await insider(endpoint, request);
    return sendJson(reply, await auditReportOf(endpoint, await chosen(endpoint, request.query.space)));
  });

  app.get<{Querystring: {space?: string}}>('/staff/api/retention', async (request, reply) => {
    await insider(endpoint, request);
    const all = await chosen(endpoint, request.query.space);
    return sendJson(
      reply,
      await retentionReportOf(
        db,
        all.map(({id}) => id),
      ),
    );
  });
};

/** What a query lets through, in these spaces. */
export const filterOf = (query: StaffFilterQuery, all: readonly Snapshot[]): StaffFilter => ({
  spaces: all.map(({id}) => id),
  within: all.flatMap((space) => filterIn(space, query)),
  ...{status: query.status, kind: query.kind, q: query.q?.trim() || undefined},
  ...{reported: query.reported !== undefined, flagged: query.flagged !== undefined},
});

/** What to look for in a space; nothing when the space does not have it. */
const filterIn = (space: Snapshot, query: StaffFilterQuery): SpaceFilter[] => {
  const filter: SpaceFilter = {space: space.id};
  for (const name of ['pejlemaerke', 'group', 'theme'] as const) {
    const slug = query[name];
    if (slug === undefined) continue;
    const entry = space.find(name, slug);
    if (!entry) return [];
    filter[name] = entry.id;
  }
  return [filter];
};

/** The space that is asked for, or every one. Throws `not-found`. */
export const chosen = async ({spaces}: Endpoint, id: string | undefined): Promise<Snapshot[]> => {
  if (id === undefined) return spaces.all();
  const space = await spaces.get(id);
  if (!space) throw new Problem('not-found');
  return [space];
};

const auditReportOf = async ({db}: Endpoint, spaces: readonly Snapshot[]): Promise<AuditReport> => {
  const reports: AuditReport['spaces'] = [];
  for (const {id: space} of spaces) {
    const heads = await db.selectFrom('audit_head').select('number').where('space', '=', space).execute();
    const broken = (await verifyAudit(db, space)) ?? null;
    reports.push({space, entries: heads.reduce((sum, {number}) => sum + Number(number), 0), whole: broken === null, broken});
  }
  return {spaces: reports};
};
