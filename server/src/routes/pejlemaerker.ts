import type {FastifyInstance} from 'fastify';
import type * as v from 'valibot';
import type {pejlemaerker} from '../../../src/data/pejlemaerker.js';
import type {Endpoint} from '../endpoint.js';
import type {Snapshot} from '../content/spaces.js';
import {pejlemaerkeDocument} from '../content/documents.js';
import {maybe, said} from '../content/say.js';
import {listedByGoal} from '../contributions/tally.js';
import {asked, sendJson} from './reading.js';

/** The guiding goals in order, each with how many published inputs there are about it. */
export const pejlemaerkerIn = async ({db}: Endpoint, space: Snapshot, locale: string): Promise<v.InferOutput<typeof pejlemaerker>> => {
  const inputs = await listedByGoal(db, space.id, 'input');
  const heading = space.of('pejlemaerker')[0];
  return {
    language: locale,
    title: said(heading, 'title', locale),
    intro: heading ? maybe(heading, 'summary', locale) : null,
    items: space.of('pejlemaerke').map((goal, i) => pejlemaerkeDocument(goal, i + 1, inputs.get(goal.id) ?? 0, locale)),
  };
};

/** `GET /api/{space}/pejlemaerker`. */
export const pejlemaerkeRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  app.get('/api/:space/pejlemaerker', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, await pejlemaerkerIn(endpoint, space, locale));
  });
};
