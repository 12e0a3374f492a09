// WCAG 2.2 anew, so that a mistake in the palette's own arithmetic is seen.

type Rgb = [number, number, number];

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;

const luminanceOf = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export const ratio = (a: string, b: string): number => {
  const [light, dark] = [luminanceOf(rgbOf(a)), luminanceOf(rgbOf(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** What the browser paints for an area in the tint: 8 % of the accent over the paper, in whole channels. */
export const tinted = (accent: string, paper: string): string => {
  const [a, p] = [rgbOf(accent), rgbOf(paper)];
  return `#${p
    .map((value, i) =>
      Math.round(value + 0.08 * ((a[i] ?? 0) - value))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
