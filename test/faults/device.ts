import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import type {Chance} from '../data/seeded.js';
import type {Faulty} from './proxy.js';

const BATCH = 25;

/** What can happen besides what the page does to itself; see `misbehave` in harness.ts. */
const EVENTS = ['tab closed and opened again', 'no connection for a while', 'another page and back'] as const;

export interface Device {
  origin: Faulty;
  chance: Chance;
  happened: Map<string, number>;
  /** Milliseconds in which a batch must be through, faults and all, before the next one begins. */
  patience: number;
  /** What happens to each batch; default something by chance. */
  event: string | undefined;
  /** Called when a page of this device shows a receipt. */
  acknowledged(text: string, code: string): Promise<void>;
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const openPage = async (context: BrowserContext, {origin, acknowledged}: Device): Promise<Page> => {
  const page = await context.newPage();
  // »Luk ikke siden«: something is in this page only, and its reader stays.
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.exposeFunction('acknowledged', acknowledged);
  await page.goto(origin.url);
  await page.waitForFunction('!!window.sendAll');
  return page;
};

const happen = async (context: BrowserContext, page: Page, device: Device, kept: boolean): Promise<Page> => {
  const own = (await page.evaluate('Object.keys(window.misbehave)')) as string[];
  const what = device.event ?? device.chance.one<string>([...own, ...EVENTS]);
  // What only an open page has must not be closed with it: that is what the page says to its reader, too.
  if ((what === 'tab closed and opened again' || what === 'another page and back') && !kept && !device.event) return page;
  device.happened.set(what, (device.happened.get(what) ?? 0) + 1);
  switch (what) {
    case 'tab closed and opened again':
      await page.close();
      return openPage(context, device);
    case 'no connection for a while':
      await page.setOfflineMode(true);
      await later(200);
      await page.setOfflineMode(false);
      return page;
    case 'another page and back':
      await page.goto('about:blank', {timeout: 5_000}).catch(() => undefined);
      await later(50);
      if (page.url() === 'about:blank') await page.goBack();
      await page.waitForFunction('!!window.sendAll');
      return page;
    default:
      await page.evaluate(`window.misbehave[${JSON.stringify(what)}]()`);
      return page;
  }
};

const settled = async (page: Page, patience: number): Promise<boolean> => {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (((await page.evaluate('window.left()')) as number) === 0) return true;
    await later(50);
  }
  return false;
};

/** Sends these from one device, a batch after the other, while the way to the server and the device itself misbehave. */
export const sendFrom = async (browser: Browser, device: Device, space: string, texts: readonly string[]): Promise<void> => {
  const context = await browser.createBrowserContext();
  let page = await openPage(context, device);
  /** Whatever has no receipt yet is on disk: of what was not through in time, the disk may have been emptied since. */
  let safe = true;
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    const kept = (await page.evaluate(`window.sendAll(${JSON.stringify(space)}, ${JSON.stringify(batch)})`)) as number;
    await later(device.chance.between(0, 150));
    page = await happen(context, page, device, safe && kept === batch.length);
    safe = await settled(page, device.patience);
  }
  // Everything works again: what is left must arrive now.
  device.origin.rate = 0;
  await settled(page, device.patience);
  await page.reload({timeout: 5_000}).catch(() => undefined);
  await page.waitForFunction('!!window.sendAll');
  await settled(page, device.patience);
  await context.close();
};
