import type {InferOutput} from 'valibot';
import type {Association, associations} from '../../../../src/data/associations.js';
import {enumerate} from '../../../../src/data/enumerate.js';
import {mailUrl, phoneUrl} from '../../../../src/data/reach.js';
import {heading, html, type Html} from '../html.js';
import type {Content, Place} from './content.js';
import {isSafe, listed, tellingWordsFor} from './telling.js';

type Part = Html | string | null;

/** What can be said of it; nothing where nothing is known. */
export const facts = (rows: [label: string, parts: Part[]][]): Html | false => {
  const known = rows.map(([label, parts]) => [label, parts.filter((part) => part !== null && part !== '')] as const);
  const said = known.filter(([, parts]) => parts.length > 0);
  return (
    said.length > 0 &&
    html`<dl>${said.map(([label, parts]) => html`<div><dt>${label}</dt>${parts.map((part) => html`<dd>${part}</dd>`)}</div>`)}</dl>`
  );
};

const link = (href: string | undefined, text: string | null): Part => (href === undefined ? text : html`<a href="${href}">${text}</a>`);

const reach = ({name, email, phone, url}: Association['contact'], website: string): Part[] => [
  name,
  email && link(mailUrl(email), email),
  phone && link(phoneUrl(phone), phone),
  url !== null && isSafe(url) ? html`<a href="${url}" rel="noopener">${website}</a>` : null,
];

/** Every association by name; a search needs scripts, and the browser's own finds what is on the page. */
export const associationsContent = (place: Place, {kinds, items, ...head}: InferOutput<typeof associations>): Content => {
  const words = tellingWordsFor(place);
  const {language} = place.space;
  const list = (some: string[]): string => enumerate(some, language);
  const labels = new Map(kinds.map(({id, label}) => [id, label]));
  const rows = items
    .toSorted((a, b) => new Intl.Collator(language).compare(a.title, b.title))
    .map(
      ({title, summary, kind, audience, when, where, access, accessibility, contact}) => html`${
        labels.has(kind) && html`<p class="label">${labels.get(kind)}</p>`
      }${heading(place.level + 1, title)}
<p>${summary}</p>
${facts([
  [words.for, [list(audience.map((one) => words[one])) || words.everyone]],
  [words.when, [when]],
  [words.where, [where]],
  [words.access, [list(access.map((one) => words[one])), accessibility]],
  [words.contact, reach(contact, words.website)],
])}`,
    );
  return listed(place, {...head, items: rows}, words.associationsEmpty);
};
