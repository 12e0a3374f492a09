import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fastify, {type FastifyInstance, type LightMyRequestResponse} from 'fastify';
import {contents} from '../../site/content/index.js';
import {addressOf, LOCALES} from '../../site/pages/locales.js';
import {words} from '../../site/pages/words.js';
import {mountSite, pages, policyOf} from '../../site/pages.js';
import {mountStorybook} from '../../site/storybook.js';

const all = (markup: string, pattern: RegExp): string[] => [...markup.matchAll(pattern)].map((match) => match[1] ?? '');

describe('The demonstration site', () => {
  let app: FastifyInstance;
  const get = (url: string): Promise<LightMyRequestResponse> => app.inject({url});

  before(async () => {
    app = fastify();
    mountSite(app);
    mountStorybook(app);
    await app.ready();
  });
  after(() => app.close());

  for (const page of pages) {
    for (const locale of LOCALES) {
      const address = addressOf(page.path, locale);

      describe(address, () => {
        let markup: string;
        before(async () => {
          const answer = await get(address);
          assert.equal(answer.statusCode, 200);
          assert.equal(answer.headers['content-security-policy'], policyOf(page));
          assert.match(String(answer.headers['content-type']), /^text\/html; charset=utf-8/);
          markup = answer.body;
        });

        it('says which language it is in and which way that runs', () => {
          assert.ok(markup.includes(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`));
        });

        it('links to itself in the other languages and marks its own', () => {
          for (const other of LOCALES) assert.ok(markup.includes(`href="${addressOf(page.path, other)}"`), other);
          assert.equal(all(markup, /hreflang="(\w+)"\s+aria-current="page"/g).join(), locale);
        });

        it('has no inline script, no inline style and no handler', () => {
          assert.doesNotMatch(markup, /<style|\sstyle=|\son\w+=/i);
          for (const script of all(markup, /<script\b[^>]*>([^<]*)<\/script>/g)) assert.equal(script.trim(), '');
        });

        it('fetches nothing from another host', () => {
          const resources = all(markup, /<(?:script|link|img|source|iframe)\b[^>]*?\s(?:src|href)="([^"]*)"/g);
          assert.ok(resources.length > 2);
          for (const resource of resources) assert.match(resource, /^\/(?!\/)/);
        });

        it('finds every style sheet that it names', async () => {
          // The widgets' own come from the endpoint, once they are built.
          for (const sheet of all(markup, /<link rel="stylesheet" href="(?!\/sammen\/)([^"]*)"/g)) {
            const answer = await get(sheet);
            assert.equal(answer.statusCode, 200, sheet);
            assert.match(String(answer.headers['content-type']), /^text\/css/);
            assert.match(String(answer.headers['cache-control']), /immutable/);
          }
        });

        it('has one main heading, one main landmark, and a link that skips to it', () => {
          assert.equal(all(markup, /<(h1)\b/g).length, 1);
          assert.equal(all(markup, /<(main)\b/g).length, 1);
          assert.match(markup, /<a class="skip" href="#indhold">/);
          assert.match(markup, /<main id="indhold"/);
        });

        it('has a target for each link within it, and each id once', () => {
          const ids = all(markup, /\sid="([^"]*)"/g);
          assert.equal(new Set(ids).size, ids.length);
          for (const target of all(markup, /href="#([^"]*)"/g)) assert.ok(ids.includes(target), target);
        });

        it('is also found without the last slash', async () => {
          if (address === '/') return;
          const answer = await get(address.slice(0, -1));
          assert.equal(answer.statusCode, 308);
          assert.equal(answer.headers.location, address);
        });
      });
    }
  }

  for (const {id, municipality, forms, hearings = [], telling = {}} of contents) {
    for (const locale of LOCALES) {
      describe(`${id} in ${locale}`, () => {
        let markup: string;
        before(async () => {
          markup = (await get(addressOf(`/${id}/`, locale))).body;
        });

        it('says that it is a demonstration, on top and at its end', () => {
          assert.ok(markup.includes(words.demonstration[locale] ?? '?'));
          assert.ok(markup.includes(words.notOurs[locale] ?? '?'));
          assert.ok(markup.includes(words.disclaimer[locale] ?? '?'));
          assert.ok(markup.includes(words.example[locale] ?? '?'));
          assert.match(markup, new RegExp(`<title>[^<]*${municipality[locale]}</title>`));
        });

        it('names its endpoint once, for all widgets', () => {
          assert.deepEqual(all(markup, /data-endpoint="([^"]*)"/g), [`/api/${id}`]);
        });

        it('has text and a working link in every widget, for who sees no script', () => {
          const widgets = all(markup, /<((?:sammen-[\w-]+)|div data-sammen)\b/g);
          const told = Object.keys(telling).filter((list) => list !== 'sites').length + (telling.sites ? 2 : 1);
          const kinds = forms.map(({kind}) => kind);
          const together =
            ['story', 'join', 'reply', 'promise'].filter((kind) => kinds.includes(kind)).length + (hearings.length > 0 ? 1 : 0);
          assert.equal(new Set(markup.match(/<sammen-[\w-]+|data-sammen="[\w-]+"/g)).size, (id === 'aalborg' ? 9 : 8) + told + together);
          const tags = [
            ...markup.matchAll(/<(sammen-[\w-]+)[^>]*>([\s\S]*?)<\/\1>/g),
            ...markup.matchAll(/<(div) data-sammen[^>]*>([\s\S]*?)<\/div>/g),
          ];
          assert.equal(tags.length, widgets.length);
          for (const [, tag, inside = ''] of tags) {
            assert.match(inside, /<h2>[^<]+<\/h2>/, tag);
            assert.match(inside, /<p>[^<]{20,}<\/p>/, tag);
            assert.match(inside, /<a href="(\/api\/|https:\/\/)/, tag);
          }
        });

        it('leads to the forms and to the receipt, in its own language', () => {
          for (const path of ['forms/input', 'forms/signup', 'forms/initiative', 'receipt']) {
            assert.ok(markup.includes(`href="/api/${id}/${path}${locale === 'da' ? '' : `?lang=${locale}`}"`), path);
          }
        });
      });
    }
  }

  it('says how to build Storybook, or serves it', async () => {
    const answer = await get('/storybook/');
    assert.equal(answer.statusCode, 200);
    assert.match(answer.body, /storybook/i);
  });

  it('serves nothing that lies outside Storybook', async () => {
    const answer = await get('/storybook/..%2fpackage.json');
    assert.doesNotMatch(answer.body, /"workspaces"/);
  });

  it('answers 304 to who has a style sheet already', async () => {
    const first = await get('/site/base.css');
    assert.match(String(first.headers['cache-control']), /max-age=300/);
    const again = await app.inject({url: '/site/base.css', headers: {'if-none-match': String(first.headers.etag)}});
    assert.equal(again.statusCode, 304);
  });
});
