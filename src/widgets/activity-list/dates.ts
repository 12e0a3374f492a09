import type {Activity, Occurrence} from '../../data/activities.js';

/** By language and options: to make one takes a hundred times as long as to use it. */
const made = new Map<string, Intl.DateTimeFormat>();
const formatted = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, {timeZone: 'Europe/Copenhagen', ...options});
  made.set(key, format);
  return format;
};

/** "lørdag den 5. december kl. 10.00-14.00", in Danish time; the day once where it is the same. */
export const span = (language: string, {starts, ends}: Occurrence): string =>
  formatted(language, {weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit'}).formatRange(
    new Date(starts),
    new Date(ends ?? starts),
  );

/** "5. december", in Danish time. */
export const shortDay = (language: string, at: string): string => formatted(language, {day: 'numeric', month: 'long'}).format(new Date(at));

/** "5. december 2026", in Danish time. */
export const longDay = (language: string, at: string): string =>
  formatted(language, {day: 'numeric', month: 'long', year: 'numeric'}).format(new Date(at));

/** Numeral and name of a day: "5", "lør". */
export const dayParts = (language: string, at: string): [numeral: string, weekday: string] => [
  // The numeral alone: Danish would put a point behind it.
  formatted(language, {day: 'numeric'})
    .formatToParts(new Date(at))
    .find(({type}) => type === 'day')?.value ?? '',
  formatted(language, {weekday: 'short'}).format(new Date(at)),
];

/** "december 2026", of a month such as 2026-12. */
export const monthName = (language: string, month: string): string =>
  formatted(language, {month: 'long', year: 'numeric'}).format(new Date(`${month}-15`));

/** The day in Denmark at an instant: 2026-12-05. */
export const dayOf = (at: string | Date): string => formatted('sv', {dateStyle: 'short'}).format(new Date(at));
export const monthOf = (at: string | Date): string => dayOf(at).slice(0, 7);

/** Whether an activity is over, all of its times. */
export const isOver = ({starts, ends}: Activity, now = Date.now()): boolean => Date.parse(ends ?? starts) < now;
