import type {FastifyInstance} from 'fastify';
import {newChallenge} from '../contributions/proof.js';
import type {Endpoint} from '../endpoint.js';
import {asked, sendJson} from './reading.js';

/** `GET /api/{space}/challenge`: work to be done before a contribution is sent, by the device and unseen. */
export const challengeRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  app.get('/api/:space/challenge', async (request, reply) => {
    endpoint.limiter.take(request, 'challenges');
    const {space} = await asked(endpoint, request, reply);
    const challenge = await newChallenge(endpoint.keys, space.id, endpoint.work);
    return sendJson(reply.header('Cache-Control', 'no-store'), challenge);
  });
};
