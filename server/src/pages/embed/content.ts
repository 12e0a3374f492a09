import type {Space} from '../../../../src/data/space.js';
import type {FieldContent} from '../../content/shape.js';
import type {Snapshot} from '../../content/spaces.js';
import {spoken} from '../../http/locale.js';
import {embedWords, type EmbedWords} from '../../words/embed.js';
import {html, type Html} from '../html.js';

/** What the content of every embed page is made from. */
export interface Place {
  snapshot: Snapshot;
  /** The space in the page's language. */
  space: Space;
  /** The address of the space's API, for example `/api/aalborg`. */
  base: string;
  /** Level of the widget's own heading; its parts follow below it. */
  level: number;
}

/** What a widget shows, as plain HTML, and what it is called. */
export interface Content {
  title: string;
  body: Html;
}

export const wordsFor = ({space}: Place): EmbedWords => embedWords(spoken(space.language));

export const listOf = (items: readonly (Html | string)[], more: Html = html` class="plain"`): Html | false =>
  items.length > 0 && html`<ul role="list"${more}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** "10. november 2018", in Danish time. */
export const dayIn = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'Europe/Copenhagen'}).format(new Date(at));

/** With its weekday and the time of day. */
export const momentIn = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...{weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit'},
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(at));

/**
 * A link to one of the space's forms as a plain page, with answers chosen: each by what its question takes its choices
 * from, because every form names its questions itself. Nothing where the space has no such form.
 */
export const formLink = (
  {snapshot, space, base}: Place,
  kind: string,
  chosen: Partial<Record<(FieldContent['choices'] & string) | 'reference', string>>,
): string | undefined => {
  if (!space.forms.some((form) => form.kind === kind)) return undefined;
  const fields = snapshot.find('form', kind)?.attrs.fields as FieldContent[];
  const answers = fields.flatMap(({name, type, choices}) => {
    const answer = type === 'reference' ? chosen.reference : typeof choices === 'string' ? chosen[choices] : undefined;
    return answer === undefined ? [] : [[name, answer]];
  });
  return `${base}/forms/${kind}?${new URLSearchParams([['lang', space.language], ...answers]).toString()}`;
};
