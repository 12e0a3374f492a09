import type {Browser, Page} from 'playwright-core';
import type {SammenInputWall} from '../../src/widgets/input-wall/input-wall.js';

/** A page with a wall on it. */
export interface Wall {
  page: Page;
  /** The address of the space. */
  endpoint: string;
  /** Milliseconds from the beginning of the page's loading until contributions stood there. */
  shown: number;
  size(): Promise<{elements: number; nodes: number; heap: number}>;
  close(): Promise<void>;
}

/** Opens a page with nothing but a wall, in a browser that has cached nothing. */
export const open = async (browser: Browser, url: string, space: string): Promise<Wall> => {
  const context = await browser.newContext({viewport: {width: 390, height: 800}});
  // What runs on node names its functions with this.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const endpoint = `${url}/api/${space}`;
  await page.route(`${url}/bench`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="da"><title>Væg</title>
<script>addEventListener('sammen-ready', () => requestAnimationFrame(() => (window.shown = performance.now())));</script>
<script defer src="/sammen.js" data-endpoint="/api/${space}"></script><sammen-input-wall></sammen-input-wall></html>`,
    }),
  );
  await page.goto(`${url}/bench`);
  await page.locator('[part=item]').first().waitFor();
  const shown = Number(await (await page.waitForFunction(() => (window as {shown?: number}).shown)).jsonValue());
  const session = await context.newCDPSession(page);
  const size: Wall['size'] = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize: heap} = await session.send('Runtime.getHeapUsage');
    const counted = await page.evaluate(() => {
      const walk = (root: Node): number[] => {
        let [elements, nodes] = [0, 0];
        const walker = document.createTreeWalker(root);
        for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
          nodes++;
          if (!(node instanceof Element)) continue;
          elements++;
          const [more = 0, nodesMore = 0] = node.shadowRoot ? walk(node.shadowRoot) : [];
          elements += more;
          nodes += nodesMore;
        }
        return [elements, nodes];
      };
      return walk(document);
    });
    const [elements = 0, nodes = 0] = counted;
    return {elements, nodes, heap};
  };
  return {page, endpoint, shown, size, close: () => context.close()};
};

/** Reads on, so many pages; in the page itself, so that nothing of what drives it stays in its heap. */
export const readOn = ({page}: Wall, pages: number): Promise<void> =>
  page.evaluate(async (times) => {
    const root = document.querySelector('sammen-input-wall')?.shadowRoot;
    for (let i = 0; i < times; i++) {
      const before = root?.querySelector('.status .position')?.textContent;
      root?.querySelector<HTMLElement>('[part=more]')?.click();
      while (root?.querySelector('.status .position')?.textContent === before) await new Promise(requestAnimationFrame);
    }
  }, pages);

export interface Search {
  /** Whether the contribution was among the first that came. */
  found: boolean;
  /** Milliseconds until it stood there. */
  shown: number;
  /** Milliseconds that the same answer takes without a wall. */
  asked: number;
}

/** Looks for contributions from all over the list by a few of their words, as a reader does. */
export const find = async ({page, endpoint}: Wall, times: number): Promise<Search[]> => {
  await page.locator('summary').click();
  await page.locator('#q').waitFor();
  return page.evaluate(
    async ({space, searches}) => {
      const wall = document.querySelector('sammen-input-wall') as SammenInputWall;
      const root = wall.shadowRoot as ShadowRoot;
      const field = root.querySelector('#q') as HTMLInputElement;
      const get = async (query: string) =>
        (await (await fetch(`${space}/contributions?${query}`)).json()) as {items: {id: string; text: string}[]; cursor: string | null};
      const results: Search[] = [];
      let cursor = '';
      for (let i = 0; i < searches; i++) {
        // Further on each time, so that not only the newest are looked for.
        const {items, cursor: next} = await get(`kind=input&limit=100${cursor && `&cursor=${cursor}`}`);
        cursor = next ?? '';
        // What is said at length is said once.
        const wanted = items.toSorted((a, b) => b.text.length - a.text.length)[i % 5];
        if (!wanted) break;
        // Whole words, as far as a question may go.
        const words = `${wanted.text} `.slice(0, 190).replace(/\s\S*$/, '');
        const q = `"${words.replaceAll('"', ' ')}"`;
        const beforeAsking = performance.now();
        const {items: all} = await get(new URLSearchParams({kind: 'input', q, sort: 'newest', limit: '20'}).toString());
        const asked = performance.now() - beforeAsking;
        const old = wall.wall;
        field.value = q;
        const begun = performance.now();
        field.form?.requestSubmit();
        while (wall.wall === old || !wall.wall?.wanted) await new Promise(requestAnimationFrame);
        await wall.updateComplete;
        const found = !!root.querySelector(`[aria-labelledby="by-${wanted.id}"]`) && all.some(({id}) => id === wanted.id);
        results.push({found, shown: performance.now() - begun, asked});
      }
      return results;
    },
    {space: endpoint, searches: times},
  );
};
