import type {FastifyInstance, FastifyRequest} from 'fastify';
import {submission, type Submission} from '../../../src/data/requests.js';
import type {Snapshot} from '../content/spaces.js';
import {findListed, listPage, placeOf, publicOf} from '../contributions/list.js';
import {receive} from '../contributions/receive.js';
import type {Filter} from '../contributions/tally.js';
import type {Endpoint} from '../endpoint.js';
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
const filterOf = (space: Snapshot, {kind, pejlemaerke, group}: ContributionQuery): Filter | undefined => {
  const goal = pejlemaerke === undefined ? undefined : space.find('pejlemaerke', pejlemaerke);
  const people = group === undefined ? undefined : space.find('group', group);
  if ((pejlemaerke !== undefined && !goal) || (group !== undefined && !people)) return undefined;
  return {...(kind !== undefined && {kind}), ...(goal && {pejlemaerke: goal.id}), ...(people && {group: people.id})};
};

/** `/api/{space}/contributions`: what citizens sent and may be seen, and the way to send. */
export const contributionRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db, limiter} = endpoint;

  const query = {schema: {querystring: jsonSchema(contributionQuery)}, config: {fresh: 0}};
  app.get<{Querystring: ContributionQuery}>('/api/:space/contributions', query, async (request, reply) => {
    const {space} = await asked(endpoint, request, reply);
    const {cursor, limit = '20'} = request.query;
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const filter = filterOf(space, request.query);
    const page = filter ? await listPage(db, space.id, filter, Number(limit), after) : {rows: [], cursor: null, total: 0};
    return sendJson(reply, {items: page.rows.map((row) => publicOf(space, row)), cursor: page.cursor, total: page.total, estimated: false});
  });

  app.get<{Params: {id: string}}>('/api/:space/contributions/:id', {config: {fresh: 0}}, async (request, reply) => {
    const {space} = await asked(endpoint, request, reply);
    const row = await findListed(db, space.id, request.params.id);
    if (!row) throw new Problem('not-found');
    return sendJson(reply, publicOf(space, row));
  });

  app.post<{Body: Submission}>(
    '/api/:space/contributions',
    {schema: {body: jsonSchema(submission)}, onRequest: onlyJson},
    async (request, reply) => {
      limiter.take(request, 'posts');
      const {space, locale} = await asked(endpoint, request, reply);
      const answer = await receive(endpoint, space, locale, keyOf(request), request.body);
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
