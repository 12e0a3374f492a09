/** The public tokens in the order in which a theme's file has them, and what each takes. */
export const TOKENS = {
  accent: 'accent',
  'accent-text': 'colour',
  'on-accent': 'colour',
  ink: 'colour',
  paper: 'colour',
  line: 'colour',
  focus: 'colour',
  tint: 'colour',
  font: 'font',
  'heading-font': 'font',
  'font-size': 'length',
  radius: 'length',
  space: 'length',
  measure: 'length',
} as const;

export type Token = keyof typeof TOKENS;
/** Values as CSS has them, by token; what is missing is left to the library. */
export type Theme = Readonly<Partial<Record<Token, string>>>;

export const NAMES = Object.keys(TOKENS) as Token[];

/** What the browser would make of a value: `CSS.supports`. */
type Supports = (property: string, value: string) => boolean;

const PROPERTIES = {accent: 'color', colour: 'color', font: 'font-family', length: 'width'} as const;

/** Whether a token may have the value. It may come from an address: what would end the rule or fetch something is none. */
export const isAllowed = (token: Token, value: string, supports: Supports): boolean => {
  if (token === 'accent') return /^#([\da-f]{3}|[\da-f]{6})$/i.test(value);
  return !/[;{}\\]|\/\*|url\(/i.test(value) && supports(PROPERTIES[TOKENS[token]], value);
};

/** A theme's file, in the form of those in stories/themes. */
export const cssOf = (theme: Theme, about = 'A theme of our own.', selector = ':root'): string =>
  [
    ...(about ? [`/* ${about} */`] : []),
    `${selector} {`,
    ...NAMES.flatMap((name) => (theme[name] ? [`  --sammen-${name}: ${theme[name]};`] : [])),
    '}\n',
  ].join('\n');

const fromPairs = (pairs: Iterable<[string, string]>): Theme =>
  Object.fromEntries([...pairs].filter(([name, value]) => (NAMES as string[]).includes(name) && value));

/** The tokens that a theme's file sets. */
export const themeIn = (css: string): Theme =>
  fromPairs([...css.matchAll(/--sammen-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** Signs that addresses have other uses for: the frame around writes parameters into its own address as they are. */
const masked = (value: string): string => value.replace(/[^\w:;,.()-]/g, (sign) => `!${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const unmasked = (value: string): string => value.replace(/!([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A theme as one parameter of an address: `accent:!0023ffdd00;radius:0px`. */
export const written = (theme: Theme): string => masked(NAMES.flatMap((name) => (theme[name] ? [`${name}:${theme[name]}`] : [])).join(';'));

/** The theme that a parameter holds, without what no token may have. */
export const read = (parameter: string, supports: Supports): Theme => {
  const pairs = unmasked(parameter)
    .split(';')
    .map((pair): [string, string] => {
      const [, name = '', value = ''] = /^([\w-]+):(.*)$/.exec(pair.trim()) ?? [];
      return [name, value.trim()];
    });
  return fromPairs(Object.entries(fromPairs(pairs)).filter(([name, value]) => isAllowed(name as Token, value, supports)));
};

/** A colour's values in light and in dark; the second is empty where one serves for both. */
export const schemesOf = (value: string): [light: string, dark: string] => {
  const inner = /^light-dark\((.*)\)$/.exec(value)?.[1];
  if (inner === undefined) return [value, ''];
  let depth = 0;
  const at = [...inner].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === ',' && depth === 0;
  });
  return at < 0 ? [value, ''] : [inner.slice(0, at).trim(), inner.slice(at + 1).trim()];
};

/** The other way: one value, or one for each scheme. */
export const colourFrom = (light: string, dark: string): string =>
  light && dark && light !== dark ? `light-dark(${light}, ${dark})` : light || dark;
