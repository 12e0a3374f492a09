import {randomUUID} from 'node:crypto';
import {access} from 'node:fs/promises';
import {join} from 'node:path';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import * as v from 'valibot';
import type {Budget} from '../../../src/data/budgets.js';
import type {Columns} from '../../../src/data/insights.js';
import {budgetIn, budgetsIn} from '../budgets/documents.js';
import {spaceDocument, visionDocument} from '../content/documents.js';
import type {Snapshot} from '../content/spaces.js';
import {toldIn} from '../content/told.js';
import {insightsIn} from '../contributions/insights.js';
import type {Endpoint} from '../endpoint.js';
import {drawsIn} from '../draws/list.js';
import {frameBy, mayFrame, ownOrigin} from '../http/framing.js';
import {bestLocale} from '../http/locale.js';
import {hearingsIn} from '../hearings/documents.js';
import {Problem} from '../http/problems.js';
import {outcomesIn} from '../outcomes/list.js';
import type {Content, Place} from '../pages/embed/content.js';
import {stampFor} from '../contributions/proof.js';
import {budgetContent} from '../pages/embed/budget.js';
import {formContent, receiptContent} from '../pages/embed/forms.js';
import {EMBED_SCRIPT_PATH, EMBED_STYLE_PATH, sendEmbedPage} from '../pages/embed/page.js';
import {drawContent} from '../pages/embed/draw.js';
import {heatContent} from '../pages/embed/heatmap.js';
import {hearingsContent} from '../pages/embed/hearing.js';
import {outcomesContent} from '../pages/embed/outcome-list.js';
import {wallContent} from '../pages/embed/input-wall.js';
import {goalsContent} from '../pages/embed/pejlemaerke-list.js';
import {storiesContent} from '../pages/embed/story-list.js';
import {script} from '../pages/embed/script.js';
import {shareContent} from '../pages/embed/telling-one.js';
import {embedCss} from '../pages/embed/style.js';
import {visionContent} from '../pages/embed/vision-card.js';
import {html, type Html} from '../pages/html.js';
import {activitiesContent} from '../pages/embed/activities.js';
import {activitiesIn} from './activities.js';
import {embedQueries, isEmbeddable, type Embeddable, type EmbedQuery} from './embed-query.js';
import {TOGETHER, isTogether} from './embed-together.js';
import {TELLING, isTelling} from './embed-telling.js';
import {pejlemaerkerIn} from './pejlemaerker.js';
import {asked} from './reading.js';
import {storiesPage, wallPage} from './embed-wall.js';

/** One embed page as its address names it, checked. */
export interface Embed {
  widget: Embeddable;
  query: EmbedQuery;
}

/** Checks what an address asks for. Throws `not-found` for an unknown widget and `malformed` with what is wrong. */
export const readEmbed = async (
  {assetsDir}: Endpoint,
  snapshot: Snapshot,
  request: FastifyRequest,
  {widget, query}: {widget: string; query: unknown},
): Promise<Embed> => {
  if (!isEmbeddable(widget)) throw new Problem('not-found');
  const read = v.safeParse(embedQueries[widget], query);
  if (!read.success) {
    const errors = read.issues.map((issue) => ({
      field: v.getDotPath(issue) ?? '',
      code: issue.type === 'strict_object' ? 'unknown' : 'malformed',
    }));
    throw new Problem('malformed', {errors});
  }
  const {theme, parent} = read.output;
  if (theme !== undefined && !(await hasTheme(assetsDir, theme))) throw wrong('theme');
  if (parent !== undefined && !mayFrame(parent, snapshot, request)) throw wrong('parent');
  return {widget, query: read.output};
};

const wrong = (field: string): Problem => new Problem('malformed', {errors: [{field, code: 'choice'}]});

const hasTheme = async (assetsDir: string | undefined, theme: string): Promise<boolean> =>
  assetsDir !== undefined &&
  access(join(assetsDir, 'sammen', 'themes', `${theme}.css`)).then(
    () => true,
    () => false,
  );

/** The language of an embed page: the one in its address, else the reader's. */
export const localeOf = ({query}: Embed, snapshot: Snapshot, locale: string): string =>
  query.lang === undefined ? locale : bestLocale(query.lang, snapshot.locales);

/** What the page shows. Throws `not-found` for a vision or form that is named and not there. */
export const contentOf = async (endpoint: Endpoint, snapshot: Snapshot, {widget, query}: Embed, locale: string): Promise<Content> => {
  const space = spaceDocument(snapshot, locale);
  const place: Place = {snapshot, space, base: `/api/${snapshot.id}`, level: Number(query['heading-level'] ?? 1)};
  if (isTelling(widget))
    return TELLING[widget](place, (path) => toldIn(endpoint.db, snapshot, locale, path), query.interview ?? query.video ?? query.kind);
  if (isTogether(widget)) return TOGETHER[widget](endpoint, snapshot, place, locale);
  if (widget === 'budget') return budgetContent(place, await budgetFor(endpoint, snapshot, locale, query.budget));
  if (widget === 'share') return shareContent(place);
  if (widget === 'pejlemaerke-list') return goalsContent(place, await pejlemaerkerIn(endpoint, snapshot, locale));
  if (widget === 'activity-list')
    return activitiesContent(place, await activitiesIn(endpoint.db, snapshot, locale, {from: new Date().toISOString()}));
  if (widget === 'receipt') return receiptContent(place);
  if (widget === 'hearing') {
    const all = await hearingsIn(endpoint.db, snapshot, locale, new Date());
    const named = all.find(({id}) => id === query.hearing);
    if (!named && query.hearing !== undefined) throw new Problem('not-found');
    return hearingsContent(place, named ? [named] : all.filter(({phase}) => phase === 'open'));
  }
  if (widget === 'heatmap') {
    const by = query.columns ?? 'group';
    const laidOut = (columns: Columns): string => embedPath(snapshot.id, {widget, query: {...query, columns}});
    const counts = await insightsIn(endpoint.db, snapshot, locale, 'input', by);
    return heatContent(place, counts, by, {group: laidOut('group'), theme: laidOut('theme'), week: laidOut('week')});
  }
  if (widget === 'outcome-list') {
    const asked = {limit: 100, ...(query.pejlemaerke !== undefined && {pejlemaerke: query.pejlemaerke})};
    return outcomesContent(place, (await outcomesIn(endpoint.db, snapshot, locale, asked)).items);
  }
  if (widget === 'story-list') return storiesContent(place, await storiesPage(endpoint, snapshot, query, locale));
  if (widget === 'input-wall') return wallContent(place, await wallPage(endpoint, snapshot, query, locale));
  if (widget === 'vision-card') {
    const vision = query.vision === undefined ? snapshot.of('vision')[0] : snapshot.of('vision').find(({slug}) => slug === query.vision);
    if (!vision && query.vision !== undefined) throw new Problem('not-found');
    return visionContent(place, vision && visionDocument(vision, locale));
  }
  if (widget === 'draw') return drawContent(place, await drawsIn(endpoint.db, snapshot, locale), query.draw);
  const form = space.forms.find(({kind}) => kind === (query.kind ?? 'input'));
  if (!form && query.kind !== undefined) throw new Problem('not-found');
  return formContent(place, form, {key: randomUUID(), stamp: stampFor(endpoint.keys, snapshot.id)});
};

/** The one that is named, else the first that is open, else the first. Throws `not-found` where the one that is named is not there. */
const budgetFor = async ({db}: Endpoint, space: Snapshot, locale: string, id: string | undefined): Promise<Budget | undefined> => {
  if (id !== undefined) return budgetIn({db, space, locale}, id);
  const {items} = await budgetsIn({db, space, locale});
  return items.find(({phase}) => phase === 'open') ?? items[0];
};

/** The address of an embed page on this server, with nothing in it but what was checked. */
export const embedPath = (space: string, {widget, query}: Embed): string => {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined)).toString();
  return `/api/${space}/embed/${widget}${parameters && `?${parameters}`}`;
};

/** The widgets with links to the form. */
const OPENS_FORM: readonly Embeddable[] = [
  'input-wall',
  'pejlemaerke-list',
  'participation-ladder',
  'activity-list',
  'heatmap',
  'outcome-list',
  'room-list',
  'draw',
  'hearing',
  'story-list',
  'recognition',
];

/** The widget's tag: its attributes from the address, its links to other embed pages, its content as fallback. */
const tagOf = ({id}: Snapshot, {widget, query}: Embed, locale: string, body: Html): Html => {
  const {theme, parent, lang: _, 'heading-level': level = '1', cursor: _cursor, id: _id, ...given} = query;
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const around = {lang: locale, ...(theme !== undefined && {theme}), ...(parent !== undefined && {parent})};
  const attributes = {
    'heading-level': level,
    ...own,
    ...(OPENS_FORM.includes(widget) && {
      'form-url': embedPath(id, {widget: 'input-form', query: around}),
    }),
    ...(widget === 'input-form' && {'receipt-url': embedPath(id, {widget: 'receipt', query: around})}),
  };
  return html`<sammen-${widget}${Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`)}>
${body}
</sammen-${widget}>`;
};

/** `GET /api/{space}/embed/{widget}`: a widget as a page of its own, for frames and links; complete without scripts. */
export const embedRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  app.get<{Params: {widget: string}}>('/api/:space/embed/:widget', {config: {fresh: 0}}, async (request, reply) => {
    const {space, locale: best} = await asked(endpoint, request, reply);
    frameBy(reply, space);
    const embed = await readEmbed(endpoint, space, request, {widget: request.params.widget, query: request.query});
    const locale = localeOf(embed, space, best);
    const {title, body} = await contentOf(endpoint, space, embed, locale);
    const url = encodeURIComponent(ownOrigin(request) + embedPath(space.id, embed));
    return sendEmbedPage(reply, {
      ...{locale, title: `${title} – ${spaceDocument(space, locale).municipality}`, base: `/api/${space.id}`},
      ...{widget: tagOf(space, embed, locale, body), theme: embed.query.theme, parent: embed.query.parent},
      oembed: `${ownOrigin(request)}/api/${space.id}/oembed?format=json&url=${url}`,
      built: endpoint.assetsDir !== undefined,
    });
  });

  app.get(EMBED_STYLE_PATH, {config: {fresh: 86_400}}, (_request, reply) => reply.type('text/css; charset=utf-8').send(embedCss));
  app.get(EMBED_SCRIPT_PATH, {config: {fresh: 86_400}}, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script));
};
