import {waitFor} from 'storybook/test';
import type {Widget} from '../src/widget.js';
import {failNext} from './recorded.js';

// What a citizen does in a story. Reaches into the widgets' shadow roots, where Storybook's queries do not look.

const widgetIn = (canvas: HTMLElement): Widget => {
  const widget = canvas.querySelector<Widget>('[endpoint]');
  if (!widget) throw new Error('no widget here');
  return widget;
};

/** A machine may be busy, and some things are fetched with the first act. */
const PATIENCE = {timeout: 10_000};

/** Waits for an element inside the story's widget. */
export const find = <E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> =>
  waitFor(() => {
    const found = widgetIn(canvas).shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }, PATIENCE);

/** Writes into a field as a citizen does. */
export const write = async (canvas: HTMLElement, selector: string, text: string): Promise<void> => {
  const field = await find<HTMLInputElement | HTMLTextAreaElement>(canvas, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
};

export const press = async (canvas: HTMLElement, selector: string): Promise<void> => (await find(canvas, selector)).click();

/** Content is there, and the next reading of it fails. */
export const failAfterContent = async (canvas: HTMLElement, endpoint: string): Promise<void> => {
  await find(canvas, '[part=heading]');
  failNext(endpoint);
  widgetIn(canvas).client?.raise();
  await find(canvas, '.failure');
};
