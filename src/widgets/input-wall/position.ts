import {number} from '../../i18n/format.js';
import type {Locale} from '../../i18n/language.js';
import {msg, str} from '../../i18n/locale.js';
import type {Wall} from './shown.js';

/** How many there are, and which of them stand on the page; counts contributions, not people. */
export const position = (locale: Locale, {pages, start, total, estimated}: Wall): string => {
  const count = pages.flatMap(({items}) => items).length;
  const [first, last, all] = [start + 1, start + count, total].map((value) => number(locale, value));
  if (estimated)
    return msg(str`Nr. ${first}–${last} af mere end ${all} bidrag`, {
      id: 'wall-of-more',
      desc: 'Which are shown, of more than the last number',
    });
  if (count < total)
    return msg(str`Nr. ${first}–${last} af ${all} bidrag`, {id: 'wall-of', desc: 'Which contributions are shown: first, last, all'});
  return total === 1
    ? msg('1 bidrag', {id: 'wall-total-one', desc: 'One contribution'})
    : msg(str`${all} bidrag`, {id: 'wall-total', desc: 'Number of contributions, 0 is the number'});
};
