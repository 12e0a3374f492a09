// Looks at every story of the built Storybook for barriers: `node test/stories/accessibility.mjs`, after `npm run build-storybook`.
// Danish and light, Arabic and dark, and one full story of each widget in every theme: with axe, Alfa, IBM's engine and QualWeb.
// `-- --short`: all four for the full stories in Danish and light, axe and Alfa for the others, and axe alone for states and
// widths that every widget has; what looks alike in all of them, in one. Else axe alone, for the full stories: Arabic and
// dark, and two themes.
// Other words choose stories by their ids.
import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium as playwright} from 'playwright-core';
import {chromium} from '../support/browsers.mjs';
import {missedFaults} from './controls.mjs';
import {editorFaults} from './editor.mjs';
import {EXCUSED, withoutExcused} from './excused.mjs';
import {aceIn, alfaIn, axeIn, qualwebIn, reflowIn} from './engines.mjs';
import {idsIn, newTab, serve} from './pages.mjs';

const TABS = 2;
const short = process.argv.includes('--short');
const THEMES = ['fds', 'hostile', ...(short ? [] : ['aalborg', 'none', 'albertslund', 'vallensbaek', 'borgerdk'])];
/** The stories that show the most of a widget, where that is not "With content". */
const MOST = {
  ...{'vision-card': ['with-un-goals'], 'participation-ladder': ['chosen'], 'input-form': ['error-summary', 'received']},
  ...{heatmap: ['groups'], receipt: ['answered'], 'partner-map': ['opened'], hearing: ['with-answers'], draw: ['drawn']},
  ...{budget: ['chosen', 'result'], 'room-list': ['chosen'], promise: ['picture'], 'story-list': ['opened']},
};
const FULL = readdirSync(new URL('../../src/widgets', import.meta.url)).flatMap((name) =>
  (MOST[name] ?? ['with-content']).map((story) => `widgets-${name}--${story}`),
);

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
if (!existsSync(folder)) {
  console.error('storybook-static/ is not there. Build it first: npm run build-storybook');
  process.exit(1);
}

/** Milliseconds that each has taken. */
const took = {};
const timed = async (name, look, page) => {
  const began = performance.now();
  const findings = await look(page);
  took[name] = (took[name] ?? 0) + performance.now() - began;
  return findings;
};
const quick = async (page) => [...(await timed('axe', axeIn, page)), ...(await timed('reflow', reflowIn, page))];
const usual = async (page) => [...(await quick(page)), ...(await timed('alfa', alfaIn, page))];
const all = async (page) => [...(await usual(page)), ...(await timed('ace', aceIn, page)), ...(await timed('qualweb', qualwebIn, page))];

/** States that widgets have from what they share, and widths: a short run looks at them with the quickest engine. */
const SHARED = /--(waiting|failed|empty|narrow)/;
const danish = (id) => (!short || FULL.includes(id) ? all : SHARED.test(id) ? quick : usual);

/** What one widget shows as another does: the same message in other words, or what the page brought and nothing of its own. */
const ALIKE = /--(failed-in-time|failed-wrong-shape|\w+-with-fallback)$/;
const isFirst = (id, _at, all) => all.find((other) => other.split('--')[1] === id.split('--')[1]) === id;

/** One look: where, what it is called, and what is asked of it. */
const inDanish = (id) => ({
  name: `${id} da light`,
  look: async ({page, open, faults}) => {
    await open(id, {locale: 'da', scheme: 'light'});
    return [...(await danish(id)(page)), ...faults()];
  },
});
const inArabic = (id) => ({
  name: `${id} ar dark`,
  look: async ({page, open, faults}) => {
    await open(id, {locale: 'ar', scheme: 'dark'});
    return [...(await (short ? quick(page) : all(page))), ...faults()];
  },
});
const inTheme = (id, theme) => ({
  name: `${id} ${theme}, light and dark`,
  look: async ({page, open, change, faults}) => {
    await open(id, {theme, scheme: 'light'});
    const light = await axeIn(page);
    await change({scheme: 'dark'});
    return [...light, ...(await (short ? quick(page) : all(page))), ...faults()];
  },
});

/** The pages of documentation are Storybook's own; ours is that nothing in them breaks, or asks another host. */
const unbroken = (id) => ({name: id, look: ({open}) => open(id, {})});

const {url, close} = await serve(folder);
const browser = await playwright.launch(await chromium());
const only = process.argv.slice(2).find((word) => word !== '--short') ?? '';
const stories = (await idsIn(url, 'story')).filter((id) => id.includes(only));
const lacking = only ? [] : FULL.filter((id) => !stories.includes(id));
if (lacking.length) throw new Error(`no such story: ${lacking.join(', ')}`);
const docs = (await idsIn(url, 'docs')).filter((id) => id.includes(only));
const looks = [
  ...docs.map(unbroken),
  ...stories.filter((id, at, all) => !short || only || !ALIKE.test(id) || isFirst(id, at, all)).map(inDanish),
  ...stories.filter((id) => !short || FULL.includes(id)).map(inArabic),
  ...FULL.filter((id) => stories.includes(id)).flatMap((id) => THEMES.map((theme) => inTheme(id, theme))),
];
let passed = 0;
let failed = 0;

const work = async () => {
  const tab = await newTab(browser, url);
  for (let next = looks.shift(); next; next = looks.shift()) {
    const all = await next.look(tab).catch((error) => [`broke off: ${error.message}`]);
    const findings = withoutExcused(next.name.split(' ')[0], all);
    if (findings.length) failed++;
    else passed++;
    if (findings.length) console.log(`FAIL ${next.name}\n${[...new Set(findings)].map((finding) => `     ${finding}`).join('\n')}`);
  }
};
await Promise.all(Array.from({length: TABS}, work));

const broken = await editorFaults(browser, url);
for (const fault of broken) console.log(`FAIL ${fault}`);
const missed = await missedFaults(await newTab(browser, url));
for (const fault of missed) console.log(`FAIL planted fault: ${fault}`);
await browser.close();
close();
for (const {finding, why, times = 0} of EXCUSED) console.log(`excused ${times} times: ${finding.source}: ${why}`);
// Not every story, or not with every engine: what others are excused for may not be found.
const stale = only || short ? [] : EXCUSED.filter(({times}) => !times);
for (const {finding} of stale) console.log(`FAIL nothing is excused any more by ${finding.source}: delete it`);
for (const [name, time] of Object.entries(took)) console.log(`${name}: ${(time / 1000).toFixed(0)} s in ${TABS} tabs`);
console.log(`planted faults: ${missed.length ? `${missed.length} missed` : 'all found'}`);
console.log(`stories: ${passed} passed, ${failed + broken.length + missed.length + stale.length} failed`);
process.exitCode = failed + broken.length + missed.length + stale.length ? 1 : 0;
