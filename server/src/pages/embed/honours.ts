import type {InferOutput} from 'valibot';
import type {honours} from '../../../../src/data/honours.js';
import {heading, html} from '../html.js';
import {formLink, type Content, type Place} from './content.js';
import {listed, quiet, tellingWordsFor} from './telling.js';
import {partialDay} from './partial-day.js';

/** Everybody who has been honoured, the latest first, and the way to name another. */
export const honoursContent = (place: Place, {items, ...head}: InferOutput<typeof honours>, nomination = 'nomination'): Content => {
  const words = tellingWordsFor(place);
  const {language, forms} = place.space;
  const rows = items.map(
    ({title, summary, date, by, ...more}) => html`${heading(place.level + 1, title)}
<p>${summary}</p>
${quiet([html`<time datetime="${date}">${partialDay(language, date)}</time>`, words.honouredBy.replace('{by}', () => by), more.group, more.place])}`,
  );
  const {title, body} = listed(place, {...head, items: rows}, words.honoursEmpty);
  const form = forms.find(({kind}) => kind === nomination);
  const link = form && formLink(place, form.kind, {});
  return {title, body: html`${body}${link !== undefined && html`<p><a class="button" href="${link}">${form?.title}</a></p>`}`};
};
