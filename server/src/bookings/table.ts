import type {Db, Tx} from '../db/connect.js';

/** An hour of a room, and who has it. */
export interface Had {
  slot: Date;
  contribution: string | null;
  own_use: string | null;
}

/** For whom hours are taken: somebody who asked, or the municipality, and what for. */
type Holder = {contribution: string} | {own_use: string};

/**
 * Takes hours of a room (its row id), all of them or none: false when somebody has one of them. Whoever is about to take
 * one is waited for. In their order, so that two who want the same do not wait for each other.
 */
export const take = async (tx: Tx, space: string, room: string, slots: readonly Date[], holder: Holder): Promise<boolean> => {
  const row = {space, room, contribution: null, own_use: null, ...holder};
  const taken = await tx
    .insertInto('booking')
    .values(slots.map((slot) => ({...row, slot})))
    .onConflict((conflict) => conflict.doNothing())
    .returning('slot')
    .execute();
  return taken.length === slots.length;
};

/** Gives back every hour of contributions of a space. */
export const giveBack = async (tx: Tx, space: string, contributions: readonly string[]): Promise<void> => {
  await tx.deleteFrom('booking').where('space', '=', space).where('contribution', 'in', contributions).execute();
};

/** The hours of a room that somebody has, from an instant until another, earliest first. */
export const hadBetween = (db: Db, space: string, room: string, from: Date, until: Date): Promise<Had[]> =>
  db
    .selectFrom('booking')
    .select(['slot', 'contribution', 'own_use'])
    .where('space', '=', space)
    .where('room', '=', room)
    .where('slot', '>=', from)
    .where('slot', '<', until)
    .orderBy('slot')
    .execute();

/** Gives hours back that the municipality used itself; those of others stay. Resolves with how many there were. */
export const freeOwn = async (tx: Tx, space: string, room: string, slots: readonly Date[]): Promise<number> => {
  const own = tx.deleteFrom('booking').where('space', '=', space).where('room', '=', room).where('contribution', 'is', null);
  return (await own.where('slot', 'in', slots).returning('slot').execute()).length;
};
