import type {Hearing} from '../../../../src/data/hearings.js';
import {sectionValue} from '../../content/hearing.js';
import {paragraphs} from '../../content/say.js';
import {dayIn, timeWords, wordsFor} from '../../hearings/told.js';
import {heading, html, type Html} from '../html.js';
import {formLink, listOf, type Content, type Place} from './content.js';
import {isSafe, quiet} from './telling.js';

const texts = (text: string): Html[] => paragraphs(text).map((one) => html`<p>${one}</p>`);

/** Where a hearing, or a section of it, is answered without scripts; nothing while it is not open. */
const linkToForm = (place: Place, {id, form, phase}: Hearing, words: string, section?: string): Html | false => {
  const chosen = {hearings: id, ...(section !== undefined && {sections: sectionValue(id, section)})};
  const href = phase === 'open' && formLink(place, form, chosen);
  return !!href && html`<p><a href="${href}">${words}</a></p>`;
};

const documentsOf = (place: Place, {documents}: Hearing): Html | false =>
  documents.length > 0 &&
  html`${heading(place.level + 1, wordsFor(place.space.language).documents)}${listOf(
    documents.map(
      ({title, url, note}) =>
        html`${isSafe(url) ? html`<a href="${url}" rel="noopener">${title}</a>` : title}${note !== null && html` <span class="quiet">${note}</span>`}`,
    ),
  )}`;

const sectionsOf = (place: Place, hearing: Hearing): Html[] => {
  const words = wordsFor(place.space.language);
  return hearing.sections.map(
    ({id, title, text}) => html`${heading(place.level + 1, title)}${texts(text)}${linkToForm(place, hearing, words.answerSection, id)}`,
  );
};

const hearingContent = (place: Place, hearing: Hearing): Html => {
  const {language} = place.space;
  const words = wordsFor(language);
  const {id, title, summary, kind, phase, published, answers, reply} = hearing;
  const count = words.answers.replace('{count}', String(answers));
  return html`<p class="label">${words[kind]}</p>${heading(place.level, title)}
<p class="lead">${summary}</p>
<p><strong>${timeWords(language, hearing)}</strong></p>
${linkToForm(place, hearing, words.answerAll)}
${quiet([published ? count : words.withheld])}
${reply && html`${heading(place.level + 1, words.reply)}${texts(reply.text)}${quiet([dayIn(language, reply.at)])}`}
${documentsOf(place, hearing)}${sectionsOf(place, hearing)}
${phase !== 'coming' && html`<p><a href="${place.base}/hearings/${id}/report?lang=${language}">${words.report}</a></p>`}`;
};

/** These hearings, each whole; or that there are none. */
export const hearingsContent = (place: Place, hearings: readonly Hearing[]): Content => {
  const [first] = hearings;
  if (!first) return {title: place.space.title, body: html`<p>${wordsFor(place.space.language).empty}</p>`};
  return {title: first.title, body: html`${hearings.map((one) => hearingContent(place, one))}`};
};
