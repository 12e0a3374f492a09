import {say} from '../pages/locales.js';
import {addressesOf} from './addresses.js';
import {linkTexts, pageTexts, widgetNames} from './names.js';
import type {Choice} from './snippets.js';
import type {State, Way} from './state.js';

/** What the lines are about: a state, with everything spelled out as another page needs it. */
export interface Wanted extends Choice {
  way: Way;
  /** The attributes that demand the bytes of a release; empty for none. */
  integrity: string;
  /** Origin of the page around the frame; empty when it is not to be told the height. */
  parent: string;
  /** What the widget is called. */
  title: string;
  /** What the link to the widget's own page says. */
  pageText: string;
}

/** The origin of an address of http(s), or undefined. */
export const originOf = (address: string): string | undefined =>
  /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address).origin : undefined;

/** The choice of a state on a page at `base`. `integrity` are the attributes of this release. */
export const choiceOf = (state: State, integrity: string, base: string): Wanted => {
  const {widget, values, way, theme, language} = state;
  const {endpoint, script} = addressesOf(values.endpoint ?? '', state.script, base);
  const named = (texts: typeof linkTexts, otherwise: string): string => {
    const text = texts[widget.name];
    return text ? say(text, language) : otherwise;
  };
  const title = named(widgetNames, `sammen-${widget.name}`);
  return {
    ...{widget, values: {...values, endpoint: ''}, way, endpoint, script, theme, language, title},
    integrity: state.integrity && integrity,
    parent: originOf(state.parent) ?? '',
    linkText: named(linkTexts, title),
    pageText: named(pageTexts, title),
  };
};

/**
 * The state as a page of this origin may show it: with files and content from here, whatever the lines name. A page that
 * ran another address's script would hand this origin to whoever made the link to it.
 */
export const shownHere = (state: State, endpoint: string, base: string): State => {
  const {here} = addressesOf(state.values.endpoint ?? '', '', base);
  return {
    ...state,
    values: here ? state.values : {...state.values, endpoint},
    script: '',
    parent: originOf(state.parent) ? new URL(base).origin : '',
  };
};

/** Whether the page shows another endpoint's content, or other files, than the lines name. */
export const isElsewhere = (state: State, base: string): boolean => {
  const {here, script} = addressesOf(state.values.endpoint ?? '', state.script, base);
  return !here || new URL(script).origin !== new URL(base).origin;
};
