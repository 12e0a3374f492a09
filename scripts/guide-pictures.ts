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

const WIDTH = 1000;
const MARGIN = 20;

/** Every moment that a page tells, and that a field has, for the same one. */
const MOMENTS = [
  [String.raw`\d+\. \p{L}+ \d{4} kl\. \d\d\.\d\d`, '1. september 2026 kl. 09.00'],
  [String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d`, '2026-09-02T09:00'],
] as const;

/**
 * Runs in the page: writes other words for some, in texts and fields, also in open shadow roots. Answers how to take it back:
 * a second call with nothing to replace does.
 */
const reword = (replaced: readonly (readonly [pattern: string, words: string])[]): void => {
  const page = window as unknown as {reworded?: (() => void)[]};
  for (const undo of page.reworded ?? []) undo();
  const undone: (() => void)[] = (page.reworded = []);
  const worded = (text: string): string =>
    replaced.reduce((before, [pattern, words]) => before.replaceAll(new RegExp(pattern, 'gu'), words), text);
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data;
      if (worded(text) === text) return;
      node.data = worded(text);
      undone.push(() => (node.data = text));
    }
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      const {value} = node;
      if (worded(value) === value) return;
      node.value = worded(value);
      undone.push(() => (node.value = value));
      return;
    }
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  if (replaced.length > 0) visit(document.body);
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
    await page.evaluate(reword, [...MOMENTS, ...this.#addresses]);
    const [first, last] = [await from.boundingBox(), await to.boundingBox()];
    if (!first || !last) throw new Error(`${file}: there is nothing to see`);
    const scrolled = await page.evaluate(() => scrollY);
    const top = Math.max(0, Math.floor(first.y + scrolled - MARGIN));
    const clip = {x: 0, y: top, width: WIDTH, height: Math.ceil(last.y + scrolled + last.height + MARGIN) - top};
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
