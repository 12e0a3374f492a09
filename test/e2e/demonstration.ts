import {join} from 'node:path';
import {publishContent} from '../../server/src/content/publish.js';
import {contents} from '../../site/content/index.js';
import {mountSite} from '../../site/pages.js';
import {root} from '../../site/root.js';
import type {StartOptions} from '../../server/src/start.js';
import {chromium, type Browser} from 'playwright-core';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

export type Demonstration = Pick<TestEndpoint, 'url' | 'staffLink' | 'stop'>;

/** The demonstration as `npm start` serves it, over a database of its own: its spaces have fixed names. */
export const startDemonstration = async (options: StartOptions = {}): Promise<Demonstration> => {
  delete process.env.SAMMEN_TEST_DATABASE_URL;
  const endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn'), pages: mountSite, ...options});
  for (const content of contents) await publishContent(endpoint.db, content);
  return endpoint;
};

/** The demonstration, and a browser to visit it with. */
export const openDemonstration = async (
  options: StartOptions = {},
): Promise<{demonstration: Demonstration; browser: Browser; close(): Promise<void>}> => {
  const demonstration = await startDemonstration(options);
  const {source: _source, ...launch} = await installed();
  const browser = await chromium.launch({...launch, headless: true});
  const close = async (): Promise<void> => {
    await browser.close();
    await demonstration.stop();
  };
  return {demonstration, browser, close};
};
