import type {FastifyInstance} from 'fastify';
import {TIMES_DAYS} from '../../../src/data/rooms.js';
import {addDays, dayIn} from '../bookings/slots.js';
import {timesOf} from '../bookings/times.js';
import {instantInDenmark} from '../content/moments.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {timesQuery, type TimesQuery} from './queries.js';
import {asked, sendJson} from './reading.js';

const isDay = (date: string): boolean => instantInDenmark(`${date}T00:00`) !== undefined;

/** `GET /api/{space}/rooms/{id}/times?from`: the hours of two weeks, each free or taken. The rooms themselves are in told.ts. */
export const roomRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const options = {schema: {querystring: jsonSchema(timesQuery)}, config: {fresh: 0}};
  app.get<{Params: {id: string}; Querystring: TimesQuery}>('/api/:space/rooms/:id/times', options, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const room = space.find('room', request.params.id);
    if (!room || room.retired) throw new Problem('not-found');
    const now = new Date();
    const {from = dayIn(now)} = request.query;
    // Not 31 February, and nothing that goes on after the year 9999.
    if (!isDay(from) || !isDay(addDays(from, TIMES_DAYS))) throw new Problem('malformed');
    return sendJson(reply, {language: locale, ...(await timesOf(endpoint.db, space.id, room, from, now))});
  });
};
