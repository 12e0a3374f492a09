import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {contributed, markup, openAll} from './every-widget.js';
import {hostPage} from './host-elements.js';
import {openHost, type Host} from './host.js';
import {differing} from './pixels.js';
import {changesBy} from './shared-objects.js';

let host: Host;
/** The loader and every widget, as a page has them below its own content. */
let sammen: string;
let code: string;

before(async () => {
  host = await openHost();
  const endpoint = await host.space();
  code = await contributed(endpoint);
  sammen = `<script defer src="${host.files}/sammen.js" data-endpoint="${endpoint}"></script>${markup.join('')}`;
});
after(() => host.close());

/** Uses the widgets until every file has been fetched and something been said to assistive technology. */
const use = async (page: Page): Promise<void> => {
  await openAll(page, code);
  await page.locator('sammen-input-form textarea').fill('Flere bænke langs fjorden');
  await page.locator('sammen-input-form [part=send]').click();
  await page.locator('sammen-input-form [part=ticket]').waitFor();
  await page.locator('body > [aria-live]:not(:empty)').waitFor({state: 'attached'});
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
};

/** The page's own elements: what is above the widgets, the fixed header over it included. */
const picture = async (page: Page): Promise<Buffer> => {
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  const {width, bottom} = await page.locator('footer').evaluate((footer) => footer.getBoundingClientRect());
  return page.screenshot({fullPage: true, clip: {x: 0, y: 0, width, height: bottom}});
};

const visit = async <T>(below: string, width: number, work: (page: Page) => Promise<T>): Promise<T> => {
  const page = await host.open(hostPage(below), {viewport: {width, height: 900}, reducedMotion: 'reduce'});
  const done = await work(page);
  await page.context().close();
  return done;
};

describe('a page’s own elements', () => {
  for (const width of [320, 768, 1440]) {
    it(`look the same with every widget used below them, at ${width} px`, async () => {
      const without = await visit('', width, picture);
      const used = await visit(sammen, width, async (page) => (await use(page), picture(page)));
      assert.equal(await differing(host.browser, without, used), 0);
    });
  }

  it('would be seen to look otherwise', async () => {
    const [without, leaking] = [await visit('', 768, picture), await visit('<style>.lead { line-height: 1.45 }</style>', 768, picture)];
    assert.notEqual(await differing(host.browser, without, leaking), 0);
  });
});

/** Puts the loader and the widgets on a page that is there already, as a tag manager does, and uses them. */
const bring = async (page: Page): Promise<void> => {
  await page.evaluate((markup) => {
    document.body.append(document.createRange().createContextualFragment(markup));
  }, sammen);
  await use(page);
};

describe('what all scripts of a page share', () => {
  it('is left as it was, but for `window.sammen`', async () => {
    const changes = await visit('', 1440, (page) => changesBy(page, () => bring(page)));
    assert.deepEqual(changes, ['window.sammen']);
  });

  it('would be seen to change, wherever it did', async () => {
    const changes = await visit('', 1440, (page) =>
      changesBy(page, () =>
        page.evaluate(() => {
          Object.assign(window, {litHtmlVersions: []});
          Object.assign(Symbol, {mark: 1});
          Object.assign(Array.prototype, {last: 1});
          Object.defineProperty(Element.prototype, 'attachShadow', {value: 1});
          document.body.className = 'js';
          document.adoptedStyleSheets.push(new CSSStyleSheet());
        }),
      ),
    );
    assert.deepEqual(changes.slice(0, -2).sort(), [
      'Array.prototype.last',
      'Element.prototype.attachShadow',
      'Symbol.mark',
      'window.litHtmlVersions',
    ]);
    assert.deepEqual(changes.slice(-2), ['root: <body class="js"></body>true', 'root: 1']);
  });
});
