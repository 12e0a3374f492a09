import {countName, inside, languagesIn, lengthOf, type Entered} from '../../content/entered.js';
import type {Field, GroupField, ListField, SetField} from '../../content/fields.js';
import {html, type Html} from '../../pages/html.js';
import {directionOf} from '../../pages/page.js';
import type {Fault} from './faults.js';
import {languageName} from './words.js';

/** What stands before the names of a form's controls, so that they are not taken for the form's own. */
export const PREFIX = 'f:';

export interface Choice {
  value: string;
  label: string;
}

/** How a form is shown. */
export interface Showing {
  entered: Entered;
  faults: readonly Fault[];
  /** The language that is written; in others than Danish there are only texts, each beside the Danish one. */
  language: string;
  /** What a reference may be to. */
  choicesFrom(field: Field): readonly Choice[];
}

export const controlId = (path: string): string => `f-${path.replace(/[^\w-]/g, '-')}`;

const keep = (name: string, value: string | undefined): Html | undefined =>
  value === undefined || value === '' ? undefined : html`<input type="hidden" name="${PREFIX}${name}" value="${value}">`;

const optional = (field: Field): Html | undefined => (field.without === 'fault' ? undefined : html` <small>(valgfri)</small>`);

/** What belongs to a control: its help, its limit and what is wrong with it, and the ids of these. */
const around = (field: Field, path: string, {faults}: Showing): {parts: Html; described: Html | undefined; wrong: boolean} => {
  const id = controlId(path);
  const limit = field.type === 'text' && field.max !== undefined ? `Højst ${field.max.toLocaleString('da')} tegn.` : '';
  const help = [field.help, limit].filter(Boolean).join(field.help && /[.!?]$/.test(field.help) ? ' ' : '. ');
  const fault = faults.find((one) => one.path === path);
  const ids = [fault && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ');
  return {
    parts: html`${help && html`<p class="help" id="${id}-help">${help}</p>`}${fault && html`<p class="fault" id="${id}-fault">${fault.message}</p>`}`,
    described: ids ? html` aria-describedby="${ids}"${fault && html` aria-invalid="true"`}` : undefined,
    wrong: fault !== undefined,
  };
};

const fieldBox = (wrong: boolean, ...parts: (Html | undefined)[]): Html => html`<div class="field${wrong && ' wrong'}">${parts}</div>`;

const rowsFor = (text: string): number => Math.min(16, Math.max(3, Math.ceil(text.length / 60) + text.split('\n').length - 1));

const textControl = (field: Field & {type: 'text'}, path: string, showing: Showing): Html => {
  const {entered, language} = showing;
  const others = languagesIn(entered, path)
    .filter((locale) => locale !== language)
    .map((locale) => keep(inside(path, locale), entered.get(inside(path, locale))));
  const danish = entered.get(inside(path, 'da')) ?? '';
  const at = inside(path, language);
  const value = entered.get(at) ?? '';
  // There is nothing to translate.
  if (language !== 'da' && danish.trim() === '' && value === '') return html`${others}`;
  const {parts, described, wrong} = around(field, at, showing);
  const attributes = html` id="${controlId(at)}" name="${PREFIX}${at}" lang="${language}" dir="${directionOf(language)}"${described}`;
  const control = field.long
    ? html`<textarea${attributes} rows="${rowsFor(value || danish)}">\n${value}</textarea>`
    : html`<input type="text"${attributes} value="${value}" autocomplete="off">`;
  const missing = language !== 'da' && danish.trim() !== '' && value.trim() === '';
  return fieldBox(
    wrong,
    html`<label for="${controlId(at)}">${field.label}${language === 'da' && optional(field)}${missing && html` <small class="lacks">mangler på ${languageName(language)}</small>`}</label>`,
    language === 'da' ? undefined : html`<p class="original" lang="da">${danish}</p>`,
    parts,
    control,
    ...others,
  );
};

const INPUTS: Partial<Record<string, Html>> = {
  address: html` inputmode="url" autocapitalize="off" spellcheck="false"`,
  number: html` inputmode="decimal"`,
};

const plainControl = (field: Field, path: string, showing: Showing): Html => {
  const {parts, described, wrong} = around(field, path, showing);
  const value = showing.entered.get(path) ?? '';
  const attributes = html` id="${controlId(path)}" name="${PREFIX}${path}"${described}`;
  const label = html`<label for="${controlId(path)}">${field.label}${optional(field)}</label>`;
  if (field.type === 'choice' || field.type === 'reference') {
    const choices =
      field.type === 'choice' ? field.options.map((one) => ({value: one, label: field.words?.[one] ?? one})) : showing.choicesFrom(field);
    const known = value === '' || choices.some((one) => one.value === value);
    return fieldBox(
      wrong,
      label,
      parts,
      html`<select${attributes}><option value="">${field.without === 'fault' ? 'Vælg' : 'Ingen'}</option>${[
        ...choices,
        ...(known ? [] : [{value, label: `${value} (findes ikke mere)`}]),
      ].map((one) => html`<option value="${one.value}"${one.value === value && html` selected`}>${one.label}</option>`)}</select>`,
    );
  }
  if (field.type === 'yes')
    return fieldBox(
      wrong,
      html`<label class="check" for="${controlId(path)}"><input type="checkbox" value="1"${attributes}${value === '1' && html` checked`}><span>${field.label}</span></label>`,
      parts,
    );
  if (field.type === 'word' && field.kind === 'moment')
    return fieldBox(wrong, label, parts, html`<input type="datetime-local"${attributes} value="${value}">`);
  const kind = field.type === 'word' ? field.kind : field.type;
  return fieldBox(wrong, label, parts, html`<input type="text"${attributes} value="${value}" autocomplete="off"${INPUTS[kind]}>`);
};

/** A box for each value; one that is chosen now comes after those that were. */
const setControl = (field: SetField, path: string, showing: Showing): Html => {
  const {parts, described, wrong} = around(field, path, showing);
  const id = controlId(path);
  const boxes = field.options.map((one) => {
    const [at, place] = [inside(path, one), showing.entered.get(inside(path, one))];
    return html`<label class="check" for="${controlId(at)}"><input type="checkbox" id="${controlId(at)}" name="${PREFIX}${at}" value="${place ?? String(field.options.length + 1)}"${place !== undefined && html` checked`}><span>${field.words?.[one] ?? one}</span></label>`;
  });
  return html`<fieldset class="field${wrong && ' wrong'}" id="${id}" tabindex="-1"${described}><legend>${field.label}${optional(field)}</legend>${parts}${boxes}</fieldset>`;
};

/** Whether there is anything to write inside something: in other languages than Danish only where there is a text. */
const hasTexts = (path: string, {entered, language}: Showing): boolean =>
  language === 'da' || [...entered].some(([name, value]) => name.startsWith(`${path}.`) && /\.da$/.test(name) && value.trim() !== '');

const groupControl = (field: GroupField, path: string, showing: Showing): Html => {
  const parts = html`${field.fields.map((one) => control(one, inside(path, one.name), showing))}`;
  if (!hasTexts(path, showing)) return parts;
  return html`<fieldset class="part"><legend>${field.label}${showing.language === 'da' && optional(field)}</legend>${parts}</fieldset>`;
};

/** A button that changes the form and sends nobody anything. @param to the place on the page that is shown then. */
const button = (act: string, words: string, name: string, to: string): Html =>
  html`<button class="second small" name="act" value="${act}" formaction="#${to}" aria-label="${words}: ${name}">${words}</button>`;

const listControl = (field: ListField, path: string, showing: Showing): Html => {
  const {language, entered} = showing;
  const count = lengthOf(entered, path);
  const id = controlId(path);
  const places = Array.from({length: count}, (_, place) => place);
  const itemAt = (place: number): Html => {
    const own = inside(path, place);
    const name = `${field.item.label} ${place + 1}`;
    const buttons =
      language === 'da' &&
      html`<p class="moves">${place > 0 && button(`up:${own}`, 'Flyt op', name, id)}${place < count - 1 && button(`down:${own}`, 'Flyt ned', name, id)}${button(`remove:${own}`, 'Fjern', name, id)}</p>`;
    const named = {...field.item, label: name} as Field;
    return html`<li>${control(named, own, showing)}${buttons}</li>`;
  };
  const fault = showing.faults.find((one) => one.path === path);
  if (!hasTexts(path, showing))
    return html`${keep(countName(path), String(count))}${places.map((place) => control(field.item, inside(path, place), showing))}`;
  return html`<fieldset class="list${fault && ' wrong'}" id="${id}" tabindex="-1"><legend>${field.label}${language === 'da' && optional(field)}</legend>
${fault && html`<p class="fault">${fault.message}</p>`}${keep(countName(path), String(count))}
${count > 0 && html`<ol>${places.map(itemAt)}</ol>`}
${language === 'da' && count < field.most && html`<button class="second" name="act" value="add:${path}" formaction="#${controlId(inside(path, count))}">Tilføj ${field.one}</button>`}</fieldset>`;
};

/** The names under which a form has a value that is the same in every language. */
const namesOf = (field: Field, path: string): string[] => (field.type === 'set' ? field.options.map((one) => inside(path, one)) : [path]);

/** The control of a field, with everything inside it. */
export const control = (field: Field, path: string, showing: Showing): Html => {
  if (field.type === 'text') return textControl(field, path, showing);
  if (field.type === 'group') return groupControl(field, path, showing);
  if (field.type === 'list') return listControl(field, path, showing);
  // What is the same in every language is written with the Danish.
  if (showing.language !== 'da' || (field.type === 'word' && field.kind === 'key') || field.type === 'opaque')
    return html`${namesOf(field, path).map((name) => keep(name, showing.entered.get(name)))}`;
  return field.type === 'set' ? setControl(field, path, showing) : plainControl(field, path, showing);
};
