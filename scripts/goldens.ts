// A small set of pictures of stories, each in a theme and a scheme, kept in test/goldens: `npm run goldens` takes them anew
// from the built Storybook and fails when one shows something else; `-- --write` keeps what is seen now. Compared in small
// blocks, so that another version of a font or browser is no difference and another colour or layout is one.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {chromium as playwright, type Page} from 'playwright-core';
import {chromium} from '../test/support/browsers.mjs';
import {differenceIn, halved} from '../test/support/pictures.js';
import {newTab, serve, type Tab} from '../test/stories/pages.mjs';

const FOLDER = 'test/goldens';
/** Bytes that a picture may have, so that the set stays small. */
const MOST = 40_000;
/** See `differenceIn`. Letters that are drawn otherwise come to 10, another accent to 35 and more. */
const TOLERANCE = 20;

/** What is looked at: a story, and what the toolbar says. */
const GOLDENS: readonly [story: string, theme: string, scheme: string, locale?: string, width?: number][] = [
  ['widgets-vision-card--with-un-goals', 'aalborg', 'light'],
  ['widgets-vision-card--with-un-goals', 'albertslund', 'dark'],
  ['widgets-pejlemaerke-list--with-content', 'vallensbaek', 'light'],
  ['widgets-participation-ladder--chosen', 'fds', 'light'],
  ['widgets-participation-ladder--chosen', 'neutral', 'dark', 'ar', 360],
  ['widgets-input-form--error-summary', 'borgerdk', 'light', 'da', 360],
  ['widgets-input-form--writing', 'hostile', 'light'],
  ['widgets-input-wall--with-content', 'neutral', 'light', 'en'],
  ['widgets-heatmap--groups', 'aalborg', 'dark'],
  ['widgets-heatmap--groups', 'hostile', 'light'],
  ['widgets-outcome-list--with-content', 'albertslund', 'light'],
  ['widgets-receipt--answered', 'vallensbaek', 'dark', 'da', 360],
  ['widgets-activity-list--searching', 'albertslund', 'light'],
  ['widgets-budget--chosen', 'vallensbaek', 'dark'],
  ['widgets-draw--drawn', 'fds', 'light'],
  ['widgets-hearing--with-answers', 'neutral', 'dark', 'ar', 360],
  ['widgets-promise--picture', 'aalborg', 'light', 'da', 360],
  ['widgets-room-list--chosen', 'hostile', 'light'],
];

const nameOf = ([story, theme, scheme, locale = 'da', width = 640]: (typeof GOLDENS)[number]): string =>
  `${story.replace('widgets-', '').replace('--', '-')}-${theme}-${scheme}-${locale}-${width}.png`;

/** Half as large, which is enough to see by and a quarter of the bytes. */
const take = async (
  blank: Page,
  {page, open}: Tab,
  [story, theme, scheme, locale = 'da', width = 640]: (typeof GOLDENS)[number],
): Promise<Buffer> => {
  await page.setViewportSize({width, height: 480});
  const faults = await open(story, {theme, scheme, locale});
  if (faults.length) throw new Error(`${story}: ${faults.join(', ')}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return halved(blank, await page.screenshot({caret: 'hide'}));
};

/** A changed accent, as somebody could change it by mistake: must be seen, or the comparison sees nothing. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    document.documentElement.style.setProperty('--sammen-accent', '#c0392b');
    const widget = document.querySelector('[endpoint]') as (HTMLElement & {requestUpdate(): void; updateComplete: Promise<unknown>}) | null;
    widget?.requestUpdate();
    await widget?.updateComplete;
  });

const write = process.argv.includes('--write');
const {url, close} = await serve('storybook-static');
const browser = await playwright.launch(await chromium());
const tab = await newTab(browser, url);
const blank = await browser.newPage();
let passed = 0;
const failed: string[] = [];
const say = (name: string, fault: string): void => {
  if (fault) failed.push(name);
  else passed++;
  if (fault) console.log(`FAIL ${name}: ${fault}`);
};

try {
  if (write) rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  for (const golden of GOLDENS) {
    const name = nameOf(golden);
    const file = `${FOLDER}/${name}`;
    const picture = await take(blank, tab, golden);
    if (write) writeFileSync(file, picture);
    if (picture.length > MOST) say(name, `${picture.length} bytes, and ${MOST} are the most`);
    else if (!existsSync(file)) say(name, 'has not been kept: npm run goldens -- --write');
    else {
      const difference = await differenceIn(blank, readFileSync(file), picture);
      console.log(`${name}: ${difference.toFixed(1)} of 255`);
      say(name, difference > TOLERANCE ? 'looks different: look at it, then npm run goldens -- --write' : '');
    }
  }
  const control = GOLDENS.find(([story]) => story === 'widgets-heatmap--groups') ?? GOLDENS[0];
  if (!control) throw new Error('nothing to look at');
  await take(blank, tab, control);
  await spoil(tab.page);
  const difference = await differenceIn(
    blank,
    readFileSync(`${FOLDER}/${nameOf(control)}`),
    await halved(blank, await tab.page.screenshot({caret: 'hide'})),
  );
  console.log(`the control, another accent: ${difference.toFixed(1)} of 255`);
  say('the control', difference > TOLERANCE ? '' : 'another accent was not seen');
  const kept = GOLDENS.map(nameOf);
  for (const file of readdirSync(FOLDER).filter((one) => !kept.includes(one))) say(file, 'belongs to no golden: delete it');
} finally {
  await browser.close();
  close();
}
console.log(`goldens: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
