import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import type {Snapshot} from '../content/spaces.js';
import {vary} from '../http/caching.js';
import {bestLocale} from '../http/locale.js';
import {Problem} from '../http/problems.js';

/** Seconds that editorial content may be used again without asking. */
export const EDITORIAL = 30;

/** A space as one request asks for it. */
export interface Asked {
  space: Snapshot;
  /** The best of the space's languages for whoever asks. */
  locale: string;
}

/** The space in a request's address and the language it wants, announced in the answer. Throws `not-found`. */
export const asked = async ({spaces}: Endpoint, request: FastifyRequest, reply: FastifyReply): Promise<Asked> => {
  const {space: id} = request.params as {space: string};
  const space = await spaces.get(id);
  if (!space) throw new Problem('not-found');
  const locale = bestLocale(request.headers['accept-language'], space.locales);
  vary(reply, 'Accept-Language');
  void reply.header('Content-Language', locale);
  return {space, locale};
};

/** Sends JSON as it is; serialising by schema would be slower for the contract's many nullable parts. */
export const sendJson = (reply: FastifyReply, body: unknown): FastifyReply =>
  reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
