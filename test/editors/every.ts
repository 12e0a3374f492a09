import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'playwright-core';
import {linkSnippet} from '../../site/builder/snippets.js';
import {visit} from '../e2e/page.js';
import {edit, type Bench} from './bench.js';
import type {Editor} from './editors.js';
import {choiceFor, everySnippet, foundIn} from './widgets.js';

/** What holds for every editor that has been told of the placeholder and not of the tags. */
export const everyEditor = (bench: () => Bench, editor: () => Editor): void => {
  const see = async (view: string, look: (page: Page) => Promise<void>): Promise<void> => {
    const {page, faults, leave} = await visit(bench().browser, bench().origins);
    await page.goto(view);
    await look(page);
    assert.deepEqual(faults, []);
    await leave();
  };

  it('leaves links alone; one to a widget’s own page becomes the widget', async () => {
    const plain = linkSnippet(await choiceFor('vision-card', bench()));
    const own = `${bench().space}/embed/vision-card?heading-level=4&amp;vision=vision-2035`;
    const {view} = await edit(bench(), editor(), `${plain}<p><a href="${own}">Vores vision</a></p>`);
    await see(view, async (page) => {
      const widget = page.locator('sammen-vision-card');
      await widget.getByText('Her er der plads til alle.').waitFor();
      await widget.locator('h4[part=heading]').first().waitFor();
      assert.equal(await page.getByRole('link', {name: 'Om vision-card & mere'}).getAttribute('href'), `${bench().space}/forms/input`);
    });
  });

  it('drops tags, and keeps the links that stood inside', async () => {
    const snippets = await everySnippet(bench(), 'tag');
    const {stored} = await edit(bench(), editor(), snippets);
    assert.deepEqual(await foundIn(bench().browser, stored), []);
    const links = (html: string): number => html.match(/<a /g)?.length ?? 0;
    assert.equal(links(stored), links(snippets));
  });

  it('keeps placeholders that hold nothing, and what it puts into them is no fallback', async () => {
    const empty = '<div data-sammen="receipt"></div><div data-sammen="vision-card" data-sammen-heading-level="4"></div>';
    const {stored, view} = await edit(bench(), editor(), empty);
    assert.deepEqual(await foundIn(bench().browser, stored), await foundIn(bench().browser, empty));
    await see(view, async (page) => {
      await page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}).waitFor();
      await page.locator('sammen-vision-card').getByText('Her er der plads til alle.').waitFor();
      const fallbacks = await page
        .locator('sammen-receipt, sammen-vision-card')
        .evaluateAll((widgets) => widgets.map((widget) => (widget as unknown as {hasFallback: boolean}).hasFallback));
      assert.deepEqual(fallbacks, [false, false]);
    });
  });
};

/** The texts in the placeholders that there are after Enter in the only one's fallback. */
export const afterEnter = async (bench: Bench, editor: Editor, fallback: string): Promise<string[]> => {
  const {stored} = await edit(bench, editor, `<div data-sammen="receipt">${fallback}</div>`, async (tab) => {
    await editor.content(tab).getByText('Ring.').click();
    await tab.keyboard.press('End');
    await tab.waitForFunction(`${editor.beforeCaret} === 'Ring.'`);
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Skriv.');
  });
  return (await foundIn(bench.browser, stored)).map(({text}) => text.replace(/\s/g, ''));
};
