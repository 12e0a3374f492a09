import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from '../data/forms.js';
import {msg} from '../i18n/locale.js';

export type Answer = string | string[];

interface FieldState {
  answer: Answer | undefined;
  /** What is wrong with it, in words. */
  error?: string;
}

/** More choices than this become a list to pull down. */
const RADIO_LIMIT = 6;
/** Purposes of fields about the citizen (WCAG 2.2, 1.3.5). */
const PURPOSE: Record<string, 'name' | 'email'> = {name: 'name', email: 'email'};

/** One question of a form: a native control with its visible label, help and error in the same root. */
export const field = (question: Field, {answer, error}: FieldState): TemplateResult => {
  const {name, help} = question;
  const described = [help ? `${name}-help` : '', error ? `${name}-error` : ''].join(' ').trim();
  const notes = html`
    ${help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing}
    ${error ? html`<p class="error" id="${name}-error"><span class="hidden">${msg('Fejl:', {id: 'error-prefix', desc: 'Said before an error at a field'})} </span>${error}</p>` : nothing}
  `;
  if (question.type === 'reference') return reference(question, answer, notes, !!error);
  const grouped = question.type === 'choices' || (question.type === 'choice' && question.choices.length <= RADIO_LIMIT);
  return grouped ? group(question, answer, described, notes, !!error) : single(question, answer, described, notes, !!error);
};

const label = ({label: words, required}: Field): unknown =>
  html`${words}${required ? nothing : html`&nbsp;<span class="optional">${msg('(valgfrit)', {id: 'optional', desc: 'After the label of a field that may stay empty'})}</span>`}`;

const group = (question: Field, answer: Answer | undefined, described: string, notes: unknown, invalid: boolean): TemplateResult => {
  const {name, type, choices, required} = question;
  const chosen = typeof answer === 'string' ? [answer] : (answer ?? []);
  const radio = type === 'choice';
  const all =
    radio && !required
      ? [...choices, {value: '', label: msg('Ikke noget bestemt', {id: 'no-choice', desc: 'Radio button: none of the choices'})}]
      : choices;
  return html`
    <fieldset class=${invalid ? 'field invalid' : 'field'} aria-describedby=${described || nothing}>
      <legend>${label(question)}</legend>
      ${notes}
      <div class="choices">${all.map(
        ({value, label: words}, i) => html`
          <label class="choice">
            <input
              type=${radio ? 'radio' : 'checkbox'}
              id=${i ? `${name}-${i}` : name}
              name=${name}
              .value=${value}
              .checked=${radio && !chosen.length ? value === '' : chosen.includes(value)}
            /><span>${words}</span></label
          >
        `,
      )}</div>
    </fieldset>
  `;
};

const single = (question: Field, answer: Answer | undefined, described: string, notes: unknown, invalid: boolean): TemplateResult => {
  const {name} = question;
  return html`
    <div class=${invalid ? 'field invalid' : 'field'}>
      <label for=${name}>${label(question)}</label>
      ${notes} ${control(question, typeof answer === 'string' ? answer : '', described, invalid)}
    </div>
  `;
};

/** Nobody types it: what it leads to is shown below it. */
const reference = (question: Field, answer: Answer | undefined, notes: unknown, invalid: boolean): TemplateResult => html`
  <div class=${invalid ? 'field invalid' : 'field'}>
    <p class="label" id=${question.name} tabindex="-1">${question.label}</p>
    ${notes}<input type="hidden" name=${question.name} .value=${typeof answer === 'string' ? answer : ''} />
  </div>
`;

const control = ({name, type, required, choices}: Field, value: string, described: string, invalid: boolean): TemplateResult => {
  const by = described || nothing;
  const bad = invalid ? 'true' : nothing;
  const must = required ? 'true' : nothing;
  if (type === 'choice') {
    return html`<select id=${name} name=${name} aria-describedby=${by} aria-invalid=${bad} aria-required=${must} .value=${value}>
      <option value="" ?selected=${!value}>${msg('Vælg …', {id: 'choose', desc: 'First, empty entry of a list'})}</option>
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>`;
  }
  if (type === 'long-text') {
    return html`<textarea id=${name} name=${name} rows="7" dir="auto" aria-describedby=${by} aria-invalid=${bad} aria-required=${must} .value=${value}></textarea>`;
  }
  return html`<input
    id=${name}
    name=${name}
    type=${type === 'email' ? type : 'text'}
    dir=${type === 'email' ? 'ltr' : 'auto'}
    autocomplete=${PURPOSE[name] ?? 'off'}
    aria-describedby=${by}
    aria-invalid=${bad}
    aria-required=${must}
    .value=${value}
  />`;
};
