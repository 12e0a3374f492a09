import type {FastifyInstance} from 'fastify';
import {Problem} from './problems.js';

interface Known {
  pattern: RegExp;
  methods: Set<string>;
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/:[^/]+/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  );

/** Answers 404 for addresses that nobody knows, and 405 with Allow for those that are known by another method. */
export const explainMethods = (app: FastifyInstance): void => {
  const known = new Map<string, Known>();
  app.addHook('onRoute', ({url, method}) => {
    const entry = known.get(url) ?? {pattern: patternOf(url), methods: new Set()};
    for (const one of [method].flat()) entry.methods.add(one);
    known.set(url, entry);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = new Set([...known.values()].filter(({pattern}) => pattern.test(path)).flatMap((entry) => [...entry.methods]));
    if (methods.size === 0) throw new Problem('not-found');
    const allow = [...methods.add('OPTIONS')].sort().join(', ');
    if (request.method === 'OPTIONS') return reply.code(204).header('Allow', allow).send();
    throw new Problem('method', {headers: {Allow: allow}});
  });
};
