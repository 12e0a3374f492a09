import type {Outcome} from '../../../../src/data/outcomes.js';
import {heading, html, type Html} from '../html.js';
import {formLink, wordsFor, type Content, type Place} from './content.js';

/** What contributions led to: asked, said, done, each with how far it is. */
export const outcomesContent = (place: Place, items: readonly Outcome[]): Content => {
  const words = wordsFor(place);
  const form = formLink(place, 'input', {});
  return {
    title: words.outcomesTitle,
    body:
      items.length === 0
        ? html`<p>${words.outcomesEmpty}</p>${form !== undefined && html`<p><a class="button" href="${form}">${words.give}</a></p>`}`
        : html`${heading(place.level, words.outcomesTitle)}
<ol role="list" class="parts">${items.map((item) => html`<li>${outcomeOf(place, item)}</li>`)}</ol>`,
  };
};

const outcomeOf = (place: Place, {status, pejlemaerke, asked, said, did, at, contributions}: Outcome): Html => {
  const {space, snapshot} = place;
  const words = wordsFor(place);
  const goal = pejlemaerke === null ? undefined : snapshot.find('pejlemaerke', pejlemaerke);
  const named = goal && (goal.texts[space.language]?.title ?? goal.texts.da?.title);
  const amount = new Intl.NumberFormat(space.language).format(contributions);
  const month =
    at && new Intl.DateTimeFormat(space.language, {month: 'long', year: 'numeric', timeZone: 'Europe/Copenhagen'}).format(new Date(at));
  const state = {planned: words.planned, decided: words.decided, done: words.done}[status];
  return html`<p class="label">${words.weAsked}</p>
${heading(place.level + 1, asked)}
<p class="label">${words.youSaid}</p>
<p>${said}</p>
${contributions > 0 && html`<p class="quiet">${contributions === 1 ? words.restsOne : words.restsMany.replace('{amount}', amount)}</p>`}
<p class="label">${status === 'planned' ? words.weWill : words.weDid}</p>
<p class="lead">${did}</p>
<p class="quiet">${[state, month, named].filter(Boolean).join(' · ')}</p>`;
};
