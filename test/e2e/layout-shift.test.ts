import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {EVERY} from '../support/every-widget.js';
import {widgets} from './every-widget.js';
import {openHost, type Guard, type Host} from './host.js';
import {IN_ENGLISH, shiftPage, shiftsOfQuick, shiftsOfSlow, typicalSpace, WINDOWS, type Setting, type Window} from './shift-pages.js';

let host: Host;
let endpoint: string;
before(async () => {
  host = await openHost();
  endpoint = await typicalSpace(host);
});
after(() => host.close());

const [PHONE, , LAPTOP] = WINDOWS;
/** `npm run test:shifts` looks at every width, and at what comes at once in both states; else each state has one width. */
const all = process.env.ALL_SHIFTS !== undefined;
type Given = Partial<Setting> & {widget: string};
const pageOf = (given: Given): string => shiftPage(host.files, {endpoint, fallback: true, place: true, ...given});

/** The stages in which something shifts, each with its window's width. */
const moving = async (
  given: Given,
  windows: readonly Window[] = all ? WINDOWS : [PHONE, LAPTOP],
  more?: Parameters<typeof shiftsOfSlow>[3],
): Promise<string[]> => {
  const found: string[] = [];
  for (const window of windows) {
    const stages = await shiftsOfSlow(host.browser, host.serve(pageOf(given)), window, more);
    for (const [stage, {score}] of stages) if (score !== 0) found.push(`${window.width} ${stage}`);
  }
  return found;
};

describe('where the page keeps a place, nothing moves', () => {
  for (const widget of widgets) {
    for (const fallback of [true, false]) {
      const what = `${widget} ${fallback ? 'with' : 'without'} a fallback`;

      it(`when ${what} comes piece by piece, each painted`, async () => {
        assert.deepEqual(await moving({widget, fallback}, all ? WINDOWS : [fallback ? PHONE : LAPTOP]), []);
      });

      if (!fallback && !all) continue;
      it(`when ${what} comes as it does`, async () => {
        for (const window of [PHONE, LAPTOP]) {
          const {score, moved} = await shiftsOfQuick(host.browser, host.serve(pageOf({widget, fallback})), window);
          assert.equal(score, 0, `${window.width}: ${moved.join()}`);
        }
      });
    }
  }

  it('when an editor’s placeholder becomes the widget', async () => {
    assert.deepEqual(await moving({widget: 'vision-card', placeholder: true}), []);
  });

  describe('while the texts of a language come', () => {
    /** The stages after which what the page brought is to be seen. */
    const seen = async (guard?: Guard): Promise<{stages: string[]; moved: string[]}> => {
      const stages: string[] = [];
      const look = async (page: Page, stage: string): Promise<void> => {
        if (await page.getByText('Giv dit bidrag').isVisible()) stages.push(stage);
      };
      const moved = await moving({widget: 'vision-card', lang: 'en'}, [PHONE], {waits: IN_ENGLISH, look, ...(guard && {guard})});
      return {stages, moved};
    };

    it('the fallback stays until there is content', async () => {
      assert.deepEqual(await seen(), {stages: ['page', 'loader', 'code', 'texts'], moved: []});
    });

    it('it would be seen to vanish', async () => {
      const slot: Guard = [/\|\|\w+\(\w+`\$\{\w+\}\$\{\w+\}`,this\.renderRoot,this\.renderOptions\)/, ''];
      assert.deepEqual((await seen(slot)).stages, ['page', 'loader', 'texts']);
    });
  });
});

describe('a shift is seen', () => {
  it('where no place is kept', async () => {
    for (const widget of widgets) assert.notDeepEqual(await moving({widget, fallback: false, place: false}, [LAPTOP]), [], widget);
  });

  it('where a widget outgrows its place', async () => {
    const css = 'sammen-vision-card { --sammen-place: 10em }';
    assert.deepEqual(await moving({widget: 'vision-card', css}, [LAPTOP]), ['1440 reads']);
  });
});

describe('where the page keeps no place', () => {
  it('the fallback stands as it stood until there is something better', async () => {
    for (const widget of widgets.filter((name) => EVERY[name]?.reads.length)) {
      assert.deepEqual(await moving({widget, place: false}, [LAPTOP]), ['1440 reads'], widget);
    }
  });
});

describe('a place', () => {
  const widget = 'vision-card';
  /** How high the widget is when everything is there that will be. */
  const height = async (
    given: Partial<Setting>,
    {viewport = LAPTOP as Window, scripts = true, shows = '[part=summary]'} = {},
  ): Promise<number> => {
    const page = await host.open(pageOf({widget, ...given}), {viewport, javaScriptEnabled: scripts});
    if (scripts) await page.locator(`sammen-vision-card ${shows}`).waitFor({state: 'attached'});
    const box = await page.locator('sammen-vision-card').boundingBox();
    await page.context().close();
    return box?.height ?? 0;
  };
  const A_LINE = 100;

  it('is kept whatever the page says about the widget’s display, but for none', async () => {
    assert.deepEqual(await moving({widget, css: 'sammen-vision-card { display: block }'}, [LAPTOP]), []);
    assert.equal(await height({css: 'sammen-vision-card { display: none }'}), 0);
  });

  it('is not kept without scripts', async () => {
    assert.ok((await height({}, {scripts: false})) < A_LINE);
    assert.ok((await height({})) >= 33 * 16);
  });

  it('is given back when there is nothing to show yet, and by content that ends below the window', async () => {
    const css = 'sammen-vision-card { --sammen-place: 200em }';
    assert.ok((await height({css, fallback: false, endpoint: await host.space({visions: []})}, {shows: '.muted'})) < A_LINE);
    assert.ok((await height({css}, {viewport: PHONE})) < 2000);
    assert.equal(await height({css}), 3200);
  });
});
