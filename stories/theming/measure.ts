import type {Pair} from './pairs.js';

/** What a browser has computed for a pair in a widget, as CSS colours; what is beneath may be translucent. */
export interface Computed {
  front: string;
  /** From the paper upwards. */
  ground: string[];
}

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const seen = new Map<string, string>();

/** What the screen shows of colours that lie upon each other, lowest first, as `#rrggbb`. */
export const painted = (layers: readonly string[]): string => {
  const key = layers.join('/');
  const known = seen.get(key);
  if (known) return known;
  if (!canvas) throw new Error('This browser has no canvas.');
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const hex = `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  seen.set(key, hex);
  return hex;
};

/** The colours of pairs as the browser computes them inside a widget that has been drawn. */
export const computedIn = (widget: Element, pairs: readonly Pair[]): Computed[] => {
  const inside = widget.shadowRoot?.querySelector('.widget');
  if (!inside) throw new Error(`${widget.localName} has not been drawn.`);
  const names = [...new Set(['var(--_paper)', ...pairs.flatMap(({front, ground}) => [front, ...ground])])];
  // All at once: each change inside a container makes the browser lay it out anew.
  const probes = names.map((name) => {
    const probe = document.createElement('i');
    probe.hidden = true;
    probe.style.color = name;
    return probe;
  });
  inside.append(...probes);
  const colours = new Map(names.map((name, i) => [name, getComputedStyle(probes[i] ?? inside).color]));
  for (const probe of probes) probe.remove();
  const colour = (name: string): string => colours.get(name) ?? '';
  return pairs.map(({front, ground}) => ({front: colour(front), ground: ['var(--_paper)', ...ground].map(colour)}));
};

/** The pair as the screen shows it: what is in front, and what is beneath. */
export const shown = ({front, ground}: Computed): [front: string, ground: string] => [painted([...ground, front]), painted(ground)];

/** The grounds beneath an element, up to the first that hides what is under it; lowest first. */
const groundsOf = (element: Element): string[] => {
  const grounds: string[] = [];
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const ground = getComputedStyle(at).backgroundColor;
    if (ground === 'rgba(0, 0, 0, 0)') continue;
    grounds.unshift(ground);
    if (!/[,/] ?0?\.\d+\)$/.test(ground)) break;
  }
  return grounds;
};

const isText = ({nodeType, textContent}: Node): boolean => nodeType === Node.TEXT_NODE && !!textContent?.trim();

/** The elements inside a widget that show text of their own and are to be seen. */
export const textsIn = (widget: Element): Element[] =>
  [...(widget.shadowRoot?.querySelectorAll('.widget *') ?? [])].filter(
    (element) => [...element.childNodes].some(isText) && element.checkVisibility() && !element.closest('.hidden, svg, style'),
  );

/** The colours of an element's text and of what it stands on. */
export const colourOf = (element: Element): Computed => ({front: getComputedStyle(element).color, ground: groundsOf(element)});
