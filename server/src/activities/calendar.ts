import ical, {type ICalCalendar} from 'ical-generator';
import type {ActivityContent} from '../content/shape.js';
import {inLocale, maybeInLocale, said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import {spoken} from '../http/locale.js';
import {activityWords} from '../words/activities.js';
import {accessOf} from './facts.js';
import {inDenmark, ruleOf, timesOf, ZONE} from './series.js';

/** Seconds after which a calendar that subscribes is asked to look again: six hours. */
const AGAIN = 6 * 60 * 60;

/** The clocks of Denmark as RFC 5545 has them, by the rule of the European Union since 1996. */
const CLOCKS = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'END:STANDARD'],
  'END:VTIMEZONE',
].join('\r\n');

/** Nothing but text: a calendar may hold no control characters, breaks no words, and has one way to end a line. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f\u00ad]/g, '');

/** When a space was published: a UUIDv7, as its revision is, begins with the time in milliseconds. */
const publishedAt = ({revision}: Snapshot): Date => new Date(Number.parseInt(revision.replaceAll('-', '').slice(0, 12), 16));

/** A rule and the times that fall out, as the lines of a calendar. */
const repeating = (entry: Entry): string | undefined => {
  const given = ruleOf(entry);
  if (!given) return undefined;
  const except = given.except.map((time) => time.toPlainDateTime().toString({smallestUnit: 'second'}).replace(/[-:]/g, ''));
  return [`RRULE:${given.rule}`, ...(except.length > 0 ? [`EXDATE;TZID=${ZONE}:${except.join(',')}`] : [])].join('\r\n');
};

const addTo = (calendar: ICalCalendar, space: Snapshot, entry: Entry, locale: string): void => {
  const content = entry.attrs as unknown as ActivityContent;
  const {mode, place, open} = content;
  const {starts, ends} = entry;
  if (!starts || timesOf(entry).length === 0) return;
  const words = activityWords(spoken(locale));
  const where = [maybeInLocale(place, locale), mode === 'physical' ? '' : words[mode]].filter(Boolean).join(', ');
  const titles = new Map(space.of('step').map((step) => [step.slug, said(step, 'title', locale)]));
  const ways = open.map(({level, seeks}) => `${titles.get(level) ?? level}: ${inLocale(seeks, locale)}`);
  const parts = [said(entry, 'summary', locale), accessOf(content, locale), ways.join('\n')].filter(Boolean);
  const published = publishedAt(space);
  calendar.createEvent({
    // The same for as long as there is the activity, wherever the endpoint moves.
    id: `${entry.id}@sammen`,
    // A number that only grows, and fits into 31 bits: minutes.
    sequence: Math.floor(published.getTime() / 60_000),
    ...{stamp: published, lastModified: published, timezone: ZONE},
    ...{start: inDenmark(starts), end: ends && inDenmark(ends), repeating: repeating(entry) ?? null},
    ...{summary: plain(said(entry, 'title', locale)), description: plain(parts.join('\n\n')), location: plain(where) || null},
  });
};

/** Activities as a calendar file (RFC 5545) in a language; one alone, or all that are published, also those that are over. */
export const calendarOf = (space: Snapshot, locale: string, entries: readonly Entry[]): string => {
  const municipality = said(space.find('municipality', 'municipality'), 'title', locale);
  const name = activityWords(spoken(locale)).calendar.replace('{municipality}', () => municipality);
  const calendar = ical({
    ...{prodId: {company: 'sammen', product: 'activities', language: locale.toUpperCase()}, ttl: AGAIN},
    // The name alone is written as it is.
    name: plain(name).replace(/[\\;,]/g, '\\$&'),
    timezone: {name: null, generator: () => CLOCKS},
  });
  for (const entry of entries) addTo(calendar, space, entry, locale);
  return `${calendar.toString()}\r\n`;
};
