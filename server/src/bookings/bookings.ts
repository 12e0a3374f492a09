import {sql} from 'kysely';
import {hoursIn, periodOf, type Period} from '../../../src/data/period.js';
import type {FormContent} from '../content/shape.js';
import type {Entry} from '../content/spaces.js';
import type {RoomContent} from '../content/telling.js';
import type {Db, Tx} from '../db/connect.js';
import {Problem} from '../http/problems.js';
import type {Asked, Read, Rule} from '../rules/rule.js';
import {bookingWords} from '../words/bookings.js';
import {dayIn, isOpenAt, lastDay} from './slots.js';
import {giveBack, take} from './table.js';

/** What is wrong with hours of a room: they are over, too far ahead, or the room is closed in one of them. */
const wrongWith = (room: RoomContent, period: Period, at: Date): string | undefined => {
  if (period.start <= at) return 'over';
  const hours = hoursIn(period);
  if (hours.some((slot) => dayIn(slot) > lastDay(room, at))) return 'too-far';
  return hours.every((slot) => isOpenAt(room, slot)) ? undefined : 'not-lent';
};

/** The questions by which a form borrows: one room, as a choice of what the space has, and when. */
export const borrowingIn = (form: Entry): {room: string; time: string} | undefined => {
  const {fields} = form.attrs as unknown as FormContent;
  const room = fields.find(({type, choices}) => type === 'choice' && choices === 'rooms')?.name;
  const time = fields.find(({type}) => type === 'period')?.name;
  return room === undefined || time === undefined ? undefined : {room, time};
};

/** Nothing for other forms, and for answers that leave one of the two out. */
const read = ({space, form, fields, at}: Asked): Read => {
  const asked = borrowingIn(form);
  const [slug, when] = asked ? [fields[asked.room], fields[asked.time]] : [];
  const room = typeof slug === 'string' && slug ? space.find('room', slug) : undefined;
  const period = typeof when === 'string' ? periodOf(when) : undefined;
  if (!asked || !room || room.retired || !period) return {};
  const code = wrongWith(room.attrs as unknown as RoomContent, period, at);
  if (code) return {faults: [{field: asked.time, code}]};
  return {
    async keep(tx, contribution) {
      if (await take(tx, space.id, room.id, hoursIn(period), {contribution})) return;
      throw new Problem('invalid', {errors: [{field: asked.time, code: 'taken'}]});
    },
  };
};

/** What a contribution has: a room, from when, and for how many hours; undefined when it has none. */
const borrowedBy = async (db: Db | Tx, space: string, contribution: string, language: string) => {
  const rows = await db
    .selectFrom('booking')
    .innerJoin('contribution', (join) =>
      join.onRef('contribution.space', '=', 'booking.space').onRef('contribution.id', '=', 'booking.contribution'),
    )
    .innerJoin('translation', (join) =>
      join.onRef('translation.space', '=', 'booking.space').onRef('translation.content', '=', 'booking.room'),
    )
    .select(['booking.slot', 'contribution.status', 'translation.title', 'translation.locale'])
    .where('booking.space', '=', space)
    .where('booking.contribution', '=', contribution)
    .where('translation.locale', 'in', ['da', language])
    .orderBy('booking.slot')
    .execute();
  const own = rows.some(({locale}) => locale === language) ? rows.filter(({locale}) => locale === language) : rows;
  const [first] = own;
  return first && {room: first.title, status: first.status, period: {start: first.slot, hours: own.length}};
};

/** Rooms that are borrowed by the hour: whoever comes first has them, until staff says no or they are given back. */
export const bookings: Rule = {
  read: (_db, asked) => read(asked),
  leave: giveBack,
  ahead: (_db, _space, moment) => sql<boolean>`EXISTS (SELECT FROM booking
    WHERE booking.space = one.space AND booking.contribution = one.id AND booking.slot > ${moment})`,
  async words(db, space, contribution, language) {
    const borrowed = await borrowedBy(db, space, contribution, language);
    return borrowed ? bookingWords(language, borrowed) : [];
  },
};
