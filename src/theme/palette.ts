/**
 * From one accent colour of the municipality's: a colour for shapes and one for text, in light and in dark,
 * each at least as legible as WCAG 2.2 asks (1.4.3: 4.5:1 for text, 1.4.11: 3:1 for shapes).
 * A colour that is legible already is kept to the letter; another is mixed with black or white in linear light, which
 * scales all of OKLab alike: hue and character stay.
 */
export interface Accent {
  /** For shapes: bars, borders, filled buttons. */
  fill: string;
  /** For text and thin icons. */
  text: string;
  /** Text on `fill`: black or white. */
  on: string;
}
export interface Palette {
  light: Accent;
  dark: Accent;
}

type Triple = readonly [number, number, number];

export const PAPER_LIGHT = '#ffffff';
export const PAPER_DARK = '#15171a';

/** `#rgb` or `#rrggbb` as `#rrggbb`; undefined for every other notation. */
export const hexOf = (colour: string): string | undefined => {
  const value = colour.trim();
  if (/^#[\da-f]{3}$/i.test(value)) return value.replace(/[\da-f]/gi, '$&$&');
  return /^#[\da-f]{6}$/i.test(value) ? value : undefined;
};

/** Channels of `#rrggbb` as linear light, 0 to 1. */
const linear = (hex: string): Triple =>
  triple((i) => {
    const c = parseInt(hex.slice(2 * i + 1, 2 * i + 3), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });

const triple = (channel: (i: number) => number): Triple => [channel(0), channel(1), channel(2)];

const hexFrom = (rgb: Triple): string =>
  rgb.reduce((hex, value) => {
    const c = Math.min(1, Math.max(0, value));
    const encoded = c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;
    return (
      hex +
      Math.round(encoded * 255)
        .toString(16)
        .padStart(2, '0')
    );
  }, '#');

/** Relative luminance (WCAG 2.2), 0 to 1. */
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two `#rrggbb` colours (WCAG 2.2), 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
};

/** `share` of `a` in linear light with the rest `b`. */
const mixed = (a: string, share: number, b: string): string => {
  const [x, y] = [linear(a), linear(b)];
  return hexFrom(triple((i) => (x[i] ?? 0) * share + (y[i] ?? 0) * (1 - share)));
};

/** `colour` itself, or the nearest shade of it that has `ratio` against every one of `grounds`. */
const legible = (colour: string, grounds: string[], ratio: number): string => {
  const end = luminance(grounds[0] ?? '') > 0.2 ? '#000000' : '#ffffff';
  let candidate = colour;
  for (let share = 0.98; share > 0 && grounds.some((ground) => contrast(candidate, ground) < ratio); share -= 0.02) {
    candidate = mixed(colour, share, end);
  }
  return candidate;
};

/** @param tint the share of linear light that covers the 8 % that `--_tint` mixes in as encoded. */
const accentOn = (accent: string, paper: string, tint: number): Accent => {
  const fill = legible(accent, [paper], 3);
  const text = legible(accent, [paper, mixed(fill, tint, paper)], 4.5);
  return {fill, text, on: contrast(fill, '#ffffff') >= 4.5 ? '#ffffff' : '#000000'};
};

/** The palette of an accent given as `#rrggbb`. */
export const paletteOf = (accent: string): Palette => ({
  light: accentOn(accent, PAPER_LIGHT, 0.18),
  dark: accentOn(accent, PAPER_DARK, 0.035),
});
