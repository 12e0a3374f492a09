import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contrast, hexOf, paletteOf, PAPER_DARK, PAPER_LIGHT, type Accent} from '../../src/theme/palette.js';
import {chanceOf} from '../data/seeded.js';

// WCAG 2.2 anew, so that a mistake in the palette's own arithmetic is seen.

type Rgb = [number, number, number];
const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const luminanceOf = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** What the browser paints for an area in the tint: 8 % of the accent over the paper. */
const tinted = (accent: string, paper: string): Rgb => {
  const [a, p] = [rgbOf(accent), rgbOf(paper)];
  return p.map((value, i) => value + 0.08 * ((a[i] ?? 0) - value)) as Rgb;
};

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
        ACCENTS.filter((accent) => ratio(rgbOf(pick(accent).text), rgbOf(paper)) < 4.5),
        [],
      );
    });

    it('has text of 4.5:1 on its own tint', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(rgbOf(pick(accent).text), tinted(pick(accent).fill, paper)) < 4.5),
        [],
      );
    });

    it('has shapes of 3:1 on the paper', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(rgbOf(pick(accent).fill), rgbOf(paper)) < 3),
        [],
      );
    });

    it('has text of 4.5:1 on its shapes', () => {
      assert.deepEqual(
        ACCENTS.filter((accent) => ratio(rgbOf(pick(accent).on), rgbOf(pick(accent).fill)) < 4.5),
        [],
      );
    });

    it('keeps an accent that is legible to the letter', () => {
      const legible = ACCENTS.filter((accent) => ratio(rgbOf(accent), rgbOf(paper)) >= 6);
      assert.ok(legible.length > 50);
      assert.deepEqual(
        legible.filter((accent) => pick(accent).text !== accent || pick(accent).fill !== accent),
        [],
      );
    });

    it('changes an accent that is not: many of them are not', () => {
      const faint = ACCENTS.filter((accent) => ratio(rgbOf(accent), rgbOf(paper)) < 3);
      assert.ok(faint.length > 50);
      assert.deepEqual(
        faint.filter((accent) => pick(accent).fill === accent),
        [],
      );
    });

    it('changes it no further than it must', () => {
      const far = ACCENTS.filter((accent) => pick(accent).fill !== accent && ratio(rgbOf(pick(accent).fill), rgbOf(paper)) > 3.8);
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
