import type {Contribution} from '../../../../src/data/contributions.js';
import type {Snapshot} from '../../content/spaces.js';
import type {EmbedQuery} from '../../routes/embed-query.js';
import {heading, html, type Html} from '../html.js';
import {dayIn, formLink, wordsFor, type Content, type Place} from './content.js';

/** What the page shows, as it was asked for. */
export interface WallPage {
  query: EmbedQuery;
  items: readonly Contribution[];
  total: number;
  estimated: boolean;
  /** Addresses of this page's neighbours, of all contributions, and of one by its id. */
  previous: string | undefined;
  next: string | undefined;
  all: string;
  one: (id: string) => string;
}

/** Published contributions, with search and filters as a form and with plain links to what comes before and after. */
export const wallContent = (place: Place, page: WallPage): Content => {
  const words = wordsFor(place);
  const form = formLink(place, page.query.kind || 'input', {});
  const {items, previous, next} = page;
  return {
    title: words.wallTitle,
    body: html`${heading(place.level, words.wallTitle)}
<p class="quiet">${words.wallNote}</p>
${page.query.id === undefined ? searchOf(place, page) : html`<p><a href="${page.all}">${words.wallShowAll}</a></p>`}
${
  items.length > 0
    ? html`${page.query.id === undefined && html`<p class="quiet">${amountOf(place, page)}</p>`}
<ol role="list" class="parts">${items.map((item) => html`<li>${itemOf(place, item, page)}</li>\n`)}</ol>`
    : html`<p>${words.wallNone}</p>${form !== undefined && html`<p><a class="button" href="${form}">${words.give}</a></p>`}`
}
<p class="row">${previous !== undefined && html`<a class="button" rel="prev" href="${previous}">${words.wallPrevious}</a>`}${next !== undefined && html`<a class="button" rel="next" href="${next}">${words.wallNext}</a>`}</p>`,
  };
};

const amountOf = ({space, ...place}: Place, {total, estimated}: WallPage): string => {
  const words = wordsFor({space, ...place});
  const amount = new Intl.NumberFormat(space.language).format(total);
  if (estimated) return words.wallMoreThan.replace('{amount}', amount);
  return total === 1 ? words.wallOne : words.wallMany.replace('{amount}', amount);
};

const labelOf = ({snapshot, space}: Place, kind: 'pejlemaerke' | 'group' | 'theme', slug: string | null): string | undefined => {
  const texts = slug === null ? undefined : snapshot.find(kind, slug)?.texts;
  return texts && (texts[space.language]?.title ?? texts.da?.title);
};

const itemOf = (place: Place, {id, ...item}: Contribution, {one}: WallPage): Html => {
  const words = wordsFor(place);
  const {language} = place.space;
  const about = [
    labelOf(place, 'pejlemaerke', item.pejlemaerke),
    ...item.themes.map((theme) => labelOf(place, 'theme', theme)),
    item.place,
  ].filter(Boolean);
  return html`<p class="label"><bdi>${item.name || labelOf(place, 'group', item.group) || words.wallCitizen}</bdi>
<a class="quiet" href="${one(id)}"><time datetime="${item.published}">${dayIn(language, item.published)}</time></a></p>
<blockquote class="text" dir="auto"${item.language !== null && html` lang="${item.language}"`}>${item.text}</blockquote>
${about.length > 0 && html`<p class="quiet">${about.join(' · ')}</p>`}
${
  item.answer &&
  html`<p class="label">${words.wallAnswer} <time class="quiet" datetime="${item.answer.at}">${dayIn(language, item.answer.at)}</time></p>
<blockquote class="text answer" dir="auto">${item.answer.text}</blockquote>`
}
<p class="quiet">${words.wallSupports.replace('{amount}', new Intl.NumberFormat(language).format(item.supports))}</p>`;
};

/** Everything that the page was asked for and the form does not ask stays in it. */
const KEPT = ['lang', 'theme', 'parent', 'heading-level', 'kind'] as const;

const searchOf = (place: Place, {query}: WallPage): Html => {
  const words = wordsFor(place);
  const choices = (kind: 'pejlemaerke' | 'group' | 'theme') =>
    optionsOf(place.snapshot, kind).map((slug) => [slug, labelOf(place, kind, slug) ?? slug] as const);
  return html`<form method="get" role="search">
${KEPT.map((name) => query[name] !== undefined && html`<input type="hidden" name="${name}" value="${query[name]}">`)}
<div class="field"><label for="q">${words.wallSearch}</label><input id="q" name="q" type="search" dir="auto" maxlength="200" value="${query.q ?? ''}"></div>
${selectOf('pejlemaerke', words.goal, [['', words.wallEverything], ...choices('pejlemaerke')], query.pejlemaerke)}
${selectOf('group', words.wallGroup, [['', words.wallEverything], ...choices('group')], query.group)}
${selectOf('topic', words.wallTheme, [['', words.wallEverything], ...choices('theme')], query.topic)}
${selectOf('sort', words.wallOrder, Object.entries(words.wallSorts), query.sort)}
<button>${words.wallGo}</button>
</form>`;
};

const optionsOf = (snapshot: Snapshot, kind: 'pejlemaerke' | 'group' | 'theme'): string[] => snapshot.of(kind).map(({slug}) => slug);

const selectOf = (name: string, label: string, options: readonly (readonly [string, string])[], chosen: string | undefined): Html | false =>
  options.length > 1 &&
  html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    ([value, words]) => html`<option value="${value}"${value === (chosen ?? '') && html` selected`}>${words}</option>`,
  )}</select></div>`;
