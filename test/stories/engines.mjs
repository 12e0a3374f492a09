// Two engines that look for barriers, and one measurement. Each returns findings in words, none when there is no barrier.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Playwright} from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // A story is a part of a page: whoever embeds a widget has the page's main landmark and its first heading.
    'landmark-one-main': {enabled: false},
    'page-has-heading-one': {enabled: false},
    region: {enabled: false},
  },
  resultTypes: ['violations'],
};

/** axe-core: WCAG 2.0 to 2.2, A and AA, and best practice. `whole` for a page of its own, which is a story not. */
export const axeIn = async (page, whole = false) => {
  await page.evaluate(axe);
  const options = whole ? {...AXE, rules: {}, iframes: false} : AXE;
  const {violations} = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  return violations.map(
    ({id, help, nodes}) =>
      `axe ${id}: ${help}: ${nodes
        .map(({target}) => target.flat().join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
};

const name = ({uri}) => uri.split('/').pop();
const isAA = (requirement) => {
  if (requirement.type !== 'criterion') return false;
  const [[level]] = [...requirement.level];
  return level !== 'AAA';
};
/** Beyond WCAG, because it is a promise of ours: no heading level is skipped. */
const BEYOND = ['sia-r53'];

const chosen = [...rules].filter((rule) => rule.hasRequirement(isAA) || BEYOND.includes(name(rule)));

/** Siteimprove Alfa: every rule of WCAG 2.2 A and AA. */
export const alfaIn = async (page) => {
  const found = await Playwright.toPage(await page.evaluateHandle(() => document));
  const outcomes = [...(await Audit.of(found, chosen).evaluate())].filter(Outcome.isFailed);
  return outcomes.map(({rule, target}) => `alfa ${name(rule)}: ${String(target).replace(/\s+/g, ' ').slice(0, 160)}`);
};

/** WCAG 2.2, 1.4.10: no scrolling in two directions at a width of 320 px. */
export const reflowIn = async (page) => {
  const before = page.viewportSize();
  await page.setViewportSize({width: 320, height: 640});
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return width > 320 ? [`reflow: ${width} px wide at 320 px`] : [];
};
