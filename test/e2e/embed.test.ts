import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type FrameLocator, type Page} from 'playwright-core';
import {root} from '../../site/root.js';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

let endpoint: TestEndpoint;
let space: {id: string; endpoint: string};
let browser: Browser;
let hosts: Server[];
let allowed: string;
let stranger: string;

/** Tells a height as an embed page does, to everybody. */
const SHOUT = `<!doctype html><title>Other</title><script>parent.postMessage({type: 'sammen-height', height: 4321}, '*')</script>`;

/**
 * A page of somebody else's: `/?SRC` frames that address, `/sandboxed?SRC` in a sandbox that lets scripts run and nothing
 * else, `/shout` is a page to be framed that is not the endpoint's.
 */
const startHost = async (): Promise<[Server, string]> => {
  const server = createServer((request, response) => {
    const [path, src = ''] = (request.url ?? '').split(/\?(.*)/);
    const sandbox = path === '/sandboxed' ? ' sandbox="allow-scripts"' : '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(
      path === '/shout'
        ? SHOUT
        : `<!doctype html><title>Host</title><script src="${endpoint.url}/api/embed.js"></script>
        <iframe title="Widget" width="600"${sandbox} src="${decodeURIComponent(src)}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
};

before(async () => {
  const [first, second] = [await startHost(), await startHost()];
  hosts = [first[0], second[0]];
  [allowed, stranger] = [first[1], second[1]];
  endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  space = await endpoint.newSpace({origins: [allowed]});
  const {source: _source, ...options} = await installed();
  browser = await chromium.launch({...options, headless: true});
});
after(async () => {
  await browser.close();
  await endpoint.stop();
  for (const host of hosts) host.close();
});

interface Framed {
  page: Page;
  frame: FrameLocator;
  errors: string[];
  /** What the outer page has made the frame's height. */
  height(): Promise<number>;
}

const framed = async (host: string, path: string, {javaScriptEnabled = true, at = '/'} = {}): Promise<Framed> => {
  const context = await browser.newContext({javaScriptEnabled, locale: 'da-DK'});
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && !message.text().includes('favicon') && errors.push(message.text())));
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(`${host}${at}?${encodeURIComponent(`${space.endpoint}/embed/${path}`)}`);
  const iframe = page.locator('iframe');
  return {page, errors, frame: iframe.contentFrame(), height: async () => Number((await iframe.getAttribute('height')) ?? 0)};
};

const until = async (promise: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while (!(await promise())) {
    assert.ok(Date.now() < deadline, 'it did not happen in time');
    // What is told by a page arrives in a turn of its own.
    await new Promise(setImmediate);
  }
};

describe('an embed page in a frame', () => {
  it('becomes the widget on a page that the space allows, and is as high as what it holds', async () => {
    const {page, frame, errors, height} = await framed(allowed, `pejlemaerke-list?lang=da&parent=${encodeURIComponent(allowed)}`);
    await frame.locator('sammen-pejlemaerke-list [part=list]').waitFor();
    await until(
      async () => (await height()) === Math.ceil(await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height)),
    );
    assert.ok((await height()) > 400);

    const before = await height();
    await frame.getByRole('link', {name: /^Giv dit bidrag ?: Natur tæt på$/}).click();
    const widget = frame.locator('sammen-input-form .widget');
    await widget.locator('[part=send]').waitFor();
    assert.equal(await widget.locator(':is(input:checked, select)[name=pejlemaerke]').inputValue(), 'natur');
    await until(async () => (await height()) !== before);
    await widget.getByLabel('Hvad vil du sige?').fill('Fra en ramme på en anden side');
    await widget.getByRole('button', {name: 'Send bidrag'}).click();
    await frame.locator('sammen-input-form [part=ticket]').waitFor();
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('tells its height to nobody when its address names nobody', async () => {
    const {page, frame, height} = await framed(allowed, 'receipt?lang=da');
    await frame.locator('sammen-receipt [part=heading]').waitFor();
    assert.equal(await height(), 0);
    await page.context().close();
  });

  it('is the only kind of frame whose height is taken', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => addEventListener('message', ({data}) => Object.assign(window, {told: data as unknown})));
    await page.goto(`${allowed}/?${encodeURIComponent(`${allowed}/shout`)}`);
    await page.waitForFunction(() => 'told' in window);
    assert.equal(await page.locator('iframe').getAttribute('height'), null);
    // The same message of the same frame: not taken where only the frame passes for the endpoint's, nor a height that no page has.
    const said: [string, unknown][] = [
      [allowed, 4321],
      [endpoint.url, 1e9],
      [endpoint.url, '4321px'],
      [endpoint.url, 4321],
    ];
    const heights = await page.locator('iframe').evaluate(
      (frame: HTMLIFrameElement, {home, messages}) => {
        Object.defineProperty(frame, 'src', {value: `${home}/api/x`});
        return messages.map(([origin, height]) => {
          dispatchEvent(new MessageEvent('message', {origin, data: {type: 'sammen-height', height}, source: frame.contentWindow}));
          return frame.getAttribute('height');
        });
      },
      {home: endpoint.url, messages: said},
    );
    assert.deepEqual(heights, [null, null, null, '4321']);
    await page.context().close();
  });

  it('is not shown on a page that the space does not name', async () => {
    const {page, frame, errors} = await framed(stranger, 'receipt?lang=da');
    await until(async () => errors.some((error) => error.includes('frame-ancestors')));
    assert.equal(await frame.locator('sammen-receipt').count(), 0);
    await page.context().close();
  });

  it('works to the receipt without scripts, in its frame', async () => {
    const {page, frame} = await framed(allowed, 'pejlemaerke-list?lang=da', {javaScriptEnabled: false});
    await frame.getByRole('link', {name: /^Giv dit bidrag ?: Natur tæt på$/}).click();
    await frame.getByLabel('Hvad vil du sige?').fill('Fra en ramme uden scripts');
    await frame.getByRole('button', {name: 'Send bidrag'}).click();
    assert.match(await frame.locator('.code').innerText(), /[0-9A-Z]{4}/);
    assert.match(page.url(), new RegExp(`^${allowed}/`));
    await page.context().close();
  });

  it('stays plain in a sandbox that keeps it from its endpoint, tells its height and fails at nothing', async () => {
    const {page, frame, errors, height} = await framed(allowed, `vision-card?lang=da&parent=${encodeURIComponent(allowed)}`, {
      at: '/sandboxed',
    });
    await until(async () => (await height()) > 200);
    assert.equal(await frame.getByRole('heading', {name: 'Vision 2035'}).count(), 1);
    assert.equal(await frame.locator('sammen-vision-card').evaluate(({shadowRoot}) => shadowRoot), null);
    assert.deepEqual(errors, []);
    await page.context().close();
  });
});
