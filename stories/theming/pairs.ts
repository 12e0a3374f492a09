/** Two colours that meet in a widget, as its own style sheets name them, and the contrast that WCAG 2.2 AA asks of them. */
export interface Pair {
  /** In words, for a designer. */
  name: string;
  /** CSS colour of what is in front, where `currentcolor` is the ink. */
  front: string;
  /** CSS colours beneath it on the paper, lowest first; none for the paper itself. */
  ground: string[];
  /** 4.5 for text (1.4.3), 3 for shapes that mean something (1.4.11). */
  least: 4.5 | 3;
}

const text = (name: string, front: string, ...ground: string[]): Pair => ({name, front, ground, least: 4.5});
const shape = (name: string, front: string, ...ground: string[]): Pair => ({name, front, ground, least: 3});

const TINT = 'var(--_tint)';
const ACCENT = 'var(--_accent)';

/** Every pair of the widgets' private tokens that meets somewhere. Hairlines and tints mean nothing by themselves. */
export const PAIRS: readonly Pair[] = [
  text('Text', 'currentcolor'),
  text('Text on a tint', 'currentcolor', TINT),
  text('Small print', 'var(--_muted)'),
  text('Small print on a tint', 'var(--_muted)', TINT),
  text('Links', 'var(--_accent-text)'),
  text('Links on a tint', 'var(--_accent-text)', TINT),
  text('Text on the accent', 'var(--_on-accent)', ACCENT),
  text('Faults', 'var(--_error)'),
  shape('Filled buttons, bars', ACCENT),
  shape('Marks on a tint', ACCENT, TINT),
  shape('Edges of fields and buttons', 'var(--_edge)'),
  shape('Edges on a tint', 'var(--_edge)', TINT),
  shape('Focus ring', 'var(--_focus)'),
];
