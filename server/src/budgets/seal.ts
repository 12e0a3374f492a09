import {sql} from 'kysely';
import type {Choice} from '../../../src/data/ballots.js';
import type {Entry} from '../content/spaces.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import {resultOf, type Counted} from './count.js';
import {digestOf, inOrder, type Listed} from './list.js';
import {countsBy, phaseAt, termsOf, type Terms} from './terms.js';

/** What a budget came to, once and for all: what is edited or erased afterwards does not change it. */
export interface Seal {
  at: Date;
  terms: Terms;
  ballots: number;
  result: Counted[];
  digest: Buffer;
}

/**
 * Makes whoever casts a ballot and whoever closes the budget wait for each other: a ballot is either in the list that is
 * sealed, or refused. Those who cast do not wait for each other.
 */
export const holdOpen = (tx: Tx, space: string, budget: string): Promise<unknown> =>
  tx.selectFrom('content').select('id').where('space', '=', space).where('id', '=', budget).forKeyShare().execute();

const holdClosed = (tx: Tx, space: string, budget: string): Promise<unknown> =>
  tx.selectFrom('content').select('id').where('space', '=', space).where('id', '=', budget).forUpdate().execute();

/** The seal of a budget; undefined while it has none. */
export const sealOf = (db: Db | Tx, space: string, budget: string): Promise<Seal | undefined> =>
  db
    .selectFrom('budget_seal')
    .select(['at', 'terms', 'ballots', 'result', 'digest'])
    .where('space', '=', space)
    .where('budget', '=', budget)
    .executeTakeFirst();

/** Every ballot of a budget that counts by these terms, as it is public. */
export const ballotsIn = async (db: Db | Tx, space: string, budget: string, terms: Terms): Promise<Listed[]> => {
  const rows = await db
    .selectFrom('ballot')
    .select(['number', 'choices'])
    .where('space', '=', space)
    .where('budget', '=', budget)
    .where(isCast)
    .execute();
  const counted = rows.filter(({choices}) => countsBy(terms, choices));
  return inOrder(counted.map(({number, choices}) => ({number: number.toString('hex'), choices})));
};

/** What was taken back leaves a row without choices until the budget is closed. */
const isCast = sql<boolean>`choices <> '[]'::jsonb`;

/** How many ballots there are. */
export const ballotCount = async (db: Db, space: string, budget: string): Promise<number> => {
  const {count} = await db
    .selectFrom('ballot')
    .select(({fn}) => fn.countAll<string>().as('count'))
    .where('space', '=', space)
    .where('budget', '=', budget)
    .where(isCast)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Closes a budget whose time is over, once: counts what is a ballot by its terms, seals, and lets go what was taken back. */
export const seal = (db: Db, space: string, entry: Entry, now: Date): Promise<Seal> =>
  transact(db, async (tx) => {
    await holdClosed(tx, space, entry.id);
    const before = await sealOf(tx, space, entry.id);
    if (before) return before;
    await tx
      .deleteFrom('ballot')
      .where('space', '=', space)
      .where('budget', '=', entry.id)
      .where(sql<boolean>`NOT ${isCast}`)
      .execute();
    const terms = termsOf(entry);
    const ballots = await ballotsIn(tx, space, entry.id, terms);
    const sealed: Seal = {
      ...{at: now, terms, ballots: ballots.length},
      ...{
        result: resultOf(
          terms,
          ballots.map(({choices}): Choice[] => choices),
        ),
        digest: digestOf(terms, ballots),
      },
    };
    await tx
      .insertInto('budget_seal')
      .values({...sealed, space, budget: entry.id, terms: JSON.stringify(terms), result: JSON.stringify(sealed.result)})
      .execute();
    return sealed;
  });

/** The seal of a budget, made now where its time is over and nobody has; undefined while one may vote, or could not yet. */
export const sealWhenDue = async (db: Db, space: string, entry: Entry, now = new Date()): Promise<Seal | undefined> =>
  (await sealOf(db, space, entry.id)) ?? (phaseAt(termsOf(entry), now) === 'closed' ? seal(db, space, entry, now) : undefined);

/** The seal of a budget if it has one; for whoever only looks at what could be. */
export const sealIfMade: typeof sealWhenDue = (db, space, entry) => sealOf(db, space, entry.id);
