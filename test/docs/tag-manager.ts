import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, use, type Block} from './blocks.js';
import {real} from './host.js';
import {closePages, fallback, open, says, shown, type Open, SIDE_BY_SIDE} from './place.js';

const [script, placeholder] = under('front', 'The two lines') as [Block, Block];
const [tag] = under('tag-manager', 'The tag') as [Block];
const [events] = under('tag-manager', 'Events') as [Block];

/**
 * What a tag manager does with custom HTML, once the page has loaded: it parses the text and makes each script anew, with
 * what it holds or where it comes from, and without any other attribute than `async`, `defer`, `id` and `charset`.
 */
const fire = ({page}: Open, html: string): Promise<void> =>
  page.evaluate((text) => {
    for (const script of new DOMParser().parseFromString(text, 'text/html').scripts) {
      const made = document.createElement('script');
      if (script.src) made.src = script.src;
      else made.text = script.text;
      made.defer = script.defer;
      document.body.append(made);
    }
  }, html);

const pushed = ({page}: Open): Promise<unknown[]> => page.evaluate(() => (window as unknown as {dataLayer: unknown[]}).dataLayer);

export const tagManagers = (): void => {
  describe('embedding/tag-manager.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has a tag that makes the widget of a page that has long been loaded, once however often it fires', async () => {
      const side = await open([placeholder]);
      assert.ok(await fallback(side));
      await fire(side, real(use(tag)));
      await shown(side, 'pejlemaerke-list');
      const again = side.page.evaluate(
        () => new Promise<void>((done) => document.addEventListener('load', () => done(), {capture: true, once: true})),
      );
      await fire(side, real(use(tag)));
      await again;
      assert.equal(await side.page.locator('sammen-pejlemaerke-list').count(), 1);
      assert.deepEqual(side.console, []);
    });

    it('tells what is in the console when the template’s line was pasted', async () => {
      const side = await open([placeholder]);
      await fire(side, real(script.code));
      await says(side, 'tag-manager', '<sammen-pejlemaerke-list>: no usable endpoint address');
      assert.ok(await fallback(side));
    });

    it('has events that reach the data layer, from the first one on', async () => {
      const side = await open([placeholder]);
      await fire(side, real(use(events) + use(tag)));
      await side.page.waitForFunction(() => (window as unknown as {dataLayer: unknown[]}).dataLayer.length);
      assert.deepEqual(await pushed(side), [{event: 'sammen-ready', widget: 'sammen-pejlemaerke-list', kind: undefined, level: undefined}]);
    });

    it('says that a listener which comes after the loader has missed what has passed', async () => {
      const side = await open([placeholder]);
      await fire(side, real(tag.code));
      await side.page.waitForFunction(() => (window as unknown as {told: unknown[]}).told.length);
      await fire(side, real(events.code));
      assert.deepEqual(await pushed(side), []);
    });

    it('says that a nonce with strict-dynamic lets the tag manager add the loader', async () => {
      const policy = under('csp', 'A nonce and strict-dynamic').filter(({language}) => language === 'http');
      const manager: Block = {...tag, language: 'html', code: tag.code.replace('<script>', '<script nonce="RANDOM">')};
      for (const [mistake, works] of [
        [undefined, true],
        [(pasted: string) => pasted.replace(" 'strict-dynamic'", ''), false],
      ] as const) {
        const side = await open([...policy, placeholder, manager], {mistake});
        if (works) await shown(side, 'pejlemaerke-list');
        else assert.deepEqual([await fallback(side), await side.violations()], [true, ['script-src-elem']]);
      }
    });
  });
};
