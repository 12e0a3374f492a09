import {randomInt, timingSafeEqual} from 'node:crypto';
import {createChallenge, verifySolution, type Challenge, type Payload} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import type {Db, Tx} from '../db/connect.js';
import {derive, type Keys} from '../keys.js';

/** What tells a citizen from a program. */
export interface Work {
  /** Iterations of PBKDF2 for each attempt at a challenge. */
  cost: number;
  /** How many attempts one takes, at least and at most. */
  least: number;
  most: number;
  /** Milliseconds after its page was made before which nobody has read a plain form and filled it in. */
  haste: number;
}

/** About 0.15 s on a desktop, a second or two on an old phone, while its owner writes. */
export const DEFAULT_WORK: Work = {cost: 1_000, least: 200, most: 400, haste: 2_500};

/** Milliseconds that a challenge is good for: 20 minutes. */
const LIFE = 20 * 60_000;

/** Work that has been done, and has not been looked up whether it was used before. */
export interface Proof {
  /** The challenge's signature: its name. */
  challenge: string;
  expires: Date;
}

const secretFor = (keys: Keys, version: number, space: string, purpose: string): string =>
  derive(keys, version, purpose, space).toString('hex');

/** A new challenge of a space (ALTCHA's protocol, version 2). Nothing is stored: it is signed. */
export const newChallenge = ({current, ...keys}: Keys, space: string, {cost, least, most}: Work, now = Date.now()): Promise<Challenge> =>
  createChallenge({
    ...{algorithm: 'PBKDF2/SHA-256', cost, counter: randomInt(least, most + 1), deriveKey, expiresAt: new Date(now + LIFE)},
    hmacSignatureSecret: secretFor({current, ...keys}, current, space, 'challenge'),
    hmacKeySignatureSecret: secretFor({current, ...keys}, current, space, 'challenge-key'),
  });

const payloadIn = (written: string): Payload | undefined => {
  try {
    const payload = JSON.parse(Buffer.from(written, 'base64').toString()) as Payload;
    return typeof payload.challenge.signature === 'string' && typeof payload.solution.counter === 'number' ? payload : undefined;
  } catch {
    return undefined;
  }
};

/** The proof that came with a contribution; undefined when there is none, or it is wrong, of another space, or too old. */
export const readProof = async (keys: Keys, space: string, written: string | undefined): Promise<Proof | undefined> => {
  const payload = written === undefined ? undefined : payloadIn(written);
  if (!payload) return undefined;
  const {challenge, solution} = payload;
  const expires = new Date((challenge.parameters.expiresAt ?? 0) * 1_000);
  for (const version of keys.versions.keys()) {
    const secrets = {
      hmacSignatureSecret: secretFor(keys, version, space, 'challenge'),
      hmacKeySignatureSecret: secretFor(keys, version, space, 'challenge-key'),
    };
    const {verified} = await verifySolution({challenge, solution, deriveKey, ...secrets}).catch(() => ({verified: false}));
    // What does not expire would have to be remembered for ever; ours all do.
    if (verified && expires.getTime() > Date.now()) return {challenge: challenge.signature ?? '', expires};
  }
  return undefined;
};

/** Uses a proof up; false when there is none, or it has been used: the library would take the same one again and again. */
export const spend = async (tx: Tx, space: string, proof: Proof | undefined): Promise<boolean> => {
  if (!proof) return false;
  const spent = await tx
    .insertInto('spent_challenge')
    .values({space, challenge: proof.challenge, expires_at: proof.expires})
    .onConflict((conflict) => conflict.doNothing())
    .returning('challenge')
    .execute();
  return spent.length > 0;
};

/** When a page with a plain form was made, signed: without scripts there is no proof of work, but there is time. */
export const stampFor = (keys: Keys, space: string, now = Date.now()): string =>
  `${now}.${derive(keys, keys.current, 'form-stamp', space, String(now)).toString('base64url')}`;

/** Milliseconds since a page with a plain form was made; undefined for a stamp that is none of ours. */
export const ageOf = (keys: Keys, space: string, stamp: string, now = Date.now()): number | undefined => {
  const [at = '', signature = ''] = stamp.split('.');
  const given = Buffer.from(signature, 'base64url');
  const isOurs = [...keys.versions.keys()].some((version) => {
    const made = derive(keys, version, 'form-stamp', space, at);
    return made.length === given.length && timingSafeEqual(made, given);
  });
  return isOurs ? now - Number(at) : undefined;
};

/** Forgets what has run out. */
export const forgetSpent = async (db: Db, now = new Date()): Promise<void> => {
  await db.deleteFrom('spent_challenge').where('expires_at', '<', now).execute();
};
