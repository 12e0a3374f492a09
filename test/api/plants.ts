import type {FastifyInstance} from 'fastify';

/** Faults that a server may have: what the suite must find, each with the rule that finds it. */
export const PLANTS = {
  'a route that throws': 'no answer is an error of ours',
  'a status that the document does not name': 'the document names every status',
  'a body off its schema': 'every body is as the document says',
  'a part more than the schema has': 'every body is as the document says',
  'another content type': 'the document names every content type',
  'errors of another form': 'every refusal is a problem document',
  'a stack trace': 'no answer tells of the inside',
  'a missing header': 'every answer has its security headers',
  'what waits in public': 'nothing private is in a public answer',
  'what is kept of each request': 'memory stays bounded',
  'an answer that never comes': 'every request is answered',
  'an end at an aborted upload': 'the server is alive at the end',
} as const;
export type Plant = keyof typeof PLANTS;

/** Plants faults into a server, one at a time; `planted` says which one now, and `secret` is what nobody may read. */
export const plantIn = (app: FastifyInstance, planted: () => string, secret: () => string): void => {
  const kept: Buffer[] = [];
  const is = (plant: Plant): boolean => planted() === plant;
  app.addHook('onRequest', async (request, reply) => {
    if (is('a route that throws') && request.url.includes('insights')) throw new TypeError('planted');
    if (is('what is kept of each request')) kept.push(Buffer.alloc(512 * 1024, 1));
    if (is('an answer that never comes') && request.url.includes('visions')) return reply.hijack();
    if (is('an end at an aborted upload')) request.raw.once('aborted', () => process.exit(1));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string') return payload;
    const isGood = reply.statusCode === 200 && String(reply.getHeader('content-type')).includes('json');
    if (is('a status that the document does not name') && isGood && request.url.includes('outcomes')) void reply.code(206);
    if (is('a body off its schema') && isGood) return payload.replace('"total":', '"sum":');
    if (is('a part more than the schema has') && isGood) return payload.replace('"kind":', '"author":"x","kind":');
    if (is('another content type') && isGood) void reply.type('text/plain');
    if (is('errors of another form') && reply.statusCode === 404) return '{"error":"not found"}';
    if (is('a stack trace') && reply.statusCode === 400)
      return payload.replace('"title":"', '"title":"Error: x at f (server/src/app.ts:1:1) ');
    if (is('a missing header')) void reply.removeHeader('x-content-type-options');
    if (is('what waits in public') && isGood) return payload.replace('"text":"', `"text":"${secret()}`);
    return payload;
  });
};
