import type {FastifyInstance} from 'fastify';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileBelow} from './files.js';
import {html} from './html.js';
import {CSP} from './pages.js';
import {root} from './root.js';

const missing = html`<!doctype html>
  <html lang="da">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Storybook er ikke bygget</title>
      <link rel="stylesheet" href="/site/base.css" />
      <link rel="stylesheet" href="/site/front.css" />
    </head>
    <body>
      <main class="wrap">
        <h1>Storybook er ikke bygget endnu</h1>
        <p class="lead">Byg den med denne kommando, og hent siden igen.</p>
        <pre><code>npm run build-storybook</code></pre>
        <p><a href="/">Til demonstrationerne</a></p>
      </main>
    </body>
  </html> `.markup;

/** Storybook is a tool with scripts and styles in its pages; the pages for citizens have the strict policy. */
const TOOL_CSP =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** Serves the built Storybook at `/storybook/`, or a page that says how to build it. */
export const mountStorybook = (app: FastifyInstance): void => {
  const folder = join(root, 'storybook-static');
  app.get('/storybook', (_request, reply) => reply.redirect('/storybook/', 308));
  app.get<{Params: {'*': string}}>('/storybook/*', (request, reply) => {
    if (!existsSync(folder)) return reply.header('Content-Security-Policy', CSP).type('text/html; charset=utf-8').send(missing);
    const file = fileBelow(folder, request.params['*'] || 'index.html');
    if (!file) return reply.callNotFound();
    return reply
      .header('Content-Security-Policy', TOOL_CSP)
      .header('Content-Length', file.size)
      .header('Cache-Control', 'no-cache')
      .type(file.type)
      .send(file.stream);
  });
};
