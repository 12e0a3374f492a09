import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import type {Tab} from './tabs.js';

/** Things that are to hold in every browser, by name. One throws when it does not hold; words that it returns are a remark. */
export type Cells = Record<string, (tab: Tab) => Promise<unknown>>;

/** Thrown by what this browser cannot be asked. */
export class NotRun extends Error {}

/** What a page of the matrix has come to. */
export interface State {
  texts: Record<string, string>;
  /** How many widgets there are. */
  widgets: number;
  heard: string[];
  /** Whether what stands in the page for those without widgets is seen. */
  fallback: boolean;
  /** The loader's version, when there is one. */
  version: string | null;
  /** Whether a file ran that was changed on its way; see {@link CHANGE}. */
  changed: boolean;
  trustedTypes: boolean;
}

/** Appended to a released file: it then differs, and says when it runs. */
export const CHANGE = '\n;globalThis.changed = true;';

const STATE = `({
  texts: Object.fromEntries(matrix.texts()),
  widgets: matrix.texts().length,
  heard: matrix.heard,
  fallback: [...document.querySelectorAll('.fallback')].some((element) => element.getClientRects().length > 0),
  version: window.sammen ? window.sammen.version : null,
  changed: 'changed' in window,
  trustedTypes: 'trustedTypes' in window,
})`;

/** The open page's state as soon as it is as it should be. */
export const until = async (tab: Tab, wanted: string, holds: (state: State) => boolean): Promise<State> => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const state = (await tab.read(STATE)) as State;
    if (holds(state)) return state;
    assert.ok(Date.now() < deadline, `not ${wanted}: ${JSON.stringify({...state, said: tab.said?.()}, null, 1)}`);
    await pause(10);
  }
};

const isPlanted = (what: string): boolean => what.includes('planted');

/** Everything that went wrong in the open page until now. A page or a browser that would not tell it fails here. */
const faults = async (tab: Tab): Promise<string[]> => {
  await tab.read('matrix.plant()');
  const said = (): string[] => tab.said?.() ?? [];
  const {heard} = await until(
    tab,
    'able to tell what was planted',
    (state) => state.heard.filter(isPlanted).length === 2 && (!tab.said || said().some(isPlanted)),
  );
  return [...heard, ...said()].filter((what) => !isPlanted(what));
};

/** Whether each of these widgets shows these words. */
export const showing =
  (words: Record<string, string>) =>
  ({texts}: State): boolean =>
    Object.entries(words).every(([name, text]) => texts[name]?.includes(text));

/** The open page comes to show these words, widget by widget, and nothing goes wrong in it. */
export const comesToShow = async (tab: Tab, words: Record<string, string>): Promise<State> => {
  const state = await until(tab, 'showing its content', showing(words));
  assert.deepEqual(await faults(tab), []);
  return state;
};

export const shows = async (tab: Tab, url: string, words: Record<string, string>): Promise<State> => {
  await tab.open(url);
  return comesToShow(tab, words);
};

/** The page tells of each of these faults. */
export const tells = async (tab: Tab, url: string, ...wanted: RegExp[]): Promise<State> => {
  await tab.open(url);
  return until(tab, `telling ${wanted.join(', ')}`, ({heard}) => wanted.every((pattern) => heard.some((what) => pattern.test(what))));
};
