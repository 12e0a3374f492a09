import {readFileSync, writeFileSync} from 'node:fs';
import type {Browser, Locator, Page} from 'playwright-core';
import {differenceIn} from '../test/support/pictures.js';

/** Above this a picture is another: see `differenceIn`. */
const TOLERANCE = 20;

/** What of a page is in a picture: from one thing to another, with a margin. */
export interface Cut {
  from: Locator;
  to: Locator;
}

const MARGIN = 8;

/** What is another each time, and what stands in the pictures for it. */
const ALIKE = [
  [String.raw`\d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d`, '1. september 2026 kl. 09.00'],
  // A receipt's code.
  ['^[0-9A-Z]{5}$', '7K3QW'],
  ['^[0-9A-Z]{6}$', '7K3QWX'],
  [String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d$`, '2026-09-01T10:00'],
] as const;

/**
 * Runs in the page: writes other words for some, in texts and fields, also in open shadow roots, after it has taken back what
 * it wrote before. No function inside has a name: esbuild marks those with one of its own, which no page has.
 */
const reword = (replaced: readonly (readonly [pattern: string, words: string])[]): void => {
  const page = window as unknown as {reworded?: (() => void)[]};
  for (const undo of page.reworded ?? []) undo();
  page.reworded = [];
  const nodes: Node[] = [document.body];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    nodes.push(...node.childNodes, ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot] : []));
    const key = node instanceof Text ? 'data' : 'value';
    const held = node;
    const before: unknown = Reflect.get(held, key);
    if (typeof before !== 'string' || held instanceof HTMLButtonElement) continue;
    const after = replaced.reduce((text, [pattern, words]) => text.replaceAll(new RegExp(pattern, 'gu'), words), before);
    if (after === before) continue;
    Reflect.set(held, key, after);
    page.reworded.push(() => Reflect.set(held, key, before));
  }
};

/** The guide's pictures: taken anew and kept, or compared with those that were. */
export class Pictures {
  readonly faults: string[] = [];
  readonly #browser: Browser;
  readonly #check: boolean;
  readonly #addresses: readonly (readonly [string, string])[];

  /** @param addresses what to write for which address: a port is another each time */
  constructor(browser: Browser, check: boolean, addresses: Readonly<Record<string, string>>) {
    this.#browser = browser;
    this.#check = check;
    this.#addresses = Object.entries(addresses).map(([address, words]) => [address.replaceAll('.', String.raw`\.`), words]);
  }

  async take(name: string, page: Page, {from, to}: Cut): Promise<void> {
    const file = `docs/guide/${name}.png`;
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(reword, [...ALIKE, ...this.#addresses]);
    const [first, last] = [await from.boundingBox(), await to.boundingBox()];
    if (!first || !last) throw new Error(`${file}: there is nothing to see`);
    const scrolled = await page.evaluate(() => scrollY);
    const top = Math.max(0, Math.floor(first.y + scrolled - MARGIN));
    const clip = {
      x: 0,
      y: top,
      width: page.viewportSize()?.width ?? 1000,
      height: Math.ceil(last.y + scrolled + last.height + MARGIN) - top,
    };
    const picture = await page.screenshot({fullPage: true, clip, animations: 'disabled', caret: 'hide'});
    await page.evaluate(reword, []);
    if (!this.#check) return writeFileSync(file, picture);
    const blank = await this.#browser.newPage();
    const difference = await differenceIn(blank, readFileSync(file), picture);
    await blank.close();
    console.log(`${file}: ${difference.toFixed(1)} of 255`);
    if (difference > TOLERANCE) this.faults.push(`${file} shows something else`);
  }
}
