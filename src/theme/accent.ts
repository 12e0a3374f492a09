import {hexOf, paletteOf, type Accent} from './palette.js';

const sheets = new Map<string, CSSStyleSheet>();
const NONE = new CSSStyleSheet();

const declarations = (pick: (name: keyof Accent) => string): string =>
  `:host{--_accent:${pick('fill')};--_accent-text:var(--sammen-accent-text,${pick('text')});--_on-accent:var(--sammen-on-accent,${pick('on')})}`;

const sheetOf = (accent: string): CSSStyleSheet => {
  const known = sheets.get(accent);
  if (known) return known;
  const {light, dark} = paletteOf(accent);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    declarations((name) => light[name]) +
      `@supports(color:light-dark(#000,#fff)){${declarations((name) => `light-dark(${light[name]},${dark[name]})`)}}`,
  );
  sheets.set(accent, sheet);
  return sheet;
};

const given = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Gives a shadow root the palette of the accent that the page has chosen for its host (`--sammen-accent`).
 * A colour in another notation than `#rrggbb` is used as it is, without correction.
 */
export const applyAccent = (host: HTMLElement, root: ShadowRoot): void => {
  const accent = hexOf(getComputedStyle(host).getPropertyValue('--sammen-accent'));
  const before = given.get(root);
  const sheet = accent ? sheetOf(accent) : NONE;
  if (sheet === before) return;
  given.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => other !== before), sheet];
};
