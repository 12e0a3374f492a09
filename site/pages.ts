import type {FastifyInstance, FastifyReply} from 'fastify';
import {join} from 'node:path';
import {ownOrigin} from '../server/src/http/framing.js';
import {readBuilt} from './builder/built.js';
import {TRIAL_PATH} from './builder/trial.js';
import {assetsIn, fileBelow} from './files.js';
import {aalborgInternational} from './pages/aalborg-international.js';
import {aalborg} from './pages/aalborg.js';
import {albertslund} from './pages/albertslund.js';
import {builder} from './pages/builder.js';
import {documentOf, type Page} from './pages/document.js';
import {front} from './pages/front.js';
import {addressOf, LOCALES} from './pages/locales.js';
import {privacy} from './pages/privacy.js';
import {trialPage} from './pages/trial.js';
import {vallensbaek} from './pages/vallensbaek.js';
import {root} from './root.js';

/** Every page of the demonstration. */
export const pages: readonly Page[] = [front, aalborg, albertslund, vallensbaek, aalborgInternational, builder, privacy];

/** The strictest policy that a municipality is likely to have: what works here works there. */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The policy of a page. */
export const policyOf = ({frames}: Page): string => (frames ? `${CSP}; frame-src 'self'` : CSP);

const HEADERS = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Puts the demonstration's pages and their style sheets into an app. */
export const mountSite = (app: FastifyInstance): void => {
  const assets = assetsIn(join(root, 'site', 'styles'));
  const versionOf = (style: string): string => assets.get(`${style}.css`)?.version ?? '';
  const sent = (reply: FastifyReply): FastifyReply => reply.headers(HEADERS);

  for (const page of pages) {
    for (const locale of LOCALES) {
      const address = addressOf(page.path, locale);
      const document = documentOf(page, locale, versionOf);
      app.get(address, {config: {fresh: 0}}, (_request, reply) =>
        sent(reply)
          .header('Content-Security-Policy', policyOf(page))
          .header('Content-Language', locale)
          .type('text/html; charset=utf-8')
          .send(document),
      );
      if (address !== '/') app.get(address.slice(0, -1), (_request, reply) => sent(reply).redirect(address, 308));
    }
  }

  app.get(TRIAL_PATH, (request, reply) => {
    const built = readBuilt();
    if (!built) return reply.callNotFound();
    const [, query = ''] = request.url.split(/(?=\?)/);
    const {policy, markup} = trialPage(query, built, ownOrigin(request));
    return sent(reply).header('Content-Security-Policy', policy).type('text/html; charset=utf-8').send(markup);
  });

  // Built, not read: it changes with every build, and a site that was not built does without.
  app.get('/site/builder.js', (_request, reply) => {
    const file = fileBelow(join(root, 'dist', 'site'), 'builder.js');
    if (!file) return reply.callNotFound();
    return sent(reply).header('Cache-Control', 'no-cache').type(file.type).send(file.stream);
  });

  for (const [name, {body, type, version}] of assets) {
    app.get<{Querystring: {v?: string}}>(`/site/${name}`, (request, reply) => {
      const etag = `"${version}"`;
      sent(reply)
        .header('ETag', etag)
        .header('Cache-Control', request.query.v === version ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type(type).send(body);
    });
  }
};
