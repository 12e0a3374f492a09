import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, fallback, open, shown, type Open, SIDE_BY_SIDE} from './place.js';

const [script, placeholder] = under('front', 'The two lines') as [Block, Block];
const marked = under('consent', 'Leave it alone');
const [blocked] = under('consent', 'When a tool blocks it all the same') as [Block];

/** The names of all that is on the device. */
const stored = async ({page, context}: Open): Promise<string[]> => [
  ...(await context.cookies()).map(({name}) => `cookie ${name}`),
  ...(await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({name}) => String(name)),
    ...(await caches.keys()),
  ])),
];

/** What a consent tool does when the citizen has agreed: each script that it holds back is put into the page again. */
const consent = ({page}: Open): Promise<void> =>
  page.evaluate(() => {
    for (const held of document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"]')) {
      const script = document.createElement('script');
      for (const {name, value} of held.attributes) if (name !== 'type') script.setAttribute(name, value);
      held.replaceWith(script);
    }
  });

export const consentTools = (): void => {
  describe('embedding/consent.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('says that nothing is stored before the citizen writes, one draft then, and an empty outbox when it is received', async () => {
      const side = await open([script, placeholder], {mistake: (pasted) => pasted.replace('"pejlemaerke-list"', '"input-form"')});
      const {page} = side;
      await shown(side, 'input-form');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      assert.deepEqual(await stored(side), []);

      await page.getByLabel('Hvad vil du sige?').fill('Et udkast');
      await page.waitForFunction(() => sessionStorage.length);
      assert.match((await stored(side)).join(), /^sammen-draft [^,]*$/);

      await page.locator('sammen-input-form [part=send]').click();
      await page.locator('sammen-input-form [part=ticket]').waitFor();
      // Its emptiness is looked at, too.
      await page.waitForFunction(() => !localStorage.length);
      assert.deepEqual(await stored(side), ['sammen']);
      const left = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const opened = indexedDB.open('sammen');
            opened.onsuccess = () => {
              const counted = opened.result.transaction('outbox').objectStore('outbox').count();
              counted.onsuccess = () => done(counted.result);
            };
          }),
      );
      assert.equal(left, 0);
    });

    it('would see a cookie and an entry', async () => {
      const side = await open([script, placeholder]);
      await side.page.evaluate(() => {
        document.cookie = 'seen=1';
        localStorage.setItem('kept', '1');
      });
      // Chromium keeps a cookie a moment after the page has set it.
      while (!(await side.context.cookies()).length) await side.page.waitForTimeout(20);
      assert.deepEqual(await stored(side), ['cookie seen', 'kept']);
    });

    for (const line of marked) {
      it(`has a line with ${/data-(?!endpoint)[\w-]+/.exec(line.code)?.[0] ?? ''} that works as it did`, async () => {
        const side = await open([line, placeholder]);
        await shown(side, 'pejlemaerke-list');
        assert.deepEqual(side.console, []);
      });
    }

    it('says that a blocked loader leaves the fallback, which works, and that consent makes the widget of it', async () => {
      const side = await open([blocked, placeholder]);
      assert.ok(await fallback(side));
      assert.deepEqual([side.console, await side.page.evaluate(() => window.sammen)], [[], undefined]);
      await side.page.getByRole('link', {name: 'Giv dit bidrag', exact: true}).click();
      await side.page.getByLabel('Hvad vil du sige?').waitFor();
      assert.equal(await side.page.locator('sammen-input-form').count(), 0);
      await side.page.goBack();
      await consent(side);
      await shown(side, 'pejlemaerke-list');
    });
  });
};
