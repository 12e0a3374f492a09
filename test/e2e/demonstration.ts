import {join} from 'node:path';
import {fillDemonstration, type Filling} from '../../site/fill.js';
import {mountSite} from '../../site/pages.js';
import {root} from '../../site/root.js';
import type {StartOptions} from '../../server/src/start.js';
import {chromium, type Browser} from 'playwright-core';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

export type Demonstration = Pick<TestEndpoint, 'url' | 'databaseUrl' | 'staffLink' | 'stop'>;

/**
 * The demonstration as `npm start` serves it, over a database of its own: its spaces have fixed names. Without the
 * made-up contributions unless they are asked for, which take seconds.
 */
export const startDemonstration = async ({examples = false, ...options}: StartOptions & Filling = {}): Promise<Demonstration> => {
  delete process.env.SAMMEN_TEST_DATABASE_URL;
  const endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn'), pages: mountSite, ...options});
  await fillDemonstration(endpoint.db, {examples});
  return endpoint;
};

/** The demonstration, and a browser to visit it with. */
export const openDemonstration = async (
  options: StartOptions & Filling = {},
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
