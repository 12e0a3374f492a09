import type {FastifyInstance} from 'fastify';
import type {Endpoint} from '../endpoint.js';
import {allInLocale, maybe, said} from '../content/say.js';
import type {ContentKind} from '../content/row.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import {
  factDocument,
  goalDocument,
  interviewDocument,
  milestoneDocument,
  newsDocument,
  partnerDocument,
  policyDocument,
  resultDocument,
  siteDocument,
  videoDocument,
} from '../content/telling-documents.js';
import {listedCount} from '../contributions/tally.js';
import {Problem} from '../http/problems.js';
import {EDITORIAL, asked, sendJson} from './reading.js';

type Document = (entry: Entry, locale: string) => object;
/** What a list says of itself, in a language. */
type Head = (space: Snapshot, items: readonly object[], locale: string) => object;

const headed =
  (kind: ContentKind, more: (attrs: Record<string, unknown>, items: readonly object[]) => object = () => ({})): Head =>
  (space, items, locale) => {
    const [head] = space.of(kind);
    return {
      ...{title: said(head, 'title', locale), intro: head ? maybe(head, 'summary', locale) : null},
      ...more((allInLocale(head?.attrs ?? {}, locale) ?? {}) as Record<string, unknown>, items),
    };
  };

/** Those with what is latest first. */
const latestFirst = (entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => String(b.attrs.date).localeCompare(String(a.attrs.date)) || a.position - b.position);
const earliestFirst = (entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => String(a.attrs.starts).localeCompare(String(b.attrs.starts)) || a.position - b.position);

interface List {
  item: ContentKind;
  document: Document;
  head?: Head;
  order?: (entries: Entry[]) => Entry[];
  /** Whether each has an address of its own. */
  each?: true;
}

const LISTS: Record<string, List> = {
  milestones: {item: 'milestone', document: milestoneDocument, head: headed('milestones'), order: earliestFirst},
  interviews: {item: 'interview', document: interviewDocument, each: true},
  goals: {item: 'goal', document: goalDocument, head: headed('goals')},
  documents: {item: 'document', document: policyDocument, head: headed('documents')},
  results: {item: 'result', document: resultDocument, head: headed('results', ({themes = []}) => ({themes}))},
  partners: {
    ...{item: 'partner', document: partnerDocument},
    head: headed('partners', ({total}, items) => ({total: Math.max(Number(total ?? 0), items.length)})),
  },
  news: {item: 'news-item', document: newsDocument, head: headed('news'), order: latestFirst},
  videos: {item: 'video', document: videoDocument, each: true},
  sites: {item: 'site', document: siteDocument, head: (space, _items, locale) => ({title: said(space.of('sites')[0], 'title', locale)})},
};

const listRoute = (app: FastifyInstance, endpoint: Endpoint, path: string, {item, document, head, order, each}: List): void => {
  app.get(`/api/:space/${path}`, {config: {fresh: EDITORIAL}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const entries = space.of(item);
    const items = (order?.(entries) ?? entries).map((entry) => document(entry, locale));
    return sendJson(reply, {language: locale, ...head?.(space, items, locale), items});
  });
  if (!each) return;
  app.get<{Params: {id: string}}>(`/api/:space/${path}/:id`, {config: {fresh: EDITORIAL}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const entry = space.find(item, request.params.id);
    if (!entry || entry.retired) throw new Problem('not-found');
    return sendJson(reply, {language: locale, ...document(entry, locale)});
  });
};

/** `GET /api/{space}/facts`, `/milestones`, `/interviews`, `/goals`, `/documents`, `/results`, `/partners`, `/news`, `/videos`, `/sites`. */
export const tellingRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  for (const [path, list] of Object.entries(LISTS)) listRoute(app, endpoint, path, list);
  // One of them may be counted as it is read.
  app.get('/api/:space/facts', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale} = await asked(endpoint, request, reply);
    const entries = space.of('fact');
    const inputs = entries.some(({attrs}) => attrs.live) ? await listedCount(endpoint.db, space.id, {kind: 'input'}) : 0;
    const items = entries.map((entry) => factDocument(entry, inputs, locale));
    return sendJson(reply, {language: locale, ...headed('facts')(space, items, locale), items});
  });
};
