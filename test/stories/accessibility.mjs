// Looks at every story of the built Storybook for barriers: `node test/stories/accessibility.mjs`, after `npm run build-storybook`.
// Danish and light with both engines, Arabic and dark with axe; one full story of each widget in every theme, light and dark.
// `-- --short`: Arabic and dark for the full stories only, and four themes. Other words choose stories by their ids.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium as playwright} from 'playwright-core';
import {chromium} from '../support/browsers.mjs';
import {missedFaults} from './controls.mjs';
import {alfaIn, axeIn, reflowIn} from './engines.mjs';
import {idsIn, newTab, serve} from './pages.mjs';

const TABS = 2;
const short = process.argv.includes('--short');
const THEMES = ['aalborg', 'fds', 'hostile', 'none', ...(short ? [] : ['albertslund', 'vallensbaek', 'borgerdk'])];
const FULL = [
  'widgets-vision-card--with-un-goals',
  'widgets-pejlemaerke-list--with-content',
  'widgets-participation-ladder--chosen',
  'widgets-input-form--error-summary',
  'widgets-input-form--received',
  'widgets-heatmap--groups',
  'widgets-input-wall--with-content',
  'widgets-outcome-list--with-content',
  'widgets-receipt--answered',
];

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
if (!existsSync(folder)) {
  console.error('storybook-static/ is not there. Build it first: npm run build-storybook');
  process.exit(1);
}

/** One look: where, what it is called, and what is asked of it. */
const inDanish = (id) => ({
  name: `${id} da light`,
  look: async ({page, open, faults}) => {
    await open(id, {locale: 'da', scheme: 'light'});
    return [...(await axeIn(page)), ...(await reflowIn(page)), ...(await alfaIn(page)), ...faults()];
  },
});
const inArabic = (id) => ({
  name: `${id} ar dark`,
  look: async ({page, open, faults}) => {
    await open(id, {locale: 'ar', scheme: 'dark'});
    return [...(await axeIn(page)), ...(await reflowIn(page)), ...faults()];
  },
});
const inTheme = (id, theme) => ({
  name: `${id} ${theme}, light and dark`,
  look: async ({page, open, change, faults}) => {
    await open(id, {theme, scheme: 'light'});
    const light = await axeIn(page);
    await change({scheme: 'dark'});
    return [...light, ...(await axeIn(page)), ...(await reflowIn(page)), ...faults()];
  },
});

/** The pages of documentation are Storybook's own; ours is that nothing in them breaks, or asks another host. */
const unbroken = (id) => ({name: id, look: ({open}) => open(id, {})});

const {url, close} = await serve(folder);
const browser = await playwright.launch(await chromium());
const only = process.argv.slice(2).find((word) => word !== '--short') ?? '';
const stories = (await idsIn(url, 'story')).filter((id) => id.includes(only));
const docs = (await idsIn(url, 'docs')).filter((id) => id.includes(only));
const looks = [
  ...docs.map(unbroken),
  ...stories.map(inDanish),
  ...stories.filter((id) => !short || FULL.includes(id)).map(inArabic),
  ...FULL.filter((id) => stories.includes(id)).flatMap((id) => THEMES.map((theme) => inTheme(id, theme))),
];
let passed = 0;
let failed = 0;

const work = async () => {
  const tab = await newTab(browser, url);
  for (let next = looks.shift(); next; next = looks.shift()) {
    const findings = await next.look(tab).catch((error) => [`broke off: ${error.message}`]);
    if (findings.length) failed++;
    else passed++;
    if (findings.length) console.log(`FAIL ${next.name}\n${[...new Set(findings)].map((finding) => `     ${finding}`).join('\n')}`);
  }
};
await Promise.all(Array.from({length: TABS}, work));

const missed = await missedFaults(await newTab(browser, url));
for (const fault of missed) console.log(`FAIL planted fault: ${fault}`);
await browser.close();
close();
console.log(`planted faults: ${missed.length ? `${missed.length} missed` : 'all found'}`);
console.log(`stories: ${passed} passed, ${failed + missed.length} failed`);
process.exitCode = failed + missed.length ? 1 : 0;
