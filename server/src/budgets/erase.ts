import {sql} from 'kysely';
import type {Db} from '../db/connect.js';
import {cutoff, type Policy} from '../retention/policy.js';

/**
 * Erases the ballots of budgets that were over for as long as a space keeps what is public; of one that was removed before
 * it was closed too. The result and the digest stay; who wants to count again then has had that long to do it.
 */
export const eraseBallots = async (db: Db, {space, publishedDays}: Policy, now: Date): Promise<void> => {
  const before = cutoff(publishedDays, now);
  if (!before) return;
  await sql`DELETE FROM ballot USING content LEFT JOIN budget_seal AS seal ON seal.space = content.space AND seal.budget = content.id
    WHERE ballot.space = ${space} AND content.space = ballot.space AND content.id = ballot.budget
    AND (content.retired OR seal.budget IS NOT NULL)
    AND (coalesce(seal.terms, content.attrs)->>'closes')::timestamptz <= ${before}`.execute(db);
};
