import type {Browser, BrowserContext, CDPSession, Page} from 'puppeteer-core';

/** What a page left on the device, or asked of somebody who is not its own host. */
export type Left = string[];

interface Asked {
  method: string;
  parameters: {request?: {url: string}; url?: string};
}

/** Where there is no page; what is said there leaves nothing either. */
export const NOWHERE = '/nowhere';

/** Counted in every frame of a page of the same origin, by the page itself. */
const STORED = `(async () => {
  const frames = [window, ...Array.from(window.frames)];
  const all = [];
  for (const frame of frames) {
    try {
      const databases = (await frame.indexedDB.databases()).map(({name}) => name);
      const caches = frame.caches ? await frame.caches.keys() : [];
      const workers = frame.navigator.serviceWorker ? await frame.navigator.serviceWorker.getRegistrations() : [];
      const kept = {
        localStorage: Object.keys(frame.localStorage), sessionStorage: Object.keys(frame.sessionStorage),
        IndexedDB: databases, 'Cache Storage': caches, 'service worker': workers.map(({scope}) => scope),
        cookie: frame.document.cookie ? [frame.document.cookie] : [],
      };
      for (const [where, names] of Object.entries(kept)) all.push(...names.map((name) => where + ': ' + name));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
    }
  }
  all.push(...performance.getEntriesByType('resource').map(({name}) => 'asked: ' + name));
  return all;
})()`;

/** Scrolls to the end as a reader does, and goes through everything with Tab. Presses nothing else. */
const lookAround = async (page: Page): Promise<void> => {
  await page.evaluate(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await frame(); }
    scrollTo(0, document.documentElement.scrollHeight);
    await frame();
  })()`);
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press('Tab');
    if (presses % 5 === 0 && (await page.evaluate('document.activeElement === document.body'))) break;
  }
};

/** Waits until widgets show what they have, and nothing has been asked for a moment. */
const settled = async (page: Page): Promise<void> => {
  const shown = `[...document.querySelectorAll('*')].every((one) => !one.localName.startsWith('sammen-')
    || one.localName === 'sammen-endpoint' || !customElements.get(one.localName) || one.shadowRoot?.querySelector('[part=heading]'))`;
  await page.waitForFunction(shown, {timeout: 20_000, polling: 50}).catch(() => undefined);
  await page.waitForNetworkIdle({idleTime: 150, concurrency: 1, timeout: 10_000}).catch(() => undefined);
};

/** Everything that frames, workers and the page ask for, as the browser's own network stack tells it. */
const listen = async (session: CDPSession, home: string): Promise<Left> => {
  const foreign: Left = [];
  const note = ({method, parameters}: Asked): void => {
    const url = parameters.request?.url ?? parameters.url ?? '';
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== home) foreign.push(`${method}: ${url}`);
  };
  for (const method of ['Network.requestWillBeSent', 'Network.webSocketCreated', 'Network.webTransportCreated'] as const)
    session.on(method, (parameters) => note({method, parameters}));
  await session.send('Network.enable');
  return foreign;
};

const cookiesIn = async (context: BrowserContext): Promise<Left> => (await context.cookies()).map(({name}) => `cookie: ${name}`);

/** What the browser says that an origin uses on the disk. */
const usedBy = async (session: CDPSession, origin: string): Promise<Left> => {
  const {usageBreakdown} = await session.send('Storage.getUsageAndQuota', {origin});
  return usageBreakdown.filter(({usage}) => usage > 0).map(({storageType, usage}) => `on the disk: ${storageType}, ${usage} bytes`);
};

/**
 * Opens a page in a profile of its own, looks at it, looks around on it, and says what it left or asked: once after it came,
 * once after scrolling and tabbing.
 * @param home the one origin that may be asked.
 * @param act what a visitor does before it is counted; default nothing.
 */
export const leftBy = async (browser: Browser, home: string, path: string, act?: (page: Page) => Promise<void>): Promise<Left> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    const session = await page.createCDPSession();
    const foreign = await listen(session, home);
    const seen: Left = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && new URL(url).origin !== home) seen.push(`request: ${url}`);
    });
    const answer = await page.goto(home + path, {waitUntil: 'load'});
    if (!answer || answer.status() >= 500 || (answer.status() === 404 && path !== NOWHERE))
      seen.push(`there is no such page: ${answer?.status()}`);
    await settled(page);
    const count = async (when: string): Promise<Left> => {
      const told = (await page.evaluate(STORED)) as string[];
      const isOurs = (one: string): boolean => one.startsWith(`asked: ${home}/`) || /^asked: (?!https?:)/.test(one);
      const left = [...told.filter((one) => !isOurs(one)), ...(await cookiesIn(context)), ...(await usedBy(session, home))];
      return left.map((one) => `${path} ${when}: ${one}`);
    };
    const before = await count('as it comes');
    await lookAround(page);
    await act?.(page);
    await settled(page);
    return [...before, ...(await count('looked at')), ...[...new Set([...foreign, ...seen])].map((one) => `${path}: ${one}`)];
  } finally {
    await context.close();
  }
};
