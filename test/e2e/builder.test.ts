import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Frame, Page} from 'playwright-core';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit, type Visit} from './page.js';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;
before(async () => {
  ({demonstration, browser, close} = await openDemonstration());
});
after(() => close());

const COPYING = {permissions: ['clipboard-read', 'clipboard-write']};

const open = async (query = '', options: BrowserContextOptions = {}): Promise<Visit> => {
  const visited = await visit(browser, demonstration.url, {...COPYING, ...options});
  await visited.page.goto(`${demonstration.url}/builder/${query}`);
  return visited;
};

/** Everything that the builder says about its state: the controls, the lines, the page in the preview. */
const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    controls: [...document.querySelectorAll<HTMLInputElement>('form :is(select, input)')].map((control) => [
      control.id,
      /radio|checkbox/.test(control.type) ? control.checked : control.value,
      control.checkVisibility(),
    ]),
    lines: [...document.querySelectorAll('code')].map(({textContent}) => textContent),
    preview: document.querySelector('iframe')?.contentWindow?.location.href,
    window: document.querySelector<HTMLElement>('.stage')?.style.getPropertyValue('--width'),
  }));

/** The page in the preview as it is now: each choice makes another frame. */
const previewIn = (page: Page): Frame =>
  page.frames().findLast((frame) => frame.url().includes('/builder/page/')) ?? assert.fail('no preview');

/** Chooses with the mouse and waits until the preview has followed. */
const choose = async (page: Page, change: () => Promise<unknown>): Promise<void> => {
  await change();
  await page.getByText('Forhåndsvisningen er opdateret.').waitFor();
};

describe('The builder', () => {
  it('shows each choice in the page that it makes, on a calm and on a hostile one', async () => {
    const {page, faults, leave} = await open('?widget=vision-card');
    await choose(page, () => page.getByLabel('Klods', {exact: true}).selectOption('participation-ladder'));
    await choose(page, () => page.getByLabel('Valgt trin fra start').selectOption('cocreate'));
    await choose(page, () => page.getByLabel('Kommune', {exact: true}).selectOption('/api/albertslund'));
    await choose(page, () => page.getByLabel('Sidens sprog').selectOption('ar'));
    const ladder = page.frameLocator('iframe').locator('sammen-participation-ladder');
    await ladder.getByRole('radio', {checked: true}).waitFor();
    assert.equal(await ladder.getByRole('radio').nth(2).isChecked(), true);
    assert.equal(await page.frameLocator('iframe').locator('html').getAttribute('dir'), 'rtl');
    const paper = (): Promise<string> => previewIn(page).evaluate(() => getComputedStyle(document.body).backgroundColor);
    // Albertslund's paper, light and dark, comes from the theme that its lines name.
    assert.equal(await paper(), 'rgb(252, 250, 244)');
    await choose(page, () => page.getByLabel('Mørke').check());
    assert.equal(await paper(), 'rgb(22, 26, 22)');

    const type = (): Promise<string[]> =>
      ladder.locator('.widget').evaluate((widget) => {
        const {fontSize, lineHeight, letterSpacing} = getComputedStyle(widget);
        return [fontSize, lineHeight, letterSpacing];
      });
    const root = (): Promise<string> => previewIn(page).evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const calm = await type();
    assert.equal(await root(), '16px');
    await choose(page, () => page.getByLabel('Besværlig').check());
    await ladder.locator('[part=heading]').first().waitFor();
    assert.equal(await root(), '10px');
    assert.deepEqual(await type(), calm);
    assert.deepEqual(faults, []);
    await leave();
  });

  it('shows it as wide as a phone, a tablet and a screen are, and keeps what was written in it meanwhile', async () => {
    const {page, leave} = await open('?widget=input-form');
    const preview = previewIn(page);
    const text = preview.locator('sammen-input-form').getByLabel('Hvad vil du sige?');
    await text.fill('Flere bænke');
    for (const [name, width] of [
      ['Skærm 1280', 1280],
      ['Telefon 320', 320],
      ['Tablet 768', 768],
    ] as const) {
      await page.getByLabel(name).check();
      assert.equal(await preview.evaluate(() => innerWidth), width);
      const shown = await page.locator('iframe').boundingBox();
      const room = await page.locator('.stage').boundingBox();
      assert.ok(shown && room && shown.width <= room.width + 1 && Math.abs(shown.height - room.height) <= 3, name);
    }
    assert.equal(await text.inputValue(), 'Flere bænke');
    await leave();
  });

  it('has its state in the address: another tab shows the same, and the way back undoes a choice', async () => {
    const {page, context, leave} = await open();
    const beginning = await stateOf(page);
    await choose(page, () => page.getByLabel('Klods', {exact: true}).selectOption('pejlemaerke-list'));
    const second = await stateOf(page);
    await choose(page, () => page.getByLabel('Som en ramme').check());
    await choose(page, async () => {
      await page.getByLabel('Siden omkring rammen').fill('https://www.kommune.dk');
      await page.keyboard.press('Tab');
    });
    await choose(page, () => page.getByLabel('Udseende').selectOption('fds'));
    await page.getByLabel('Telefon 320').check();
    const last = await stateOf(page);

    const other = await context.newPage();
    await other.goto(page.url());
    assert.deepEqual(await stateOf(other), last);
    await other.goto(`${demonstration.url}/builder/`);
    assert.notDeepEqual(await stateOf(other), last);

    for (let choices = 4; choices > 0; choices -= 1) await page.goBack();
    await page.waitForFunction(() => document.querySelector('iframe')?.contentWindow?.location.search === '?widget=pejlemaerke-list');
    assert.deepEqual(await stateOf(page), second);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('iframe')?.contentWindow?.location.search === '?widget=input-form');
    assert.deepEqual(await stateOf(page), beginning);
    await leave();
  });

  it('leaves whoever goes back where they were', async () => {
    const {page, leave} = await open();
    await page.getByLabel('Klods', {exact: true}).focus();
    await page.getByLabel('Klods', {exact: true}).selectOption('receipt');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'widget');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#widget')?.value === 'input-form');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'widget');
    await leave();
  });

  it('takes the choices along into another language', async () => {
    const {page, leave} = await open('?widget=receipt&page-lang=en');
    await page.getByRole('link', {name: 'العربية'}).click();
    await page.waitForURL(/\/builder\/ar\/\?widget=receipt&page-lang=en$/);
    assert.equal(await page.locator('#language').inputValue(), 'en');
    await leave();
  });

  it('says what is wrong with a value, and leaves it out of the lines', async () => {
    const {page, leave} = await open();
    const level = page.getByLabel('Overskriftens niveau');
    await level.fill('9');
    await level.press('Tab');
    await page.getByRole('alert').getByText('Den værdi kan klodsen ikke bruge.').waitFor();
    assert.equal(await level.getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch((await page.locator('#line-place').textContent()) ?? '', /heading-level/);
    await level.fill('3');
    await level.press('Tab');
    assert.equal(await level.getAttribute('aria-invalid'), null);
    assert.match((await page.locator('#line-place').textContent()) ?? '', /data-sammen-heading-level="3"/);
    await leave();
  });

  it('shows Aalborg’s content, and says so, where the lines name an endpoint of one’s own', async () => {
    const {page, faults, leave} = await open('?widget=vision-card');
    await page.getByLabel('Kommune', {exact: true}).selectOption({label: 'Dit eget endepunkt'});
    await page.getByLabel('Endepunktets adresse').fill('https://api.kommune.dk/api/vision/');
    await page.getByLabel('Endepunktets adresse').press('Tab');
    await page.getByRole('status').getByText('Derfor ser du Aalborgs indhold').waitFor();
    assert.match(
      (await page.locator('#line-template').textContent()) ?? '',
      /src="https:\/\/api\.kommune\.dk\/sammen\.js" data-endpoint="https:\/\/api\.kommune\.dk\/api\/vision"/,
    );
    await previewIn(page).locator('sammen-vision-card [part=promise]').first().waitFor();
    assert.deepEqual(faults, []);
    await leave();
  });

  it('leaves nothing on the device and asks nobody else', async () => {
    for (const setting of ['neutral', 'hostile']) {
      const {page, context, faults, leave} = await open(`?widget=pejlemaerke-list&view-setting=${setting}`);
      await previewIn(page).locator('sammen-pejlemaerke-list [part=list]').waitFor();
      assert.deepEqual(await context.cookies(), []);
      for (const frame of page.frames()) {
        assert.equal(
          await frame.evaluate(
            async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length,
          ),
          0,
        );
      }
      assert.deepEqual(faults, []);
      await leave();
    }
  });

  it('says how to write the lines by hand where scripts do not run', async () => {
    const {page, leave} = await open('', {javaScriptEnabled: false});
    assert.match(await page.locator('#builder').innerText(), /<script defer src=[\s\S]*data-sammen="input-form"/);
    await leave();
  });
});

describe('In forced colours', () => {
  it('every control and every line keeps an edge', async () => {
    const {page, leave} = await open('?page-way=frame', {forcedColors: 'active'});
    const edgeless = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('select, input:not([type=radio], [type=checkbox]), button, .line pre, .stage')]
          .filter((element) => {
            const {borderBlockStartWidth, borderBlockStartStyle, borderBlockStartColor} = getComputedStyle(element);
            const ground = getComputedStyle(document.body).backgroundColor;
            return parseFloat(borderBlockStartWidth) < 1 || borderBlockStartStyle === 'none' || borderBlockStartColor === ground;
          })
          .map(({outerHTML}) => outerHTML.slice(0, 60)),
      );
    assert.deepEqual(await edgeless(), []);
    await page
      .locator('button')
      .first()
      .evaluate((button) => button.style.setProperty('border', '0'));
    assert.equal((await edgeless()).length, 1);
    await leave();
  });
});
