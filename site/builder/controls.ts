import {languageName, say, type Locale} from '../pages/locales.js';
import {OWN} from './addresses.js';
import {OPTION} from './change.js';
import {element} from './element.js';
import {field, radios, select, text} from './fields.js';
import {attributeWords, optionNames, themeNames, widgetNames} from './names.js';
import {controlOf, type Attribute} from './options.js';
import {LANGUAGES, SCHEMES, SETTINGS, WAYS, WIDTHS, type Offer, type State} from './state.js';
import {chooseWords as words, lookWords, pasteWords, wayWords} from './words.js';

/** A municipality of the demonstration. */
export interface Place {
  endpoint: string;
  name: string;
}

/** The control of one attribute, generated from the manifest. */
const attributeField = (attribute: Attribute, value: string, locale: Locale): HTMLElement => {
  const {name, description, default: standard} = attribute;
  const control = controlOf(attribute);
  const own = attributeWords[name];
  const label = own ? say(own.label, locale) : name;
  const tail = standard && control.kind !== 'checkbox' ? ` ${say(words.standard, locale)} ${standard}` : '';
  const help = own ? say(own.help, locale) + tail : description;
  const input = ((): HTMLInputElement | HTMLSelectElement => {
    switch (control.kind) {
      case 'checkbox':
        return element('input', {type: 'checkbox', value: 'true', checked: value === 'true'});
      case 'select': {
        const options = control.options.map((option) => [option, optionNames[option] ? say(optionNames[option], locale) : option] as const);
        return select('', [['', say(words.none, locale)], ...options], value);
      }
      case 'number':
        return element('input', {type: 'number', min: control.min, max: control.max, value: value || standard, inputmode: 'numeric'});
      case 'text':
        return text('text', '', value || standard);
    }
  })();
  input.name = OPTION + name;
  return field({id: OPTION + name, label, help, ...(!own && {helpLanguage: 'en'})}, input);
};

/** The fields of where the content comes from and which widget shows it. */
export const choiceFields = ({widget, values, script}: State, offer: Offer, places: readonly Place[], locale: Locale): HTMLElement[] => {
  const {endpoint: chosen = ''} = values;
  const own = !places.some(({endpoint}) => endpoint === chosen);
  const place = [...places.map(({endpoint, name}) => [endpoint, name] as const), [OWN, say(words.own, locale)] as const];
  const blocks = offer.widgets.map(({name}) => [name, widgetNames[name] ? say(widgetNames[name], locale) : `sammen-${name}`] as const);
  return [
    field(
      {id: 'place', label: say(words.municipality, locale), help: say(words.municipalityHelp, locale)},
      select('place', place, own ? OWN : chosen),
    ),
    element(
      'div',
      {class: 'own', hidden: !own},
      field(
        {id: 'endpoint', label: say(words.address, locale), help: say(words.addressHelp, locale)},
        text('url', 'endpoint', own && chosen !== OWN ? chosen : ''),
      ),
      field({id: 'script', label: say(words.script, locale), help: say(words.scriptHelp, locale)}, text('url', 'script', script)),
    ),
    field({id: 'widget', label: say(words.widget, locale)}, select('widget', blocks, widget.name)),
  ];
};

/** The fields of everything that the widget lets one set; the endpoint stands among the choices. */
export const optionFields = ({widget, values}: State, locale: Locale): HTMLElement[] =>
  widget.attributes
    .filter(({name}) => name !== 'endpoint')
    .map((attribute) => attributeField(attribute, values[attribute.name] ?? '', locale));

/** The fields of the page that the lines are for. */
export const pageFields = ({theme, language}: State, {themes}: Offer, locale: Locale): HTMLElement[] => {
  const looks = themes.map((name) => [name, themeNames[name] ? say(themeNames[name], locale) : name] as const);
  const languages = LANGUAGES.map((one) => [one, languageName[one]] as const);
  return [
    field({id: 'theme', label: say(words.theme, locale)}, select('theme', looks, theme)),
    field({id: 'language', label: say(words.language, locale)}, select('language', languages, language)),
  ];
};

/** The fields of how it is shown; the lines do not change with them. */
export const viewFields = ({setting, scheme, width}: State, locale: Locale): HTMLElement[] => {
  const sized = WIDTHS.map((value) => ({value, label: `${say(lookWords.widths[value], locale)} ${value}`}));
  const named = <Name extends 'light' | 'dark' | 'neutral' | 'hostile'>(values: readonly Name[]): {value: Name; label: string}[] =>
    values.map((value) => ({value, label: say(lookWords[value], locale)}));
  return [
    radios('width', say(lookWords.width, locale), sized, width),
    radios('scheme', say(lookWords.scheme, locale), named(SCHEMES), scheme),
    radios('setting', say(lookWords.setting, locale), named(SETTINGS), setting, say(lookWords.settingHelp, locale)),
  ];
};

/** The fields of how the widget gets into the page. */
export const wayFields = ({way, parent, integrity}: State, locale: Locale): HTMLElement[] => [
  radios(
    'way',
    say(pasteWords.way, locale),
    WAYS.map((value) => ({value, label: say(wayWords[value][0], locale), help: say(wayWords[value][1], locale)})),
    way,
  ),
  field({id: 'parent', label: say(pasteWords.parent, locale), help: say(pasteWords.parentHelp, locale)}, text('url', 'parent', parent)),
  field(
    {id: 'integrity', label: say(pasteWords.integrity, locale), help: say(pasteWords.integrityHelp, locale)},
    element('input', {type: 'checkbox', name: 'integrity', value: 'true', checked: integrity === 'true'}),
  ),
];
