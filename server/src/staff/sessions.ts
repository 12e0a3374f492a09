import {createHash, randomBytes} from 'node:crypto';
import type {Db} from '../db/connect.js';

/** Milliseconds that a one-time link can be used. */
const LINK_LIFE = 15 * 60_000;

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A link with which staff logs in once, good for 15 minutes; only its hash is stored. */
export const newStaffLink = async (db: Db, url: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('staff_login')
    .values({token_hash: hash(token), expires_at: new Date(Date.now() + LINK_LIFE)})
    .execute();
  return `${url}/staff/login?token=${token}`;
};
