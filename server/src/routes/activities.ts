import type {FastifyInstance} from 'fastify';
import type {Activity} from '../../../src/data/activities.js';
import type {Endpoint} from '../endpoint.js';
import type {ActivityContent} from '../content/shape.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import {activityDocument} from '../content/documents.js';
import type {Db} from '../db/connect.js';
import {takenIn} from '../signups/places.js';
import {jsonSchema} from '../http/schemas.js';
import {activityQuery, type ActivityQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

const endOf = ({starts, ends}: Entry): number => (ends ?? starts)?.getTime() ?? 0;

const isOpenAt = (entry: Entry, level: string): boolean =>
  (entry.attrs as unknown as ActivityContent).open.some((open) => open.level === level);

/** What has not ended at `from` and is open at `level`, soonest first. */
export const activitiesIn = async (db: Db, space: Snapshot, locale: string, {from, level}: ActivityQuery): Promise<Activity[]> => {
  const taken = await takenIn(db, space.id);
  return space
    .of('activity')
    .filter((activity) => from === undefined || endOf(activity) >= Date.parse(from))
    .filter((activity) => level === undefined || isOpenAt(activity, level))
    .sort((a, b) => (a.starts?.getTime() ?? 0) - (b.starts?.getTime() ?? 0))
    .map((activity) => activityDocument(activity, locale, taken));
};

/** `GET /api/{space}/activities?from&level`: what has not ended at `from`, and is open at `level`; soonest first. */
export const activityRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const schema = {querystring: jsonSchema(activityQuery)};
  app.get<{Querystring: ActivityQuery}>('/api/:space/activities', {schema, config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, {language: locale, items: await activitiesIn(endpoint.db, space, locale, request.query)});
  });
};
