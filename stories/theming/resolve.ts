import type {Resolved} from './dtcg.js';
import {computedIn, shown} from './measure.js';
import type {Theme} from './theme.js';

/** Names that a designer knows, by what the widgets call them. */
const COLOURS = {
  accent: 'var(--_accent)',
  'accent-text': 'var(--_accent-text)',
  'on-accent': 'var(--_on-accent)',
  tint: 'var(--_tint)',
  ink: 'currentcolor',
  muted: 'var(--_muted)',
  paper: 'var(--_paper)',
  line: 'var(--_line)',
  edge: 'var(--_edge)',
  focus: 'var(--_focus)',
  error: 'var(--_error)',
};

const coloursOf = (widget: Element): Record<string, string> => {
  const computed = computedIn(
    widget,
    Object.values(COLOURS).map((front) => ({name: '', front, ground: [], least: 3})),
  );
  return Object.fromEntries(Object.keys(COLOURS).map((name, i) => [name, computed[i] ? shown(computed[i])[0] : '']));
};

const familiesIn = (list: string): string[] =>
  (list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map((family) => family.trim().replace(/^["']|["']$/g, '')).filter(Boolean);

/** What a theme has become in two widgets that have been drawn: one in light, one in dark. */
export const resolvedIn = (light: Element, dark: Element, {measure}: Theme): Resolved => {
  const inside = light.shadowRoot?.querySelector('.widget');
  if (!inside) throw new Error(`${light.localName} has not been drawn.`);
  const probe = inside.appendChild(document.createElement('i'));
  probe.hidden = true;
  Object.assign(probe.style, {fontFamily: 'var(--_heading-font)', inlineSize: 'var(--_u)', borderRadius: 'var(--_radius)'});
  const {fontFamily, inlineSize, borderStartStartRadius} = getComputedStyle(probe);
  const fonts = {text: familiesIn(getComputedStyle(inside).fontFamily), heading: familiesIn(fontFamily)};
  const px = {'font-size': getComputedStyle(inside).fontSize, radius: borderStartStartRadius, space: inlineSize};
  probe.remove();
  return {
    ...{light: coloursOf(light), dark: coloursOf(dark), fonts},
    sizes: Object.fromEntries(Object.entries(px).map(([name, value]) => [name, parseFloat(value)])),
    measure: parseFloat(measure ?? '') || 66,
  };
};
