// Runs in the page of widgets-page.ts: measures what the widgets paint with accents.
import {colourOf, computedIn, shown, textsIn, type Computed} from '../../stories/theming/measure.js';
import {resolvedIn} from '../../stories/theming/resolve.js';
import type {Resolved} from '../../stories/theming/dtcg.js';
import {themeIn} from '../../stories/theming/theme.js';
import {PAIRS} from '../../stories/theming/pairs.js';

/** One pair of colours as it was painted, `#rrggbb`. */
export interface Seen {
  accent: string;
  scheme: 'light' | 'dark';
  /** The widget's tag. */
  widget: string;
  /** The name of a pair of tokens, or an element that shows text. */
  what: string;
  front: string;
  ground: string;
  /** The contrast that WCAG asks for. */
  least: number;
}

type Drawn = HTMLElement & {requestUpdate(): void; updateComplete: Promise<unknown>};

const {documentElement: root} = document;
const widgets = (): Drawn[] => [...document.querySelectorAll<Drawn>('sammen-endpoint > *')];
const hostOf = (element: Element): Element => (element.getRootNode() as ShadowRoot).host;

/** Gives the page an accent. Without correction, the sheet that the derivation has adopted last is taken away again. */
const wear = async (accent: string, corrected = true): Promise<void> => {
  root.style.setProperty('--sammen-accent', accent);
  for (const widget of widgets()) widget.requestUpdate();
  await Promise.all(widgets().map(({updateComplete}) => updateComplete));
  if (!corrected) for (const {shadowRoot} of widgets()) shadowRoot?.adoptedStyleSheets.pop();
};

const inScheme = (scheme: Seen['scheme']): void => {
  root.style.colorScheme = scheme;
  root.style.background = scheme === 'light' ? '#fff' : '#15171a';
};

/** Texts that are coloured alike with two accents, in light and in dark, have one rule: one of them stands for all. */
const kindsOfText = async (): Promise<Element[]> => {
  const looks = new Map<Element, string>();
  for (const accent of ['#24527a', '#ffd600']) {
    await wear(accent);
    for (const scheme of ['light', 'dark'] as const) {
      inScheme(scheme);
      for (const element of widgets().flatMap(textsIn))
        looks.set(element, `${looks.get(element) ?? hostOf(element).localName} ${JSON.stringify(colourOf(element))}`);
    }
  }
  return [...new Map([...looks].map(([element, look]) => [look, element])).values()];
};

/** Every pair of tokens in every widget, and every kind of text that the widgets show, with each of the accents. */
export const measureAll = async (accents: readonly string[], corrected: boolean): Promise<Seen[]> => {
  const texts = await kindsOfText();
  const all: Seen[] = [];
  for (const accent of accents) {
    await wear(accent, corrected);
    for (const scheme of ['light', 'dark'] as const) {
      inScheme(scheme);
      const add = (widget: Element, what: string, computed: Computed, least: number): void => {
        const [front, ground] = shown(computed);
        all.push({accent, scheme, widget: widget.localName, what, front, ground, least});
      };
      for (const widget of widgets()) {
        const computed = computedIn(widget, PAIRS);
        PAIRS.forEach(({name, least}, i) => computed[i] && add(widget, name, computed[i], least));
      }
      for (const text of texts) add(hostOf(text), `<${text.localName}>`, colourOf(text), 4.5);
    }
  }
  return all;
};

/** What a theme's file makes of the widgets: applied as it is, by a sheet, or token by token as the editor does. */
export const resolvedWith = async (css: string, how: 'sheet' | 'properties'): Promise<Resolved> => {
  const sheet = document.head.appendChild(document.createElement('style'));
  root.removeAttribute('style');
  if (how === 'sheet') sheet.textContent = css;
  else for (const [name, value] of Object.entries(themeIn(css))) root.style.setProperty(`--sammen-${name}`, value);
  const [widget] = widgets();
  if (!widget) throw new Error('no widget here');
  widget.requestUpdate();
  await widget.updateComplete;
  inScheme('light');
  const light = resolvedIn(widget, widget, themeIn(css));
  inScheme('dark');
  const {dark} = resolvedIn(widget, widget, themeIn(css));
  sheet.remove();
  root.removeAttribute('style');
  return {...light, dark};
};
