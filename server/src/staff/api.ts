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
import type {Snapshot, Spaces} from '../content/spaces.js';
import {verifyAudit} from '../contributions/audit.js';
import type {Db} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {bestLocale} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {retentionReportOf} from '../retention/report.js';
import {onlyJson} from '../routes/contributions.js';
import {sendJson} from '../routes/reading.js';
import {decideAll} from './decide-all.js';
import {insiderOf} from './guard.js';
import {findRows, historyOf, itemsIn, itemsOf} from './items.js';
import {placeIn, staffPage, type SpaceFilter, type StaffFilter} from './list.js';
import {sessionDocument} from './session-document.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** `/staff/api/…`: the desk for programs, with the session of the pages beside it. Nothing here may be kept or read by other sites. */
export const staffApi = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  const localeFor =
    (request: FastifyRequest) =>
    ({locales}: Snapshot): string =>
      bestLocale(request.headers['accept-language'], locales);

  app.get('/staff/api/session', {config: {staff: 'reader'}}, async (request, reply) =>
    sendJson(reply, await sessionDocument(insiderOf(request), request.headers['accept-language'])),
  );

  const list = {schema: {querystring: jsonSchema(staffQuery)}, config: {staff: 'reader'}} as const;
  app.get<{Querystring: StaffQuery}>('/staff/api/contributions', list, async (request, reply) => {
    const {space, order = 'oldest', cursor, limit = '20'} = request.query;
    const all = await chosen(insiderOf(request).spaces, space);
    const after = cursor === undefined ? undefined : placeIn(cursor, order);
    const {rows, ...page} = await staffPage(db, {filter: filterOf(request.query, all), order, limit: Number(limit), after});
    return sendJson(reply, {items: await itemsOf(db, all, rows, localeFor(request)), ...page});
  });

  const one = {config: {staff: 'reader'}} as const;
  app.get<{Params: {space: string; id: string}}>('/staff/api/contributions/:space/:id', one, async (request, reply) => {
    const space = await insiderOf(request).spaces.get(request.params.space);
    const {id} = request.params;
    const [row] = space && UUID.test(id) ? await findRows(db, space.id, [id]) : [];
    if (!space || !row) throw new Problem('not-found');
    const [item] = await itemsIn(db, space, [row], localeFor(request)(space));
    return sendJson(reply, {...item, history: await historyOf(db, space.id, row.id)});
  });

  const options = {schema: {body: jsonSchema(decisions)}, onRequest: onlyJson, config: {staff: 'moderator'}} as const;
  app.post<{Body: Decisions}>('/staff/api/decisions', options, async (request, reply) => {
    const {session, spaces} = insiderOf(request);
    return sendJson(reply, {results: await decideAll({db, spaces}, request.body, session.actor, localeFor(request))});
  });

  const report = {schema: {querystring: jsonSchema(auditQuery)}, config: {staff: 'admin'}} as const;
  app.get<{Querystring: AuditQuery}>('/staff/api/audit', report, async (request, reply) =>
    sendJson(reply, await auditReportOf(db, await chosen(insiderOf(request).spaces, request.query.space))),
  );

  app.get<{Querystring: AuditQuery}>('/staff/api/retention', report, async (request, reply) => {
    const ids = (await chosen(insiderOf(request).spaces, request.query.space)).map(({id}) => id);
    return sendJson(reply, await retentionReportOf(db, ids));
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
  for (const name of ['pejlemaerke', 'group', 'theme', 'hearing'] as const) {
    const slug = query[name];
    if (slug === undefined) continue;
    const entry = space.find(name, slug);
    if (!entry) return [];
    filter[name] = entry.id;
  }
  return [filter];
};

/** The space that is asked for, or every one of these. Throws `not-found`. */
export const chosen = async (spaces: Spaces, id: string | undefined): Promise<Snapshot[]> => {
  if (id === undefined) return spaces.all();
  const space = await spaces.get(id);
  if (!space) throw new Problem('not-found');
  return [space];
};

const auditReportOf = async (db: Db, spaces: readonly Snapshot[]): Promise<AuditReport> => {
  const reports: AuditReport['spaces'] = [];
  for (const {id: space} of spaces) {
    const heads = await db.selectFrom('audit_head').select('number').where('space', '=', space).execute();
    const broken = (await verifyAudit(db, space)) ?? null;
    reports.push({space, entries: heads.reduce((sum, {number}) => sum + Number(number), 0), whole: broken === null, broken});
  }
  return {spaces: reports};
};
