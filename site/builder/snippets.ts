import {HEIGHTS} from '../../server/src/pages/embed/heights.js';
import type {Wanted} from './choice.js';
import {written, type Values, type Widget} from './options.js';

/** What a snippet is about. */
export interface Choice {
  widget: Widget;
  /** Without the endpoint. */
  values: Values;
  /** Absolute address of the space. */
  endpoint: string;
  /** Absolute address of `sammen.js`. */
  script: string;
  /** A theme of the files' own; none when empty. */
  theme: string;
  /** Language of the page that the snippet is for. */
  language: string;
  /** What the fallback's link says. */
  linkText: string;
}

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as it may stand in markup, between quotes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

type Attributes = [name: string, value: string | true][];

const attributesOf = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');

/** The endpoint's plain pages, by widget; the others lead to the form for an input. */
const INPUT = 'forms/input';
const PLAIN: Record<string, string> = {
  ...{receipt: 'receipt', 'participation-ladder': 'forms/signup', 'story-list': 'forms/story'},
  ...{'vision-card': INPUT, 'pejlemaerke-list': INPUT, heatmap: INPUT, 'outcome-list': INPUT},
};

const inLanguage = (language: string): Record<string, string> => (language === 'da' ? {} : {lang: language});

const addressOf = (endpoint: string, page: string, parameters: Record<string, string>): string => {
  const query = new URLSearchParams(parameters).toString();
  return `${endpoint}/${page}${query && `?${query}`}`;
};

/** The page of the endpoint that does the widget's work without scripts. */
export const plainPage = ({widget, values, endpoint, language}: Choice): string => {
  const kind = widget.attributes.find(({name}) => name === 'kind');
  const chosen = (kind && Object.fromEntries(written(widget, values)).kind) || kind?.default;
  const page = chosen ? `forms/${encodeURIComponent(String(chosen))}` : (PLAIN[widget.name] ?? `embed/${widget.name}`);
  return addressOf(endpoint, page, inLanguage(language));
};

/** Addresses of other pages: the widget's own page has no use for them and refuses them. */
const isAddress = ([name]: Attributes[number]): boolean => name.endsWith('-url');

/** What the widget's own page takes from its address. */
const pageParameters = ({widget, values}: Choice): Record<string, string> =>
  Object.fromEntries(
    written(widget, values)
      .filter((one) => !isAddress(one))
      .map(([name, value]) => [name, String(value)]),
  );

/** A plain link to it: the fallback. */
export const linkSnippet = (choice: Choice): string => `<a${attributesOf([['href', plainPage(choice)]])}>${escaped(choice.linkText)}</a>`;

const around = (tag: string, attributes: Attributes, choice: Choice): string =>
  `<${tag}${attributesOf(attributes)}>\n  <p>${linkSnippet(choice)}</p>\n</${tag}>`;

/** The tag, for templates. */
export const tagSnippet = (choice: Choice): string => around(`sammen-${choice.widget.name}`, written(choice.widget, choice.values), choice);

/** The placeholder, for editors that remove unknown tags. */
export const placeholderSnippet = (choice: Choice): string => {
  const given = written(choice.widget, choice.values).map(([name, value]): Attributes[number] => [
    `data-sammen-${name}`,
    value === true ? '' : value,
  ]);
  return around('div', [['data-sammen', choice.widget.name], ...given], choice);
};

/** A link to the widget's own page, which becomes the widget where the page has opted in. */
const pageLinkSnippet = (choice: Wanted): string => {
  const href = addressOf(choice.endpoint, `embed/${choice.widget.name}`, {...pageParameters(choice), ...inLanguage(choice.language)});
  return `<p><a${attributesOf([['href', href]])}>${escaped(choice.pageText)}</a></p>`;
};

/** A frame with the widget's own page, for systems that take nothing else. */
const frameSnippet = (choice: Wanted): string => {
  const {widget, endpoint, language, theme, parent, title} = choice;
  const parameters = {lang: language, ...pageParameters(choice), ...(theme && {theme}), ...(parent && {parent})};
  const heights: Record<string, number> = HEIGHTS;
  return `<iframe${attributesOf([
    ['title', title],
    ['width', '100%'],
    ['height', String(heights[widget.name] ?? 900)],
    // Obsolete, and the only way without a style that a policy or an editor lets through.
    ['frameborder', '0'],
    ['src', addressOf(endpoint, `embed/${widget.name}`, parameters)],
  ])}></iframe>`;
};

const SNIPPETS = {tag: tagSnippet, placeholder: placeholderSnippet, link: pageLinkSnippet, frame: frameSnippet};

/** What stands where the widget is to be. */
export const placeSnippet = (choice: Wanted): string => SNIPPETS[choice.way](choice);

/** The line for the page's template; empty for a frame that keeps its height. */
export const templateSnippet = (choice: Wanted): string => {
  const {way, script, integrity, endpoint, theme, parent, widget, values} = choice;
  if (way === 'frame') return parent && `<script defer${attributesOf([['src', `${new URL(endpoint).origin}/api/embed.js`]])}></script>`;
  const attributes: Attributes = [['data-endpoint', endpoint]];
  if (theme) attributes.push(['data-theme', theme]);
  // A link's own address cannot carry these: the page that it leads to would refuse them.
  const given = written(widget, values).filter(isAddress);
  if (way === 'link') attributes.push(['data-links', true], ...given.map(([name, value]): Attributes[number] => [`data-${name}`, value]));
  const src = integrity ? script.replace(/sammen\.js$/, 'sammen-verified.js') : script;
  return `<script defer${attributesOf([['src', src]])}${integrity && ` ${integrity}`}${attributesOf(attributes)}></script>`;
};

/** The style sheet that keeps the widgets' place; and the theme's, which would change how high they are when it came later. */
export const sheetSnippet = ({script, theme}: Wanted): string =>
  ['place', ...(theme ? [`themes/${encodeURIComponent(theme)}`] : [])]
    .map(
      (sheet) =>
        `<link${attributesOf([
          ['rel', 'stylesheet'],
          ['href', new URL(`sammen/${sheet}.css`, script).href],
        ])}>`,
    )
    .join('\n');

/** What a strict policy has to name, as directives to add to one's own. */
export const policySnippet = ({way, script, integrity, endpoint, theme, parent}: Wanted): string => {
  const home = new URL(endpoint).origin;
  if (way === 'frame') return `${parent && `script-src ${home}; `}frame-src ${home}`;
  const files = new URL(script).origin;
  return [
    `script-src ${files}`,
    `connect-src ${home}`,
    ...(theme ? [`style-src ${files}`] : []),
    `trusted-types lit-html${integrity && ' sammen'}`,
  ].join('; ');
};
