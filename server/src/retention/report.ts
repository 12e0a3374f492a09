import {sql} from 'kysely';
import type {RetentionReport} from '../../../src/data/staff.js';
import type {Status} from '../../../src/data/contributions.js';
import type {Db} from '../db/connect.js';
import {dueOf, KINDS, type Kind} from './due.js';
import {policiesOf, type Policy} from './policy.js';

type Due = RetentionReport['spaces'][number]['due'];

/** What is due at a moment, in these spaces or all: how many of what, by status, and since when. Erases nothing. */
export const retentionReportOf = async (db: Db, spaces?: readonly string[], now = new Date()): Promise<RetentionReport> => {
  const reports: RetentionReport['spaces'] = [];
  for (const policy of await policiesOf(db, spaces)) {
    const {space, from, contactDays, unpublishedDays, publishedDays} = policy;
    const due: Due = [];
    for (const kind of KINDS) due.push(...(await countDue(db, kind, policy, now)));
    reports.push({space, retention: {contactDays, unpublishedDays, publishedDays}, from: from.toISOString(), due});
  }
  return {at: now.toISOString(), spaces: reports};
};

/** Contact details of what is due as a whole are not counted beside it. */
const countDue = async (db: Db, kind: Kind, policy: Policy, now: Date): Promise<Due> => {
  const due = await dueOf(db, kind, policy, now);
  if (!due) return [];
  const others = kind === 'contact' ? KINDS.filter((other) => other !== kind) : [];
  const whole = await Promise.all(others.map((other) => dueOf(db, other, policy, now)));
  const alone = whole.flatMap((condition) => (condition ? sql`AND NOT (${condition})` : []));
  const {rows} = await sql<{status: Status; contributions: string; oldest: Date}>`
    SELECT status, count(*) AS contributions, min(sent_at) AS oldest FROM contribution AS one
    WHERE ${due} ${sql.join(alone, sql` `)} GROUP BY status ORDER BY status`.execute(db);
  return rows.map(({status, contributions, oldest}) => ({
    ...{what: kind, status, contributions: Number(contributions), oldest: oldest.toISOString()},
  }));
};
