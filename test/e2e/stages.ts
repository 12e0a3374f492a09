import type {Page} from 'playwright-core';

/** What a page waits for, in its order: the loader, core and widget, a language's texts, what the widget reads. */
const WAITS = {
  loader: /\/sammen\.js$/,
  code: /\/sammen\/(?!en\.|ar\.)[\w-]+\.js$/,
  texts: /\/sammen\/(en|ar)\.js$/,
  reads: /\/api\//,
};
export type Wait = keyof typeof WAITS;

/** Layout shift (Layout Instability API) of one stage, and what moved. */
export interface Shift {
  score: number;
  moved: string[];
}

const LISTEN = `
  globalThis.shifts = [];
  globalThis.shiftObserver = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  shiftObserver.observe({type: 'layout-shift', buffered: true});`;

/** Begins to listen; before the page is opened. */
export const listenForShifts = async (page: Page): Promise<void> => void (await page.addInitScript(LISTEN));

/** Waits until what is there now has been painted, and takes what has shifted since the last time. */
export const shiftsIn = (page: Page): Promise<Shift> =>
  page.evaluate(`(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
    const taken = [...shifts, ...shiftObserver.takeRecords()].filter(({hadRecentInput}) => !hadRecentInput);
    shifts = [];
    return {
      score: taken.reduce((sum, {value}) => sum + value, 0),
      moved: taken.flatMap(({sources}) => sources.map(({node}) => node?.nodeName.toLowerCase() + (node?.id ? '#' + node.id : ''))),
    };
  })()`);

/** Holds back everything that a page waits for, until it is let in. */
export const holdBack = async (page: Page): Promise<(wait: Wait) => void> => {
  const open = new Map<Wait, () => void>();
  for (const [wait, pattern] of Object.entries(WAITS) as [Wait, RegExp][]) {
    const opened = new Promise<void>((resolve) => open.set(wait, resolve));
    await page.route(pattern, async (route) => {
      await opened;
      await route.continue();
    });
  }
  return (wait) => open.get(wait)?.();
};

/** Waits until the browser has painted something of the page. */
export const painted = async (page: Page): Promise<void> =>
  void (await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0));
