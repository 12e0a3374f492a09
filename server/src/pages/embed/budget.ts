import type {Budget} from '../../../../src/data/budgets.js';
import {spoken} from '../../http/locale.js';
import {budgetWords} from '../../words/budgets.js';
import {heading, html, type Html} from '../html.js';
import {listOf, type Content, type Place} from './content.js';
import {quiet} from './telling.js';

/** "10. november 2018 kl. 10.00", in Danish time. */
const stamp = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen'}).format(new Date(at));

/** What a vote is about and, once it is over, what came of it. To vote needs scripts: the ballot is the device's. */
export const budgetContent = (place: Place, budget: Budget | undefined): Content => {
  const words = budgetWords(spoken(place.space.language));
  if (!budget) return {title: place.space.title, body: html`<p>${words.budgetEmpty}</p>`};
  const {language} = place.space;
  const {title, summary, phase, opens, closes, projects, result} = budget;
  const when = {
    coming: words.budgetComing.replace('{time}', stamp(language, opens)),
    open: words.budgetOpen.replace('{time}', stamp(language, closes)),
    closed: words.budgetClosed.replace('{time}', stamp(language, closes)),
  }[phase];
  const kroner = (amount: number): string => words.kroner.replace('{amount}', new Intl.NumberFormat(language).format(amount));
  return {
    title,
    body: html`${heading(place.level, title)}
<p class="lead">${summary}</p>
${quiet([when])}
${phase === 'open' && html`<p>${words.budgetScripts}</p>`}
${result && resultOf(place, budget, result)}
${listOf(
  projects.map(
    ({title: name, text, cost, place: where}) => html`${heading(place.level + 1, name)}
${quiet([cost === null ? null : kroner(cost), where])}<p>${text}</p>`,
  ),
  html` class="parts"`,
)}`,
  };
};

const resultOf = (place: Place, {method, projects}: Budget, rows: NonNullable<Budget['result']>): Html => {
  const words = budgetWords(spoken(place.space.language));
  const titles = new Map(projects.map(({id, title}) => [id, title]));
  const number = new Intl.NumberFormat(place.space.language);
  return html`<table><caption>${words.budgetResult}</caption><thead><tr><th scope="col">${words.budgetProject}</th><th scope="col">${method === 'sum' ? words.budgetChoices : words.budgetPoints}</th></tr></thead><tbody>${rows.map(
    ({id, count, chosen}) =>
      html`<tr><th scope="row">${titles.get(id) ?? id}${chosen && ` ✓ ${words.budgetChosen}`}</th><td>${number.format(count)}</td></tr>`,
  )}</tbody></table>`;
};
