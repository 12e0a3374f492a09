import type {Retention} from '../../../src/data/retention.js';
import type {Db} from '../db/connect.js';

const DAY = 24 * 60 * 60_000;

/** Milliseconds that days have to stand before the server goes by them: what is erased cannot be brought back, a wrong number can. */
export const STANDS = DAY;

/** How long a space keeps what citizens send. */
export interface Policy extends Retention {
  space: string;
  /** From when on the server goes by these days. */
  from: Date;
}

/** The policy of each space, by its id; of these spaces only, when some are named. */
export const policiesOf = async (db: Db, spaces?: readonly string[]): Promise<Policy[]> => {
  if (spaces?.length === 0) return [];
  let query = db.selectFrom('space').select(['space', 'retention_days', 'contact_days', 'unpublished_days', 'retention_since']);
  if (spaces) query = query.where('space', 'in', spaces);
  const rows = await query.orderBy('space').execute();
  return rows.map(({space, retention_days, contact_days, unpublished_days, retention_since}) => ({
    ...{space, contactDays: contact_days, unpublishedDays: unpublished_days, publishedDays: retention_days},
    from: new Date(retention_since.getTime() + STANDS),
  }));
};

/** The moment before which everything is due that is kept for so many days; undefined where it is kept until further notice. */
export const cutoff = (days: number | null, now: Date): Date | undefined =>
  // Longer than PostgreSQL's and JavaScript's calendars reach is as good as for ever.
  days === null || days > 365_000 ? undefined : new Date(now.getTime() - days * DAY);
