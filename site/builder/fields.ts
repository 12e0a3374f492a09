import {element} from './element.js';

interface Labelled {
  id: string;
  label: string;
  help?: string;
  /** Language of the help, when it is not the page's. */
  helpLanguage?: string;
}

/** A control with its label above and its help below, tied together for who does not see them. */
export const field = ({id, label, help, helpLanguage}: Labelled, control: HTMLInputElement | HTMLSelectElement): HTMLElement => {
  control.id = id;
  const fault = element('p', {class: 'fault', id: `${id}-fault`, role: 'alert'});
  control.setAttribute('aria-describedby', `${help ? `${id}-help ` : ''}${id}-fault`);
  const name = element('label', {for: id}, label);
  const hint = help && element('p', {class: 'help', id: `${id}-help`, lang: helpLanguage, dir: helpLanguage && 'ltr'}, help);
  const isBox = control instanceof HTMLInputElement && control.type === 'checkbox';
  return isBox
    ? element('div', {class: 'field check'}, control, name, hint || undefined, fault)
    : element('div', {class: 'field'}, name, hint || undefined, control, fault);
};

/** Says below a control what is wrong with it, or takes that back. */
export const setFault = (control: Element, message: string): void => {
  const fault = control.parentElement?.querySelector('.fault');
  if (fault && fault.textContent !== message) fault.textContent = message;
  if (message) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
};

/** A list to choose one from. */
export const select = (name: string, options: readonly (readonly [value: string, label: string])[], chosen: string): HTMLSelectElement => {
  const list = element('select', {name});
  list.append(...options.map(([value, label]) => element('option', {value, selected: value === chosen}, label)));
  return list;
};

/** A line of text to be written as it is, by nobody's dictionary. */
export const text = (type: 'text' | 'url', name: string, value: string): HTMLInputElement =>
  element('input', {type, name, value, autocomplete: 'off', spellcheck: 'false', dir: 'ltr'});

interface Option {
  value: string;
  label: string;
  /** What more there is to say about it. */
  help?: string;
}

/** A few choices, all in sight. */
export const radios = (name: string, legend: string, options: readonly Option[], chosen: string, help?: string): HTMLFieldSetElement =>
  element(
    'fieldset',
    {class: 'radios', 'aria-describedby': help && `${name}-help`},
    element('legend', {}, legend),
    ...options.map(({value, label, help: more}) => {
      const id = `${name}-${value}`;
      return element(
        'div',
        {class: 'radio'},
        element('input', {type: 'radio', name, value, id, checked: value === chosen, 'aria-describedby': more && `${id}-help`}),
        element('label', {for: id}, label),
        more !== undefined && element('p', {class: 'help', id: `${id}-help`}, more),
      );
    }),
    help !== undefined && element('p', {class: 'help', id: `${name}-help`}, help),
  );
