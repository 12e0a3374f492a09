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
export const select = (options: readonly (readonly [value: string, label: string])[], chosen: string): HTMLSelectElement => {
  const list = element('select');
  list.append(...options.map(([value, label]) => element('option', {value, selected: value === chosen}, label)));
  return list;
};

/** A few choices side by side. */
export const radios = (
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): HTMLFieldSetElement =>
  element(
    'fieldset',
    {class: 'radios'},
    element('legend', {}, legend),
    ...options.map(([value, label]) =>
      element('label', {}, element('input', {type: 'radio', name, value, checked: value === chosen}), element('span', {}, label)),
    ),
  );
