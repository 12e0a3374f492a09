import type {StaffItem} from '../../../../src/data/staff.js';
import {addDays, dayIn} from '../../bookings/slots.js';
import {spansOf, type Span} from '../../bookings/spans.js';
import {hadBetween} from '../../bookings/table.js';
import {instantInDenmark} from '../../content/moments.js';
import type {Entry, Snapshot} from '../../content/spaces.js';
import type {Db} from '../../db/connect.js';
import {findRows, itemsIn} from '../items.js';

/** Hours that somebody has, and what they wrote; without it where the municipality uses the room itself. */
export interface Booked extends Span {
  item: StaffItem | undefined;
}

/** A week of a room's, from its Monday on. */
export interface Week {
  monday: string;
  days: {date: string; booked: Booked[]}[];
}

/** The Monday of the week that a day is in. */
export const mondayOf = (date: string): string => addDays(date, 1 - (new Date(`${date}T00:00Z`).getUTCDay() || 7));

/** Whether it is a calendar date that there is. */
export const isDay = (date: string): boolean => instantInDenmark(`${date}T00:00`) !== undefined;

/** Who has a room from one day until another, earliest first. */
export const bookedBetween = async (db: Db, space: Snapshot, room: Entry, from: string, until: string): Promise<Booked[]> => {
  const [begins, ends] = [from, until].map((date) => instantInDenmark(`${date}T00:00`)) as [Date, Date];
  const spans = spansOf(await hadBetween(db, space.id, room.id, begins, ends));
  const ids = [...new Set(spans.flatMap(({contribution}) => contribution ?? []))];
  const rows = ids.length > 0 ? await findRows(db, space.id, ids) : [];
  const items = new Map((await itemsIn(db, space, rows, 'da')).map((item) => [item.id, item]));
  return spans.map((span) => ({...span, item: span.contribution === null ? undefined : items.get(span.contribution)}));
};

export const weekOf = async (db: Db, space: Snapshot, room: Entry, monday: string): Promise<Week> => {
  const booked = await bookedBetween(db, space, room, monday, addDays(monday, 7));
  const days = Array.from({length: 7}, (_, i) => addDays(monday, i)).map((date) => ({
    date,
    booked: booked.filter(({period}) => dayIn(period.start) === date),
  }));
  return {monday, days};
};
