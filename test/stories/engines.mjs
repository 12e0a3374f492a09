// Four engines that look for barriers, and one measurement. Each returns findings in words, none when there is no barrier.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Playwright} from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

const {resolve} = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

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

const ace = readFileSync(resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

/** Rules about the page around, which a story is only a part of. */
const OF_THE_PAGE = ['skip_main_exists'];

/** IBM's engine: WCAG 2.2, A and AA; what it is sure of. Its recommendations and what it wants looked at are none. */
export const aceIn = async (page) => {
  await page.evaluate(`${ace};void 0`);
  const results = await page.evaluate(async () => {
    const {results: found} = await new window.ace_ibma.Checker().check(document, ['WCAG_2_2']);
    return found.map(({ruleId, value, message, path}) => ({ruleId, value, message, at: path.dom}));
  });
  return results
    .filter(({ruleId, value: [level, outcome]}) => level === 'VIOLATION' && outcome === 'FAIL' && !OF_THE_PAGE.includes(ruleId))
    .map(({ruleId, message, at}) => `ace ${ruleId}: ${message}: ${at.slice(-120)}`);
};

const qualweb = ['@qualweb/qw-page', '@qualweb/util', '@qualweb/locale', '@qualweb/act-rules']
  .map((name) => readFileSync(resolve(name), 'utf8'))
  .join(';\n');

/** Contrast, minimum and enhanced: both know colours as rgb only and break off at oklab, which tints and edges are in. */
const NOT_READ = ['QW-ACT-R37', 'QW-ACT-R76'];

/** QualWeb: the rules of the W3C's ACT task force, as its university implements them. */
export const qualwebIn = async (page) => {
  await page.evaluate(`${qualweb};void 0`);
  const failed = await page.evaluate((exclude) => {
    const words = {translate: {'act-rules': {}}, fallback: {'act-rules': {}}};
    const runner = new window.ACTRulesRunner({exclude}, words).configure({exclude});
    const {assertions} = runner.test({sourceHtml: document.documentElement.outerHTML}).getReport();
    return Object.values(assertions)
      .filter(({metadata}) => metadata.failed)
      .map(({code, name: title, results}) => {
        const {elements = []} = results.find(({verdict}) => verdict === 'failed') ?? {};
        return {code, title, html: elements[0]?.htmlCode ?? ''};
      });
  }, NOT_READ);
  return failed.map(({code, title, html}) => `qualweb ${code}: ${title}: ${html.replace(/\s+/g, ' ').slice(0, 120)}`);
};

/** WCAG 2.2, 1.4.10: no scrolling in two directions at a width of 320 px. */
export const reflowIn = async (page) => {
  const before = page.viewportSize();
  await page.setViewportSize({width: 320, height: 640});
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return width > 320 ? [`reflow: ${width} px wide at 320 px`] : [];
};
