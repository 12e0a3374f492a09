import type {FastifyReply} from 'fastify';
import {etagOf} from '../../http/caching.js';
import {html, type Html} from '../html.js';
import {directionOf, ICON_PATH} from '../page.js';
import {script} from './script.js';
import {embedCss} from './style.js';

export const EMBED_STYLE_PATH = '/api/embed.css';
export const EMBED_SCRIPT_PATH = '/api/embed.js';

const versionOf = (text: string): string => etagOf(text).slice(1, 9);

/** What the widgets need, and nothing inline; see docs/embedding.md. */
const CSP = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'", "media-src 'self'"],
  ...["form-action 'self'", "base-uri 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html'],
].join('; ');

export interface EmbedPage {
  locale: string;
  title: string;
  /** The widget's tag with everything inside it. */
  widget: Html;
  /** The address of the space's API. */
  base: string;
  /** Name of a shipped theme. */
  theme: string | undefined;
  /** The origin that is told the height. */
  parent: string | undefined;
  /** Where the oEmbed answer about this page is. */
  oembed: string;
  /** Whether this server has the built widgets. */
  built: boolean;
}

const document = ({locale, title, widget, base, theme, parent, oembed, built}: EmbedPage): Html => html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
<link rel="stylesheet" href="${EMBED_STYLE_PATH}?${versionOf(embedCss)}">
${theme !== undefined && html`<link rel="stylesheet" href="/sammen/themes/${theme}.css">`}
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<script defer src="${EMBED_SCRIPT_PATH}?${versionOf(script)}"${parent !== undefined && html` data-parent="${parent}"`}></script>
${built && html`<script defer src="/sammen.js" data-endpoint="${base}"></script>`}
</head>
<body>
<main>
${widget}
</main>
</body>
</html>
`;

/** Sends a page that is complete as it is, and that becomes the widget where scripts run. */
export const sendEmbedPage = (reply: FastifyReply, page: EmbedPage): FastifyReply =>
  reply
    .header('Content-Security-Policy', `${CSP}; frame-ancestors ${reply.framers}`)
    // With "no-referrer" a browser sends `Origin: null` with the form.
    .header('Referrer-Policy', 'same-origin')
    .header('Content-Language', page.locale)
    .type('text/html; charset=utf-8')
    .send(document(page).text);
