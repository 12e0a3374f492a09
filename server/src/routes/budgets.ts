import type {FastifyInstance} from 'fastify';
import {casting, uncasting, type Casting, type Uncasting} from '../../../src/data/requests.js';
import {castBallot} from '../budgets/ballots.js';
import {ballotsOf, budgetIn, budgetsIn, type Sealing} from '../budgets/documents.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {onlyJson} from './contributions.js';
import {EDITORIAL, asked, sendJson} from './reading.js';

/** `GET /api/{space}/budgets`, `/budgets/{id}`, and `/budgets/{id}/ballots` once it is over. */
export const budgetRoutes = (app: FastifyInstance, endpoint: Endpoint, sealing?: Sealing): void => {
  const {db} = endpoint;
  app.get('/api/:space/budgets', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, await budgetsIn({db, space, locale, sealing}));
  });

  app.get<{Params: {id: string}}>('/api/:space/budgets/:id', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    return sendJson(reply, await budgetIn({db, space, locale, sealing}, request.params.id));
  });

  app.get<{Params: {id: string}}>('/api/:space/budgets/:id/ballots', {config: {fresh: EDITORIAL}}, async (request, reply) => {
    const {space} = await asked(endpoint, request, reply);
    return sendJson(reply, await ballotsOf(db, space, request.params.id, sealing));
  });
};

/** `PUT` and `DELETE /api/{space}/budgets/{id}/ballot`: a device's ballot, for as long as it is open. */
export const ballotRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {limiter} = endpoint;
  const url = '/api/:space/budgets/:id/ballot';
  app.put<{Params: {id: string}; Body: Casting}>(
    url,
    {schema: {body: jsonSchema(casting)}, onRequest: onlyJson},
    async (request, reply) => {
      limiter.take(request, 'posts');
      const {space} = await asked(endpoint, request, reply);
      if (request.body.choices.length === 0) throw new Problem('invalid', {errors: [{field: 'choices', code: 'required'}]});
      return sendJson(reply, await castBallot(endpoint, space, request.params.id, request.body));
    },
  );

  app.delete<{Params: {id: string}; Body: Uncasting}>(
    url,
    {schema: {body: jsonSchema(uncasting)}, onRequest: onlyJson},
    async (request, reply) => {
      limiter.take(request, 'posts');
      const {space} = await asked(endpoint, request, reply);
      return sendJson(reply, await castBallot(endpoint, space, request.params.id, {...request.body, choices: []}));
    },
  );
};
