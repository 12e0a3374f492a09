import {createHmac, randomBytes} from 'node:crypto';
import type {FastifyRequest} from 'fastify';
import {Problem} from './problems.js';

/** How often one address may do something in ten minutes. `off` is for load tests. */
export type Limits = {posts: number; challenges: number; similar: number; reports: number; receipts: number; logins: number} | 'off';

/** Generous for posts, because schools and libraries share an address; strict where a code could be guessed. */
export const DEFAULT_LIMITS: Exclude<Limits, 'off'> = {posts: 600, challenges: 1_200, similar: 600, reports: 60, receipts: 60, logins: 20};

const WINDOW = 10 * 60_000;
const KEY_LIFE = 24 * 60 * 60_000;
/** Buckets in memory before all are forgotten; about 20 MB. */
const MOST = 200_000;

interface Bucket {
  left: number;
  at: number;
}

export interface Limiter {
  /** Takes one from the allowance of whoever asks; throws a {@link Problem} with Retry-After when it is used up. */
  take(request: FastifyRequest, what: keyof Exclude<Limits, 'off'>): void;
}

/**
 * Allowances per address, refilled evenly. An address is only ever held as a hash with a key that is made anew each
 * day and never written down, so that nobody, we included, can say afterwards who was here.
 */
export const limiterOf = (limits: Limits, now: () => number = Date.now): Limiter => {
  if (limits === 'off') return {take: () => undefined};
  const buckets = new Map<string, Bucket>();
  let key = randomBytes(32);
  let keyed = now();
  const take: Limiter['take'] = (request, what) => {
    const at = now();
    if (at - keyed > KEY_LIFE || buckets.size > MOST) {
      key = randomBytes(32);
      keyed = at;
      buckets.clear();
    }
    const most = limits[what];
    const name = createHmac('sha256', key).update(`${what} ${request.ip}`).digest('base64url');
    const bucket = buckets.get(name) ?? {left: most, at};
    const left = Math.min(most, bucket.left + ((at - bucket.at) * most) / WINDOW);
    if (left < 1) throw new Problem('limited', {headers: {'Retry-After': String(Math.ceil(((1 - left) * WINDOW) / most / 1000))}});
    buckets.set(name, {left: left - 1, at});
  };
  return {take};
};
