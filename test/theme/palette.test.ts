import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contrast, hexOf, paletteOf, PAPER_DARK, PAPER_LIGHT, type Accent} from '../../src/theme/palette.js';
import {chanceOf} from '../data/seeded.js';
import {ratio, tinted} from './ratio.js';

const chance = chanceOf(7);
const random = Array.from({length: 500}, () => `#${Array.from({length: 6}, () => chance.one([...'0123456789abcdef'])).join('')}`);
const ACCENTS = [...random, '#000000', '#ffffff', '#808080', '#ffff00', '#0000ff', '#ff0000', '#00ff00', '#fffffe', '#010101'];

const schemes: [name: string, paper: string, pick: (accent: string) => Accent][] = [
  ['light', PAPER_LIGHT, (accent) => paletteOf(accent).light],
  ['dark', PAPER_DARK, (accent) => paletteOf(accent).dark],
];

for (const [name, paper, pick] of schemes) {
  describe(`A palette for ${name} paper`, () => {
    it('has text of 4.5:1 on the paper, whatever the accent', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(pick(accent).text, paper) < 4.5),
        [],
      );
    });

    it('has text of 4.5:1 on its own tint', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(pick(accent).text, tinted(pick(accent).fill, paper)) < 4.5),
        [],
      );
    });

    it('has shapes of 3:1 on the paper', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(pick(accent).fill, paper) < 3),
        [],
      );
    });

    it('has text of 4.5:1 on its shapes', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(pick(accent).on, pick(accent).fill) < 4.5),
        [],
      );
    });

    it('keeps an accent that is legible to the letter', () => {
      const legible = ACCENTS.filter((accent) => ratio(accent, tinted(pick(accent).fill, paper)) >= 4.5);
      assert.ok(legible.length > 50);
      assert.deepEqual(
        legible.filter((accent) => pick(accent).text !== accent || pick(accent).fill !== accent),
        [],
      );
    });

    it('changes an accent that is not: many of them are not', () => {
      const faint = ACCENTS.filter((accent) => ratio(accent, paper) < 3);
      assert.ok(faint.length > 50);
      assert.deepEqual(
        faint.filter((accent) => pick(accent).fill === accent),
        [],
      );
    });

    it('changes it no further than it must', () => {
      const far = ACCENTS.filter((accent) => pick(accent).fill !== accent && ratio(pick(accent).fill, paper) > 3.8);
      assert.deepEqual(far, []);
    });
  });
}

describe('A contrast ratio', () => {
  it('is that of WCAG 2.2', () => {
    const pairs = [
      ['#000000', '#ffffff', 21],
      ['#777777', '#ffffff', 4.48],
      ['#ffffff', '#ffffff', 1],
      ['#0000ff', '#ffffff', 8.59],
    ] as const;
    assert.deepEqual(
      pairs.map(([a, b]) => Number(contrast(a, b).toFixed(2))),
      pairs.map(([, , expected]) => expected),
    );
  });

  it('is the same both ways', () => {
    assert.equal(contrast('#24527a', '#ffffff'), contrast('#ffffff', '#24527a'));
  });
});

describe('A colour', () => {
  it('is taken as #rgb and #rrggbb', () => {
    assert.deepEqual(['#abc', ' #24527A ', '#000'].map(hexOf), ['#aabbcc', '#24527A', '#000000']);
  });

  it('is left alone in every other notation', () => {
    const others = ['', 'red', 'rgb(1 2 3)', '#abcd', '#24527a80', '24527a', '#ggg', 'var(--x)', '#abc;}'];
    assert.deepEqual(
      others.filter((colour) => hexOf(colour) !== undefined),
      [],
    );
  });
});
