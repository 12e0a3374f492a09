import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit} from './page.js';

const PAGES = ['/aalborg/', '/albertslund/', '/vallensbaek/', '/aalborg-international/'];

let demonstration: Demonstration;
let browser: Browser;

let close: () => Promise<void>;

before(async () => {
  ({demonstration, browser, close} = await openDemonstration());
});
after(() => close());

describe('a visitor who only reads', () => {
  it('leaves nothing on the device and is known to nobody', async () => {
    const {page, context, faults, leave} = await visit(browser, demonstration.url);
    for (const path of ['/', ...PAGES]) {
      await page.goto(demonstration.url + path);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('*')].every(
          (element) => !element.localName.startsWith('sammen-') || element.shadowRoot?.querySelector('[part=heading]'),
        ),
      );
      assert.deepEqual(await context.cookies(), []);
      assert.equal(
        await page.evaluate(
          async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length,
        ),
        0,
      );
    }
    assert.deepEqual(faults, []);
    await leave();
  });

  it('would be caught by these checks if something were stored or violated', async () => {
    const {page, context, faults, leave} = await visit(browser, demonstration.url);
    await page.goto(`${demonstration.url}/aalborg/`);
    await page.evaluate(() => {
      document.cookie = 'seen=1';
      document.body.setAttribute('style', 'color:red');
      const image = new Image();
      image.src = 'https://tracker.invalid/pixel.gif';
    });
    await page.waitForFunction(() => document.cookie.includes('seen'));
    assert.equal((await context.cookies()).length, 1);
    await assert.doesNotReject(async () => {
      while (!faults.some((fault) => fault.includes('style-src')) || !faults.some((fault) => fault.includes('tracker.invalid')))
        await page.evaluate(() => new Promise(requestAnimationFrame));
    });
    await leave();
  });

  it('sees no page wider than its window, from 320 px up, in both directions of writing', async () => {
    const {page, leave} = await visit(browser, demonstration.url);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({width, height: 800});
      for (const path of PAGES.flatMap((page) => [page, `${page}ar/`])) {
        await page.goto(demonstration.url + path);
        await page.locator('sammen-input-form').locator('form').waitFor();
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${path} at ${width}`);
      }
    }
    await leave();
  });
});

describe('without scripts', () => {
  for (const path of PAGES.flatMap((page) => [page, `${page}en/`, `${page}ar/`])) {
    it(`${path} shows what the widgets would, and a form that works`, async () => {
      const {page, faults, leave} = await visit(browser, demonstration.url, {javaScriptEnabled: false});
      await page.goto(demonstration.url + path);
      assert.ok((await page.locator('sammen-vision-card').first().innerText()).length > 80);
      assert.ok((await page.locator('[data-sammen]').first().innerText()).length > 40);

      await page.locator('sammen-input-form a').first().click();
      const language = /\/(en|ar)\/$/.exec(path)?.[1] ?? 'da';
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await page.locator('textarea').fill('Uden scripts: en bænk ved stien.');
      await page.locator('form:has(textarea) button').first().click();
      assert.match((await page.locator('body').innerText()).replace(/[^0-9A-Z]/g, ''), /[0-9A-HJKMNP-TV-Z]{26}/);
      assert.deepEqual(faults, []);
      await leave();
    });
  }
});

describe('<html lang="ar">', () => {
  it('turns every widget of a Danish page, which was left as it is otherwise', async () => {
    const {page, leave} = await visit(browser, demonstration.url);
    const deadline = Date.now() + 30_000;
    await page.goto(`${demonstration.url}/aalborg/`);
    await page.locator('sammen-input-form form').waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'ar'));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({localName}) => localName.startsWith('sammen-'))
        .every(({shadowRoot}) => shadowRoot?.querySelector('.widget[dir=rtl][lang=ar] [part=heading]')),
    );
    await page.locator('sammen-pejlemaerke-list').getByText('شاركوا برأيكم').first().waitFor();
    // The content is read again in Arabic; until then the Danish stays.
    let left: string[] = [''];
    while (left.length) {
      left = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({localName}) => localName.startsWith('sammen-'))
          .flatMap(({shadowRoot}) =>
            [...(shadowRoot?.querySelectorAll('h2,h3,h4,label,legend,button,p,li') ?? [])].map(
              ({textContent}) => textContent?.trim() ?? '',
            ),
          )
          .filter((text) => /[a-zæøå]{4}/i.test(text) && !/[\u0600-\u06ff]/.test(text)),
      );
      assert.ok(Date.now() < deadline, left.join(' | '));
    }
    await leave();
  });
});
