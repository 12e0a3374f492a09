import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright-core';
import {root} from '../../site/root.js';
import {visit} from '../e2e/page.js';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {LIBRARIES, startCms, type Cms} from './cms.js';
import type {Editor} from './editors.js';

export interface Bench {
  cms: Cms;
  browser: Browser;
  /** Where everything may come from: the editors' own hosts are not among them. */
  origins: string[];
  /** Address of a space that the pages may use. */
  space: string;
  /** The line for the template of pages. */
  script: string;
  close(): Promise<void>;
}

export const openBench = async (): Promise<Bench> => {
  if (!existsSync(LIBRARIES)) throw new Error('The editors are not installed: npm run test:editors');
  const endpoint: TestEndpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  const cms = await startCms();
  const {endpoint: space} = await endpoint.newSpace({origins: [cms.url]});
  const {source: _source, ...options} = await installed();
  const browser = await chromium.launch({...options, headless: true});
  const close = async (): Promise<void> => {
    await browser.close();
    await cms.stop();
    await endpoint.stop();
  };
  const script = `<script defer src="${endpoint.url}/sammen.js" data-endpoint="${space}" data-links></script>`;
  return {cms, browser, space, script, origins: [cms.url, endpoint.url], close};
};

export interface Trip {
  /** What is stored after the second time. */
  stored: string;
  /** Address of the page that citizens see. */
  view: string;
}

/**
 * As an editor's work goes: writes a page's source, types a word (and does what is asked for) and saves; opens what was saved in a
 * new editor, types once more and saves. The editor must not have asked anybody for anything, nor have changed the page more.
 */
export const edit = async (
  {cms, browser, origins, script}: Bench,
  editor: Editor,
  html: string,
  further?: (tab: Page) => Promise<void>,
): Promise<Trip> => {
  const page = cms.create(editor.head, script);
  const days: [words: string, source?: string][] = [[' Velkommen.', `<h2>Vores by</h2><p>Kom med.</p>${html}<p>Slut.</p>`], [' Igen.']];
  const saved: string[] = [];
  const {page: tab, faults, leave} = await visit(browser, origins);
  for (const [words, source] of days) {
    await tab.goto(page.edit);
    await tab.locator('body[data-ready]').waitFor();
    if (source !== undefined) await editor.write(tab, source);
    await editor.content(tab).locator('p').first().click();
    await tab.keyboard.press('End');
    await tab.keyboard.type(words);
    if (source !== undefined) await further?.(tab);
    await tab.locator('#save').click();
    await tab.waitForURL(page.saved);
    saved.push(page.stored());
  }
  assert.deepEqual(faults, []);
  await leave();
  const [first = '', second = ''] = saved;
  assert.match(second, /Kom med\. Velkommen\. Igen\./, 'what was typed is there');
  assert.equal(second.replace(' Igen.', ''), first, 'nothing else changes from one time to the next');
  return {stored: second, view: page.view};
};
