import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {receiptQuery} from '../../../src/data/requests.js';
import {storyOf, withdraw} from '../contributions/receipts.js';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {onlyJson} from './contributions.js';
import {asked, sendJson, type Asked} from './reading.js';

/** `POST /api/{space}/receipts` and `/receipts/withdraw`: for the holder of a code, which never stands in an address. */
export const receiptRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const options = {schema: {body: jsonSchema(receiptQuery)}, onRequest: onlyJson};
  const look = (request: FastifyRequest, reply: FastifyReply): Promise<Asked> => {
    endpoint.limiter.take(request, 'receipts');
    return asked(endpoint, request, reply);
  };

  app.post<{Body: {code: string}}>('/api/:space/receipts', options, async (request, reply) => {
    const {space, locale} = await look(request, reply);
    return sendJson(reply, await storyOf(endpoint, space, locale, request.body.code));
  });

  app.post<{Body: {code: string}}>('/api/:space/receipts/withdraw', options, async (request, reply) => {
    const {space, locale} = await look(request, reply);
    const {status} = await withdraw(endpoint, space, locale, request.body.code);
    return sendJson(reply, {status});
  });
};
