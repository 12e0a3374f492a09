import type {InferOutput} from 'valibot';
import type {facts, Fact} from '../../../../src/data/facts.js';
import type {goals} from '../../../../src/data/goals.js';
import type {milestones} from '../../../../src/data/milestones.js';
import type {news} from '../../../../src/data/news.js';
import type {documents, Policy} from '../../../../src/data/documents.js';
import type {partners} from '../../../../src/data/partners.js';
import type {results} from '../../../../src/data/results.js';
import type {sites} from '../../../../src/data/sites.js';
import type {Source} from '../../../../src/data/source.js';
import {safeUrl} from '../../../../src/data/url.js';
import {spoken} from '../../http/locale.js';
import {tellingWords, type TellingWords} from '../../words/telling.js';
import {heading, html, type Html} from '../html.js';
import {listOf, type Content, type Place} from './content.js';
import {partialDay, today} from './partial-day.js';

export const tellingWordsFor = ({space}: Place): TellingWords => tellingWords(spoken(space.language));

/** An address may be one on this server; only the scheme is looked at. */
export const isSafe = (url: string): boolean => safeUrl(url, 'https://here.invalid') !== undefined;

/** Where to read on, as a link where it has an address. */
export const linkTo = (link: Source | null): Html | string | null =>
  link && (link.url !== null && isSafe(link.url) ? html`<a href="${link.url}" rel="noopener">${link.title}</a>` : link.title);

const dated = (locale: string, date: string | null): Html | null =>
  date === null ? null : html`<time datetime="${date}">${partialDay(locale, date)}</time>`;

/** What is known of it, in a line of its own. */
export const quiet = (parts: (Html | string | null | false)[]): Html | false => {
  const known = parts.filter((part) => part !== null && part !== false && part !== '');
  return known.length > 0 && html`<p class="quiet">${known.map((part, i) => html`${i > 0 && ' · '}${part}`)}</p>`;
};

/** A heading, what it is about, and a list; or what will be there. */
export const listed = (
  place: Place,
  {title, intro = null, items}: {title: string; intro?: string | null; items: readonly Html[]},
  empty: string,
): Content =>
  items.length === 0
    ? {title: title || place.space.title, body: html`<p>${empty}</p>`}
    : {
        title,
        body: html`${heading(place.level, title)}
${intro !== null && html`<p class="lead">${intro}</p>`}
${listOf(items, html` class="parts"`)}`,
      };

const amountOf = (place: Place, {amount, qualifier}: Pick<Fact, 'qualifier'> & {amount: number}): string => {
  const written = new Intl.NumberFormat(place.space.language).format(amount);
  const words = tellingWordsFor(place);
  return qualifier === 'exact' ? written : words[qualifier].replace('{amount}', written);
};

export const factsContent = (place: Place, {items, ...head}: InferOutput<typeof facts>): Content => {
  const words = tellingWordsFor(place);
  const rows = items.map(
    ({amount, qualifier, unit, text, live, date, source}) =>
      html`${
        amount === null
          ? html`<p class="lead">${text}</p>`
          : html`<p class="lead"><strong>${amountOf(place, {amount, qualifier})}</strong> ${unit}</p><p>${text}</p>`
      }${quiet([live && words.live, dated(place.space.language, date), linkTo(source)])}`,
  );
  return listed(place, {...head, items: rows}, words.factsEmpty);
};

export const milestonesContent = (place: Place, {items, ...head}: InferOutput<typeof milestones>): Content => {
  const words = tellingWordsFor(place);
  const now = today();
  const rows = items.map(({title, body, starts, ends, link}) => {
    const last = ends ?? starts;
    const over = now.slice(0, last.length) > last;
    const state = over ? null : now.slice(0, starts.length) < starts ? words.future : words.now;
    const to = ends === null ? null : html` – ${dated(place.space.language, ends)}`;
    return html`${quiet([html`${dated(place.space.language, starts)}${to}`, state])}${heading(place.level + 1, title)}
${body !== null && html`<p>${body}</p>`}${link && html`<p>${linkTo(link)}</p>`}`;
  });
  return listed(place, {...head, items: rows}, words.timelineEmpty);
};

export const goalsOfUnContent = (place: Place, {items, ...head}: InferOutput<typeof goals>): Content => {
  const rows = items.map(
    ({number, title, body, link}) => html`${heading(place.level + 1, `${number}. ${title}`)}
${body !== null && html`<p>${body}</p>`}${link && html`<p>${linkTo(link)}</p>`}`,
  );
  return listed(place, {...head, items: rows}, tellingWordsFor(place).badgesEmpty);
};

const aboutPolicy = (place: Place, {adopted, by, until, format}: Policy): (string | null)[] => {
  const words = tellingWordsFor(place);
  const {language} = place.space;
  const day = adopted === null ? '' : partialDay(language, adopted);
  return [
    adopted === null
      ? null
      : by === null
        ? words.adopted.replace('{day}', day)
        : words.adoptedBy.replace('{day}', day).replace('{by}', () => by),
    until === null ? null : words.until.replace('{day}', partialDay(language, until)),
    format,
  ];
};

export const documentsContent = (place: Place, {items, ...head}: InferOutput<typeof documents>): Content => {
  const rows = items.map(
    (policy) => html`<p class="label">${policy.kind}</p>
<p class="lead">${linkTo(policy)}</p>
${policy.summary !== null && html`<p>${policy.summary}</p>`}${quiet(aboutPolicy(place, policy))}`,
  );
  return listed(place, {...head, items: rows}, tellingWordsFor(place).documentsEmpty);
};

export const resultsContent = (place: Place, {themes, items, ...head}: InferOutput<typeof results>): Content => {
  const words = tellingWordsFor(place);
  const rows = themes.map(
    ({id, title}) =>
      html`${heading(place.level + 1, title)}${listOf(
        items
          .filter(({theme}) => theme === id)
          .map(
            ({title: name, body, partners: others, figures, link}) => html`${heading(place.level + 2, name)}
${body !== null && html`<p>${body}</p>`}${listOf(figures.map((figure) => `${amountOf(place, figure)} ${figure.unit}`))}
${others.length > 0 && html`<p class="quiet">${words.with.replace('{names}', () => others.join(', '))}</p>`}${link && html`<p>${linkTo(link)}</p>`}`,
          ),
        html` class="parts"`,
      )}`,
  );
  return listed(place, {...head, items: items.length > 0 ? rows : []}, words.resultsEmpty);
};

export const partnersContent = (place: Place, {items, total, ...head}: InferOutput<typeof partners>): Content => {
  const words = tellingWordsFor(place);
  const {language} = place.space;
  const countries = new Intl.DisplayNames(language, {type: 'region'});
  const rows = items
    .toSorted((a, b) => new Intl.Collator(language).compare(a.title, b.title))
    .map(
      ({title, country, body, active, link}) => html`${heading(place.level + 1, `${title}, ${countries.of(country) ?? country}`)}
${body !== null && html`<p>${body}</p>`}${quiet([active && words.active, linkTo(link)])}`,
    );
  const rest = total - items.length;
  const {title, body} = listed(place, {...head, items: rows}, words.partnersEmpty);
  return {title, body: html`${body}${rest > 0 && html`<p>${words.andMore.replace('{amount}', String(rest))}</p>`}`};
};

export const newsContent = (place: Place, {items, ...head}: InferOutput<typeof news>): Content => {
  const words = tellingWordsFor(place);
  const rows = items.map(
    ({title, body, date, by, link}) => html`${heading(place.level + 1, title)}
${body.map((paragraph) => html`<p>${paragraph}</p>`)}${link && html`<p>${linkTo(link)}</p>`}
${quiet([dated(place.space.language, date), by.role === 'municipality' ? by.name : `${by.name} (${words[by.role]})`])}`,
  );
  return listed(place, {...head, items: rows}, words.newsEmpty);
};

export const sitesContent = (place: Place, {items, title}: InferOutput<typeof sites>): Content => {
  const rows = items
    .filter(({url}) => isSafe(url))
    .map(
      ({title: name, summary, url}) =>
        html`<p><a href="${url}">${name}</a></p>${summary !== null && html`<p class="quiet">${summary}</p>`}`,
    );
  return listed(place, {title, items: rows}, tellingWordsFor(place).sitesEmpty);
};
