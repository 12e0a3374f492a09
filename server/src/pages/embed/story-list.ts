import type {Contribution} from '../../../../src/data/contributions.js';
import {heading, html, type Html} from '../html.js';
import {dayIn, formLink, wordsFor, type Content, type Place} from './content.js';
import type {WallPage} from './input-wall.js';

/** Stories as they were told, each whole, with plain links to those before and after. */
export const storiesContent = (place: Place, {query, items, previous, next}: WallPage): Content => {
  const words = wordsFor(place);
  const kind = query.kind ?? 'story';
  const form = place.space.forms.find((one) => one.published && one.kind === kind);
  const link = form && formLink(place, kind, {});
  const turn = (rel: 'prev' | 'next', to: string | undefined, label: string): Html | false =>
    to !== undefined && html`<a class="button" rel="${rel}" href="${to}">${label}</a>`;
  const none = html`<p>${form ? words.storiesFirst : words.storiesEmpty}</p>`;
  const told = html`<ol role="list" class="parts">${items.map((item) => html`<li>${storyOf(place, item)}</li>\n`)}</ol>
<p class="row">${turn('prev', previous, words.wallPrevious)}${turn('next', next, words.wallNext)}</p>
${form && html`<p>${words.storiesYours}</p>`}`;
  return {
    title: words.storiesTitle,
    body: html`${heading(place.level, words.storiesTitle)}
${items.length > 0 ? told : none}
${link !== undefined && html`<p><a class="button" href="${link}">${form?.title}</a></p>`}`,
  };
};

const storyOf = (place: Place, {text, language, name, place: where, published, answer}: Contribution): Html => {
  const words = wordsFor(place);
  const day = (at: string): Html => html`<time class="quiet" datetime="${at}">${dayIn(place.space.language, at)}</time>`;
  return html`<blockquote class="text" dir="auto"${language !== null && html` lang="${language}"`}>${text}</blockquote>
<p class="label"><bdi>${name ?? words.wallCitizen}</bdi>${where !== null && html` · <bdi>${where}</bdi>`} ${day(published)}</p>
${answer && html`<p class="label">${words.wallAnswer} ${day(answer.at)}</p>\n<blockquote class="text answer" dir="auto">${answer.text}</blockquote>`}`;
};
