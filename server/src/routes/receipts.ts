import type {FastifyInstance} from 'fastify';
import {receiptQuery} from '../../../src/data/receipts.js';
import {storyOf, withdraw} from '../contributions/receipts.js';
import type {Endpoint} from '../endpoint.js';
import {jsonSchema} from '../http/schemas.js';
import {onlyJson} from './contributions.js';
import {asked, sendJson} from './reading.js';

/** `POST /api/{space}/receipts` and `/receipts/withdraw`: for the holder of a code, which never stands in an address. */
export const receiptRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const schema = {body: jsonSchema(receiptQuery)};
  for (const [url, tell] of [
    ['/api/:space/receipts', storyOf],
    ['/api/:space/receipts/withdraw', withdraw],
  ] as const) {
    app.post<{Body: {code: string}}>(url, {schema}, async (request, reply) => {
      onlyJson(request);
      endpoint.limiter.take(request, 'receipts');
      const {space, locale} = await asked(endpoint, request, reply);
      return sendJson(reply, await tell(endpoint, space, locale, request.body.code));
    });
  }
};
