import type {Draw} from '../../../../src/data/draws.js';
import type {Draws} from '../../draws/list.js';
import {spoken} from '../../http/locale.js';
import {Problem} from '../../http/problems.js';
import {embedDrawWords, type EmbedDrawWords} from '../../words/draws.js';
import {heading, html, type Html} from '../html.js';
import {formLink, type Content, type Place} from './content.js';

/** "10. november 2018 kl. 10.00", in Danish time. */
const stampIn = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...{day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit'},
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(at));

const facts = (rows: [label: string, value: Html | string | null | undefined][]): Html =>
  html`<dl>${rows.map(([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

const digest = (value: string | null | undefined): Html | undefined => (value ? html`<code dir="ltr">${value}</code>` : undefined);

/** The draw that is named, else the first. Throws `not-found` where the one that is named is not there. */
export const drawContent = (place: Place, {items}: Draws, id: string | undefined): Content => {
  const words = embedDrawWords(spoken(place.space.language));
  const draw = id === undefined ? items[0] : items.find((one) => one.id === id);
  if (!draw && id !== undefined) throw new Problem('not-found');
  if (!draw) return {title: place.space.title, body: html`<p>${words.empty}</p>`};
  const link = draw.phase === 'open' && formLink(place, draw.form, {});
  return {
    title: draw.title,
    body: html`${heading(place.level, draw.title)}
<p class="lead">${draw.summary}</p>
${facts([
  [words.seats, String(draw.seats)],
  [words.phase, phaseOf(place, words, draw)],
  [words.volunteers, new Intl.NumberFormat(place.space.language).format(draw.volunteers)],
])}
${link && html`<p><a class="button" href="${link}">${words.volunteer}</a></p>`}
${heading(place.level + 1, words.strata)}
${draw.strata.map(
  ({label, parts}) =>
    html`${heading(place.level + 2, label)}${facts(parts.map((part) => [part.label, html`<span dir="ltr">${part.least === part.most ? part.most : `${part.least}–${part.most}`}</span>`]))}`,
)}
${draw.commitment !== null && proof(place, words, draw)}`,
  };
};

const phaseOf = ({space}: Place, words: EmbedDrawWords, {phase, opens, closes, drawn}: Draw): string => {
  const at = {coming: opens, open: closes, closed: closes, drawn: drawn?.at ?? closes}[phase];
  return words[phase].replace('{time}', stampIn(space.language, at));
};

const proof = ({base, level}: Place, words: EmbedDrawWords, {id, commitment, poolDigest, lotteryDigest, drawn}: Draw): Html =>
  html`${heading(level + 1, words.proof)}
${drawn ? html`<ol>${words.steps.map((step) => html`<li>${step}</li>`)}</ol>` : html`<p>${words.note}</p>`}
${facts([
  [words.commitment, digest(commitment)],
  [words.poolDigest, digest(poolDigest)],
  [words.lotteryDigest, digest(lotteryDigest)],
  [words.seed, digest(drawn?.seed)],
])}
${drawn && html`<p><a href="${base}/draws/${id}/document">${words.document}</a></p>`}`;
