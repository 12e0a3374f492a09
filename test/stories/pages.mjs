// The built Storybook in a browser: a server for its files, and stories that are ready to be looked at.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  ...{'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'},
  ...{'.svg': 'image/svg+xml', '.woff2': 'font/woff2'},
};

/** Milliseconds that a page and its story have, on the slowest machine. */
const PATIENCE = 60_000;

/** Serves a folder on a free port of this machine. */
export const serve = async (folder) => {
  const server = createServer(async ({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const file = await readFile(join(folder, normalize(pathname)));
      response
        .writeHead(200, {'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=600'})
        .end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
};

/** What Storybook holds, by id: each a `story`, or `docs` with several of them. */
export const idsIn = async (url, wanted) => {
  const {entries} = await (await fetch(`${url}/index.json`)).json();
  return Object.values(entries).flatMap(({type, id}) => (type === wanted ? [id] : []));
};

/** Runs in the page: promises how the story ended. */
const listen = () => {
  window.storyEnd = new Promise((resolve) => {
    const faults = [];
    const attach = () => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return setTimeout(attach, 5);
      const say = (name) => (what) => faults.push(`${name}: ${what?.message ?? JSON.stringify(what)}`);
      for (const name of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'])
        channel.on(name, say(name));
      channel.on('docsRendered', () => resolve(faults));
      channel.on('storyMissing', () => resolve(['no such story']));
      channel.on('storyFinished', ({status}) => resolve(status === 'success' ? faults : [...faults, status]));
    };
    attach();
  });
};

/** Runs in the page: waits until every widget stands still. */
const settle = async () => {
  for (let round = 0; round < 4; round++) {
    await Promise.all([...document.querySelectorAll('[endpoint], sammen-endpoint > * > *')].map((widget) => widget.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // One whose element has gone is cancelled, and does not finish.
  await Promise.allSettled(document.getAnimations().map(({finished}) => finished));
};

/** What a widget tells the page's editor when it cannot read; in these stories that is the point. */
const isMeant = (story, text) => /--(failed|no-connection|docs$)/.test(story) && /^<sammen-[\w-]+>: /.test(text);

/** A tab in which stories are opened one after another, and what went wrong in it. */
export const newTab = async (browser, url) => {
  const page = await (await browser.newContext({viewport: {width: 1000, height: 800}, reducedMotion: 'reduce'})).newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  let faults = [];
  let story = '';
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isMeant(story, message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  await page.addInitScript(listen);

  /** Opens a story in its surroundings; returns what went wrong. */
  const open = async (id, globals) => {
    faults = [];
    story = id;
    const around = Object.entries({...globals, 'a11y.manual': '!true'}).map(([name, value]) => `${name}:${value}`);
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=${id.endsWith('--docs') ? 'docs' : 'story'}&globals=${around.join(';')}`);
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, ['not finished in a minute']));
    faults.push(...(await Promise.race([page.evaluate(() => window.storyEnd), late])));
    await page.evaluate(settle);
    return faults;
  };
  /** Changes the surroundings of the story that is open. */
  const change = async (globals) => {
    await page.evaluate((changed) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: changed}), globals);
    await page.waitForTimeout(50);
    await page.evaluate(settle);
  };
  return {page, open, change, faults: () => faults};
};
