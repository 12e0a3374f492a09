// `npm run test:tabs`: three tabs of a municipality's site in Chromium and in Firefox; tabs are closed at named points, and what
// was written in one of them is sent by another, once. With the built widgets, the real server, and real storage.
// `--rounds 50` repeats it all. Ends with "N passed, M failed".
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {launch, type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {lookUp} from '../server/citizen.js';
import {chromium, firefox} from '../support/browsers.mjs';
import {writeFigures} from '../support/figures.js';
import {startSetting, type Setting} from './setting.js';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '1'}}});
/** Firefox finds no way to any other machine. */
const NOWHERE = {'network.proxy.type': 1, 'network.proxy.socks': '127.0.0.1', 'network.proxy.socks_port': 9};
/** In a widget's shadow tree. */
const INSIDE = (selector: string): string =>
  `document.querySelector('sammen-input-form')?.shadowRoot?.querySelector(${JSON.stringify(selector)})`;

const waitFor = (page: Page, expression: string): Promise<unknown> => page.waitForFunction(expression, {timeout: 30_000, polling: 50});
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Tabs {
  setting: Setting;
  open(path: '/form' | '/vision', before?: string): Promise<Page>;
}

/** Writes a text into the form, as typing does, and waits until what sending needs is here. */
const write = async (page: Page, text: string): Promise<void> => {
  await waitFor(page, INSIDE('textarea'));
  await page.evaluate(`{
    const field = ${INSIDE('textarea')};
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }`);
  await waitFor(page, `!!${INSIDE('input[name=_website]')}`);
};
/** What the browser itself says of its connection; the one that matters is the setting's. */
const connection = (page: Page, isThere: boolean): Promise<unknown> =>
  page.evaluate(`{
    Object.defineProperty(navigator, 'onLine', {value: ${isThere}, configurable: true});
    dispatchEvent(new Event(${isThere} ? 'online' : 'offline'));
  }`);
const press = (page: Page, selector: string): Promise<unknown> => page.evaluate(`${INSIDE(selector)}.click()`);
const waits = (page: Page): Promise<unknown> => waitFor(page, INSIDE('[part=outgoing] [part=retry]'));
const codeOn = async (page: Page): Promise<string> => {
  await waitFor(page, INSIDE('.code'));
  return String(await page.evaluate(`${INSIDE('.code')}.textContent`));
};

/** Writes a text and sends it, with the way to the server as said. */
const sendOver = async ({setting}: Tabs, page: Page, text: string, gate: Setting['gate']): Promise<void> => {
  await write(page, text);
  setting.gate = gate;
  await press(page, '[part=send]');
};
/** Closes a tab in which something waits; then the way is open again. */
const closeWaiting = async ({setting}: Tabs, page: Page): Promise<void> => {
  await waits(page);
  await page.close();
  setting.gate = 'open';
};

/** It is stored once, and the code is its receipt. */
const isOnce = async ({setting}: Tabs, text: string, code?: string): Promise<void> => {
  for (let tries = 0; tries < 100 && !(await setting.stored()).includes(text); tries++) await later(100);
  // Whatever is on its way twice has time to come.
  await later(1_500);
  const times = (await setting.stored()).filter((one) => one === text).length;
  if (times !== 1) throw new Error(`"${text}" is stored ${times} times`);
  if (code === undefined) return;
  const told = await lookUp(setting.space.endpoint, code);
  if (told.json?.text !== text) throw new Error(`${code} is not the receipt of "${text}"`);
};

const POINTS: Record<string, (tabs: Tabs, text: string) => Promise<void>> = {
  'written without a connection, its tab closed, and sent by a tab without a form that was open all the time': async (tabs, text) => {
    const other = await tabs.open('/vision');
    const tab = await tabs.open('/form');
    await connection(other, false);
    await sendOver(tabs, tab, text, 'down');
    await closeWaiting(tabs, tab);
    await connection(other, true);
    await isOnce(tabs, text);
    await isOnce(tabs, text, await codeOn(await tabs.open('/form')));
  },
  'written without a connection, its tab closed, and sent by the next page with any widget': async (tabs, text) => {
    const tab = await tabs.open('/form');
    await sendOver(tabs, tab, text, 'down');
    await closeWaiting(tabs, tab);
    await tabs.open('/vision');
    await isOnce(tabs, text);
  },
  'closed while the request is on its way': async (tabs, text) => {
    const tab = await tabs.open('/form');
    await sendOver(tabs, tab, text, 'held');
    await tabs.setting.holding();
    await tab.close();
    tabs.setting.letGo();
    await isOnce(tabs, text, await codeOn(await tabs.open('/form')));
  },
  'closed after the commit, before the answer': async (tabs, text) => {
    const tab = await tabs.open('/form');
    await sendOver(tabs, tab, text, 'cut');
    await closeWaiting(tabs, tab);
    await isOnce(tabs, text, await codeOn(await tabs.open('/form')));
  },
  'tried again in three tabs at once': async (tabs, text) => {
    const pages = [await tabs.open('/form'), await tabs.open('/form'), await tabs.open('/form')];
    const [tab] = pages as [Page];
    await sendOver(tabs, tab, text, 'refused');
    await waits(tab);
    // The other two have not been written in: they learn of it when they are opened anew.
    await Promise.all(pages.slice(1).map((page) => page.reload()));
    await Promise.all(pages.map(waits));
    tabs.setting.gate = 'held';
    await Promise.all(pages.map((page) => page.evaluate(`${INSIDE('[part=retry]')}?.click()`)));
    await tabs.setting.holding();
    await later(2_000);
    tabs.setting.letGo();
    await isOnce(tabs, text, await codeOn(tab));
  },
  'deleted in one tab while another has it on the screen': async (tabs, text) => {
    const [tab, other] = [await tabs.open('/form'), await tabs.open('/form')];
    await sendOver(tabs, tab, text, 'refused');
    await waits(tab);
    await other.reload();
    // Not while it is being tried: the button is disabled then, and pressing it does nothing.
    await waitFor(other, `(${INSIDE('[part=outgoing] [part=remove]:enabled')})?.click() ?? !!${INSIDE('[part=removed]')}`);
    await waitFor(tab, `!${INSIDE('[part=outgoing] blockquote')}`);
    // An attempt that had begun has ended by then.
    await later(1_500);
    tabs.setting.gate = 'open';
    await tab.reload();
    await later(1_500);
    if ((await tabs.setting.stored()).includes(text)) throw new Error('what was deleted was sent');
  },
};

const launches: Record<string, () => Promise<LaunchOptions | undefined>> = {
  Chromium: async () => {
    const {source: _source, ...options} = await chromium();
    return options;
  },
  Firefox: async () => {
    const executablePath = firefox();
    return executablePath ? {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: NOWHERE} : undefined;
  },
};

const count = {passed: 0, failed: 0};
const check = async (name: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
    count.passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    count.failed++;
    console.log(`✖ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
  }
};

/** Runs `work` in tabs of their own, in a fresh profile of the browser. */
const inTabs = async (browser: Browser, setting: Setting, work: (tabs: Tabs) => Promise<void>): Promise<void> => {
  const context = await browser.createBrowserContext();
  setting.gate = 'open';
  try {
    const open: Tabs['open'] = async (path, before) => {
      const page = await context.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(setting.url + path);
      return page;
    };
    await work({setting, open});
  } finally {
    setting.letGo();
    await context.close();
  }
};

const LOST = 'a device that keeps nothing';
const TWICE = 'a server without the unique key, and a browser without locks';

/** Without what keeps it: the closed tab takes it along. */
const withoutStorage = async (tabs: Tabs): Promise<void> => {
  const forgetful = 'indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); }';
  const tab = await tabs.open('/form', forgetful);
  await write(tab, 'Uden lager');
  tabs.setting.gate = 'down';
  await press(tab, '[part=send]');
  await waits(tab);
  await tab.close();
  tabs.setting.gate = 'open';
  await tabs.open('/form', forgetful);
  await later(2_000);
  if ((await tabs.setting.stored()).includes('Uden lager')) throw new Error('it was sent all the same: the other tests show nothing');
};

const {status} = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {stdio: 'inherit'});
if (status !== 0) throw new Error('the widgets could not be built');
const found: Record<string, number> = {};
const red: Record<string, string> = {};
for (const [name, options] of Object.entries(launches)) {
  const given = await options();
  if (!given) {
    console.log(`– ${name} is not installed`);
    continue;
  }
  const setting = await startSetting();
  const browser = await launch({...given, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false});
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [point, work] of Object.entries(POINTS)) {
      await check(`${name}: ${point}`, () => inTabs(browser, setting, (tabs) => work(tabs, `${point} (${round})`)));
    }
  }
  await check(`${name}, control: ${LOST} loses it`, () => inTabs(browser, setting, withoutStorage));
  red[`${name}: ${LOST}`] = 'what was written is lost with its tab';
  await setting.server.db.schema.alterTable('submission').dropConstraint('submission_pkey').execute();
  await check(`${name}, control: ${TWICE} counts it twice`, () =>
    inTabs(browser, setting, async (tabs) => {
      const unlocked = (path: '/form' | '/vision'): Promise<Page> =>
        tabs.open(path, "Object.defineProperty(navigator, 'locks', {value: {request: (name, how, work) => work({})}})");
      const told = await POINTS['tried again in three tabs at once']?.({...tabs, open: unlocked}, 'Uden nøgle').then(
        () => 'once',
        (error: unknown) => String(error),
      );
      if (!/stored [2-9] times/.test(told ?? '')) throw new Error(`it was stored ${told}: the other tests show nothing`);
      red[`${name}: ${TWICE}`] = String(told).replace('Error: ', '');
    }),
  );
  found[`in ${name} ${(await browser.version()).split('/')[1]}: points at which tabs are closed or act at once`] =
    Object.keys(POINTS).length * Number(values.rounds);
  await browser.close();
  await setting.stop();
}
writeFigures('tabs', {
  title: 'Tabs',
  command: 'npm run test:tabs',
  found: {...found, 'lost or counted twice': 0, failed: count.failed},
  controls: red,
});
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !count.passed ? 1 : 0;
