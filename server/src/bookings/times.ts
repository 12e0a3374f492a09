import {TIMES_DAYS, type Times} from '../../../src/data/rooms.js';
import {instantInDenmark} from '../content/moments.js';
import type {Entry} from '../content/spaces.js';
import type {RoomContent} from '../content/telling.js';
import type {Db} from '../db/connect.js';
import {addDays, lastDay, slotsOn} from './slots.js';
import {hadBetween} from './table.js';

/** What is free in a room and what is taken, for two weeks from a day. */
export const timesOf = async (db: Db, space: string, entry: Entry, from: string, now: Date): Promise<Omit<Times, 'language'>> => {
  const room = entry.attrs as unknown as RoomContent;
  const until = lastDay(room, now);
  const dates = Array.from({length: TIMES_DAYS}, (_, i) => addDays(from, i));
  const [begins, ends] = [from, addDays(from, TIMES_DAYS)].map((date) => instantInDenmark(`${date}T00:00`)) as [Date, Date];
  const had = new Set((await hadBetween(db, space, entry.id, begins, ends)).map(({slot}) => slot.getTime()));
  const days = dates.map((date) => {
    const slots = date > until ? [] : slotsOn(room, date).filter((at) => at > now);
    return {date, hours: slots.map((at) => ({at: at.toISOString(), free: !had.has(at.getTime())}))};
  });
  return {id: entry.slug, until, days};
};
