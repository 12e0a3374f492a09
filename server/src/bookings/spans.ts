import type {Period} from '../../../src/data/period.js';
import {dayIn, HOUR} from './slots.js';
import type {Had} from './table.js';

/** Hours in a row that one contribution has, or the municipality for one thing. */
export interface Span extends Omit<Had, 'slot'> {
  period: Period;
}

/** Hours, earliest first, as the spans that they make. What the municipality uses itself ends with its day, as it was set aside. */
export const spansOf = (had: readonly Had[]): Span[] => {
  const spans: Span[] = [];
  for (const {slot, contribution, own_use} of had) {
    const last = spans.at(-1);
    const follows = last && last.period.start.getTime() + last.period.hours * HOUR === slot.getTime();
    const isOne = last?.contribution === contribution && last.own_use === own_use;
    if (follows && isOne && (own_use === null || dayIn(last.period.start) === dayIn(slot))) last.period.hours++;
    else spans.push({contribution, own_use, period: {start: slot, hours: 1}});
  }
  return spans;
};
