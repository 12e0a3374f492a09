import {written, type Values, type Widget} from './options.js';

/** What a snippet is about. */
export interface Choice {
  widget: Widget;
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

const attribute = (name: string, value: string | true): string => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`);

/** The endpoint's plain pages, by widget; the others lead to the form for an input. */
const PLAIN: Record<string, string> = {receipt: 'receipt', 'participation-ladder': 'forms/participation'};

/** The page of the endpoint that does the widget's work without scripts. */
export const plainPage = ({widget, values, endpoint, language}: Choice): string => {
  const kind = widget.attributes.find(({name}) => name === 'kind');
  const chosen = (kind && Object.fromEntries(written(widget, values)).kind) || kind?.default;
  const page = chosen ? `forms/${encodeURIComponent(String(chosen))}` : (PLAIN[widget.name] ?? 'forms/input');
  return `${endpoint.replace(/\/+$/, '')}/${page}${language === 'da' ? '' : `?lang=${encodeURIComponent(language)}`}`;
};

/** A plain link: the third way in, and the fallback inside the other two. */
export const linkSnippet = (choice: Choice): string => `<a href="${escaped(plainPage(choice))}">${escaped(choice.linkText)}</a>`;

/** The tag, for templates. */
export const tagSnippet = (choice: Choice): string => {
  const {widget, values} = choice;
  const tag = `sammen-${widget.name}`;
  const attributes = written(widget, values).map(([name, value]) => attribute(name, value));
  return `<${tag}${attributes.join('')}>\n  <p>${linkSnippet(choice)}</p>\n</${tag}>`;
};

/** The placeholder, for editors that remove unknown tags. */
export const placeholderSnippet = (choice: Choice): string => {
  const {widget, values} = choice;
  const attributes = written(widget, values).map(([name, value]) => attribute(`data-sammen-${name}`, value === true ? '' : value));
  return `<div data-sammen="${escaped(widget.name)}"${attributes.join('')}>\n  <p>${linkSnippet(choice)}</p>\n</div>`;
};

/** The line for the page's template. */
export const scriptSnippet = ({script, endpoint, theme}: Choice): string =>
  `<script defer src="${escaped(script)}" data-endpoint="${escaped(endpoint)}"${theme ? ` data-theme="${escaped(theme)}"` : ''}></script>`;

/** What a strict policy has to name, as directives to add to one's own. */
export const policySnippet = ({script, endpoint, theme}: Choice): string => {
  const files = new URL(script).origin;
  const directives = [`script-src ${files}`, `connect-src ${new URL(endpoint).origin}`];
  return [...directives, ...(theme ? [`style-src ${files}`] : []), 'trusted-types lit-html'].join('; ');
};
