import type {Values, Widget} from './options.js';

/** The ways into a page: for editors, for templates, where only links pass, where only frames do. */
export const WAYS = ['placeholder', 'tag', 'link', 'frame'] as const;
export type Way = (typeof WAYS)[number];
/** Widths of a phone, a tablet and a screen, in px. */
export const WIDTHS = ['320', '768', '1280'] as const;
export const SCHEMES = ['light', 'dark'] as const;
/** Pages to try the widget on: one that leaves it alone, and one that does everything wrong. */
export const SETTINGS = ['neutral', 'hostile'] as const;
export const LANGUAGES = ['da', 'en', 'ar'] as const;
const SWITCH = ['', 'true'] as const;

/** Everything that is chosen. It stands in the address, so that it can be shared, reloaded and undone. */
export interface State {
  widget: Widget;
  /** Values of the widget's attributes; the endpoint is one of them. */
  values: Values;
  /** Address of `sammen.js`; empty for the one at the endpoint. */
  script: string;
  /** `true` to demand the very bytes of this release. */
  integrity: (typeof SWITCH)[number];
  /** A theme that comes with the widgets; empty for none. */
  theme: string;
  language: (typeof LANGUAGES)[number];
  way: Way;
  /** The page around the frame. */
  parent: string;
  setting: (typeof SETTINGS)[number];
  scheme: (typeof SCHEMES)[number];
  width: (typeof WIDTHS)[number];
}

/** What there is to choose from, and where one begins. */
export interface Offer {
  widgets: readonly Widget[];
  /** With the empty one, for none. */
  themes: readonly string[];
  endpoint: string;
  language: State['language'];
  width: State['width'];
}

/** The builder's own parameters have a prefix: the rest are attributes. */
const OWN = {
  script: 'files-script',
  integrity: 'files-integrity',
  theme: 'page-theme',
  language: 'page-lang',
  way: 'page-way',
  parent: 'page-origin',
  setting: 'view-setting',
  scheme: 'view-scheme',
  width: 'view-width',
} satisfies Partial<Record<keyof State, string>>;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value =>
  values.find((one) => one === value) ?? otherwise;

/** The theme that goes with an endpoint of the demonstration, by its name. */
export const themeFor = (endpoint: string, {themes}: Offer): string => oneOf(themes, endpoint.split('/').at(-1) || null, '');

/** What most municipalities come for. */
const FIRST = 'input-form';

/** The state that an address holds. What it does not know, or what nobody offers, is as at the beginning. */
export const readState = (query: string, offer: Offer): State => {
  const asked = new URLSearchParams(query);
  const text = (name: string): string => asked.get(name)?.trim() ?? '';
  const called = (wanted: string | null): Widget | undefined => offer.widgets.find(({name}) => name === wanted);
  const widget = called(asked.get('widget')) ?? called(FIRST) ?? offer.widgets[0];
  if (!widget) throw new Error('There is no widget to choose.');
  const values: Record<string, string> = {};
  for (const {name} of widget.attributes) values[name] = text(name);
  values.endpoint ||= offer.endpoint;
  return {
    ...{widget, values},
    script: text(OWN.script),
    integrity: oneOf(SWITCH, asked.get(OWN.integrity), ''),
    theme: oneOf(offer.themes, asked.get(OWN.theme), themeFor(values.endpoint, offer)),
    language: oneOf(LANGUAGES, asked.get(OWN.language), offer.language),
    way: oneOf(WAYS, asked.get(OWN.way), 'placeholder'),
    parent: text(OWN.parent),
    setting: oneOf(SETTINGS, asked.get(OWN.setting), 'neutral'),
    scheme: oneOf(SCHEMES, asked.get(OWN.scheme), 'light'),
    width: oneOf(WIDTHS, asked.get(OWN.width), offer.width),
  };
};

/** The state as a query, without what is as at the beginning. */
export const writeState = (state: State, offer: Offer): string => {
  const query = new URLSearchParams({widget: state.widget.name});
  for (const {name, default: standard} of state.widget.attributes) {
    const value = state.values[name] ?? '';
    if (value && value !== (name === 'endpoint' ? offer.endpoint : standard)) query.set(name, value);
  }
  const start = readState(query.toString(), offer);
  for (const [key, name] of Object.entries(OWN) as [keyof typeof OWN, string][]) {
    if (state[key] !== start[key]) query.set(name, state[key]);
  }
  return `?${query}`;
};
