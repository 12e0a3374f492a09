import {contrast, hexOf, paletteOf, PAPER_DARK, PAPER_LIGHT, type Accent} from '../../src/theme/palette.js';
import type {Theme} from './theme.js';

/** A contrast ratio as one says it; rounded down, so that nothing seems to pass that does not. */
export const asRatio = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

const said = (theme: Theme, accent: string, scheme: string, paper: string, {fill, text, on}: Accent): string => {
  const hex = hexOf(accent) ?? '';
  const gave = `In ${scheme}, accent ${accent} gave ${asRatio(contrast(hex, paper))} on paper`;
  const shapes = fill === hex ? [] : [`the colour of shapes became ${fill}, ${asRatio(contrast(fill, paper))}`];
  const texts = text === hex || theme['accent-text'] ? [] : [`the text colour became ${text}, ${asRatio(contrast(text, paper))}`];
  const changes = [...shapes, ...texts];
  return [
    changes.length ? `${gave}; ${changes.join(', and ')}.` : `${gave}: it is used to the letter.`,
    ...(theme['accent-text'] ? ['Text has the theme’s own colour.'] : []),
    ...(theme['on-accent'] ? [] : [`Text on it is ${on === '#ffffff' ? 'white' : 'black'}, ${asRatio(contrast(on, fill))}.`]),
  ].join(' ');
};

/** What the library has made of a theme's accent, in light and in dark: `accent #fd0 gave 1.3:1; the text colour became …`. */
export const correctionsOf = (theme: Theme): string[] => {
  const {accent = ''} = theme;
  const hex = hexOf(accent);
  if (!hex) return [];
  const {light, dark} = paletteOf(hex);
  return [said(theme, accent, 'light', PAPER_LIGHT, light), said(theme, accent, 'dark', PAPER_DARK, dark)];
};
