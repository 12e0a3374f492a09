import {say, type Locale} from '../pages/locales.js';
import {addressesOf, OWN} from './addresses.js';
import {choiceFields, optionFields, viewFields, type Place} from './controls.js';
import {element} from './element.js';
import {setFault} from './fields.js';
import {Lines} from './lines.js';
import {linkTexts} from './names.js';
import {isAllowed, type Widget} from './options.js';
import {Preview} from './preview.js';
import {readState, themeFor, writeState, type Offer, type State} from './state.js';
import {words} from './words.js';

declare const SAMMEN_WIDGETS: Widget[];
declare const SAMMEN_THEMES: string[];

/** A theme that is there to see the widgets hold their own; nobody is to copy it. */
const TRIAL = 'hostile';

type Control = HTMLInputElement | HTMLSelectElement;

/** The builder: fields on one side, the widget and its lines on the other, and the address as its memory. */
const start = (app: HTMLElement): void => {
  const locale = document.documentElement.lang as Locale;
  const places: Place[] = [...app.querySelectorAll('.places a')].map((link) => ({
    endpoint: link.getAttribute('href') ?? '',
    name: link.textContent?.trim() ?? '',
  }));
  const offer: Offer = {widgets: SAMMEN_WIDGETS, themes: SAMMEN_THEMES, endpoint: places[0]?.endpoint ?? '', language: locale};
  const form = element('form', {class: 'controls', novalidate: true});
  const preview = new Preview(locale);
  const lines = new Lines(locale);
  let state = readState(location.search, offer);

  const control = (name: string): Control => form.elements.namedItem(name) as Control;

  const show = (): void => {
    const {widget, values, script, language, theme} = state;
    const addresses = addressesOf(values.endpoint ?? '', script, location.href);
    setFault(control('endpoint'), addresses.endpointWrong ? say(words.addressWrong, locale) : '');
    setFault(control('script'), addresses.scriptWrong ? say(words.addressWrong, locale) : '');
    control('endpoint')
      .closest<HTMLElement>('.own')
      ?.toggleAttribute('hidden', control('place').value !== OWN);
    for (const attribute of widget.attributes) {
      if (attribute.name === 'endpoint') continue;
      const allowed = isAllowed(attribute, values[attribute.name] ?? '');
      setFault(control(attribute.name), allowed ? '' : say(words.wrong, locale));
    }
    const shown = addresses.here ? addresses.endpoint : new URL(offer.endpoint, location.href).href;
    preview.show(state, shown, addresses.here ? '' : say(words.elsewhere, locale));
    const linkText = say(linkTexts[widget.name] ?? linkTexts.otherwise ?? words.widget, language);
    lines.show({...{widget, values: {...values, endpoint: ''}, language, linkText}, ...addresses, theme: theme === TRIAL ? '' : theme});
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = writeState(state, offer);
  };

  const build = (): void => {
    form.replaceChildren(choiceFields(state, offer, places, locale), optionFields(state, locale), viewFields(state, offer, locale));
    show();
  };

  const choose = (next: State): void => {
    const query = writeState(next, offer);
    const isOther = next.widget !== state.widget;
    state = next;
    if (query !== location.search) history.pushState(null, '', query);
    if (isOther) form.children[1]?.replaceWith(optionFields(state, locale));
    if (control('theme').value !== state.theme) control('theme').value = state.theme;
    show();
  };

  form.addEventListener('change', ({target}) => {
    const {name, value, type} = target as Control;
    const {values, widget} = state;
    const text = type === 'checkbox' ? String((target as HTMLInputElement).checked) : value.trim();
    if (name === 'place') choose({...state, values: {...values, endpoint: value}, theme: themeFor(value, offer)});
    else if (name === 'widget') {
      const other = offer.widgets.find((one) => one.name === value) ?? widget;
      const known = new Set(other.attributes.map((attribute) => attribute.name));
      choose({...state, widget: other, values: Object.fromEntries(Object.entries(values).filter(([key]) => known.has(key)))});
    } else if (name in state && name !== 'values') choose({...state, [name]: text});
    else choose({...state, values: {...values, [name]: name === 'endpoint' ? text || OWN : text === 'false' ? '' : text}});
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    state = readState(location.search, offer);
    build();
  });

  app.replaceChildren(form, element('div', {class: 'result'}, preview.element, lines.element));
  build();
};

const app = document.getElementById('builder');
if (app) start(app);
