import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {addDays, dayIn} from '../../bookings/slots.js';
import {said} from '../../content/say.js';
import type {Entry, Snapshot} from '../../content/spaces.js';
import {auditMany} from '../../contributions/audit.js';
import {transact} from '../../db/connect.js';
import type {Endpoint} from '../../endpoint.js';
import {Problem} from '../../http/problems.js';
import {insiderOf} from '../guard.js';
import {atLeast} from '../roles.js';
import {act} from './act.js';
import {bookingsCsv} from './export.js';
import {roomPath, sendRooms, sendWeek} from './page.js';
import {bookedBetween, isDay, mondayOf, weekOf} from './week.js';

type Sent = Readonly<Record<string, string | undefined>>;

/** What a form or an address says; of what it says twice the first. */
const sentIn = (given: unknown): Sent =>
  Object.fromEntries(Object.entries((given ?? {}) as Record<string, string | string[]>).map(([name, value]) => [name, [value].flat()[0]]));

/** Days that a file is about at most. */
const MOST_DAYS = 400;

/** `/staff/rooms/…`: who has which room when. Readers see it, moderators decide. Every button is a form. */
export const roomPages = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;
  const reading = {config: {staff: 'reader'}} as const;

  /** The room of an address; retired ones too, as long as somebody has them. Throws `not-found`. */
  const roomIn = async (request: FastifyRequest): Promise<{space: Snapshot; room: Entry}> => {
    const {space: id, room: slug} = request.params as {space: string; room: string};
    const space = await insiderOf(request).spaces.get(id);
    const room = space?.find('room', slug);
    if (!space || !room) throw new Problem('not-found');
    return {space, room};
  };

  const overview = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const {session, spaces} = insiderOf(request);
    return sendRooms(reply, session, await spaces.all());
  };
  app.get('/staff/rooms', reading, overview);
  app.get('/staff/rooms/', reading, overview);

  app.get('/staff/rooms/:space/:room', reading, async (request, reply) => {
    const {session, roleIn} = insiderOf(request);
    const {space, room} = await roomIn(request);
    const {week = '', done} = sentIn(request.query);
    const shown = await weekOf(db, space, room, mondayOf(isDay(week) ? week : dayIn(new Date())));
    return sendWeek(reply, {session, space, room, week: shown, mayDecide: atLeast(roleIn(space.id), 'moderator'), done});
  });

  app.post('/staff/rooms/:space/:room', {config: {staff: 'moderator'}}, async (request, reply) => {
    const {session} = insiderOf(request);
    const {space, room} = await roomIn(request);
    const form = sentIn(request.body);
    const done = await act({db, space, room, actor: session.actor}, form);
    return reply.redirect(roomPath(space.id, room.slug, {...(isDay(form.week ?? '') && {week: form.week}), done}), 303);
  });

  const file = {...reading, exposeHeadRoute: false};
  app.get('/staff/rooms/:space/:room/export', file, async (request, reply) => {
    const {session} = insiderOf(request);
    const {space, room} = await roomIn(request);
    const {from = '', until = ''} = sentIn(request.query);
    if (!isDay(from) || !isDay(until) || until > addDays(from, MOST_DAYS)) throw new Problem('malformed');
    const filter = {room: room.slug, from, until};
    await transact(db, (tx) => auditMany(tx, space.id, {at: new Date(), action: 'exported', actor: session.actor, filter}));
    return reply
      .type('text/csv; charset=utf-8')
      .headers({'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="${room.slug}-${from}.csv"`})
      .send(bookingsCsv(said(room, 'title', 'da'), await bookedBetween(db, space, room, from, until)));
  });
};
