import {RRuleTemporal} from 'rrule-temporal';
import {Temporal} from 'temporal-polyfill';
import type {ActivityContent} from '../content/shape.js';
import type {Entry} from '../content/spaces.js';

/** Where the clocks are by which activities begin: at 19:00 in winter and in summer. */
export const ZONE = 'Europe/Copenhagen';
/** The most times that a series has, whatever its rule says. */
const MOST = 400;

/** One time that an activity takes place. */
export interface Time {
  starts: Date;
  ends: Date | null;
}

/** How a series repeats, as RFC 5545 has it: the rule after `RRULE:`, and the times that fall out. */
export interface Rule {
  rule: string;
  except: Temporal.ZonedDateTime[];
}

/** What of an activity says when it takes place. */
export type Timed = Pick<Entry, 'starts' | 'ends' | 'attrs'>;

type Repeats = NonNullable<ActivityContent['repeats']>;

/** A moment as clocks in Denmark show it. */
export const inDenmark = (at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ZONE);

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Which of its month's weekdays a day is: `2TU` for the second Tuesday. After the 28th it is the last one, which every month has. */
const weekdayIn = ({day, dayOfWeek}: Temporal.ZonedDateTime): string =>
  `${day > 28 ? -1 : Math.ceil(day / 7)}${WEEKDAYS[dayOfWeek - 1] ?? ''}`;

/** The end of a day in Denmark, in UTC, as `UNTIL` has to be. */
const endOfDay = (day: string): string => {
  const end = Temporal.PlainDate.from(day).toZonedDateTime({timeZone: ZONE, plainTime: '23:59:59'}).toInstant();
  return end.toString().replace(/[-:]/g, '');
};

const ruleFrom = (starts: Date, {every, until, times, except = []}: Repeats): Rule => {
  const first = inDenmark(starts);
  const often = {week: 'FREQ=WEEKLY', 'two-weeks': 'FREQ=WEEKLY;INTERVAL=2', month: `FREQ=MONTHLY;BYDAY=${weekdayIn(first)}`}[every];
  const end = until ? `UNTIL=${endOfDay(until)}` : `COUNT=${times ?? 1}`;
  return {
    rule: `${often};${end}`,
    except: except.map((day) => Temporal.PlainDate.from(day).toZonedDateTime({timeZone: ZONE, plainTime: first.toPlainTime()})),
  };
};

/** The rule of an activity; undefined for what takes place once. */
export const ruleOf = ({starts, attrs}: Timed): Rule | undefined => {
  const {repeats} = attrs as unknown as ActivityContent;
  return starts && repeats ? ruleFrom(starts, repeats) : undefined;
};

/** An entry is the same object for as long as its space's revision stands. */
const expanded = new WeakMap<Timed, Time[]>();

const expand = (entry: Timed): Time[] => {
  const {starts, ends} = entry;
  if (!starts) return [];
  const given = ruleOf(entry);
  if (!given) return [{starts, ends}];
  const lasts = ends && ends.getTime() - starts.getTime();
  const series = new RRuleTemporal({rruleString: given.rule, dtstart: inDenmark(starts), exDate: given.except});
  return series
    .all((_, n) => n < MOST)
    .map(({epochMilliseconds: at}) => ({starts: new Date(at), ends: lasts === null ? null : new Date(at + lasts)}));
};

/** Every time that an activity takes place, soonest first; none where each of them falls out. */
export const timesOf = (entry: Timed): Time[] => {
  const known = expanded.get(entry) ?? expand(entry);
  expanded.set(entry, known);
  return known;
};

const endOf = ({starts, ends}: Time): number => (ends ?? starts).getTime();

/** The times that have not ended at a moment. */
export const timesFrom = (entry: Timed, now: Date): Time[] => timesOf(entry).filter((time) => endOf(time) >= now.getTime());

/** When an activity is over: all of its times. */
export const overAt = (entry: Timed): number => {
  const last = timesOf(entry).at(-1);
  return last ? endOf(last) : 0;
};
