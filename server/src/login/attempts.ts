import {createHash, createHmac, randomBytes} from 'node:crypto';
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Db} from '../db/connect.js';
import type {Secrets} from './provider.js';

/** Milliseconds that a login may take at the provider: ten minutes, with a second factor that has to be looked for. */
const LIFE = 10 * 60_000;

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
const newSecret = (): string => randomBytes(32).toString('base64url');
const SECRET = /^[\w-]{43}$/;

const isSecure = ({protocol}: FastifyRequest): boolean => protocol === 'https';
const nameFor = (request: FastifyRequest): string => (isSecure(request) ? '__Host-sammen-login' : 'sammen-login');

/** What it takes to end a login is derived from what only the browser has, so that nothing here lets anybody in. */
const secretsOf = (browser: string, state: string): Secrets => {
  const derived = (purpose: string): string => createHmac('sha256', browser).update(`${purpose} ${state}`).digest('base64url');
  return {state, nonce: derived('nonce'), verifier: derived('verifier')};
};

const browserOf = (request: FastifyRequest): string | undefined => {
  const given = request.cookies[nameFor(request)];
  return given !== undefined && SECRET.test(given) ? given : undefined;
};

/**
 * Begins a login in this browser, beside others that it may have begun in other tabs.
 * @param space the one to come back to.
 */
export const beginLogin = async (db: Db, request: FastifyRequest, reply: FastifyReply, space: string | undefined): Promise<Secrets> => {
  const browser = browserOf(request) ?? newSecret();
  const state = newSecret();
  const now = Date.now();
  await db.deleteFrom('authentication_request').where('expires_at', '<', new Date(now)).execute();
  await db
    .insertInto('authentication_request')
    .values({state_hash: hash(state), browser_hash: hash(browser), return_space: space ?? null, expires_at: new Date(now + LIFE)})
    .execute();
  void reply.setCookie(nameFor(request), browser, {
    ...{path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request), maxAge: LIFE / 1000},
  });
  return secretsOf(browser, state);
};

/** Uses up a login that was begun in this browser; undefined when there is none with this state, or it took too long. */
export const takeLogin = async (
  db: Db,
  request: FastifyRequest,
  state: string,
): Promise<{secrets: Secrets; space: string | undefined} | undefined> => {
  const browser = browserOf(request);
  if (browser === undefined || !SECRET.test(state)) return undefined;
  const begun = await db
    .deleteFrom('authentication_request')
    .where('state_hash', '=', hash(state))
    .where('browser_hash', '=', hash(browser))
    .returning(['expires_at', 'return_space'])
    .executeTakeFirst();
  if (!begun || begun.expires_at <= new Date()) return undefined;
  return {secrets: secretsOf(browser, state), space: begun.return_space ?? undefined};
};
