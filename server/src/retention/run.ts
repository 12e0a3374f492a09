import {eraseBallots} from '../budgets/erase.js';
import {eraseOldVersions} from '../content/versions.js';
import {sql} from 'kysely';
import {audit, chainOf} from '../contributions/audit.js';
import {erase, eraseContacts} from '../contributions/erase.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import {codeOf} from '../failure.js';
import {dueOf, KINDS, type Condition, type Kind} from './due.js';
import {policiesOf, type Policy} from './policy.js';

/** Contributions in one transaction: some tens of milliseconds, for which others wait in the audit log's chains. */
const BATCH = 25;
/** Contributions that are looked up at a time. */
const ROUND = 5_000;

/** Who it was, in the audit log. */
const ACTOR = 'retention';

export interface Run {
  /** The moment by which things are due; default now. */
  now?: Date;
  /** Default all. */
  spaces?: readonly string[];
  /** Go by days that have not stood for a day yet; default false. */
  atOnce?: boolean;
  /** Whether to end after the transaction that is under way. */
  stopped?: () => boolean;
}

/** How many contributions lost what. */
export type Erased = Record<Kind, number>;

/**
 * Erases what is due, so much at a time. Any number of servers may do so at once: each takes what no other has. What a
 * server that dies has not erased is due still; what somebody is changing at the moment is left for the next time.
 */
export const runRetention = async (
  db: Db,
  {now = new Date(), spaces, atOnce = false, stopped = () => false}: Run = {},
): Promise<Erased> => {
  const erased: Erased = {contact: 0, unpublished: 0, published: 0};
  const failures: unknown[] = [];
  for (const policy of await policiesOf(db, spaces)) {
    if (!atOnce && policy.from > now) continue;
    await eraseBallots(db, policy, now).catch((error) => failures.push(error));
    // Contact details last: those of whole contributions go with them. What fails in one space keeps nothing in another.
    for (const kind of KINDS.toReversed())
      await eraseKind(db, kind, policy, now, stopped)
        .then((count) => (erased[kind] += count))
        .catch((error) => failures.push(error));
  }
  await tidySessions(db, now);
  await eraseOldVersions(db, now);
  if (failures.length > 0) throw failures[0];
  return erased;
};

const eraseKind = async (db: Db, kind: Kind, policy: Policy, now: Date, stopped: () => boolean): Promise<number> => {
  let all = 0;
  for (;;) {
    const due = await dueOf(db, kind, policy, now);
    if (!due) return all;
    const ids = await findDue(db, due);
    let some = 0;
    for (let at = 0; at < ids.length; at += BATCH) {
      if (stopped()) return all + some;
      const batch = ids.slice(at, at + BATCH);
      some += await transact(db, (tx) => eraseBatch(tx, kind, policy, due, batch));
    }
    all += some;
    // Without one erased, all that is due is somebody else's.
    if (ids.length < ROUND || some === 0) return all;
  }
};

const findDue = async (db: Db, due: Condition): Promise<string[]> => {
  const {rows} = await sql<{id: string}>`SELECT one.id FROM contribution AS one WHERE ${due} LIMIT ${sql.lit(ROUND)}`.execute(db);
  return rows.map(({id}) => id);
};

/** Erases those of some contributions that nobody else has and that are due still; resolves with how many. */
const eraseBatch = async (tx: Tx, kind: Kind, {space}: Policy, due: Condition, some: readonly string[]): Promise<number> => {
  const mine = await sql<{id: string}>`SELECT id FROM contribution WHERE space = ${space} AND id = ANY(${some}::uuid[])
    ORDER BY id FOR UPDATE SKIP LOCKED`.execute(tx);
  if (mine.rows.length === 0) return 0;
  // In a statement of its own: only what begins after the locks are held sees what others did until then.
  const ids = sql`ANY(${mine.rows.map(({id}) => id)}::uuid[])`;
  const found = await tx
    .selectFrom('contribution as one')
    .selectAll()
    .where('one.space', '=', space)
    .where(sql<boolean>`one.id = ${ids} AND ${due}`)
    .execute();
  const at = new Date();
  const gone =
    kind === 'contact'
      ? await eraseContacts(
          tx,
          space,
          found.map(({id}) => id),
        ).then((had) => found.filter(({id}) => had.includes(id)))
      : await erase(tx, found, {by: 'system', reason: 'expired', at});
  const action = kind === 'contact' ? ('contact-erased' as const) : ('expired' as const);
  // In the order of the chains, so that two servers do not wait for each other in a circle.
  for (const {id: contribution, status, version} of gone.toSorted((a, b) => chainOf(a.id) - chainOf(b.id)))
    await audit(tx, space, {at, action, actor: ACTOR, contribution, status, version});
  return gone.length;
};

/** Sessions that are over go, and so do the first words, in one that is not, of a contribution that was erased meanwhile. */
const tidySessions = async (db: Db, now: Date): Promise<void> => {
  await db.deleteFrom('staff_session').where('expires_at', '<=', now).execute();
  await sql`UPDATE staff_session SET notice = NULL WHERE EXISTS (SELECT FROM contribution AS one
    WHERE one.space = notice->>'space' AND one.status = 'withdrawn'
      AND one.id = CASE WHEN notice->>'id' ~ '^[0-9a-f-]{36}$' THEN (notice->>'id')::uuid END)`.execute(db);
};

/** Erases what is due now, and every so often from here on; returns the way to stop, which waits for what is under way. */
export const keepRetention = (db: Db, every = 60 * 60_000): (() => Promise<void>) => {
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    try {
      await runRetention(db, {stopped: () => stopped});
    } catch (error) {
      // What is due is still due. The message of an error may repeat what was written; its code does not.
      if (!stopped)
        console.error(`What is due could not be erased: ${codeOf(error) || 'the database does not answer'}. It is tried again.`);
    }
    if (!stopped) next = setTimeout(() => (running = work()), every);
  };
  let running = work();
  return async () => {
    stopped = true;
    clearTimeout(next);
    await running;
  };
};
