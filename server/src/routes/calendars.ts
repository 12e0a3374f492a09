import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {calendarOf} from '../activities/calendar.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Endpoint} from '../endpoint.js';
import {bestLocale} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {calendarQuery, type CalendarQuery} from './queries.js';
import {asked, EDITORIAL} from './reading.js';

type Asking = FastifyRequest<{Querystring: CalendarQuery}>;

/**
 * `GET /api/{space}/activities.ics`, to subscribe to, and `GET /api/{space}/activities/{id}.ics`: calendar files. `?lang`
 * says the language, because calendars do not say what they read.
 */
export const calendarRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const send = async (request: Asking, reply: FastifyReply, entriesIn: (space: Snapshot) => Entry[]): Promise<FastifyReply> => {
    const {space, locale: best} = await asked(endpoint, request, reply);
    const {lang} = request.query;
    const locale = lang === undefined ? best : bestLocale(lang, space.locales);
    void reply.header('Content-Language', locale).type('text/calendar; charset=utf-8');
    return reply.send(calendarOf(space, locale, entriesIn(space)));
  };
  const options = {schema: {querystring: jsonSchema(calendarQuery)}, config: {fresh: EDITORIAL}};
  app.get<{Querystring: CalendarQuery}>('/api/:space/activities.ics', options, (request, reply) =>
    send(request, reply, (space) => space.of('activity')),
  );
  app.get<{Querystring: CalendarQuery; Params: {file: string}}>('/api/:space/activities/:file', options, (request, reply) => {
    const [, slug] = /^(.+)\.ics$/.exec(request.params.file) ?? [];
    return send(request, reply, (space) => {
      const entry = slug === undefined ? undefined : space.find('activity', slug);
      if (!entry || entry.retired) throw new Problem('not-found');
      void reply.header('Content-Disposition', `attachment; filename="${entry.slug}.ics"`);
      return [entry];
    });
  });
};
