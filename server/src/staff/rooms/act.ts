import {cprIn} from '../../../../src/data/cpr.js';
import {hoursIn, periodOf} from '../../../../src/data/period.js';
import {addDays, HOUR} from '../../bookings/slots.js';
import {freeOwn, take} from '../../bookings/table.js';
import {instantInDenmark} from '../../content/moments.js';
import type {Entry, Snapshot} from '../../content/spaces.js';
import {auditRoom} from '../../contributions/audit.js';
import {transact, type Db} from '../../db/connect.js';
import {decide} from '../decide.js';
import {decisionOf, type Decision} from '../decision.js';
import {rejectionBy} from '../rejection.js';

type Form = Readonly<Record<string, string | undefined>>;

/** Where somebody of the staff acts. */
interface Place {
  db: Db;
  space: Snapshot;
  room: Entry;
  actor: string;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Does what a form of the room's page says. Resolves with the word for what came of it. */
export const act = async (place: Place, form: Form): Promise<string> => {
  switch (form.act) {
    case 'confirm':
      return decideBy(place, form, decisionOf('publish', {}), 'confirmed');
    case 'reject': {
      const decision = rejectionBy(form);
      return typeof decision === 'string' ? decision : decideBy(place, form, decision, 'rejected');
    }
    case 'use':
      return use(place, form);
    case 'free':
      return free(place, form);
    default:
      return 'wrong';
  }
};

/** Decides about a contribution that has hours of this room; about no other one. */
const decideBy = async ({db, space, room, actor}: Place, {id = '', version}: Form, decision: Decision, done: string): Promise<string> => {
  const had = UUID.test(id)
    ? await db
        .selectFrom('booking')
        .select('slot')
        .where('space', '=', space.id)
        .where('room', '=', room.id)
        .where('contribution', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!had) return 'stale';
  const {became} = await decide(db, {space, id, version: Number(version)}, decision, actor);
  return became === 'done' ? done : 'stale';
};

/** The hours of a day from one time on the clock until another; none where that is nothing. */
const hoursBetween = (date: string, from: string, to: string): Date[] => {
  const begins = instantInDenmark(`${date}T${from}`);
  const ends = instantInDenmark(to === '24:00' ? `${addDays(date, 1)}T00:00` : `${date}T${to}`);
  const count = begins && ends && /:00$/.test(from) ? (ends.getTime() - begins.getTime()) / HOUR : 0;
  return Array.from({length: Math.max(0, Math.floor(count))}, (_, i) => new Date((begins as Date).getTime() + i * HOUR));
};

const use = async ({db, space, room, actor}: Place, {date = '', from = '', to = '', use: text = ''}: Form): Promise<string> => {
  const own_use = text.replace(/[\0\p{Cs}]/gu, '').trim();
  const slots = /^\d{4}-\d\d-\d\d$/.test(date) ? hoursBetween(date, from, to) : [];
  if (slots.length === 0 || own_use === '' || own_use.length > 200) return 'wrong';
  const at = new Date();
  if (cprIn(own_use, at) === 'stop') return 'cpr';
  try {
    await transact(db, async (tx) => {
      // All of them or none: what was taken goes back with the transaction.
      if (!(await take(tx, space.id, room.id, slots, {own_use}))) throw new Taken();
      await auditRoom(tx, space.id, {at, action: 'room-used', actor, room: room.slug, slots: slots.map((slot) => slot.toISOString())});
    });
    return 'used';
  } catch (error) {
    if (error instanceof Taken) return 'taken';
    throw error;
  }
};

class Taken extends Error {}

const free = ({db, space, room, actor}: Place, {time = ''}: Form): Promise<string> => {
  const slots = freedBy(time);
  return transact(db, async (tx) => {
    if (slots.length === 0 || (await freeOwn(tx, space.id, room.id, slots)) === 0) return 'stale';
    const at = new Date();
    await auditRoom(tx, space.id, {at, action: 'room-freed', actor, room: room.slug, slots: slots.map((slot) => slot.toISOString())});
    return 'freed';
  });
};

/** The hours that a form names; it may be more at once than a citizen can ask for. */
const freedBy = (time: string): Date[] => {
  const [start = '', length = ''] = time.split('/PT');
  const [first] = periodOf(`${start}/PT1H`) ? [new Date(start)] : [];
  const hours = /^([1-9]|1\d|2[0-5])H$/.test(length) ? Number.parseInt(length, 10) : 0;
  return first ? hoursIn({start: first, hours}) : [];
};
