import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {previewToken} from '../../content/preview.js';
import {resourceCalled, resources, type Resource} from '../../content/resources.js';
import type {ListField} from '../../content/fields.js';
import {versionWith, versionsOf, type WholeVersion} from '../../content/versions.js';
import type {Endpoint} from '../../endpoint.js';
import {bestLocale} from '../../http/locale.js';
import {Problem} from '../../http/problems.js';
import {insiderOf} from '../guard.js';
import {postItem, showItem} from './item.js';
import {postList} from './list.js';
import {sendList} from './list-page.js';
import {sendSpace, sendSpaces} from './overview.js';
import {sendPreview} from './preview-page.js';
import {postVersion} from './version.js';
import {sendVersion, sendVersions} from './versions-page.js';
import {pathIn, workingIn, type Working} from './working.js';

/** What a form or an address says; of what it says twice the first. */
export type Sent = Readonly<Record<string, string | undefined>>;

const sentIn = (given: unknown): Sent =>
  Object.fromEntries(Object.entries((given ?? {}) as Record<string, string | string[]>).map(([name, value]) => [name, [value].flat()[0]]));

/** 1 MiB: a form holds a whole item in every language, where a letter may take six bytes. */
const BODY_LIMIT = 1_048_576;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

interface Params {
  space: string;
  resource: string;
  item: string;
  id: string;
}

const config = {staff: 'editor'} as const;
const writing = {config, bodyLimit: BODY_LIMIT};

/** `/staff/content/…`: the pages on which staff edits content. Every button is a form; they need no scripts. */
export const contentRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  const {db} = endpoint;

  /** The space of an address as this editor works with it; there is no other for them. */
  const working = async (request: FastifyRequest): Promise<Working> => {
    const {session, spaces} = insiderOf(request);
    const space = await spaces.get((request.params as Params).space);
    if (!space) throw new Problem('not-found');
    return workingIn(db, space, session);
  };
  const resourceOf = (request: FastifyRequest): Resource => {
    const resource = resourceCalled((request.params as Params).resource);
    if (!resource) throw new Problem('not-found');
    return resource;
  };
  const listOf = (request: FastifyRequest): Resource & {items: ListField} => {
    const {items, ...resource} = resourceOf(request);
    if (!items) throw new Problem('not-found');
    return {...resource, items};
  };
  const versionOf = async (request: FastifyRequest, {space}: Working): Promise<WholeVersion> => {
    const {id} = request.params as Params;
    const version = UUID.test(id) ? await versionWith(db, space.id, id) : undefined;
    if (!version) throw new Problem('not-found');
    return version;
  };
  const query = (request: FastifyRequest): Sent => sentIn(request.query);
  const body = (request: FastifyRequest): Sent => sentIn(request.body);
  const item = (request: FastifyRequest): string => (request.params as Params).item;

  const spacesPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const {session, spaces} = insiderOf(request);
    return sendSpaces(reply, db, session, await spaces.all());
  };
  app.get('/staff/content', {config}, spacesPage);
  app.get('/staff/content/', {config}, spacesPage);

  app.get('/staff/content/:space', {config}, async (request, reply) => sendSpace(reply, await working(request), query(request).done));

  app.get('/staff/content/:space/edit/:resource', {config}, async (request, reply) => {
    const resource = resourceOf(request);
    const here = await working(request);
    if (!resource.items) return reply.redirect(pathIn(here.space.id, 'edit', resource.name, '_head'), 303);
    return sendList(reply, here, listOf(request), {done: query(request).done});
  });
  app.post('/staff/content/:space/edit/:resource', writing, async (request, reply) =>
    postList(db, reply, await working(request), listOf(request), body(request)),
  );

  app.get('/staff/content/:space/edit/:resource/:item', {config}, async (request, reply) =>
    showItem(reply, await working(request), resourceOf(request), item(request), query(request)),
  );
  app.post('/staff/content/:space/edit/:resource/:item', writing, async (request, reply) =>
    postItem(db, reply, await working(request), resourceOf(request), item(request), body(request)),
  );

  app.get('/staff/content/:space/versions', {config}, async (request, reply) => {
    const here = await working(request);
    return sendVersions(reply, here, await versionsOf(db, here.space.id));
  });
  app.get('/staff/content/:space/versions/:id', {config}, async (request, reply) => {
    const here = await working(request);
    const version = await versionOf(request, here);
    const base = version.base === null ? undefined : await versionWith(db, here.space.id, version.base);
    const {done} = query(request);
    return sendVersion(reply, here, {version, base, ...(done === 'published' && {said: {title: 'Udgivet', text: 'Alle ser den nu.'}})});
  });
  app.post('/staff/content/:space/versions/:id', writing, async (request, reply) => {
    const here = await working(request);
    return postVersion(db, reply, here, await versionOf(request, here), body(request));
  });

  app.get('/staff/content/:space/preview/:id', {config}, async (request, reply) => {
    const here = await working(request);
    const version = await versionOf(request, here);
    const {resource: name = '', language} = query(request);
    const resource = resourceCalled(name) ?? (resources.find((one) => one.name === 'visions') as Resource);
    return sendPreview(reply, here, {
      ...{version, resource, language: bestLocale(language, version.document.locales), assetsDir: endpoint.assetsDir},
      token: previewToken(endpoint.keys, here.space.id, version.id),
    });
  });
};
