import {spoken} from '../http/locale.js';
import {hearingWords, type HearingWords} from '../words/hearings.js';
import type {Report, Reported} from './report.js';

const ZONE = 'Europe/Copenhagen';

/** "15. december 2026 kl. 12.00", in Danish time. */
export const stampIn = (locale: string, at: Date | string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short', timeZone: ZONE}).format(new Date(at));

export const dayIn = (locale: string, at: Date | string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: ZONE}).format(new Date(at));

export const wordsFor = (locale: string): HearingWords => hearingWords(spoken(locale));

/** When a hearing can be answered, in words. */
export const timeWords = (locale: string, {phase, opens, closes}: Report['hearing']): string =>
  wordsFor(locale)[phase].replace('{time}', stampIn(locale, phase === 'coming' ? opens : closes));

/** What stands on top of a report: how long, how many, when it was made. */
export const factsIn = ({language, hearing}: Report, made: Date): [label: string, value: string][] => {
  const words = wordsFor(language);
  const number = new Intl.NumberFormat(language);
  const period = words.from.replace('{opens}', stampIn(language, hearing.opens)).replace('{closes}', stampIn(language, hearing.closes));
  return [
    [words.period, period],
    [words.received, number.format(hearing.received)],
    ...(hearing.published ? [[words.public, number.format(hearing.answers)] as [string, string]] : []),
    [words.made, stampIn(language, made)],
  ];
};

/**
 * Whose answer it is and when it became public: "Ida · På vegne af: Roklubben · 3. marts 2026". Each part has its own
 * direction (FSI and PDI of Unicode), so that a name from right to left leaves the date where it is.
 */
export const byline = (language: string, {name, more, published}: Reported): string =>
  [name ?? wordsFor(language).nameless, ...more.map(({label, text}) => `${label}: ${text}`), dayIn(language, published)]
    .map((part) => `\u2068${part}\u2069`)
    .join(' · ');
