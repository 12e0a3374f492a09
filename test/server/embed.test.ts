import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {input, postForm, read, send} from './citizen.js';
import {publishAll} from './desk.js';
import {TEXTS} from './embed-texts.js';
import {WIDGETS} from './widgets.js';

let server: TestEndpoint;
let space: {id: string; endpoint: string};
let assetsDir: string;
before(async () => {
  assetsDir = await mkdtemp(join(tmpdir(), 'sammen-assets-'));
  await mkdir(join(assetsDir, 'sammen', 'themes'), {recursive: true});
  await writeFile(join(assetsDir, 'sammen', 'themes', 'fjord.css'), ':root{}');
  server = await startTestEndpoint({assetsDir});
  space = await server.newSpace();
});
after(async () => {
  await server.stop();
  await rm(assetsDir, {recursive: true, force: true});
});

/** What stands inside the widget's tag. */
const inside = (page: string, widget: string): string =>
  new RegExp(`<sammen-${widget}[^>]*>([^]*)</sammen-${widget}>`).exec(page)?.[1] ?? '';

describe('an embed page without scripts', () => {
  for (const widget of WIDGETS) {
    it(`of ${widget} says everything in each of the languages`, async () => {
      for (const [lang, texts] of Object.entries(TEXTS[widget] ?? assert.fail())) {
        const page = await read(`${space.endpoint}/embed/${widget}?lang=${lang}`);
        assert.equal(page.status, 200);
        assert.equal(page.headers.get('content-language'), lang);
        assert.match(page.text, new RegExp(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`));
        for (const text of texts) assert.ok(inside(page.text, widget).includes(text), `${widget} in ${lang}: ${text}`);
      }
    });
  }

  it('follows the reader’s language where its address names none', async () => {
    const page = await read(`${space.endpoint}/embed/vision-card`, {'Accept-Language': 'ar'});
    assert.match(page.text, /<html lang="ar" dir="rtl">/);
    assert.match(page.headers.get('vary') ?? '', /Accept-Language/);
  });

  it('leads to forms with the answer chosen, which may be shown in the same frame', async () => {
    for (const [widget, chosen] of [
      ['pejlemaerke-list', /<option value="natur" selected>/],
      ['participation-ladder', /<option value="stivandring" selected>[^]*<option value="cocreate" selected>/],
    ] as const) {
      const page = await read(`${space.endpoint}/embed/${widget}?lang=da`);
      const links = [...page.text.matchAll(/href="(\/api\/[^"]+\/forms\/[^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
      const forms = await Promise.all(links.map((link) => read(server.url + link)));
      assert.ok(forms.some(({text}) => chosen.test(text)));
      for (const form of forms)
        assert.match(form.headers.get('content-security-policy') ?? '', /frame-ancestors 'self' https:\/\/www\.proeve\.example$/);
    }
  });

  it('holds a form that is received, and keeps the receipt in the frame', async () => {
    const page = await read(`${space.endpoint}/embed/input-form?lang=en`);
    const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1] ?? assert.fail();
    const key = /name="_key" value="([^"]+)"/.exec(page.text)?.[1] ?? assert.fail();
    const answer = await postForm(server.url + action, {_key: key, text: 'Fra en ramme'});
    assert.match(answer.text, /class="code"/);
    assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors 'self' https:\/\/www\.proeve\.example$/);
  });

  it('starts its headings where the page around it wants them', async () => {
    assert.deepEqual(
      [...(await read(`${space.endpoint}/embed/participation-ladder`)).text.matchAll(/<h(\d)/g)].map(([, level]) => level).slice(0, 3),
      ['1', '2', '3'],
    );
    const page = await read(`${space.endpoint}/embed/participation-ladder?heading-level=5`);
    assert.deepEqual([...page.text.matchAll(/<h(\d)/g)].map(([, level]) => level).slice(0, 3), ['5', '6', '6']);
  });

  it('shows nothing that is not published, and counts what is', async () => {
    const before = (await read(`${space.endpoint}/embed/pejlemaerke-list?lang=da`)).text;
    await send(space.endpoint, input({pejlemaerke: 'natur', text: 'Endnu ikke læst'}));
    assert.equal((await read(`${space.endpoint}/embed/pejlemaerke-list?lang=da`)).text, before);
    await publishAll(server, space.id);
    assert.match((await read(`${space.endpoint}/embed/pejlemaerke-list?lang=da`)).text, /1 bidrag indtil nu/);
  });

  it('shows nothing that was withdrawn from the content, or has ended', async () => {
    const {id, endpoint} = await server.newSpace();
    const {visions, activities} = sampleSpace(id);
    await server.newSpace({
      id,
      visions: [{...(visions[0] ?? assert.fail()), id: 'ny', title: {da: 'Den nye'}}],
      activities: activities.map((activity) => ({...activity, starts: '2021-01-01T10:00:00Z', ends: '2021-01-01T12:00:00Z'})),
    });
    assert.equal((await read(`${endpoint}/embed/vision-card?vision=vision-2035`)).status, 404);
    assert.match((await read(`${endpoint}/embed/vision-card?lang=da`)).text, /<h1>Den nye<\/h1>/);
    assert.doesNotMatch((await read(`${endpoint}/embed/participation-ladder?lang=da`)).text, /Stivandring/);
  });

  it('says so where there is nothing to show', async () => {
    const {endpoint} = await server.newSpace({
      visions: [],
      participation: null,
      forms: [],
      telling: {},
      pejlemaerker: {title: {da: 'Mål'}, intro: null, items: []},
    });
    for (const widget of WIDGETS) {
      const page = await read(`${endpoint}/embed/${widget}?lang=da`);
      assert.equal(page.status, 200);
      assert.ok(inside(page.text, widget).trim().length > 20, widget);
    }
  });
});

describe('an embed page with scripts', () => {
  it('is the same page: the widget’s own tag around it, and the loader for this space', async () => {
    const {text} = await read(`${space.endpoint}/embed/participation-ladder?lang=da&level=active&theme=fjord`);
    assert.ok(text.includes(`<script defer src="/sammen.js" data-endpoint="/api/${space.id}"></script>`));
    assert.match(
      text,
      /<sammen-participation-ladder heading-level="1" level="active" form-url="\/api\/[^"]+\/embed\/input-form\?lang=da&amp;theme=fjord">/,
    );
    assert.ok(text.includes('<link rel="stylesheet" href="/sammen/themes/fjord.css">'));
    assert.doesNotMatch(text, /<style|style=|<script>|\son\w+=/);
  });

  it('leaves the loader out where this server has no widgets', async () => {
    const bare = await startTestEndpoint();
    const {endpoint} = await bare.newSpace();
    assert.doesNotMatch((await read(`${endpoint}/embed/vision-card`)).text, /sammen\.js/);
    assert.equal((await read(`${endpoint}/embed/vision-card?theme=fjord`)).status, 400);
    await bare.stop();
  });

  it('has a script that tells the height to a named origin only', async () => {
    const {text, headers} = await read(`${server.url}/api/embed.js`);
    assert.match(headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(text, /^'use strict';/);
    assert.match(text, /postMessage\(\{type: 'sammen-height', height\}, origin\)/);
    assert.doesNotMatch(text, /'\*'|"\*"/);
  });
});
