import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {computedIn, differencesOf, type Computed} from './computed.js';
import {arrived, contributed, markup, openAll, picturesOf, widgets} from './every-widget.js';
import {openHost, takeAway, type Guard, type Host} from './host.js';
import {FACE, hostile, neutral, pageWith, unset} from './hostile-pages.js';
import {differing} from './pixels.js';

let host: Host;
let endpoint: string;
/** Of a contribution that the receipt is about. */
let code: string;

before(async () => {
  host = await openHost();
  endpoint = await host.space();
  code = await contributed(endpoint);
});
after(() => host.close());

interface Surroundings {
  lang: string;
  scheme: string;
  width: number;
}
const WIDE: Surroundings = {lang: 'da', scheme: 'light', width: 1440};
const SURROUNDINGS = [{lang: 'da', scheme: 'dark', width: 320}, {lang: 'ar', scheme: 'dark', width: 768}, WIDE];

/** Opens a page with every widget, does something there and leaves; `guard` takes one away from the files that it loads. */
const on = async <T>(css: string, around: Surroundings, work: (page: Page) => Promise<T>, guard?: Guard): Promise<T> => {
  const viewport = {width: around.width, height: 1000};
  const page = await (await host.browser.newContext({viewport, reducedMotion: 'reduce'})).newPage();
  if (guard) await takeAway(page, guard);
  await page.goto(host.serve(pageWith({css, ...around, files: host.files, endpoint, widgets: markup})));
  const done = await work(page);
  await page.context().close();
  return done;
};

const withAllOpen = async (page: Page): Promise<Buffer[]> => (await openAll(page, code), picturesOf(page));
const asTheyCome = async (page: Page): Promise<Buffer[]> => (await arrived(page), picturesOf(page));

/** The widgets of which two series of pictures differ, with the number of pixels. */
const unlike = async (mine: Buffer[], theirs: Buffer[]): Promise<Record<string, number>> => {
  assert.equal(mine.length, widgets.length);
  const counts: [string, number][] = [];
  for (const [i, name] of widgets.entries()) counts.push([name, await differing(host.browser, mine[i] as Buffer, theirs[i] as Buffer)]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
};

describe('a widget', () => {
  for (const around of SURROUNDINGS) {
    it(`looks on a hostile page as on a neutral one, to the pixel: ${Object.values(around).join(', ')}`, async () => {
      const calm = await on(neutral(FACE), around, withAllOpen);
      assert.deepEqual(await unlike(calm, await on(hostile(FACE), around, withAllOpen)), {});
    });
  }

  describe('whose parts are not opened', () => {
    let calm: Buffer[];
    before(async () => {
      calm = await on(neutral(FACE), WIDE, asTheyCome);
    });

    it('looks the same where the page takes every style from everything', async () => {
      assert.deepEqual(await unlike(calm, await on(unset(FACE), WIDE, asTheyCome)), {});
    });

    const guards: readonly (readonly [string, Guard])[] = [
      ['it began with the page’s type', [/all:initial;/, '']],
      ['it measured in rem', [/max\(16px,/, 'max(1rem,']],
      ['it were in the page’s own tree', [/this\.attachShadow\([^)]*\)/, 'this']],
    ];
    for (const [what, guard] of guards) {
      it(`would be told apart if ${what}`, async () => {
        assert.deepEqual(Object.keys(await unlike(calm, await on(hostile(FACE), WIDE, asTheyCome, guard))), widgets);
      });
    }
  });
});

/** What follows a colour, and what follows a typeface: itself, and what it measures. */
const OF_COLOUR = /color$|^(fill|stroke|outline|text-decoration|border.*|column-rule.*|caret|text-emphasis.*)$|shadow|background-image/;
const OF_TYPE =
  /^font-family$|^(height|width|(block|inline)-size|perspective-origin|transform-origin|inset.*|top|right|bottom|left|grid-template-.*)$/;

describe('of a hostile page', () => {
  let measure: Computed;
  before(async () => {
    measure = await on(neutral(FACE), WIDE, whenOpen);
  });
  const whenOpen = async (page: Page): Promise<Computed> => (await openAll(page, code), computedIn(page));

  it('a widget takes the colour, and nothing in it stands elsewhere', async () => {
    const {properties, moved} = differencesOf(measure, await on(hostile({...FACE, colour: 'rebeccapurple'}), WIDE, whenOpen));
    assert.ok(properties.includes('color'));
    assert.equal(properties.filter((name) => !OF_COLOUR.test(name)).join(), '');
    assert.equal(moved.join(), '');
  });

  it('a widget takes the typeface, and what that measures', async () => {
    const {properties, moved} = differencesOf(measure, await on(hostile({...FACE, font: "'DejaVu Serif', serif"}), WIDE, whenOpen));
    assert.ok(properties.includes('font-family'));
    assert.equal(properties.filter((name) => !OF_TYPE.test(name)).join(), '');
    assert.ok(moved.length > 0);
  });

  it('nobody sees what is said to assistive technology', async () => {
    const region = await on(hostile(FACE), WIDE, async (page) => {
      await openAll(page, code);
      const said = page.locator('body > [aria-live]');
      const size = (): Promise<number> => said.evaluate((element) => element.clientWidth * element.clientHeight);
      const kept = await size();
      await said.evaluate(({style}) => [...style].forEach((name) => style.setProperty(name, style.getPropertyValue(name))));
      return {kept, otherwise: await size()};
    });
    assert.equal(region.kept, 1);
    assert.ok(region.otherwise > 1);
  });

  it('a widget would be seen to take more', async () => {
    const {properties} = differencesOf(measure, await on(hostile(FACE), WIDE, whenOpen, [/all:initial;/, '']));
    for (const name of ['letter-spacing', 'text-transform', 'font-weight', 'text-shadow', 'list-style-type'])
      assert.ok(properties.includes(name), name);
  });
});
