/**
 * From one accent colour of the municipality's: a colour for shapes and one for text, in light and in dark,
 * each at least as legible as WCAG 2.2 asks (1.4.3: 4.5:1 for text, 1.4.11: 3:1 for shapes), on the paper and on its own tint.
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

export const PAPER_LIGHT = '#ffffff';
export const PAPER_DARK = '#15171a';

/** `#rgb` or `#rrggbb` as `#rrggbb`; undefined for every other notation. */
export const hexOf = (colour: string): string | undefined => {
  const value = colour.trim();
  if (/^#[\da-f]{3}$/i.test(value)) return value.replace(/[\da-f]/gi, '$&$&');
  return /^#[\da-f]{6}$/i.test(value) ? value : undefined;
};

/** A channel of `#rrggbb`, 0 to 255. */
const channel = (hex: string, i: number): number => parseInt(hex.slice(2 * i + 1, 2 * i + 3), 16);

const hexFrom = (channelAt: (i: number) => number): string =>
  '#' + [0, 1, 2].map((i) => Math.round(channelAt(i)).toString(16).padStart(2, '0')).join('');

/** A channel as linear light, 0 to 1. */
const linear = (hex: string, i: number): number => {
  const c = channel(hex, i) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance (WCAG 2.2), 0 to 1. */
const luminance = (hex: string): number => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * linear(hex, i), 0);

/** Contrast ratio of two `#rrggbb` colours (WCAG 2.2), 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
};

/** `share` of a colour in linear light with the rest black (0) or white (1). */
const shaded = (colour: string, share: number, end: number): string =>
  hexFrom((i) => {
    const c = linear(colour, i) * share + (1 - share) * end;
    return 255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
  });

/** What the browser paints for `--_tint`, 8 % of a colour on the paper. It lies between the two: what is legible on it is so on both. */
const tinted = (colour: string, paper: string): string => hexFrom((i) => channel(paper, i) * 0.92 + channel(colour, i) * 0.08);

/** `colour` itself, or the nearest shade of it that has `ratio` against its ground. */
const legible = (colour: string, end: number, ratio: number, groundOf: (candidate: string) => string): string => {
  let candidate = colour;
  for (let share = 0.98; share > 0 && contrast(candidate, groundOf(candidate)) < ratio; share -= 0.02) {
    candidate = shaded(colour, share, end);
  }
  return candidate;
};

/** @param end where a shade becomes more legible: 0 for black, 1 for white. */
const accentOn = (accent: string, paper: string, end: number): Accent => {
  const fill = legible(accent, end, 3, (candidate) => tinted(candidate, paper));
  const text = legible(accent, end, 4.5, () => tinted(fill, paper));
  return {fill, text, on: contrast(fill, '#ffffff') >= 4.5 ? '#ffffff' : '#000000'};
};

/** The palette of an accent given as `#rrggbb`. */
export const paletteOf = (accent: string): Palette => ({
  light: accentOn(accent, PAPER_LIGHT, 0),
  dark: accentOn(accent, PAPER_DARK, 1),
});
