import {number} from '../../i18n/format.js';
import type {Locale} from '../../i18n/language.js';
import {msg, str} from '../../i18n/locale.js';
import type {Wall} from './shown.js';

/** How many there are; counts contributions, not people. */
export const total = (locale: Locale, wall: Wall): string => {
  const amount = number(locale, wall.total);
  if (wall.estimated) return msg(str`Mere end ${amount} bidrag`, {id: 'wall-total-more', desc: 'More contributions than this number'});
  return wall.total === 1
    ? msg('1 bidrag', {id: 'wall-total-one', desc: 'One contribution'})
    : msg(str`${amount} bidrag`, {id: 'wall-total', desc: 'Number of contributions, 0 is the number'});
};

/** Which of them stand on the page. */
export const position = (locale: Locale, wall: Wall): string => {
  const count = wall.pages.flatMap(({items}) => items).length;
  const [first, last, all] = [wall.start + 1, wall.start + count, wall.total].map((value) => number(locale, value));
  return wall.estimated
    ? msg(str`Nr. ${first}–${last} af mere end ${all}`, {id: 'wall-position-more', desc: 'Which are shown, of more than the last number'})
    : msg(str`Nr. ${first}–${last} af ${all}`, {id: 'wall-position', desc: 'Which contributions are shown: first, last, all'});
};
