import {say, type Locale} from '../pages/locales.js';
import {element} from './element.js';
import {field, radios, select, setFault} from './fields.js';
import {attributeWords, optionNames, widgetNames} from './names.js';
import {controlOf, isAllowed, type Attribute} from './options.js';
import {OWN} from './addresses.js';
import {LANGUAGES, SCHEMES, WIDTHS, type Offer, type State} from './state.js';
import {words} from './words.js';

/** A municipality of the demonstration. */
export interface Place {
  endpoint: string;
  name: string;
}

/** The control of one attribute, generated from the manifest. Its name is the attribute's. */
export const attributeField = (attribute: Attribute, value: string, locale: Locale): HTMLElement => {
  const {name, description, default: standard} = attribute;
  const control = controlOf(attribute);
  const own = attributeWords[name];
  const label = own ? say(own.label, locale) : name;
  const tail = standard && control.kind !== 'checkbox' ? ` ${say(words.standard, locale)} ${standard}` : '';
  const help = own ? say(own.help, locale) + tail : description;
  const asked = {id: `option-${name}`, label, help, ...(!own && {helpLanguage: 'en'})};
  const input = ((): HTMLInputElement | HTMLSelectElement => {
    switch (control.kind) {
      case 'checkbox':
        return element('input', {type: 'checkbox', value: 'true', checked: value === 'true'});
      case 'select': {
        const options = control.options.map((option) => [option, optionNames[option] ? say(optionNames[option], locale) : option] as const);
        return select([['', say(words.none, locale)], ...options], value);
      }
      case 'number':
        return element('input', {type: 'number', min: control.min, max: control.max, value: value || standard, inputmode: 'numeric'});
      case 'text':
        return element('input', {type: 'text', value: value || standard, autocomplete: 'off', spellcheck: 'false', dir: 'ltr'});
    }
  })();
  input.name = name;
  const made = field(asked, input);
  if (!isAllowed(attribute, value)) setFault(input, say(words.wrong, locale));
  return made;
};

const addressInput = (name: string, value: string): HTMLInputElement =>
  element('input', {type: 'url', name, value, autocomplete: 'off', spellcheck: 'false', dir: 'ltr'});

/** The fields of where the content comes from and which widget shows it. */
export const choiceFields = (
  {widget, values, script}: State,
  offer: Offer,
  places: readonly Place[],
  locale: Locale,
): HTMLFieldSetElement => {
  const {endpoint: chosen = ''} = values;
  const own = !places.some(({endpoint}) => endpoint === chosen);
  const place = select([...places.map(({endpoint, name}) => [endpoint, name] as const), [OWN, say(words.own, locale)]], own ? OWN : chosen);
  place.name = 'place';
  const address = addressInput('endpoint', own && chosen !== OWN ? chosen : '');
  const block = select(
    offer.widgets.map(({name}) => [name, widgetNames[name] ? say(widgetNames[name], locale) : `sammen-${name}`] as const),
    widget.name,
  );
  block.name = 'widget';
  return element(
    'fieldset',
    {},
    element('legend', {}, say(words.what, locale)),
    field({id: 'place', label: say(words.municipality, locale)}, place),
    element(
      'div',
      {class: 'own', hidden: !own},
      field({id: 'endpoint', label: say(words.address, locale), help: say(words.addressHelp, locale)}, address),
      field({id: 'script', label: say(words.script, locale), help: say(words.scriptHelp, locale)}, addressInput('script', script)),
    ),
    field({id: 'widget', label: say(words.widget, locale)}, block),
  );
};

/** The fields of everything that the widget lets one set; the endpoint stands among the choices. */
export const optionFields = ({widget, values}: State, locale: Locale): HTMLFieldSetElement =>
  element(
    'fieldset',
    {},
    element('legend', {}, say(words.options, locale)),
    ...widget.attributes
      .filter(({name}) => name !== 'endpoint')
      .map((attribute) => attributeField(attribute, values[attribute.name] ?? '', locale)),
  );

const LANGUAGE_NAMES: Record<State['language'], string> = {da: 'Dansk', en: 'English', ar: 'العربية'};

/** The fields of how it is shown. They change the preview; theme and language also what is copied. */
export const viewFields = ({theme, language, scheme, width}: State, {themes}: Offer, locale: Locale): HTMLElement => {
  const looks = select(
    themes.map((name) => [name, name] as const),
    theme,
  );
  looks.name = 'theme';
  const languages = select(
    LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]] as const),
    language,
  );
  languages.name = 'language';
  return element(
    'fieldset',
    {class: 'view'},
    element('legend', {}, say(words.look, locale)),
    field({id: 'theme', label: say(words.theme, locale)}, looks),
    field({id: 'language', label: say(words.language, locale)}, languages),
    radios(
      'width',
      say(words.width, locale),
      WIDTHS.map((one) => [one, one === 'full' ? say(words.full, locale) : one] as const),
      width,
    ),
    radios(
      'scheme',
      say(words.scheme, locale),
      SCHEMES.map((one) => [one, say(words[one], locale)] as const),
      scheme,
    ),
  );
};
