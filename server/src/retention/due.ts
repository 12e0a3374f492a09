import {sql, type RawBuilder} from 'kysely';
import type {Db} from '../db/connect.js';
import {aheadAt} from '../rules/rules.js';
import {cutoff, type Policy} from './policy.js';

/** What is due: contact details, or a whole contribution, by whether it is public. */
export const KINDS = ['contact', 'unpublished', 'published'] as const;
export type Kind = (typeof KINDS)[number];

export type Condition = RawBuilder<boolean>;

/** What came from a file counts from when it came, whatever dates stand in it; made-up examples are nobody's, and stay. */
const cameBefore = (before: Date): Condition => sql`(one.batch IS NULL OR EXISTS (SELECT FROM batch
  WHERE batch.space = one.space AND batch.id = one.batch AND batch.origin = 'file' AND batch.at <= ${before}))`;

/**
 * What has to hold of a contribution, called `one`, for something of it to be due at a moment; undefined where the policy
 * keeps it until further notice. The rules are those of `retention` in src/data/retention.ts.
 */
export const dueOf = async (
  db: Db,
  kind: Kind,
  {space, contactDays, unpublishedDays, publishedDays}: Policy,
  now: Date,
): Promise<Condition | undefined> => {
  const here = sql`one.space = ${space}`;
  // An activity, a room's hours or a draw: their days count from when it is over.
  const isOver = async (before: Date): Promise<Condition> => sql`NOT ${await aheadAt(db, space, before)}`;
  switch (kind) {
    case 'contact': {
      const before = cutoff(contactDays, now);
      return (
        before &&
        sql<boolean>`${here} AND one.sent_at <= ${before} AND EXISTS (SELECT FROM contact
          WHERE contact.space = one.space AND contact.contribution = one.id) AND ${await isOver(before)}`
      );
    }
    case 'unpublished': {
      const before = cutoff(unpublishedDays, now);
      return (
        before &&
        sql<boolean>`${here} AND one.listed_at IS NULL AND one.status <> 'withdrawn' AND one.sent_at <= ${before} AND ${cameBefore(before)}
          AND NOT EXISTS (SELECT FROM change WHERE change.space = one.space AND change.contribution = one.id AND change.at > ${before})
          AND ${await isOver(before)}`
      );
    }
    case 'published': {
      const before = cutoff(publishedDays, now);
      return (
        before &&
        sql<boolean>`${here} AND one.listed_at IS NOT NULL AND one.listed_at <= ${before} AND ${cameBefore(before)}
        AND ${await isOver(before)}`
      );
    }
  }
};
