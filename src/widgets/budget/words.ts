import type {Budget} from '../../data/budgets.js';
import {number} from '../../i18n/format.js';
import type {Locale} from '../../i18n/language.js';
import {msg, str} from '../../i18n/locale.js';

/** "700.000 kr." */
export const kroner = (locale: Locale, amount: number): string =>
  msg(str`${number(locale, amount)}\u00a0kr.`, {id: 'budget-kroner', desc: 'An amount of Danish kroner; the space does not break'});

/** "3 point", or an amount of kroner, as the method counts. */
export const amountWords = (locale: Locale, {method}: Budget, amount: number): string => {
  if (method === 'sum') return kroner(locale, amount);
  return amount === 1
    ? msg('1 point', {id: 'budget-point', desc: 'An amount: one point'})
    : msg(str`${number(locale, amount)} point`, {id: 'budget-points', desc: 'An amount of points'});
};

/** How many ballots there are. */
export const ballotWords = (locale: Locale, ballots: number): string => {
  if (!ballots) return msg('Ingen har stemt endnu.', {id: 'budget-ballots-none', desc: 'How many ballots there are: none'});
  return ballots === 1
    ? msg('Der er afgivet 1 stemme.', {id: 'budget-ballots-one', desc: 'How many ballots there are'})
    : msg(str`Der er afgivet ${number(locale, ballots)} stemmer.`, {id: 'budget-ballots', desc: 'How many ballots there are'});
};

/** What was used of what there is, and what is left or too much. */
export const spentWords = (locale: Locale, budget: Budget, spent: number): {used: string; left: string} => {
  const all = amountWords(locale, budget, budget.amount);
  const rest = amountWords(locale, budget, Math.abs(budget.amount - spent));
  return {
    used: msg(str`Du har brugt ${number(locale, spent)} af ${all}`, {
      id: 'budget-used',
      desc: 'The sum: 0 is a figure without its unit, 1 an amount with it',
    }),
    left:
      spent > budget.amount
        ? msg(str`${rest} for meget. Tag noget fra, før du sender.`, {
            id: 'budget-over',
            desc: 'More was used than there is; 0 is an amount',
          })
        : msg(str`${rest} tilbage`, {id: 'budget-left', desc: 'What is left; 0 is an amount'}),
  };
};
