import type {Vision} from '../../../../src/data/visions.js';
import {safeUrl} from '../../../../src/data/url.js';
import {heading, html, type Html} from '../html.js';
import {dayIn, listOf, wordsFor, type Content, type Place} from './content.js';

/** A vision with its promise, pillars, UN goals, story and documents. */
export const visionContent = (place: Place, vision: Vision | undefined): Content => {
  const words = wordsFor(place);
  if (!vision) return {title: place.space.title, body: html`<p>${words.visionEmpty}</p>`};
  const {title, period, promise, summary, pillars, goals, story, documents, updated} = vision;
  return {
    title,
    body: html`${period !== null && html`<p class="quiet">${period}</p>`}
${heading(place.level, title)}
${promise !== null && html`<p class="promise">${promise}</p>`}
<p class="lead">${summary}</p>
${listOf(
  pillars.map((pillar) => html`${heading(place.level + 1, pillar.title)}<p>${pillar.body}</p>`),
  html` class="parts"`,
)}
${listOf(
  goals.map(({number, title: goal}) => html`<span>${number}</span> ${goal}`),
  html` class="plain numbered" aria-label="${words.unGoals}"`,
)}
${story.length > 0 && html`<details><summary>${words.wholeStory}</summary>${story.map((paragraph) => html`<p>${paragraph}</p>`)}</details>`}
${listOf(linksTo(documents))}
${updated !== null && html`<p class="quiet">${words.updated.replace('{day}', () => dayIn(place.space.language, updated))}</p>`}`,
  };
};

/** A document's address may be one on this server; only the scheme is looked at. */
const linksTo = (documents: Vision['documents']): Html[] =>
  documents
    .filter(({url}) => safeUrl(url, 'https://here.invalid') !== undefined)
    .map(
      ({title, url, note}) =>
        html`<a href="${url}" rel="noopener">${title}</a>${note !== null && html` <span class="quiet">${note}</span>`}`,
    );
