import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {PREVIEW_LIFE, previewOf, previewToken} from '../../server/src/content/preview.js';
import {keysFrom} from '../../server/src/keys.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';
import {editorIn, editorOf, type Editor} from './editor.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({publishEvery: 3_600_000});
});
after(() => server.stop());

/** A space with a draft in which a goal is called `secret`. */
const draftIn = async (): Promise<{space: string; endpoint: string; editor: Editor; secret: string; version: string}> => {
  const {id: space, endpoint} = await server.newSpace();
  const editor = await editorIn(server, space);
  const secret = `kladde-${space}`;
  await editor.press(await editor.open(`/staff/content/${space}/edit/pejlemaerker/natur`), 'save', {'f:title.da': secret});
  const {html} = await editor.open(`/staff/content/${space}/versions`);
  return {space, endpoint, editor, secret, version: /\/versions\/([\da-f-]{36})"/.exec(html)?.[1] ?? ''};
};

describe('the pages of editors', () => {
  it('are for editors of the space, and of no other', async () => {
    const {space, secret, version} = await draftIn();
    const {id: other} = await server.newSpace();
    const paths = ['', '/edit/pejlemaerker', '/edit/pejlemaerker/natur', '/versions', `/versions/${version}`, `/preview/${version}`];
    for (const path of paths) {
      const at = `/staff/content/${space}${path}`;
      for (const [role, status] of [
        ['reader', 403],
        ['moderator', 403],
        ['editor', 200],
        ['admin', 200],
      ] as const)
        assert.equal((await (await editorOf(server, [{space, role}])).open(at)).status, status, `${role} ${at}`);
      const stranger = await (await editorIn(server, other)).open(at);
      assert.equal(stranger.status, 404, at);
      assert.ok(!stranger.html.includes(secret));
      assert.equal((await fetch(new URL(at, server.url), {headers: {accept: 'text/html'}})).status, 401);
    }
    const spaces = (await (await editorIn(server, other)).open('/staff/content/')).html;
    assert.ok(spaces.includes(other) && !spaces.includes(space));
  });

  it('take nothing without the token of the session, and nothing from another site', async () => {
    const {space, editor, version} = await draftIn();
    const page = await editor.open(`/staff/content/${space}/versions/${version}`);
    const send = async (csrf: string | undefined, more: Record<string, string> = {}): Promise<number> => {
      const body = new URLSearchParams({act: 'publish', ...(csrf !== undefined && {csrf})});
      return (await fetch(page.url, {method: 'POST', redirect: 'manual', body, headers: {cookie: editor.person.cookie, ...more}})).status;
    };
    assert.equal(await send(undefined), 403);
    assert.equal(await send('x'.repeat(43)), 403);
    assert.equal(await send(editor.person.csrf, {'sec-fetch-site': 'cross-site'}), 403);
    assert.match((await editor.open(page.url)).text, /Kladde/);
    // The control.
    assert.equal(await send(editor.person.csrf, {'sec-fetch-site': 'same-origin'}), 303);
    assert.match((await editor.open(page.url)).text, /Udgivet/);
  });

  it('have the headers of every page for staff, and load nothing but what is ours', async () => {
    const {space, editor, version} = await draftIn();
    const {headers, html} = await editor.open(`/staff/content/${space}/preview/${version}`);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(html, / style=| on\w+=|<script>/);
  });
});

describe('an editor', () => {
  it('is a moderator at the desk, which has a link to the content', async () => {
    const {id: space} = await server.newSpace();
    const [editor, moderator] = [await editorIn(server, space), await editorOf(server, [{space, role: 'moderator'}])];
    const {json} = await read(`${server.url}/staff/api/session`, {cookie: editor.person.cookie});
    assert.deepEqual(
      json.spaces.map(({id, role}: {id: string; role: string}) => [id, role]),
      [[space, 'moderator']],
    );
    assert.match((await editor.open('/staff/')).html, /href="\/staff\/content\/"/);
    assert.doesNotMatch((await moderator.open('/staff/')).html, /href="\/staff\/content\/"/);
  });
});

describe('a preview', () => {
  const tokenIn = async (editor: Editor, space: string, version: string): Promise<string> => {
    const built = await editor.open(`/staff/content/${space}/preview/${version}?resource=pejlemaerker`);
    assert.match(built.text, /kladde-/);
    return previewToken(keysFrom('ab'.repeat(32)), space, version);
  };

  it('answers what reads would answer, to whoever has its address, and is kept by nobody', async () => {
    const {space, editor, secret, version} = await draftIn();
    const token = await tokenIn(editor, space, version);
    const {status, json} = await read(`${server.url}/preview/api/${token}/pejlemaerker`, {});
    assert.equal(status, 200);
    assert.ok(json.items.some(({title}: {title: string}) => title === secret));
    const answer = await fetch(`${server.url}/preview/api/${token}/pejlemaerker`, {headers: {origin: 'https://www.proeve.example'}});
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('etag'), null);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'same-origin');
    for (const path of ['', '/', '/visions', '/facts', '/news', '/activities', '/outcomes', '/sites'])
      assert.equal((await read(`${server.url}/preview/api/${token}${path}`, {})).status, 200, path);
  });

  it('takes nothing, and has nothing of citizens', async () => {
    const {space, editor, version} = await draftIn();
    const base = `${server.url}/preview/api/${await tokenIn(editor, space, version)}`;
    for (const path of ['contributions', 'insights', 'changes', 'challenge'])
      assert.equal((await read(`${base}/${path}`, {})).status, 404, path);
    for (const path of ['contributions', 'receipts', 'forms/input'])
      assert.equal((await fetch(`${base}/${path}`, {method: 'POST', body: '{}'})).status, 404, path);
  });

  it('is over after its time, and is never of another space or version', async () => {
    const {space, version} = await draftIn();
    const {id: other} = await server.newSpace();
    const keys = keysFrom('ab'.repeat(32));
    const token = previewToken(keys, space, version, 0);
    assert.deepEqual(previewOf(keys, token, PREVIEW_LIFE - 1), {space, version});
    assert.equal(previewOf(keys, token, PREVIEW_LIFE), undefined);
    const status = async (one: string): Promise<number> => (await read(`${server.url}/preview/api/${one}/pejlemaerker`, {})).status;
    const good = previewToken(keys, space, version);
    assert.equal(await status(good), 200);
    assert.equal(await status(token), 404);
    const [, , until = '', mac = ''] = good.split('.');
    const later = (Number.parseInt(until, 36) + 1).toString(36);
    for (const forged of [
      `${other}.${version}.${until}.${mac}`,
      `${space}.${version}.${later}.${mac}`,
      `${space}.${version.replace(/.$/, '0')}.${until}.${'a'.repeat(22)}`,
      `${good}x`,
      space,
      previewToken(keysFrom('cd'.repeat(32)), space, version),
    ])
      assert.equal(await status(forged), 404, forged);
  });

  it('is over when the draft is thrown away', async () => {
    const {space, editor, version} = await draftIn();
    const token = previewToken(keysFrom('ab'.repeat(32)), space, version);
    await editor.press(await editor.open(`/staff/content/${space}/versions/${version}`), 'discard');
    assert.equal((await read(`${server.url}/preview/api/${token}/pejlemaerker`, {})).status, 404);
  });

  it('leaves what is public alone: a draft is in no public read', async () => {
    const {space, endpoint, secret} = await draftIn();
    for (const path of [
      '',
      '/pejlemaerker',
      '/embed/pejlemaerke-list',
      '/oembed?url=' + encodeURIComponent(`${endpoint}/embed/pejlemaerke-list`),
    ]) {
      const {status, text} = await read(`${endpoint}${path}`, {});
      assert.equal(status, 200, path);
      assert.ok(!text.includes(secret), path);
    }
    assert.equal((await read(`${server.url}/preview/api/${space}/pejlemaerker`, {})).status, 404);
  });
});
