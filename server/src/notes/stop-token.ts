import {timingSafeEqual} from 'node:crypto';
import {derive, type Keys} from '../keys.js';

const tokenOf = (keys: Keys, version: number, space: string, contribution: string): string =>
  derive(keys, version, 'stop-notes', space, contribution).toString('base64url').slice(0, 22);

/** Where notes about a contribution are stopped; whoever has the address has got one. 132 bits, good as long as its key. */
export const stopPath = (keys: Keys, space: string, contribution: string): string =>
  `/api/${space}/notes/${contribution}/${tokenOf(keys, keys.current, space, contribution)}`;

/** Whether a token is that of a contribution, under any version of the key. */
export const isStopToken = (keys: Keys, space: string, contribution: string, token: string): boolean =>
  [...keys.versions.keys()].some((version) => {
    const [right, given] = [Buffer.from(tokenOf(keys, version, space, contribution)), Buffer.from(token)];
    return right.length === given.length && timingSafeEqual(right, given);
  });
