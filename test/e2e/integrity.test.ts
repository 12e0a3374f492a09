import assert from 'node:assert/strict';
import {appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
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
const release = async (widgets = ['receipt'], theme = ''): Promise<Release> => {
  const folder = mkdtempSync(join(tmpdir(), 'sammen-release-'));
  cpSync(join(root, 'dist', 'cdn'), folder, {recursive: true});
  const [demanded = ''] = /integrity=.*/.exec(readFileSync(join(folder, 'integrity.txt'), 'utf8')) ?? [];
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/') {
      const self = `http://${request.headers.host ?? ''}`;
      response.setHeader('Content-Type', 'text/html');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${self}; connect-src ${demonstration.url}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html sammen`,
      );
      response.end(`<!doctype html><html lang="da"><head><title>Side</title><link rel="icon" href="data:,">
        <script defer src="/sammen-verified.js" ${demanded} ${theme} data-endpoint="${demonstration.url}/api/aalborg"></script></head>
        <body>${widgets.map((name) => `<sammen-${name}><p>Ring til os</p></sammen-${name}>`).join('')}</body></html>`);
      return;
    }
    asked.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', path.endsWith('css') ? 'text/css' : 'text/javascript');
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
    const {url, asked} = await release(['receipt', 'vision-card'], 'data-theme="aalborg"');
    const {page, violations} = await open(url);
    await page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}).waitFor();
    await page.waitForFunction(() => customElements.get('sammen-vision-card'));
    await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--sammen-accent'));
    const needed = ['ar', 'core', 'en', 'inline', 'later', 'look-up', 'outbox', 'receipt', 'vision-card'].map(
      (name) => `/sammen/${name}.js`,
    );
    assert.deepEqual(asked.toSorted(), ['/sammen-verified.js', ...needed, '/sammen/themes/aalborg.css'].toSorted());
    assert.deepEqual(violations, []);
  });

  // All that the form can ever import.
  for (const file of ['core', 'input-form', 'sending', 'outbox', 'later', 'en', 'ar', 'inline'].map((name) => `${name}.js`)) {
    it(`does not run when a byte of ${file} is another; the fallback stays, and the page is told`, async () => {
      const {url, folder} = await release(['input-form']);
      appendFileSync(join(folder, 'sammen', file), ' ');
      const {page} = await open(url);
      await page.waitForFunction(() => 'error' in window);
      assert.equal(
        await page.evaluate(() => (window as unknown as {error: string}).error),
        'sammen-input-form: sammen-input-form: unknown, missing or changed',
      );
      assert.equal(await page.evaluate(() => customElements.get('sammen-input-form')), undefined);
      assert.ok(await page.getByText('Ring til os').isVisible());
    });
  }

  it('covers every file that is built', async () => {
    const {folder} = await release();
    const files = readdirSync(join(folder, 'sammen'), {recursive: true, encoding: 'utf8'}).filter((file) => /\.(js|css)$/.test(file));
    const loader = readFileSync(join(folder, 'sammen-verified.js'), 'utf8');
    assert.deepEqual(
      files.filter((file) => !loader.includes(`"${file}":{hash:"sha384-`)),
      [],
    );
  });

  it('does not dress the page in a theme of which a byte is another', async () => {
    const {url, folder} = await release(['receipt'], 'data-theme="aalborg"');
    appendFileSync(join(folder, 'sammen', 'themes', 'aalborg.css'), ' ');
    const {page} = await open(url);
    await page.waitForFunction(() => 'error' in window);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sammen-accent')), '');
    await page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}).waitFor();
  });

  it('would run when nothing demanded it', async () => {
    const {url, folder} = await release();
    appendFileSync(join(folder, 'sammen', 'core.js'), ' ');
    const {page} = await open(url);
    await page.waitForFunction(() => 'error' in window);
    await page.evaluate(async (core) => void (await import(core)), `${url}sammen/receipt.js`);
    await page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}).waitFor();
  });
});
