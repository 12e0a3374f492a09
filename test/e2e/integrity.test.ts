import assert from 'node:assert/strict';
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {root} from '../../site/root.js';
import {openDemonstration, type Demonstration} from './demonstration.js';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;
before(async () => {
  ({demonstration, browser, close} = await openDemonstration());
});
after(async () => {
  for (const made of releases) made.stop();
  await close();
});

interface Release {
  url: string;
  folder: string;
  asked: string[];
  stop(): void;
}

/** A release on a host of its own, and a page that demands it to the byte, under a policy that allows nothing else. */
const releases: Release[] = [];
const release = async (): Promise<Release> => {
  const folder = mkdtempSync(join(tmpdir(), 'sammen-release-'));
  cpSync(join(root, 'dist', 'cdn'), folder, {recursive: true});
  const demanded = readFileSync(join(folder, 'integrity.txt'), 'utf8').trim();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/') {
      const self = `http://${request.headers.host ?? ''}`;
      response.setHeader('Content-Type', 'text/html');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${self}; connect-src ${demonstration.url}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`,
      );
      response.end(`<!doctype html><html lang="da"><head><title>Side</title><link rel="icon" href="data:,">
        <script defer src="/sammen.js" ${demanded} data-endpoint="${demonstration.url}/api/aalborg"></script></head>
        <body><sammen-receipt><p>Ring til os</p></sammen-receipt></body></html>`);
      return;
    }
    asked.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', 'text/javascript');
    response.end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, {recursive: true, force: true});
  };
  const made = {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, folder, asked, stop};
  releases.push(made);
  return made;
};

interface Opened {
  page: Page;
  violations: string[];
}

const open = async (url: string): Promise<Opened> => {
  const page = await (await browser.newContext()).newPage();
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    const told = window as unknown as {violated(what: string): void; error?: string};
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) => told.violated(violatedDirective));
    document.addEventListener('sammen-error', (event) => {
      const {tag, message} = event as Event & {tag: string; message: string};
      told.error = `${tag}: ${message}`;
    });
  });
  await page.goto(url);
  return {page, violations};
};

describe('A release whose bytes the page demands', () => {
  it('works when it is what it should be, each file fetched once and no policy violated', async () => {
    const {url, asked} = await release();
    const {page, violations} = await open(url);
    await page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}).waitFor();
    assert.deepEqual(asked.toSorted(), ['/sammen.js', '/sammen/core.js', '/sammen/manifest.js', '/sammen/receipt.js']);
    assert.deepEqual(violations, []);
  });

  for (const file of ['core.js', 'receipt.js', 'manifest.js']) {
    it(`does not run when a byte of ${file} is another; the fallback stays, and the page is told`, async () => {
      const {url, folder} = await release();
      appendFileSync(join(folder, 'sammen', file), ' ');
      const {page} = await open(url);
      await page.waitForFunction(() => 'error' in window);
      assert.equal(
        await page.evaluate(() => (window as unknown as {error: string}).error),
        'sammen-receipt: sammen: receipt is missing or changed',
      );
      assert.equal(await page.evaluate(() => customElements.get('sammen-receipt')), undefined);
      assert.ok(await page.getByText('Ring til os').isVisible());
    });
  }

  it('would run when nothing demanded it', async () => {
    const {url, folder} = await release();
    appendFileSync(join(folder, 'sammen', 'core.js'), ' ');
    const {page} = await open(url);
    await page.waitForFunction(() => 'error' in window);
    await page.evaluate(async (core) => void (await import(core)), `${url}sammen/receipt.js`);
    await page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}).waitFor();
  });
});
