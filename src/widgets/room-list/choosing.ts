import {MOST_HOURS, type Period} from '../../data/period.js';

/** One hour as the endpoint tells of it. */
interface Hour {
  at: string;
  free: boolean;
}

const HOUR = 3_600_000;

/** The same hours as a period; undefined for none. */
const rowOf = (hours: readonly Hour[]): Period | undefined => {
  const [first] = hours;
  return first && {start: new Date(first.at), hours: hours.length};
};

/** Whether each is free, and begins when the one before it ends. */
const isRow = (hours: readonly Hour[]): boolean =>
  hours.length <= MOST_HOURS && hours.every(({at, free}, i) => free && Date.parse(at) === Date.parse(hours[0]?.at ?? '') + i * HOUR);

/**
 * What is chosen of a day's hours after one of them was put in or taken out. Hours are chosen in a row: what lies between
 * comes along where it is free, and where that is no row it begins anew. Taking one out leaves what is before it, or,
 * where it was the first, what is after it.
 */
export const chosenAfter = (day: readonly Hour[], before: Period | undefined, at: string, put: boolean): Period | undefined => {
  const [from, hours] = before ? [before.start.getTime(), before.hours] : [0, 0];
  const touched = day.findIndex((hour) => hour.at === at);
  const had = day.flatMap((hour, i) => (Date.parse(hour.at) >= from && Date.parse(hour.at) < from + hours * HOUR ? [i] : []));
  const [first = touched, last = touched] = [had[0], had.at(-1)];
  if (put) {
    const row = day.slice(Math.min(first, touched), Math.max(last, touched) + 1);
    return rowOf(isRow(row) ? row : day.slice(touched, touched + 1));
  }
  return rowOf(touched === first ? day.slice(first + 1, last + 1) : day.slice(first, touched));
};

/** Whether an hour is among those. */
export const isAmong = (period: Period | undefined, at: string): boolean => {
  const after = period ? Date.parse(at) - period.start.getTime() : -1;
  return after >= 0 && after < (period?.hours ?? 0) * HOUR;
};
