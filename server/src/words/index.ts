import type {Status} from '../../../src/data/contributions.js';
import type {Spoken} from '../http/locale.js';
import type {Place} from '../signups/places.js';
import {ar} from './ar.js';
import {da, type Words} from './da.js';
import {en} from './en.js';
import {unshownWords} from './unshown.js';

const words: Record<Spoken, Words> = {da, en, ar};

export const wordsIn = (locale: Spoken): Words => words[locale];

/** What the sender is told of a status; of what only the municipality sees, in words that do not speak of others who read it. */
export const nextWords = (locale: Spoken, status: Status, shown: boolean): string[] =>
  (shown ? undefined : unshownWords(locale).next[status]) ?? words[locale].next[status];

/** What somebody who signed up is told first: whether there is a place. */
export const placeWords = (locale: Spoken, place: Place): string[] => {
  const {placed, queued} = words[locale].places;
  return [place.placed ? placed : queued.replace('{number}', String(place.number))];
};

/** A fault's message, and what is added to it; its code when nobody knows it. */
export const faultWords = (locale: Spoken, code: string, more = ''): string =>
  `${(words[locale].faults as Record<string, string>)[code] ?? code} ${more}`.trim();

/**
 * Why something was done, as a citizen reads it: the reason's own words, then what staff added, then that others had
 * reported it; null when there is none of these. With the status and what can be done about it (`next`), which stand
 * beside it, this is the statement of reasons of the Digital Services Act, article 17.
 */
export const reasonWords = (
  locale: Spoken,
  {reason, note, reported}: {reason: string | null; note: string | null; reported: boolean},
): string | null => {
  const {reasons, reportedBefore} = words[locale];
  const said = reason && reason !== 'other' ? ((reasons as Record<string, string>)[reason] ?? reason) : null;
  return [said, note, reported && reportedBefore].filter(Boolean).join('. ') || null;
};
