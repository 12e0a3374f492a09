import {challenge, type Challenge} from '../challenge.js';
import {parse, request} from '../request.js';


/** Attempts after which it is given up: 2.5 times what the reference endpoint asks for at most. */
const MOST = 1_000;
/** Milliseconds that a challenge is waited for: the contribution matters more. */
const PATIENCE = 4_000;
/** Milliseconds before its end at which a proof is no longer used. */
const MARGIN = 60_000;

const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (key: ArrayBuffer): string => Array.from(new Uint8Array(key), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Works a challenge out: the counter behind the nonce whose key begins as wished. Undefined when there is none. */
export const solve = async ({parameters, signature}: Challenge): Promise<string | undefined> => {
  const {nonce, salt, cost, keyPrefix} = parameters;
  const given = bytes(nonce);
  const password = new DataView(new ArrayBuffer(given.length + 4));
  new Uint8Array(password.buffer).set(given);
  for (let counter = 0; counter < MOST; counter++) {
    password.setUint32(given.length, counter);
    const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const key = await crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost}, base, 256);
    const derivedKey = hex(key);
    if (derivedKey.startsWith(keyPrefix)) return btoa(JSON.stringify({challenge: {parameters, signature}, solution: {counter, derivedKey}}));
  }
  return undefined;
};

const earn = async (url: string): Promise<{proof: string | undefined; until: number}> => {
  const answer = await request(`${url}/challenge`, PATIENCE, {});
  const {parameters} = parse(challenge, answer, '/challenge');
  // Back goes all that came: it is signed.
  return {proof: await solve(answer as Challenge), until: parameters.expiresAt * 1_000 - MARGIN};
};

interface Earned {
  work: ReturnType<typeof earn>;
  /** The contribution that it has gone with: it is good for no other. */
  key?: string;
}

const earned = new Map<string, Earned>();

/** Begins the work for the next contribution to an endpoint, unless it is begun already. Never throws. */
export const prepareProof = (url: string): void => {
  if (!earned.has(url) || earned.get(url)?.key !== undefined) begin(url);
};

const begin = (url: string): Earned => {
  const one: Earned = {work: earn(url)};
  one.work.catch(() => earned.get(url) === one && earned.delete(url));
  earned.set(url, one);
  return one;
};

/**
 * The proof that goes with a contribution, the same for each attempt as long as it is good. Undefined where it cannot be
 * had: on http there is no WebCrypto, an endpoint may have no challenges, and what is sent without is read by somebody first.
 */
export const proofFor = async (url: string, key: string): Promise<string | undefined> => {
  const known = earned.get(url);
  const mine = known && (known.key ?? key) === key ? known : begin(url);
  mine.key = key;
  try {
    const {proof, until} = await mine.work;
    if (until > Date.now()) return proof;
    earned.delete(url);
    return (await begin(url).work).proof;
  } catch {
    return undefined;
  }
};
