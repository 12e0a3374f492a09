import {instantInDenmark, shownInDenmark} from '../content/moments.js';
import type {RoomContent} from '../content/telling.js';

/** Milliseconds. */
export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar date on clocks in Denmark. */
export const dayIn = (at: Date): string => shownInDenmark(at).slice(0, 10);

/** A calendar date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7;

/** The last day that one may ask for. */
export const lastDay = ({weeks}: Pick<RoomContent, 'weeks'>, now: Date): string => addDays(dayIn(now), weeks * 7);

/** Whether a room can be borrowed for the hour that begins then. */
export const isOpenAt = ({hours, closed = []}: Pick<RoomContent, 'hours' | 'closed'>, at: Date): boolean => {
  const [date = '', clock = ''] = shownInDenmark(at).split('T');
  const weekday = String(weekdayOf(date));
  return !closed.includes(date) && hours.some((one) => one.weekday === weekday && one.from <= clock && clock < one.to);
};

/**
 * The hours of a day on which a room can be borrowed, by the instants at which they begin. A day has 23 of them when the
 * clocks go forward and 25 when they go back: an hour that is there twice can be borrowed twice.
 */
export const slotsOn = (room: Pick<RoomContent, 'hours' | 'closed'>, date: string): Date[] => {
  const [begins, ends] = [date, addDays(date, 1)].map((one) => instantInDenmark(`${one}T00:00`)?.getTime() ?? 0) as [number, number];
  const all = Array.from({length: (ends - begins) / HOUR}, (_, i) => new Date(begins + i * HOUR));
  return all.filter((at) => isOpenAt(room, at));
};
