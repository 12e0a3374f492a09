import type {FastifyInstance, FastifyReply} from 'fastify';
import {etagOf} from '../http/caching.js';
import {html, type Html} from './html.js';
import {css} from './style.js';

export const STYLE_PATH = '/api/style.css';
export const ICON_PATH = '/api/icon.svg';

/** Two who overlap. Without an icon of their own, pages would ask for /favicon.ico in vain. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#24527a" stroke-width="4"><circle cx="12" cy="16" r="8"/><circle cx="20" cy="16" r="8"/></g></svg>';

const VERSION = etagOf(css).slice(1, 9);

/** No scripts, nothing from elsewhere; forms go back to where they came from. */
const CSP = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
/** For a page with a script of ours: it runs nothing else, and asks nobody else. */
const SCRIPT_CSP = "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ckb|ps)\b/;

/** The direction in which a language is written. */
export const directionOf = (locale: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr');

export interface PageParts {
  locale: string;
  title: string;
  /** What stands at the top of every page: whose it is. */
  owner: Html;
  main: Html;
  footer?: Html;
  /** Address of a module, on this server. */
  script?: string;
  /** The endpoint of widgets that are on the page; then they are loaded. */
  widgets?: string;
}

const document = ({locale, title, owner, main, footer, script, widgets}: PageParts): Html => html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_PATH}?${VERSION}">
${script && html`<script type="module" src="${script}"></script>`}
${widgets !== undefined && html`<script defer src="/sammen.js" data-endpoint="${widgets}"></script>`}
</head>
<body>
<header class="top">${owner}</header>
<main id="main">
${main}
</main>
${footer && html`<footer class="foot">${footer}</footer>`}
</body>
</html>
`;

/** Pictures and films of what widgets show may be anywhere: they are where they will be when it is public. */
const policyOf = ({script, widgets}: PageParts): string => {
  const base = widgets === undefined ? CSP : `${CSP.replace("img-src 'self'", "img-src 'self' https:")}; media-src 'self' https:`;
  return script === undefined && widgets === undefined ? base : `${base}; ${SCRIPT_CSP}`;
};

/** Sends a page that nobody keeps: it holds what somebody wrote, or is for staff. */
export const sendPage = (reply: FastifyReply, parts: PageParts): FastifyReply =>
  reply
    .header('Content-Security-Policy', `${policyOf(parts)}; frame-ancestors ${reply.framers}`)
    // With "no-referrer" a browser sends `Origin: null` with the form, and older ones say nothing else about the way.
    .header('Referrer-Policy', 'same-origin')
    .header('Cache-Control', 'no-store')
    .header('Content-Language', parts.locale)
    .header('Cross-Origin-Resource-Policy', 'same-origin')
    .type('text/html; charset=utf-8')
    .send(document(parts).text);

/** The one style sheet of the plain pages, and their icon. */
export const styleRoute = (app: FastifyInstance): void => {
  app.get(ICON_PATH, {config: {fresh: 86_400}}, (_request, reply) => reply.type('image/svg+xml').send(ICON));
  app.get(STYLE_PATH, {config: {fresh: 86_400}}, (_request, reply) => reply.type('text/css; charset=utf-8').send(css));
};
