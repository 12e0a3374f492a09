import {embedQuery, oembed, oembedQuery} from '../routes/embed-query.js';
import type {Operation} from './operations.js';

/** What systems that take nothing but a frame or a link ask for; the widgets themselves never do. */
export const pages: readonly Operation[] = [
  {
    ...{
      method: 'get',
      path: '/{space}/embed/{widget}',
      id: 'getEmbedPage',
      summary: 'A widget as a page of its own, complete without scripts',
    },
    ...{query: embedQuery, answers: {}, page: true, problems: ['malformed', 'not-found', 'unavailable']},
  },
  {
    ...{method: 'get', path: '/{space}/oembed', id: 'getOembed', summary: 'How to frame an embed page (oEmbed 1.0)', query: oembedQuery},
    ...{answers: {200: ['Oembed', oembed]}, problems: ['malformed', 'not-found', 'format', 'unavailable']},
  },
];
