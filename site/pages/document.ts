import type {Localized} from '../../server/src/content/shape.js';
import {html, type Html} from '../html.js';
import {addressOf, languageName, LOCALES, plain, say, type Locale} from './locales.js';
import {words} from './words.js';

/** One page of the demonstration, in every language. */
export interface Page {
  /** Its address in Danish, with a slash at both ends. */
  path: string;
  title: Localized;
  description: Localized;
  /** Its style sheets in `site/styles`, after `base`. */
  styles: readonly string[];
  /** The endpoint that the widgets on it talk to; no widgets when it is missing. */
  endpoint?: string;
  /** Further scripts, in their order. */
  scripts?: readonly string[];
  /** It shows other pages of this site in frames. */
  frames?: boolean;
  body(locale: Locale): Html;
}

/** Links to the page in the other languages, each with its name in its own language. */
export const languageLinks = (path: string, locale: Locale): Html =>
  html`<nav class="languages" aria-label="${say(words.languages, locale)}">
    <ul>
      ${LOCALES.map(
        (other) =>
          html`<li>
            <a
              href="${addressOf(path, other)}"
              lang="${other}"
              dir="${other === 'ar' ? 'rtl' : 'ltr'}"
              hreflang="${other}"
              ${other === locale && html`aria-current="page"`}
              >${languageName[other]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** The whole document of a page. `version` makes the addresses of its style sheets change with their content. */
export const documentOf = (page: Page, locale: Locale, version: (style: string) => string): string =>
  html`<!doctype html>
    <html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${plain(page.title, locale)}</title>
        <meta name="description" content="${plain(page.description, locale)}" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
        ${LOCALES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${addressOf(page.path, other)}" /> `)}
        ${['base', ...page.styles].map((style) => html`<link rel="stylesheet" href="/site/${style}.css?v=${version(style)}" /> `)}
        ${page.endpoint && html`<link rel="stylesheet" href="/sammen/place.css" />`}
        ${page.endpoint && html`<script defer src="/sammen.js" data-endpoint="${page.endpoint}"></script>`}
        ${page.scripts?.map((script) => html`<script defer src="${script}"></script> `)}
      </head>
      <body>
        <a class="skip" href="#indhold">${say(words.skip, locale)}</a>
        ${page.body(locale)}
      </body>
    </html> `.markup;
