import {number} from '../i18n/format.js';
import {msg, str} from '../i18n/locale.js';

interface Places {
  all: number;
  free: number;
}

/** How many places are free, in words; undefined where there is no limit. */
export const placesLeft = (locale: string, places: Places | null | undefined): string | undefined => {
  if (!places) return undefined;
  const all = number(locale, places.all);
  if (places.free > 1)
    return msg(str`${number(locale, places.free)} ledige pladser af ${all}`, {id: 'places-many', desc: '0 places of 1 are free'});
  return places.free
    ? msg(str`1 ledig plads af ${all}`, {id: 'places-one', desc: 'One place of 0 is free'})
    : msg(str`Alle ${all} pladser er taget. Du kan komme på venteliste.`, {id: 'places-none', desc: 'None of 0 places is free'});
};
