import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Localized, SpaceContent} from '../../server/src/content/shape.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {postForm, read} from './citizen.js';
import {WIDGETS} from './widgets.js';

const HOST = 'https://www.proeve.example';

let server: TestEndpoint;
let space: {id: string; endpoint: string};
before(async () => {
  server = await startTestEndpoint();
  space = await server.newSpace();
});
after(() => server.stop());

const policyOf = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await read(url, headers)).headers.get('content-security-policy') ?? '';

describe('who may frame an embed page', () => {
  it('is its own server and the origins of its space, in a policy without anything inline', async () => {
    for (const widget of WIDGETS) {
      const {headers} = await read(`${space.endpoint}/embed/${widget}`);
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; " +
          `require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors 'self' ${HOST}`,
      );
      assert.equal(headers.get('x-frame-options'), null);
    }
  });

  it('is nobody of another space', async () => {
    const other = await server.newSpace({origins: ['https://a.example', 'https://b.example:8443']});
    const none = await server.newSpace({origins: []});
    assert.match(
      await policyOf(`${other.endpoint}/embed/receipt`),
      /frame-ancestors 'self' https:\/\/a\.example https:\/\/b\.example:8443$/,
    );
    assert.match(await policyOf(`${none.endpoint}/embed/receipt`), /frame-ancestors 'self'$/);
  });

  it('is not widened by a word in the list that is no origin', async () => {
    const {endpoint} = await server.newSpace({
      origins: ['*', "https://a.example; script-src 'unsafe-inline'", 'https://a.example/', 'data:', HOST],
    });
    assert.match(await policyOf(`${endpoint}/embed/receipt`), new RegExp(`trusted-types lit-html; frame-ancestors 'self' ${HOST}$`));
  });

  it('holds for what is explained to an editor too, and for no page of staff', async () => {
    const html = {Accept: 'text/html'};
    assert.match(await policyOf(`${space.endpoint}/embed/vision-card?vison=x`, html), new RegExp(`frame-ancestors 'self' ${HOST}$`));
    assert.match(await policyOf(`${server.url}/staff/`, html), /frame-ancestors 'none'$/);
    assert.match(await policyOf(`${server.url}/api/`, html), /frame-ancestors 'none'$/);
  });
});

describe('the address of an embed page', () => {
  it('of an unknown widget, space, vision or form is a page that says so', async () => {
    for (const path of [
      `${space.id}/embed/none`,
      `${space.id}/embed/constructor`,
      'none/embed/receipt',
      `${space.id}/embed/vision-card?vision=none`,
      `${space.id}/embed/input-form?kind=none`,
    ]) {
      const page = await read(`${server.url}/api/${path}`, {Accept: 'text/html', 'Accept-Language': 'en'});
      assert.equal(page.status, 404, path);
      assert.match(page.text, /<h1>Not found<\/h1>/);
    }
  });

  for (const [widget, query, field] of [
    ['vision-card', 'vision=../x', 'vision'],
    ['vision-card', 'level=active', 'level'],
    ['participation-ladder', 'level=9', 'level'],
    ['participation-ladder', 'form-url=javascript:alert(1)', 'form-url'],
    ['input-form', 'kind="><script>', 'kind'],
    ['receipt', 'heading-level=7', 'heading-level'],
    ['receipt', 'heading-level=1&heading-level=2', 'heading-level'],
    ['receipt', 'onload=alert(1)', 'onload'],
    ['receipt', 'endpoint=https://evil.example', 'endpoint'],
    ['receipt', 'lang="', 'lang'],
    ['receipt', 'theme=../../x', 'theme'],
    ['receipt', 'theme=none', 'theme'],
    ['receipt', 'parent=*', 'parent'],
    ['receipt', 'parent=https://evil.example', 'parent'],
    ['receipt', `parent=${HOST}/`, 'parent'],
    ['receipt', `parent=${HOST}.evil.example`, 'parent'],
  ] as const) {
    it(`is refused with "${query}" for ${widget}`, async () => {
      const answer = await read(`${space.endpoint}/embed/${widget}?${query.replace('"><', '%22%3E%3C')}`);
      assert.equal(answer.status, 400);
      assert.equal(answer.json.errors[0].field, field);
    });
  }

  it('names an origin to tell the height only when that origin may frame the space', async () => {
    assert.ok((await read(`${space.endpoint}/embed/receipt?parent=${HOST}`)).text.includes(` data-parent="${HOST}"></script>`));
    assert.ok((await read(`${space.endpoint}/embed/receipt?parent=${server.url}`)).text.includes(` data-parent="${server.url}"></script>`));
    assert.doesNotMatch((await read(`${space.endpoint}/embed/receipt`)).text, /data-parent/);
    const other = await server.newSpace({origins: []});
    assert.equal((await read(`${other.endpoint}/embed/receipt?parent=${HOST}`)).status, 400);
  });

  it('is read only', async () => {
    const answer = await postForm(`${space.endpoint}/embed/input-form`, {text: 'Forkert adresse'});
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
  });
});

const HOSTILE = `<img src=x onerror=alert(1)> "'&`;

/** The same content with every text hostile in every language; ids, addresses and times as they were. */
const poisoned = <T>(part: T): T => {
  if (Array.isArray(part)) return part.map(poisoned) as T;
  if (part === null || typeof part !== 'object') return part;
  if ('da' in part) return Object.fromEntries(Object.keys(part).map((locale) => [locale, HOSTILE])) as T & Localized;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, poisoned<unknown>(value)])) as T;
};

/** Markup in a page that its own server did not write. */
const foreign = (page: string): string[] => page.match(/<img\b|onerror=alert\(1\)> "/g) ?? [];

describe('hostile content', () => {
  it('is text on every embed page, in every language', async () => {
    const content: SpaceContent = poisoned(sampleSpace('x'));
    const [vision] = content.visions;
    if (vision)
      vision.documents = ['javascript:alert(1)', 'data:text/html,x', '" onclick="x'].map((url) => ({
        title: {da: 'Bilag'},
        url,
        note: null,
      }));
    const {id: _, ...rest} = content;
    const {endpoint} = await server.newSpace(rest);
    for (const widget of WIDGETS) {
      for (const lang of ['da', 'en', 'ar']) {
        const {status, text} = await read(`${endpoint}/embed/${widget}?lang=${lang}`);
        assert.equal(status, 200);
        assert.deepEqual(foreign(text), [], widget);
        assert.doesNotMatch(text, /href="(javascript|data):|" onclick="/i);
        assert.match(text, /<title>[^<]+<\/title>/);
        assert.ok(text.includes('&lt;img src=x onerror=alert(1)&gt; &quot;&#39;&amp;'), widget);
      }
    }
  });

  it('would be seen by this check', () => {
    assert.equal(foreign(`<h1>${HOSTILE}</h1>`).length, 2);
    assert.ok((JSON.stringify(poisoned(sampleSpace('x'))).match(/<img/g) ?? []).length > 100);
  });
});
