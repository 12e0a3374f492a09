/** A theme as the widgets use it, with what the library has derived. */
export interface Resolved {
  /** `#rrggbb` by name, as painted on the paper. */
  light: Readonly<Record<string, string>>;
  dark: Readonly<Record<string, string>>;
  /** Families, first choice first. */
  fonts: Readonly<Record<string, string[]>>;
  /** Sizes in px. */
  sizes: Readonly<Record<string, number>>;
  /** The longest line of text, in characters (`ch`). */
  measure: number;
}

interface Token {
  $type: 'color' | 'dimension' | 'fontFamily' | 'number';
  $value: unknown;
  $description?: string;
}
export interface Group {
  [name: string]: Token | Group | string;
}

const each = <Value>(values: Readonly<Record<string, Value>>, token: (value: Value) => Token): Group =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, token(value)]));

const colour = (hex: string): Token => ({
  $type: 'color',
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
    alpha: 1,
    hex,
  },
});

/**
 * A file of design tokens (Design Tokens Community Group, Format and Color modules 2025.10), for Figma, Penpot, Style
 * Dictionary and their like. The format has no unit for characters: the longest line is a number.
 */
export const dtcgOf = ({light, dark, fonts, sizes, measure}: Resolved): Group => ({
  sammen: {
    $description: 'What the widgets paint with: the tokens that were chosen, and what the library derives from them.',
    color: {light: each(light, colour), dark: each(dark, colour)},
    font: each(fonts, (families) => ({$type: 'fontFamily', $value: families})),
    size: each(sizes, (value) => ({$type: 'dimension', $value: {value, unit: 'px'}})),
    measure: {$type: 'number', $value: measure, $description: 'The longest line of text, in characters (CSS: ch).'},
  },
});
