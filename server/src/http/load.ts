import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {Problem} from './problems.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however much there is to do: health, and streams, which have a limit of their own. */
    always?: boolean;
  }
  interface FastifyRequest {
    /** Whether it is being worked on. */
    working: boolean;
  }
}

/**
 * Requests that are worked on at a time. Each waits for the database most of its time, which does a dozen things at once:
 * measured (`npm run bench:load`), more of them answer no more citizens, only later, until nobody waits any longer.
 */
export const DEFAULT_AT_ONCE = 256;

/** Seconds after which somebody who was turned away comes back: spread, so that they do not come together again. */
const RETRY = {least: 1, most: 5};

const laterBy = (): string => String(RETRY.least + Math.floor(Math.random() * (RETRY.most - RETRY.least + 1)));

/**
 * Turns away what is more than the server can do, at once and before its body is read: 503 with `Retry-After`. Counted is
 * what is worked on: neither who is still sending nor who is slow to take an answer holds a place that others need.
 * To be called before anything else looks at a request.
 * @param atOnce how many; `Infinity` turns nobody away.
 */
export const shedLoad = (app: FastifyInstance, atOnce: number): void => {
  let working = 0;

  const begin = (request: FastifyRequest, reply: FastifyReply): void => {
    if (request.working || request.routeOptions.config.always) return;
    if (working >= atOnce) {
      // Any page may read this much: there is nothing in it, and who may use which space is more work.
      void reply.headers({'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After'});
      throw new Problem('unavailable', {headers: {'Retry-After': laterBy()}});
    }
    request.working = true;
    working++;
  };
  const pause = (request: FastifyRequest): void => {
    if (!request.working) return;
    request.working = false;
    working--;
  };

  app.decorateRequest('working', false);
  app.addHook('onRequest', async (request, reply) => begin(request, reply));
  // The body is read at the sender's pace.
  app.addHook('preParsing', async (request) => pause(request));
  app.addHook('preValidation', async (request, reply) => begin(request, reply));
  // What is left is the way to whoever asked.
  app.addHook('onSend', async (request) => pause(request));
  app.addHook('onResponse', async (request) => pause(request));
};
