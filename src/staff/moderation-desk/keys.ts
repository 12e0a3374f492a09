import type {Action} from '../../data/staff.js';
import {KEYS} from './item.js';

/** What a key of the list means. */
export type Command = Action | 'next' | 'previous' | 'select' | 'help';

const COMMANDS = new Map<string, Command>([
  ['j', 'next'],
  ['k', 'previous'],
  ['x', 'select'],
  ['?', 'help'],
  ...Object.entries(KEYS).map(([action, key]): [string, Command] => [key, action as Action]),
]);

/** Whether letters, or arrows, belong to the element itself. */
const takesKeys = (element: Element): boolean =>
  element.matches('textarea, select, input:not([type=checkbox])') || (element as HTMLElement).isContentEditable;

/**
 * The command of a key that was pressed in the list; undefined where it is somebody else's: a text field's, the browser's
 * with Ctrl, Alt or the system's key, or a summary's. Letters can be switched off, as WCAG 2.2, 2.1.4 wants it.
 */
export const commandOf = (event: KeyboardEvent, letters: boolean): Command | undefined => {
  const [target] = event.composedPath();
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (!(target instanceof Element) || takesKeys(target)) return undefined;
  if (event.key === 'ArrowDown') return 'next';
  if (event.key === 'ArrowUp') return 'previous';
  return letters ? COMMANDS.get(event.key.toLowerCase()) : undefined;
};

const KEPT = 'sammen-desk-keys';

/** Whether this device's staff wants the letters; yes until somebody has said no. */
export const lettersOn = (): boolean => {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
};

export const switchLetters = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // Without storage it holds until the page is closed.
  }
};
