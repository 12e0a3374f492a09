import type {Room} from '../../data/rooms.js';
import {date} from '../../i18n/format.js';

/** "mandag", in a language; 1 is Monday. */
const weekday = (locale: string, day: number): string => date(locale, `2024-01-0${day}T12:00Z`, {weekday: 'long'});

/** When a room can be borrowed, in as few lines as it takes: days in a row with the same hours are one. */
export const hoursWords = (hours: Room['hours'], locale: string): [days: string, clock: string][] => {
  const runs: {first: number; last: number; clock: string}[] = [];
  for (const {weekday: day, from, to} of [...hours].sort((a, b) => a.weekday - b.weekday)) {
    const clock = [from, to].map((hour) => (locale === 'da' ? hour.replace(':', '.') : hour)).join('–');
    const run = runs.find((one) => one.clock === clock && one.last === day - 1);
    if (run) run.last = day;
    else runs.push({first: day, last: day, clock});
  }
  return runs.map(({first, last, clock}) => [[...new Set([first, last])].map((day) => weekday(locale, day)).join('–'), clock]);
};
