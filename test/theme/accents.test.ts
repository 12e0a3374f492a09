// What the widgets paint with two hundred accents of municipalities', measured in a browser: the computed colours of every
// widget's private tokens and of the texts that it shows. The figures are printed.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {PAIRS} from '../../stories/theming/pairs.js';
import {chanceOf} from '../data/seeded.js';
import type {Seen} from './measuring.js';
import {ratio, tinted} from './ratio.js';
import {openWidgets, WIDGETS} from './widgets-page.js';

const chance = chanceOf(2026);
const random = Array.from({length: 200}, () => `#${Array.from({length: 6}, () => chance.one([...'0123456789abcdef'])).join('')}`);
/** White, black, greys in the middle, yellows, pure and neon colours, and what lies beside the limits. */
const EDGES = [
  ...['#ffffff', '#000000', '#fffffe', '#010101', '#757575', '#767676', '#777777', '#808080', '#949494', '#959595', '#15171a'],
  ...['#ffff00', '#ffd600', '#ff0000', '#00ff00', '#0000ff', '#00ffff', '#ff00ff', '#39ff14', '#ff073a', '#ccff00', '#fe019a'],
];
const ACCENTS = [...random, ...EDGES];
const PAPERS = {light: '#ffffff', dark: '#15171a'};
const SCHEMES = ['light', 'dark'] as const;

let page: Page;
let browser: Browser;
/** With the library's derivation, and with the accent as it is. */
let seen: Seen[];
let uncorrected: Seen[];
/** The colours in front, of pairs. */
const fronts = new Map<string, string>();
before(async () => {
  ({page, browser} = await openWidgets());
  seen = await page.evaluate((accents) => window.measuring.measureAll(accents, true), ACCENTS);
  for (const {what, scheme, accent, front} of seen.filter((one) => !one.what.startsWith('<'))) {
    const key = `${what} ${scheme} ${accent}`;
    assert.equal(fronts.get(key) ?? front, front, `${key} is painted in one colour`);
    fronts.set(key, front);
  }
  uncorrected = await page.evaluate((accents) => window.measuring.measureAll(accents, false), EDGES);
});
after(() => browser.close());

const contrastOf = ({front, ground}: Seen): number => ratio(front, ground);
const tooFaint = (all: Seen[]): Seen[] => all.filter((one) => contrastOf(one) < one.least);
const words = (one: Seen): string =>
  `${one.accent} ${one.scheme} ${one.widget}, ${one.what}: ${one.front} on ${one.ground} is ${contrastOf(one).toFixed(2)}, not ${one.least}`;

/** What a pair is painted with, which is one and the same in every widget. */
const frontOf = (what: string, scheme: string, accent: string): string => fronts.get(`${what} ${scheme} ${accent}`) ?? '';

describe('Two hundred accents, as the widgets paint them', () => {
  it('leave every text at 4.5:1 and every shape at 3:1, in light and in dark', (t) => {
    for (const name of [...PAIRS.map((pair) => pair.name), 'all texts shown']) {
      const least = SCHEMES.map((scheme) => {
        const these = seen.filter(
          (one) => one.scheme === scheme && (one.what === name || (name === 'all texts shown' && one.what.startsWith('<'))),
        );
        assert.ok(these.length >= ACCENTS.length, `${name} was measured with every accent`);
        return `${scheme} ${Math.min(...these.map(contrastOf)).toFixed(2)}:1`;
      });
      t.diagnostic(`${name}: at least ${least.join(', ')}`);
    }
    assert.deepEqual([...new Set(tooFaint(seen).map(words))].slice(0, 20), []);
  });

  it('were measured in every widget that there is, and in what it shows', () => {
    assert.deepEqual([...new Set(seen.map(({widget}) => widget))].sort(), WIDGETS.map((name) => `sammen-${name}`).sort());
    const [one] = ACCENTS;
    const heat = seen.filter(({accent, widget, what}) => accent === one && widget === 'sammen-heatmap' && what.startsWith('<'));
    assert.ok(new Set(heat.map(({ground}) => ground)).size >= 6, 'the steps of the heat map, in light and in dark');
    for (const what of ['<a>', '<button>'])
      assert.ok(
        seen.some((other) => other.what === what),
        what,
      );
  });

  for (const [what, least] of [
    ['Filled buttons, bars', 3],
    ['Links', 4.5],
  ] as const) {
    it(`are kept to the letter as »${what}« wherever they have ${least}:1 already`, (t) => {
      for (const scheme of SCHEMES) {
        const paper = PAPERS[scheme];
        // Text stands on the tint that the shape gives; a shape on its own.
        const tintFor = (accent: string): string => tinted(least === 3 ? accent : frontOf('Filled buttons, bars', scheme, accent), paper);
        const legible = ACCENTS.filter((accent) => Math.min(ratio(accent, paper), ratio(accent, tintFor(accent))) >= least);
        t.diagnostic(`${scheme}: ${legible.length} of ${ACCENTS.length} kept, ${ACCENTS.length - legible.length} corrected`);
        assert.ok(legible.length > 50 && legible.length < ACCENTS.length - 20);
        assert.deepEqual(
          ACCENTS.filter((accent) => (frontOf(what, scheme, accent) === accent) !== legible.includes(accent)),
          [],
        );
      }
    });
  }

  it('would not be legible without the correction: the control', (t) => {
    const faint = tooFaint(uncorrected);
    t.diagnostic(`without it ${faint.length} of ${uncorrected.length} pairs are too faint`);
    for (const [accent, scheme] of [
      ['#ffd600', 'light'],
      ['#ffffff', 'light'],
      ['#000000', 'dark'],
      ['#0000ff', 'dark'],
    ]) {
      const found = faint.filter((one) => one.accent === accent && one.scheme === scheme);
      for (const what of ['Filled buttons, bars', 'Links', '<a>'])
        assert.ok(
          found.some((one) => one.what === what),
          `${accent} ${scheme} ${what} is seen to be too faint`,
        );
    }
  });
});
