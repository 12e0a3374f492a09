import {createHmac, randomBytes} from 'node:crypto';
import type {FastifyRequest} from 'fastify';
import {Problem} from './problems.js';

/** How many may be here at a time: from one address, and in all. */
export interface Room {
  each: number;
  all: number;
}

/** One address may be a whole school or library; each listener costs this server some 20 kB. */
export const DEFAULT_ROOM: Room = {each: 300, all: 10_000};

/** Seconds after which somebody who found no room may try again. */
const LATER = '60';

export interface Crowd {
  /** Lets somebody in; returns the way out, to be called once. Throws `limited` or `unavailable` where there is no room. */
  enter(request: FastifyRequest): () => void;
}

/** Counts who is here. Addresses are only held as keyed hashes, and only while somebody is here from them. */
export const crowdOf = ({each, all}: Room): Crowd => {
  const key = randomBytes(32);
  const here = new Map<string, number>();
  let total = 0;
  const enter: Crowd['enter'] = ({ip}) => {
    // Whoever has gone already has no address any more.
    const name = createHmac('sha256', key).update(`from ${ip}`).digest('base64url');
    const before = here.get(name) ?? 0;
    if (before >= each) throw new Problem('limited', {headers: {'Retry-After': LATER}});
    if (total >= all) throw new Problem('unavailable', {headers: {'Retry-After': LATER}});
    here.set(name, before + 1);
    total++;
    return () => {
      const left = (here.get(name) ?? 0) - 1;
      if (left > 0) here.set(name, left);
      else here.delete(name);
      total--;
    };
  };
  return {enter};
};
