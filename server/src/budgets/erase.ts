import {sql} from 'kysely';
import type {Db} from '../db/connect.js';
import {cutoff, type Policy} from '../retention/policy.js';

/**
 * Erases the ballots of budgets that were over for as long as a space keeps what is public. The result and the digest
 * stay; who wants to count again then has had that long to do it.
 */
export const eraseBallots = async (db: Db, {space, publishedDays}: Policy, now: Date): Promise<void> => {
  const before = cutoff(publishedDays, now);
  if (!before) return;
  await sql`DELETE FROM ballot USING budget_seal AS seal WHERE ballot.space = ${space} AND seal.space = ballot.space
    AND seal.budget = ballot.budget AND (seal.terms->>'closes')::timestamptz <= ${before}`.execute(db);
};
