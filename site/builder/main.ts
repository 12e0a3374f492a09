import {say, type Locale} from '../pages/locales.js';
import type {Localized} from '../../server/src/content/shape.js';
import {addressesOf, OWN} from './addresses.js';
import type {Built} from './built.js';
import {changed, OPTION} from './change.js';
import {choiceOf, isElsewhere, originOf} from './choice.js';
import {choiceFields, optionFields, pageFields, viewFields, wayFields, type Place} from './controls.js';
import {element} from './element.js';
import {setFault} from './fields.js';
import {Lines} from './lines.js';
import {isAllowed} from './options.js';
import {Preview} from './preview.js';
import {readState, writeState, type Offer} from './state.js';
import {trialAddress} from './trial.js';
import {chooseWords, steps} from './words.js';

/** What the build read from the widgets. */
declare const SAMMEN_BUILT: Built;

type Control = HTMLInputElement | HTMLSelectElement;

const step = (id: keyof typeof steps, number: number, locale: Locale, ...inside: HTMLElement[]): HTMLElement =>
  element(
    'section',
    {id, 'aria-labelledby': `${id}-title`},
    element('h2', {id: `${id}-title`, tabindex: '-1'}, element('span', {class: 'number'}, String(number)), ' ', say(steps[id], locale)),
    ...inside,
  );

/** The builder: choose, look, paste; with the address as its memory. */
const start = (app: HTMLElement): void => {
  const locale = document.documentElement.lang as Locale;
  const places: Place[] = [...app.querySelectorAll('.places a')].map((link) => ({
    endpoint: link.getAttribute('href') ?? '',
    name: link.textContent?.trim() ?? '',
  }));
  const {widgets, themes, integrity} = SAMMEN_BUILT;
  const width = matchMedia('(min-width: 60rem)').matches ? '768' : '320';
  const offer: Offer = {widgets, themes, endpoint: places[0]?.endpoint ?? '', language: locale, width};
  const choices = element('div', {class: 'choices'});
  const views = element('div', {class: 'views'});
  const ways = element('div', {class: 'ways'});
  const preview = new Preview(locale);
  const lines = new Lines(locale, widgets);
  const form = element(
    'form',
    {class: 'steps', novalidate: true},
    step('choose', 1, locale, choices),
    step('look', 2, locale, views, ...preview.elements),
    step('paste', 3, locale, ways, element('div', {class: 'lines'}, ...lines.elements)),
  );
  let state = readState(location.search, offer);

  const control = (name: string): Control => form.elements.namedItem(name) as Control;
  const hide = (name: string, hidden: boolean): void => void control(name).closest('.field')?.toggleAttribute('hidden', hidden);
  const refuse = (name: string, wrong: boolean, message: Localized): void => setFault(control(name), wrong ? say(message, locale) : '');

  const build = (): void => {
    choices.replaceChildren(
      ...choiceFields(state, offer, places, locale),
      ...optionFields(state, locale),
      ...pageFields(state, offer, locale),
    );
    views.replaceChildren(...viewFields(state, locale));
    ways.replaceChildren(...wayFields(state, locale));
  };

  /** Only what depends on the widget: whoever types its name in the list types on in the same list. */
  const buildOptions = (): void => {
    for (const old of choices.querySelectorAll(`[name^="${OPTION}"]`)) old.closest('.field')?.remove();
    control('widget')
      .closest('.field')
      ?.after(...optionFields(state, locale));
  };

  const show = (): void => {
    const {widget, values, script, way, parent} = state;
    const addresses = addressesOf(values.endpoint ?? '', script, location.href);
    refuse('endpoint', addresses.endpointWrong, chooseWords.addressWrong);
    refuse('script', addresses.scriptWrong, chooseWords.addressWrong);
    refuse('parent', parent !== '' && !originOf(parent), chooseWords.addressWrong);
    for (const attribute of widget.attributes) {
      if (attribute.name === 'endpoint') continue;
      refuse(OPTION + attribute.name, !isAllowed(attribute, values[attribute.name] ?? ''), chooseWords.wrong);
    }
    form.querySelector('.own')?.toggleAttribute('hidden', control('place').value !== OWN);
    hide('parent', way !== 'frame');
    hide('integrity', way === 'frame');
    const choice = choiceOf(state, integrity, location.href);
    preview.show(state, choice.title, trialAddress(state, offer), isElsewhere(state, location.href));
    lines.show(choice);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = writeState(state, offer);
  };

  /** Builds the controls anew, and lets whoever was in one of them be in it again. */
  const rebuild = (): void => {
    const {id = ''} = document.activeElement ?? {};
    build();
    if (id && document.activeElement?.id !== id) document.getElementById(id)?.focus();
    show();
  };

  /** Takes what a control has into the state. Says whether the widget is another one now. */
  const take = ({name, type, value}: Control, checked: boolean): boolean => {
    const {widget} = state;
    state = changed(state, name, type === 'checkbox' ? (checked ? 'true' : '') : value.trim(), offer);
    return state.widget !== widget;
  };

  // Written lines follow each letter: whoever clicks on "copy" from inside a field must not find the button gone elsewhere.
  form.addEventListener('input', ({target}) => {
    const given = target as HTMLInputElement;
    if (!/^(text|url|number)$/.test(given.type)) return;
    take(given, false);
    lines.show(choiceOf(state, integrity, location.href));
  });
  form.addEventListener('change', ({target}) => {
    const given = target as HTMLInputElement;
    const isOther = take(given, given.checked);
    const query = writeState(state, offer);
    if (query !== location.search) history.pushState(null, '', query);
    if (isOther) buildOptions();
    else if (control('theme').value !== state.theme) control('theme').value = state.theme;
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    const query = writeState(state, offer);
    state = readState(location.search, offer);
    // A jump within the page is no other choice.
    if (writeState(state, offer) !== query) rebuild();
  });

  app.replaceChildren(form);
  build();
  show();
};

const app = document.getElementById('builder');
if (app) start(app);
