import type * as v from 'valibot';
import type {Pejlemaerke, pejlemaerker} from '../../../../src/data/pejlemaerker.js';
import {heading, html, type Html} from '../html.js';
import {formLink, listOf, wordsFor, type Content, type Place} from './content.js';

/** The guiding goals in order, each with commitments, actions, the number of inputs and the way to give one. */
export const goalsContent = (place: Place, {title, intro, items}: v.InferOutput<typeof pejlemaerker>): Content => ({
  title,
  body:
    items.length === 0
      ? html`<p>${wordsFor(place).goalsEmpty}</p>`
      : html`${heading(place.level, title)}
${intro !== null && html`<p class="lead">${intro}</p>`}
<ol role="list" class="parts">${items.map((item) => html`<li>${goalOf(place, item)}</li>`)}</ol>`,
});

const goalOf = (place: Place, {id, title, body, commitments, actions, inputs}: Pejlemaerke): Html => {
  const words = wordsFor(place);
  const link = formLink(place, 'input', {pejlemaerker: id});
  const amount = new Intl.NumberFormat(place.space.language).format(inputs);
  return html`${heading(place.level + 1, title)}
<p>${body}</p>
${listOf(commitments, html``)}
${actions.length > 0 && html`<p class="label">${words.actions}</p>`}
${listOf(actions.map((action) => html`<span class="quiet">${words[action.status]}:</span> ${action.title}`))}
<p class="row">${link !== undefined && html`<a class="button" href="${link}">${words.give}<span class="hidden">: ${title}</span></a>`}${
    inputs > 0 && html`<span class="quiet">${inputs === 1 ? words.inputsOne : words.inputsMany.replace('{amount}', amount)}</span>`
  }</p>`;
};
