import type {FastifyInstance, FastifyRequest} from 'fastify';
import {posting, report as reportBody, supporter, type Posting, type Report, type Supporter} from '../../../src/data/requests.js';
import {keptOf, sectionValue} from '../content/hearing.js';
import type {Snapshot} from '../content/spaces.js';
import {aboutOf} from '../contributions/answers.js';
import {findListed, listPage, placeOf, publicOfAll, UUID} from '../contributions/list.js';
import {readProof} from '../contributions/proof.js';
import {receive} from '../contributions/receive.js';
import {report} from '../contributions/reports.js';
import type {Filter} from '../contributions/tally.js';
import {setSupport} from '../contributions/supports.js';
import type {Endpoint} from '../endpoint.js';
import {sectionField} from '../hearings/received.js';
import {outcomesOf} from '../outcomes/links.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {contributionQuery, type ContributionQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

const KEY = /^[\x21-\x7e]{8,128}$/;

/** The request's Idempotency-Key. Throws `key-missing`. */
const keyOf = (request: FastifyRequest): string => {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('key-missing');
  return key;
};

/** The filter by row ids; undefined when it names something that the space does not have, which nothing can match. */
export const filterOf = (space: Snapshot, asked: Omit<ContributionQuery, 'limit'>): Filter | undefined => {
  const filter: Filter = asked.kind === undefined ? {} : {kind: asked.kind};
  for (const name of ['pejlemaerke', 'group', 'theme', 'outcome'] as const) {
    const slug = asked[name];
    if (slug === undefined) continue;
    const entry = space.find(name, slug);
    if (!entry || (name === 'outcome' && entry.retired)) return undefined;
    filter[name] = entry.id;
  }
  if (asked.about !== undefined) {
    const content = aboutOf(space, asked.kind ?? '')?.content;
    const id = content ? space.find(content, asked.about)?.id : asked.about;
    if (!id || !UUID.test(id)) return undefined;
    filter.about = id;
  }
  if (asked.section !== undefined) {
    const given = givenBy(space, asked);
    if (!given) return undefined;
    Object.assign(filter, given);
  }
  return filter;
};

/** What has to be answered to be about a section; about the whole is what names no section that the hearing has now. Undefined: nothing can match. */
const givenBy = (space: Snapshot, {kind = '', about, section}: Omit<ContributionQuery, 'limit'>): Pick<Filter, 'given'> | undefined => {
  if (about === undefined) return undefined;
  const field = sectionField(space, kind);
  if (section) return field === undefined ? undefined : {given: {field, is: sectionValue(about, section)}};
  const hearing = space.find('hearing', about);
  if (field === undefined || !hearing) return {};
  return {given: {field, isNone: keptOf(hearing).sections.map(({id}) => sectionValue(about, id))}};
};

/** `/api/{space}/contributions`: what citizens sent and may be seen, and the way to send. */
export const contributionRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, limiter} = endpoint;

  const query = {schema: {querystring: jsonSchema(contributionQuery)}, config: {fresh: 0}};
  app.get<{Querystring: ContributionQuery}>('/api/:space/contributions', query, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const {cursor, limit = '20', sort = 'newest'} = request.query;
    const q = request.query.q?.trim() || undefined;
    const after = cursor === undefined ? undefined : placeOf(cursor, sort);
    const filter = filterOf(space, request.query);
    const nothing = {rows: [], cursor: null, previous: null, total: 0, estimated: false};
    const {rows, ...page} = filter ? await listPage(db, space.id, {filter, q, sort, limit: Number(limit), after}) : nothing;
    return sendJson(reply, {items: await publicOfAll(db, space, rows, locale), ...page});
  });

  app.get<{Params: {id: string}}>('/api/:space/contributions/:id', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const row = await findListed(db, space.id, request.params.id);
    if (!row) throw new Problem('not-found');
    const [contribution] = await publicOfAll(db, space, [row], locale);
    return sendJson(reply, {...contribution, outcomes: await outcomesOf(db, space, locale, row.id)});
  });

  for (const method of ['PUT', 'DELETE'] as const) {
    app.route<{Params: {id: string}; Body: Supporter}>({
      ...{method, url: '/api/:space/contributions/:id/support', schema: {body: jsonSchema(supporter)}, onRequest: onlyJson},
      handler: async (request, reply) => {
        limiter.take(request, 'posts');
        const {space} = await asked(endpoint, request, reply);
        const supports = await setSupport(endpoint, space.id, request.params.id, request.body.actor, method === 'PUT');
        return sendJson(reply, {supports});
      },
    });
  }

  app.post<{Params: {id: string}; Body: Report}>(
    '/api/:space/contributions/:id/reports',
    {schema: {body: jsonSchema(reportBody)}, onRequest: onlyJson},
    async (request, reply) => {
      limiter.take(request, 'reports');
      const {space} = await asked(endpoint, request, reply);
      await report(endpoint, space.id, request.params.id, request.body);
      return sendJson(reply.code(202), {});
    },
  );

  app.post<{Body: Posting}>(
    '/api/:space/contributions',
    {schema: {body: jsonSchema(posting)}, onRequest: onlyJson},
    async (request, reply) => {
      limiter.take(request, 'posts');
      const {space, locale} = await asked(endpoint, request, reply);
      const {proof, website, ...submission} = request.body;
      const marks = website ? ['trap'] : [];
      const answer = await receive(endpoint, space, locale, keyOf(request), submission, {
        proof: await readProof(endpoint.keys, space.id, proof),
        marks,
      });
      return reply
        .code(answer.status)
        .header('Content-Language', answer.language)
        .type('application/json; charset=utf-8')
        .send(answer.body);
    },
  );
};

/** The plain form's format is read elsewhere; here a page of another host could send it without asking first. */
export const onlyJson = async (request: FastifyRequest): Promise<void> => {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new Problem('media-type');
};
