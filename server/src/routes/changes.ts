import type {ServerResponse} from 'node:http';
import type {FastifyInstance} from 'fastify';
import {watchOf} from '../contributions/changes.js';
import type {Endpoint} from '../endpoint.js';
import {EventStream} from '../http/event-stream.js';
import {Problem} from '../http/problems.js';

/** Milliseconds between comments; proxies give up after 30 seconds and more. */
const BEAT = 15_000;
/** Milliseconds after which listeners come back, spread so that they do not come all at once after a restart. */
const RETRY = {least: 3_000, spread: 4_000};
/** Milliseconds that a listener has to take the last words when the server stops. */
const GRACE = 500;

/**
 * `GET /api/{space}/changes`: server-sent events that say how many contributions are listed, by kind; the first at once
 * (unless `Last-Event-ID` shows that it is known), then one for each change. Nothing that is not listed is counted.
 */
export const changeRoutes = (app: FastifyInstance, {db, spaces, listeners}: Endpoint): void => {
  const watch = watchOf(db);
  const open = new Map<EventStream, ServerResponse>();
  const beat = setInterval(() => {
    for (const stream of open.keys()) stream.beat();
  }, BEAT).unref();

  // The body of such an answer has no end, so there is nothing that HEAD could tell.
  const options = {exposeHeadRoute: false, config: {always: true}};
  app.get<{Params: {space: string}}>('/api/:space/changes', options, async (request, reply) => {
    const space = await spaces.get(request.params.space);
    if (!space) throw new Problem('not-found');
    const leave = listeners.enter(request);
    const stream = new EventStream(Math.round(RETRY.least + Math.random() * RETRY.spread));
    let known = request.headers['last-event-id'];
    const stop = watch.listen(space.id, ({id, data}) => {
      if (id !== known) stream.say('changed', id, data);
      known = id;
    });
    open.set(stream, reply.raw);
    stream.once('close', () => {
      stop();
      leave();
      open.delete(stream);
    });
    // For nginx, which otherwise keeps what is said until there is more; `no-transform` for those that compress.
    void reply.headers({'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no', Connection: 'close'});
    return reply.type('text/event-stream; charset=utf-8').send(stream);
  });

  app.addHook('preClose', async () => {
    clearInterval(beat);
    for (const [stream, response] of open) {
      stream.finish();
      setTimeout(() => response.destroy(), GRACE);
    }
  });
};
