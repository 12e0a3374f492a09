import type {FastifyInstance} from 'fastify';
import type {Activities} from '../../../src/data/activities.js';
import {activityDocument} from '../activities/document.js';
import {overAt} from '../activities/series.js';
import type {ActivityContent} from '../content/shape.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {signupFormOf} from '../signups/form.js';
import {takenIn} from '../signups/places.js';
import {activityQuery, type ActivityQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

const isOpenAt = (entry: Entry, level: string): boolean =>
  (entry.attrs as unknown as ActivityContent).open.some((open) => open.level === level);

/** What has not ended at `from` and is open at `level`, as it is now; the next one first. */
export const activitiesIn = async (db: Db, space: Snapshot, locale: string, {from, level}: ActivityQuery): Promise<Activities> => {
  const [taken, now] = [await takenIn(db, space.id), new Date()];
  const items = space
    .of('activity')
    .filter((activity) => from === undefined || overAt(activity) >= Date.parse(from))
    .filter((activity) => level === undefined || isOpenAt(activity, level))
    .map((activity) => activityDocument(activity, locale, taken, now))
    .sort((a, b) => Date.parse(a.starts) - Date.parse(b.starts));
  return {language: locale, signup: signupFormOf(space), calendar: true, items};
};

/** `GET /api/{space}/activities?from&level`: what has not ended at `from`, and is open at `level`; soonest first. */
export const activityRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const schema = {querystring: jsonSchema(activityQuery)};
  app.get<{Querystring: ActivityQuery}>('/api/:space/activities', {schema, config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, await activitiesIn(endpoint.db, space, locale, request.query));
  });
};
