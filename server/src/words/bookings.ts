import type {Status} from '../../../src/data/contributions.js';
import {endOf, type Period} from '../../../src/data/period.js';
import {SPOKEN, type Spoken} from '../http/locale.js';

interface Borrowed {
  room: string;
  period: Period;
  status: Status;
}

const WORDS: Record<Spoken, Record<'asked' | 'confirmed', string>> = {
  da: {
    asked: 'Du har bedt om {room} {when}. Tiden er holdt til dig, til kommunen har svaret.',
    confirmed: 'Lokalet er dit {when}: {room}.',
  },
  en: {
    asked: 'You have asked for {room} on {when}. The time is kept for you until the municipality has answered.',
    confirmed: 'The room is yours on {when}: {room}.',
  },
  ar: {
    asked: 'طلبت {room} {when}. يُحجز لك الوقت حتى ترد البلدية.',
    confirmed: 'المكان لك {when}: {room}.',
  },
};

const TIMES: Record<Spoken, string> = {da: '{day} kl. {from}-{to}', en: '{day}, {from}-{to}', ar: '{day}، الساعة {from}-{to}'};

const zone = {timeZone: 'Europe/Copenhagen'} as const;
const formats = Object.fromEntries(
  SPOKEN.map((locale) => [
    locale,
    {
      day: new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        ...zone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      }),
      // In figures that everybody reads from left to right.
      clock: new Intl.DateTimeFormat(locale === 'da' ? 'da' : 'en-GB', {...zone, hour: '2-digit', minute: '2-digit'}),
    },
  ]),
) as Record<Spoken, Record<'day' | 'clock', Intl.DateTimeFormat>>;

/** Some hours in words, on clocks in Denmark: "torsdag den 3. december 2026 kl. 18:00-21:00". */
export const periodWords = (locale: Spoken, period: Period): string => {
  const {day, clock} = formats[locale];
  const parts: Record<string, string> = {day: day.format(period.start), from: clock.format(period.start), to: clock.format(endOf(period))};
  return TIMES[locale].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
};

/** What somebody who asked for a room is told first. */
export const bookingWords = (locale: Spoken, {room, period, status}: Borrowed): string[] => {
  const said = WORDS[locale][['answered', 'decided', 'done'].includes(status) ? 'confirmed' : 'asked'];
  return [said.replace('{when}', () => periodWords(locale, period)).replace('{room}', () => room)];
};
