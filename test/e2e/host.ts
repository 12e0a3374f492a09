import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {root} from '../../site/root.js';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint} from '../support/endpoint.js';

/** A municipality's own server, an endpoint on another origin that serves the widgets too, and a browser. */
export interface Host {
  /** Where the widgets' files are. */
  files: string;
  browser: Browser;
  /** Publishes a space that the municipality's pages may use, and says its address. */
  space(content?: Partial<SpaceContent>): Promise<string>;
  /** Puts a page up and says its address. */
  serve(html: string): string;
  /** Opens a page in a context of its own. */
  open(html: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** What is looked for in the built core, and what is put there instead. */
export type Guard = readonly [RegExp, string];

/** Takes one guard away from the files that a page loads. */
export const takeAway = async (page: Page, [guard, instead]: Guard): Promise<void> => {
  await page.route('**/sammen/core.js', async (route) => {
    const response = await route.fetch();
    const core = await response.text();
    if (!guard.test(core)) throw new Error(`${String(guard)} is not in the core`);
    await route.fulfill({response, body: core.replace(guard, instead)});
  });
};

export const openHost = async (): Promise<Host> => {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number((request.url ?? '').slice(1))];
    response.writeHead(page === undefined ? 404 : 200, {'Content-Type': 'text/html; charset=utf-8'}).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  const {source: _source, ...options} = await installed();
  const browser = await chromium.launch({...options, headless: true});
  const serve = (html: string): string => `${origin}/${pages.push(html) - 1}`;
  const open: Host['open'] = async (html, context = {}) => {
    const page = await (await browser.newContext({locale: 'da-DK', ...context})).newPage();
    await page.goto(serve(html));
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await endpoint.stop();
    server.close();
    server.closeAllConnections();
  };
  const space: Host['space'] = async (content = {}) => (await endpoint.newSpace({...content, origins: [origin]})).endpoint;
  return {files: endpoint.url, browser, space, serve, open, close};
};
