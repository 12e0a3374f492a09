import type {LitElement} from 'lit';
import {announce} from './announce.js';

/**
 * After "Prøv igen": the focus goes from the button that was pressed to what has come in its place, and that it failed once
 * more is said. WCAG 2.2, 2.4.3 Focus Order and 4.1.3 Status Messages.
 * @param held what had the focus in the widget before.
 */
export const retried = async ({shadowRoot, updateComplete}: LitElement, held: Element | null | undefined): Promise<void> => {
  await updateComplete;
  const failed = shadowRoot?.querySelector('[part=failure] p');
  if (failed) announce(failed.textContent ?? '');
  else if (held && !shadowRoot?.activeElement) shadowRoot?.querySelector<HTMLElement>('[part=heading]')?.focus({preventScroll: true});
};
