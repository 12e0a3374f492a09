import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions} from 'playwright-core';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit, type Visit} from './page.js';

const SPACE = 'albertslund';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;

before(async () => {
  ({demonstration, browser, close} = await openDemonstration({limits: 'off'}));
});
after(() => close());

/** An editor who is logged in. */
const editor = async (options: BrowserContextOptions = {}): Promise<Visit> => {
  const visitor = await visit(browser, demonstration.url, options);
  await visitor.page.goto(await demonstration.staffLink());
  return visitor;
};

const goalsIn = async (language: string): Promise<string[]> => {
  const answer = await fetch(`${demonstration.url}/api/${SPACE}/pejlemaerker`, {headers: {'accept-language': language}});
  return ((await answer.json()) as {items: {title: string}[]}).items.map(({title}) => title);
};

/** From the desk to a published title and its translation, by the words on the page alone. */
const rename = async ({page, faults}: Visit, danish: string, english: string): Promise<void> => {
  await page.goto(`${demonstration.url}/staff/content/`);
  await page.getByRole('link', {name: /Albertslund/}).click();
  await page.getByRole('link', {name: 'Pejlemærker', exact: true}).click();
  await page.locator('.rows a').first().click();
  await page.getByLabel('Titel', {exact: true}).first().fill(danish);
  await page.getByRole('button', {name: 'Engelsk'}).click();
  await page.getByLabel('Titel').first().fill(english);
  // Enter in a field saves, and does not press the first button that happens to stand there.
  await page.getByLabel('Titel').first().press('Enter');
  await page.getByRole('heading', {name: 'Gemt som kladde'}).waitFor();
  assert.ok(!(await goalsIn('da')).includes(danish));
  await page.getByRole('link', {name: 'Se ændringerne og udgiv'}).click();
  await page.getByRole('button', {name: 'Udgiv nu'}).click();
  await page.getByRole('heading', {name: 'Udgivet'}).waitFor();
  assert.ok((await goalsIn('da')).includes(danish));
  assert.ok((await goalsIn('en')).includes(english));
  assert.deepEqual(faults, []);
};

describe('an editor', () => {
  it('writes, translates and publishes without scripts', async () => {
    const visitor = await editor({javaScriptEnabled: false});
    await rename(visitor, 'Uden scripts', 'Without scripts');
    await visitor.leave();
  });

  it('does the same with them, at the width of a small phone', async () => {
    const visitor = await editor({viewport: {width: 320, height: 640}});
    await rename(visitor, 'Med scripts', 'With scripts');
    for (const path of ['', '/edit/visions', '/edit/participation/_head', '/edit/documents/_new', '/versions']) {
      await visitor.page.goto(`${demonstration.url}/staff/content/${SPACE}${path}`);
      assert.equal(await visitor.page.evaluate('document.documentElement.scrollWidth'), 320, path);
    }
    for (const link of [/^Version 2/, 'Forhåndsvis', 'Pejlemærker', 'Aktiviteter']) {
      await visitor.page.getByRole('link', {name: link}).first().click();
      assert.equal(await visitor.page.evaluate('document.documentElement.scrollWidth'), 320, String(link));
    }
    await visitor.leave();
  });

  it('sees a draft in the real widget before anybody else', async () => {
    const visitor = await editor();
    const {page, faults} = visitor;
    await page.goto(`${demonstration.url}/staff/content/${SPACE}/edit/pejlemaerker`);
    await page.locator('.rows a').first().click();
    await page.getByLabel('Titel', {exact: true}).first().fill('Kun til eftersyn');
    await page.getByRole('button', {name: 'Gem som kladde'}).click();
    await page.getByRole('link', {name: 'Forhåndsvis', exact: true}).click();
    await page.getByRole('link', {name: 'Pejlemærker', exact: true}).click();
    const widget = page.locator('sammen-pejlemaerke-list');
    await widget.getByRole('heading', {name: 'Kun til eftersyn'}).waitFor();
    assert.ok(await widget.evaluate((element) => element.shadowRoot?.textContent?.includes('Kun til eftersyn')));
    assert.ok(!(await goalsIn('da')).includes('Kun til eftersyn'));
    assert.deepEqual(faults, []);
    await visitor.leave();
  });

  it('is led to what has to be corrected with the keyboard alone', async () => {
    const visitor = await editor({javaScriptEnabled: false});
    const {page} = visitor;
    await page.goto(`${demonstration.url}/staff/content/${SPACE}/edit/documents/_new`);
    await page.getByRole('button', {name: 'Gem som kladde'}).press('Enter');
    const summary = page.getByRole('alert');
    await summary.getByRole('link', {name: '»Titel« skal udfyldes.'}).press('Enter');
    assert.equal(await page.getByLabel('Titel', {exact: true}).evaluate((element) => element.matches(':target')), true);
    assert.equal(await page.getByLabel('Titel', {exact: true}).getAttribute('aria-invalid'), 'true');
    await visitor.leave();
  });
});
