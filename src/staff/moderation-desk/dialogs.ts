import {html, nothing} from 'lit';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {errorSummary} from '../../ui/error-summary.js';
import type {Asking, Draft} from './asking.js';
import {whyNot} from './bar.js';
import {fieldsFor, type FormActs} from './forms.js';
import {excerptOf, KEYS} from './item.js';
import {faultWords, labelOf} from './labels.js';
import {actionWords, refusedWords} from './words.js';

export interface AskActs extends FormActs {
  locale: string;
  busy: boolean;
  onSend(): void;
  onClose(): void;
}

/** The dialog of an action that needs words or a choice. Closing it keeps what was typed. */
export const askDialog = (asking: Asking | undefined, acts: AskActs): unknown => html`
  <dialog id="ask" aria-labelledby="ask-title" @close=${acts.onClose}>${asking ? askForm(asking, acts) : nothing}</dialog>
`;

const askForm = (asking: Asking, acts: AskActs): unknown => {
  const {action, rows, faults} = asking;
  const [only] = rows;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    acts.onSend();
  };
  const close = (event: Event): void => (event.target as HTMLElement).closest('dialog')?.close();
  const lines = (Object.keys(faults) as (keyof Draft)[]).map((field) => ({
    target: field,
    words: `${labelOf(field, action)}: ${faultWords(faults[field] ?? 'required')}`,
  }));
  const again = !!asking.order?.refused.length;
  return html`
    <form novalidate @submit=${submit}>
      <h2 id="ask-title">${actionWords(action)}</h2>
      <p class="muted" dir="auto">
        ${rows.length === 1 && only ? `»${excerptOf(only.item.text, 120)}«` : msg(str`${number(acts.locale, rows.length)} valgt`, {id: 'desk-chosen-count', desc: 'How many are chosen'})}
      </p>
      ${errorSummary(lines)} ${fieldsFor(asking, acts)} ${troubleOf(asking, acts)}
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${acts.busy ? 'true' : nothing}>
          ${acts.busy ? msg('Sender …', {id: 'desk-busy', desc: 'A decision is being sent'}) : again ? msg(str`${actionWords(action)} alligevel`, {id: 'desk-anyway', desc: 'Button: do it although somebody else has changed it'}) : actionWords(action)}
        </button>
        <button type="button" @click=${close}>${msg('Annullér', {id: 'desk-cancel', desc: 'Button: close the dialog; what was typed is kept'})}</button>
      </div>
      ${
        acts.busy && asking.order && rows.length > 1
          ? html`<progress
              aria-label=${msg('Sender …', {id: 'desk-busy', desc: 'A decision is being sent'})}
              max=${rows.length}
              value=${asking.order.done.length + asking.order.refused.length}
            ></progress>`
          : nothing
      }
    </form>
  `;
};

/** Nothing was changed, and why; the words are still there. */
const troubleOf = ({order}: Asking, {busy}: AskActs): unknown => {
  if (!order || busy) return nothing;
  const [refused] = order.refused;
  if (order.error) return html`<div class="failure" id="trouble" tabindex="-1">${whyNot(order.error)}</div>`;
  return refused?.refused
    ? html`<div class="failure" id="trouble" tabindex="-1">
        <p><strong>${refusedWords(refused.refused, refused.item.status)}</strong></p>
        <p>${msg('Det, du skrev, står her stadig.', {id: 'desk-kept', desc: 'What was typed has been kept'})}</p>
      </div>`
    : nothing;
};

/** The keys, and the way to switch them off (WCAG 2.1.4). */
export const helpDialog = (on: boolean, onSwitch: (on: boolean) => void): unknown => {
  const close = (event: Event): void => (event.target as HTMLElement).closest('dialog')?.close();
  const line = (keys: string[], words: string): unknown =>
    html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${words}</dd></div>`;
  return html`<dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">${msg('Genveje', {id: 'desk-keys', desc: 'Heading and button: keyboard shortcuts'})}</h2>
    <p>
      ${msg('Genvejene virker, mens fokus er i listen, og aldrig mens du skriver i et felt. Alt kan også gøres med Tab og Enter.', {
        id: 'desk-keys-help',
        desc: 'When shortcuts work',
      })}
    </p>
    <label class="check"
      ><input type="checkbox" .checked=${on} @change=${(event: Event) => onSwitch((event.target as HTMLInputElement).checked)} /><span
        >${msg('Brug genveje', {id: 'desk-keys-on', desc: 'Checkbox: use keyboard shortcuts'})}</span
      ></label
    >
    <dl class="keys">
      ${line(['j', '↓'], msg('Næste bidrag', {id: 'desk-key-next', desc: 'Shortcut: next contribution'}))}
      ${line(['k', '↑'], msg('Forrige bidrag', {id: 'desk-key-previous', desc: 'Shortcut: previous contribution'}))}
      ${line(['x'], msg('Vælg eller fravælg', {id: 'desk-key-select', desc: 'Shortcut: choose or not'}))}
      ${(['publish', 'hold', 'reject', 'answer', 'mask', 'decide', 'finish', 'themes', 'dismiss'] as const).map((action) => line([KEYS[action] ?? ''], actionWords(action)))}
      ${line(['u'], msg('Fortryd det sidste', {id: 'desk-key-undo', desc: 'Shortcut: take the last decision back'}))}
      ${line(['?'], msg('Vis genvejene', {id: 'desk-key-help', desc: 'Shortcut: show the shortcuts'}))}
    </dl>
    <button type="button" @click=${close}>${msg('Luk', {id: 'desk-close', desc: 'Button: put a notice or dialog away'})}</button>
  </dialog>`;
};
