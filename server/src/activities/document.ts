import type {Activity} from '../../../src/data/activities.js';
import type {ActivityContent} from '../content/shape.js';
import {inLocale, maybeInLocale, said} from '../content/say.js';
import type {Entry} from '../content/spaces.js';
import type {Part} from '../signups/places.js';
import {factsOf} from './facts.js';
import {timesFrom, timesOf, type Time} from './series.js';

/** The most times that are told of one activity: half a year of weeks. */
const TOLD = 26;

const written = ({starts, ends}: Time): {starts: string; ends: string | null} => ({
  starts: starts.toISOString(),
  ends: ends?.toISOString() ?? null,
});

/** When an activity takes place, seen from a moment. */
export const whenOf = (entry: Entry, now: Date): Pick<Activity, 'starts' | 'ends' | 'repeats' | 'occurrences'> => {
  const {repeats} = entry.attrs as unknown as ActivityContent;
  const coming = timesFrom(entry, now);
  const last = timesOf(entry).at(-1) ?? {starts: entry.starts ?? new Date(0), ends: entry.ends};
  return {
    ...written(coming[0] ?? last),
    repeats: repeats ? {every: repeats.every, last: last.starts.toISOString()} : null,
    occurrences: coming.slice(0, TOLD).map(written),
  };
};

/** One activity in a language, as it is at a moment; `taken` says how many have a place in it. */
export const activityDocument = (entry: Entry, locale: string, taken: (part: Part) => number, now: Date): Activity => {
  const content = entry.attrs as unknown as ActivityContent;
  const {mode, place, accessibility, open} = content;
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: said(entry, 'summary', locale)},
    ...whenOf(entry, now),
    mode,
    place: maybeInLocale(place, locale),
    accessibility: maybeInLocale(accessibility, locale),
    ...factsOf(content, locale),
    open: open.map(({level, seeks, places}) => ({
      ...{level, seeks: inLocale(seeks, locale)},
      places: places ? {all: places, free: Math.max(0, places - taken({activity: entry.id, level}))} : null,
    })),
  };
};
