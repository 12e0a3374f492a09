import assert from 'node:assert/strict';
import type {BrowserContext, Page} from 'playwright-core';
import {textOf, useMessage, type Block} from './blocks.js';
import {behindOneProxy, browserOf, publish, written, type Origin} from './host.js';

/** How something is pasted. */
interface Pasting {
  at?: Origin;
  scripts?: boolean;
  /** What a test changes in what is pasted, to see what an editor sees who made that mistake. */
  mistake?: (pasted: string) => string;
}

interface Told {
  type: string;
  tag?: string;
  kind?: string;
  level?: string;
  message?: string;
}

/** A page with what was pasted, open in a browser. */
export interface Open {
  page: Page;
  context: BrowserContext;
  /** What is said in the console about widgets. */
  console: string[];
  /** What the page's policy has refused. */
  violations(): Promise<string[]>;
  /** The widgets' events that have reached `document`, their messages as the documentation would quote them. */
  events(): Promise<Told[]>;
  /** Waits until the browser says in the console why it has refused something. */
  refusal(words: string): Promise<void>;
}

/** What is kept in the page itself, from before its first script. */
interface Kept {
  violated: string[];
  told: Told[];
}

const opened: BrowserContext[] = [];
const foreign: string[] = [];

/** Most of a test is waiting for a browser: some run at a time. */
export const SIDE_BY_SIDE = {concurrency: 4};

/** Closes the pages that tests have opened; none of them may have asked another machine for anything. */
export const closePages = async (): Promise<void> => {
  for (const context of opened.splice(0)) await context.close();
  assert.deepEqual(foreign.splice(0), []);
};

const keep = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const kept = window as unknown as Kept;
    [kept.violated, kept.told] = [[], []];
    document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => kept.violated.push(effectiveDirective));
    for (const name of ['sammen-ready', 'sammen-error', 'sammen-level-chosen', 'sammen-contribution-sent'])
      document.addEventListener(name, (event) => {
        const {type, tag, kind, level, message} = event as unknown as Told;
        kept.told.push({type, ...{tag, kind, level, message}} as Told);
      });
  });

/** Pastes blocks of the documentation into a page, and opens it in a browser. */
export const open = async (blocks: readonly Block[], {at = 'elsewhere', scripts = true, mistake}: Pasting = {}): Promise<Open> => {
  const context = await browserOf().newContext({locale: 'da-DK', javaScriptEnabled: scripts});
  opened.push(context);
  const page = await context.newPage();
  const [ours, all]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    all.push(message.text());
    if (/^<?sammen-|: unknown, missing or changed$/.test(message.text())) ours.push(written(message.text()));
  });
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && !/^(127\.0\.0\.1|localhost)$/.test(hostname)) foreign.push(request.url());
  });
  await keep(page);
  await behindOneProxy(page);
  await page.goto(publish(blocks, at, mistake));
  return {
    ...{page, context, console: ours},
    violations: () => page.evaluate(() => (window as unknown as Kept).violated),
    events: async () => JSON.parse(written(JSON.stringify(await page.evaluate(() => (window as unknown as Kept).told)))) as Told[],
    refusal: async (words) => {
      while (!all.some((text) => text.includes(words))) await page.waitForEvent('console');
    },
  };
};

/** Waits until a widget shows its content. */
export const shown = ({page}: Open, name: string): Promise<void> => page.locator(`sammen-${name} [part=heading]`).first().waitFor();

/** Whether the citizen sees what the page's editor wrote for want of the widget. */
export const fallback = ({page}: Open): Promise<boolean> => page.getByRole('link', {name: 'Giv dit bidrag', exact: true}).isVisible();

/** Waits for a message in the console that a page of the documentation quotes, word for word. */
export const says = async ({page, console: said}: Open, where: string, message: string): Promise<void> => {
  assert.ok(textOf(where).includes(`\`${message}\``), `the page "${where}" quotes: ${message}`);
  useMessage(message);
  while (!said.includes(message)) {
    await page.waitForEvent('console').catch(() => assert.fail(`not "${message}" but ${JSON.stringify(said)}`));
  }
};
