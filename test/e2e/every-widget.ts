import {randomUUID} from 'node:crypto';
import {readdirSync} from 'node:fs';
import type {Locator, Page} from 'playwright-core';
import {EVERY, tagOf} from '../support/every-widget.js';

/** Folder = tag. */
export const widgets = readdirSync(new URL('../../src/widgets/', import.meta.url)).sort();

/** Each widget as a webmaster writes it; the ladder with a step chosen. */
export const markup = widgets.map((name) => tagOf(name));

/** Sends a contribution, and says the code of its receipt. */
export const contributed = async (endpoint: string): Promise<string> => {
  const sent = await fetch(`${endpoint}/contributions`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': randomUUID()},
    body: JSON.stringify({kind: 'input', fields: {text: 'Flere bænke langs fjorden', pejlemaerke: 'natur'}}),
  });
  return ((await sent.json()) as {code: string}).code;
};

const part = (page: Page, name: string, selector: string): Locator => page.locator(`sammen-${name} ${selector}`).first();

/** Waits until each of the page's widgets has its content, seen or not. */
export const arrived = async (page: Page): Promise<void> => {
  for (const [name, {content}] of Object.entries(EVERY))
    if (await page.locator(`sammen-${name}`).count()) await part(page, name, content).waitFor({state: 'attached'});
};

/** Opens all that opens: the story of a vision, a form's faults, what became of a contribution. */
export const openAll = async (page: Page, code: string): Promise<void> => {
  await arrived(page);
  await part(page, 'participation-ladder', '.open li').waitFor();
  await part(page, 'vision-card', 'summary').click();
  await part(page, 'input-form', '[part=send]').click();
  await part(page, 'input-form', '[part=error-summary]:focus').waitFor();
  await part(page, 'receipt', '#code').fill(code);
  await part(page, 'receipt', 'button').click();
  await part(page, 'receipt', '[part=heading]:focus').waitFor();
  await part(page, 'receipt', '.story summary').click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
};

/** A picture of each widget's place. */
export const picturesOf = async (page: Page): Promise<Buffer[]> => {
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  const places = await page.evaluate(() =>
    [...document.querySelectorAll('body > [data-place]')].map((place) => {
      const {x, y, width, height} = place.getBoundingClientRect();
      return {x, y, width, height: Math.max(1, height)};
    }),
  );
  const pictures: Buffer[] = [];
  for (const clip of places) pictures.push(await page.screenshot({clip, fullPage: true, caret: 'initial'}));
  return pictures;
};
