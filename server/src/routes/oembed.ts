import type {FastifyInstance, FastifyRequest, onRequestHookHandler} from 'fastify';
import type {Snapshot} from '../content/spaces.js';
import {spaceDocument} from '../content/documents.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {jsonSchema} from '../http/schemas.js';
import {html} from '../pages/html.js';
import {contentOf, embedPath, localeOf, readEmbed, type Embed} from './embed.js';
import {HEIGHTS} from '../pages/embed/heights.js';
import {oembedQuery, type Oembed, type OembedQuery} from './embed-query.js';
import {asked, sendJson} from './reading.js';

/** Seconds that an answer may be kept by whoever asked. */
const CACHE_AGE = 3_600;

const WIDTH = 640;

/** All that the page does: scripts, reading from its own endpoint, sending a form, opening a document. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

/** The embed page of this space that an address names, on this server. Throws `not-found` for everything else. */
const embedAt = async (
  endpoint: Endpoint,
  snapshot: Snapshot,
  request: FastifyRequest,
  address: string,
): Promise<[origin: string, Embed]> => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const [, space, widget = ''] = /^\/api\/([^/]+)\/embed\/([^/]+)$/.exec(url?.pathname ?? '') ?? [];
  const ours = url !== undefined && /^https?:$/.test(url.protocol) && url.host === request.host && url.username + url.password === '';
  if (!ours || space !== snapshot.id) throw new Problem('not-found');
  const names = [...url.searchParams.keys()];
  if (new Set(names).size < names.length) throw new Problem('not-found');
  try {
    return [url.origin, await readEmbed(endpoint, snapshot, request, {widget, query: Object.fromEntries(url.searchParams)})];
  } catch (error) {
    throw error instanceof Problem ? new Problem('not-found') : error;
  }
};

const within = (usual: number, most: string | undefined): number => Math.max(1, Math.min(usual, Number(most ?? usual)));

/** `GET /api/{space}/oembed?url`: how to put one of this space's embed pages into another page (oEmbed 1.0). */
export const oembedRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const schema = {querystring: jsonSchema(oembedQuery)};
  // Open to every page, refusals included: an editor's own tools may ask from a browser.
  const onRequest: onRequestHookHandler = (_request, reply, done) => {
    void reply.header('Access-Control-Allow-Origin', '*');
    done();
  };
  app.get<{Querystring: OembedQuery}>('/api/:space/oembed', {schema, onRequest, config: {fresh: CACHE_AGE}}, async (request, reply) => {
    const {url, maxwidth, maxheight, format = 'json'} = request.query;
    const {space, locale: best} = await asked(endpoint, request, reply);
    if (format !== 'json') throw new Problem('format');
    const [origin, embed] = await embedAt(endpoint, space, request, url);
    const locale = localeOf(embed, space, best);
    const {title} = await contentOf(endpoint, space, embed, locale);
    const [width, height] = [within(WIDTH, maxwidth), within(HEIGHTS[embed.widget], maxheight)];
    const src = origin + embedPath(space.id, embed);
    const answer: Oembed = {
      ...{version: '1.0', type: 'rich', title, provider_name: spaceDocument(space, locale).municipality, provider_url: origin},
      ...{cache_age: CACHE_AGE, width, height},
      html: html`<iframe title="${title}" src="${src}" width="${width}" height="${height}" sandbox="${SANDBOX}" loading="lazy"></iframe>`
        .text,
    };
    void reply.header('Content-Language', locale);
    return sendJson(reply, answer);
  });
};
