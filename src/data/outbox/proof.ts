import {challenge, type Challenge} from '../challenge.js';
import {parse, request} from '../request.js';


/** Attempts after which it is given up: 2.5 times what the reference endpoint asks for at most. */
const MOST = 1_000;
/** Attempts at a time: where an answer of WebCrypto takes long to come, as in WebKit, the next need not wait for it. */
const AT_ONCE = 8;
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
  const attempt = async (counter: number): Promise<{counter: number; derivedKey: string}> => {
    const password = new DataView(new ArrayBuffer(given.length + 4));
    new Uint8Array(password.buffer).set(given);
    password.setUint32(given.length, counter);
    const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const key = await crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost}, base, 256);
    return {counter, derivedKey: hex(key)};
  };
  for (let first = 0; first < MOST; first += AT_ONCE) {
    const tried = await Promise.all(Array.from({length: AT_ONCE}, (_, i) => attempt(first + i)));
    const solution = tried.find(({derivedKey}) => derivedKey.startsWith(keyPrefix));
    if (solution) return btoa(JSON.stringify({challenge: {parameters, signature}, solution}));
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

const inTime = ({work}: Earned, longest: number): Earned['work'] =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the work takes too long')), longest))]);

/**
 * The proof that goes with a contribution, the same for each attempt as long as it is good. Undefined where it cannot be
 * had: on http there is no WebCrypto, an endpoint may have no challenges, and what is sent without is read by somebody first.
 * @param longest milliseconds that are waited for it.
 */
export const proofFor = async (url: string, key: string, longest: number): Promise<string | undefined> => {
  const known = earned.get(url);
  const mine = known && (known.key ?? key) === key ? known : begin(url);
  mine.key = key;
  try {
    const {proof, until} = await inTime(mine, longest);
    if (until > Date.now()) return proof;
    earned.delete(url);
    return (await inTime(begin(url), longest)).proof;
  } catch {
    return undefined;
  }
};
