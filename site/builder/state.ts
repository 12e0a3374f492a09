import type {Values, Widget} from './options.js';

export const WIDTHS = ['320', '560', 'full'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['da', 'en', 'ar'] as const;

/** Everything that is chosen. It stands in the address, so that it can be shared, reloaded and undone. */
export interface State {
  widget: Widget;
  /** Values of the widget's attributes; the endpoint is one of them. */
  values: Values;
  /** Address of `sammen.js`; empty for the one at the endpoint. */
  script: string;
  theme: string;
  language: (typeof LANGUAGES)[number];
  scheme: (typeof SCHEMES)[number];
  width: (typeof WIDTHS)[number];
}

/** What there is to choose from, and where one begins. */
export interface Offer {
  widgets: readonly Widget[];
  themes: readonly string[];
  endpoint: string;
  language: State['language'];
}

/** The builder's own parameters have a prefix: the rest are attributes. */
const OWN = {script: 'files-script', theme: 'preview-theme', language: 'preview-lang', scheme: 'preview-scheme', width: 'preview-width'};

const oneOf = <Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value =>
  values.find((one) => one === value) ?? otherwise;

/** The theme that goes with an endpoint of the demonstration, by its name. */
export const themeFor = (endpoint: string, {themes}: Offer): string => oneOf(themes, endpoint.split('/').at(-1) ?? '', 'neutral');

/** The state that an address holds. What it does not know, or what nobody offers, is as at the beginning. */
export const readState = (query: string, offer: Offer): State => {
  const asked = new URLSearchParams(query);
  const widget = offer.widgets.find(({name}) => name === asked.get('widget')) ?? offer.widgets[0];
  if (!widget) throw new Error('There is no widget to choose.');
  const values: Record<string, string> = {};
  for (const {name} of widget.attributes) values[name] = asked.get(name)?.trim() ?? '';
  values.endpoint ||= offer.endpoint;
  return {
    ...{widget, values},
    script: asked.get(OWN.script)?.trim() ?? '',
    theme: oneOf(offer.themes, asked.get(OWN.theme), themeFor(values.endpoint, offer)),
    language: oneOf(LANGUAGES, asked.get(OWN.language), offer.language),
    scheme: oneOf(SCHEMES, asked.get(OWN.scheme), 'light'),
    width: oneOf(WIDTHS, asked.get(OWN.width), 'full'),
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
