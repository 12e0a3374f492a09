import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Db} from '../db/connect.js';
import {EVERYWHERE, type Grant} from './roles.js';

/** Milliseconds that a one-time link can be used: ten minutes, the most that ASVS 5.0.0 has for such (6.5.5). */
const LINK_LIFE = 10 * 60_000;
/** Milliseconds that a session lasts: a working day. Roles are those of when it began. */
const SESSION_LIFE = 10 * 60 * 60_000;
/** Milliseconds after which a session that nobody uses ends: an hour. A desk that is open and seen uses it. */
const IDLE = 60 * 60_000;
/** Milliseconds between two notes of a session's being used. */
const SEEN_EVERY = 60_000;

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();
const newToken = (): string => randomBytes(32).toString('base64url');

/** What a member of staff did last, or why it was not done. */
export interface Notice {
  kind: 'decided' | 'undone' | 'stale' | 'reason' | 'cpr';
  space?: string;
  id?: string;
  /** The version that the decision made; undoing it needs the same. */
  version?: number;
  status?: string;
  /** The first words of what it was about. */
  excerpt?: string;
}

export interface Session {
  token: string;
  /** Who it is, as the history of a contribution and the audit log say it. */
  actor: string;
  grants: readonly Grant[];
  notice: Notice | null;
}

/** A link with which staff logs in once, good for ten minutes; only its hash is stored. */
export const newStaffLink = async (db: Db, url: string): Promise<string> => {
  const token = newToken();
  await db
    .insertInto('staff_login')
    .values({token_hash: hash(token), expires_at: new Date(Date.now() + LINK_LIFE)})
    .execute();
  return `${url}/staff/login?token=${token}`;
};

/** Uses a one-time link up and opens a session; undefined when the link was used, is too old or never was. */
export const logIn = async (db: Db, token: string): Promise<string | undefined> => {
  const now = new Date();
  const used = await db.deleteFrom('staff_login').where('token_hash', '=', hash(token)).returning('expires_at').executeTakeFirst();
  if (!used || used.expires_at < now) return undefined;
  return openSession(db, {actor: 'one-time link', grants: [{space: EVERYWHERE, role: 'admin'}]});
};

interface Person extends Pick<Session, 'actor' | 'grants'> {
  /** What the provider vouched with, to end its session with this one. */
  idToken?: string;
}

/** Opens a session, with a token that nobody had before; those that have ended are forgotten. */
export const openSession = async (db: Db, {actor, grants, idToken}: Person): Promise<string> => {
  const token = newToken();
  const now = new Date();
  await db
    .insertInto('staff_session')
    .values({
      ...{token_hash: hash(token), actor, grants: JSON.stringify(grants), notice: null, id_token: idToken ?? null},
      ...{seen_at: now, expires_at: new Date(now.getTime() + SESSION_LIFE)},
    })
    .execute();
  await db
    .deleteFrom('staff_session')
    .where(({or, eb}) => or([eb('expires_at', '<', now), eb('seen_at', '<', new Date(now.getTime() - IDLE))]))
    .execute();
  return token;
};

const nameFor = (request: FastifyRequest): string => (request.protocol === 'https' ? '__Host-sammen-staff' : 'sammen-staff');

/** Lax and not Strict: with Strict the redirect after a link that was opened from another site would arrive logged out. */
export const setCookie = (request: FastifyRequest, reply: FastifyReply, token: string): void => {
  void reply.setCookie(nameFor(request), token, {path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https'});
};

/** The session of whoever asks; undefined when there is none. */
export const sessionOf = async (db: Db, request: FastifyRequest): Promise<Session | undefined> => {
  const token = request.cookies[nameFor(request)];
  if (token === undefined) return undefined;
  const now = Date.now();
  const row = await db
    .selectFrom('staff_session')
    .select(['actor', 'notice', 'grants', 'seen_at'])
    .where('token_hash', '=', hash(token))
    .where('expires_at', '>', new Date(now))
    .where('seen_at', '>', new Date(now - IDLE))
    .executeTakeFirst();
  if (row && now - row.seen_at.getTime() > SEEN_EVERY) {
    await db
      .updateTable('staff_session')
      .set({seen_at: new Date(now)})
      .where('token_hash', '=', hash(token))
      .execute();
  }
  return row && {token, actor: row.actor, grants: row.grants, notice: row.notice as Notice | null};
};

/** Ends the session of whoever asks, if there is one. Resolves with what their provider vouched with. */
export const endSession = async (db: Db, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> => {
  const token = request.cookies[nameFor(request)];
  if (token === undefined) return undefined;
  const ended = await db.deleteFrom('staff_session').where('token_hash', '=', hash(token)).returning('id_token').executeTakeFirst();
  void reply.clearCookie(nameFor(request), {path: '/', secure: request.protocol === 'https'});
  return ended?.id_token ?? undefined;
};

/** Keeps what happened, to be said on the next page. */
export const notify = async (db: Db, {token}: Session, notice: Notice | null): Promise<void> => {
  await db
    .updateTable('staff_session')
    .set({notice: notice && JSON.stringify(notice)})
    .where('token_hash', '=', hash(token))
    .execute();
};

/** What a form of this session carries to show that it came from our page (CSRF). */
export const formToken = ({token}: Session): string => createHash('sha256').update(`form ${token}`).digest('base64url');

export const isFormToken = (session: Session, given: string | undefined): boolean => {
  const [a, b] = [Buffer.from(formToken(session)), Buffer.from(given ?? '')];
  return a.length === b.length && timingSafeEqual(a, b);
};
