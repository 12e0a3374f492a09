import {html, nothing} from 'lit';
import type {StaffSession} from '../../data/staff.js';
import {msg} from '../../i18n/locale.js';
import {marked} from './marked.js';
import {spaceOf, type Asking, type Draft} from './asking.js';
import {faultWords, labelOf} from './labels.js';

/** What the form of an action shows and does. */
export interface FormActs {
  session: StaffSession;
  /** Something was typed or chosen. */
  onDraft(change: Partial<Draft>): void;
  onRemove(): void;
  onRestore(): void;
}

/** The fields of an action. */
export const fieldsFor = (asking: Asking, acts: FormActs): unknown => {
  switch (asking.action) {
    case 'reject':
      return rejecting(asking, acts);
    case 'answer':
    case 'decide':
      return text(asking, acts, 'answer', answerHelp(asking));
    case 'finish':
      return finishing(asking, acts);
    case 'mask':
      return masking(asking, acts);
    case 'themes':
      return themes(asking, acts);
    default:
      return nothing;
  }
};

const answerHelp = ({rows}: Asking): string =>
  rows.length > 1
    ? msg('Det samme står ved hvert af bidragene. Alle kan læse det.', {id: 'desk-answer-help-many', desc: 'Help: one answer to many'})
    : msg('Alle kan læse det ved bidraget, og borgeren med sin kvittering.', {id: 'desk-answer-help', desc: 'Help: who reads the answer'});

type TextField = 'note' | 'answer' | 'asked' | 'said' | 'did';

const errorAt = ({faults}: Asking, field: keyof Draft): unknown =>
  faults[field] ? html`<p class="error" id="${field}-error">${faultWords(faults[field])}</p>` : nothing;

const describedBy = (asking: Asking, field: keyof Draft, help = false): string | typeof nothing =>
  [help && `${field}-help`, asking.faults[field] && `${field}-error`].filter(Boolean).join(' ') || nothing;

const text = (asking: Asking, {onDraft}: FormActs, field: TextField, help = '', rows = 5): unknown => html`
  <div class=${asking.faults[field] ? 'field invalid' : 'field'}>
    <label for=${field}>${labelOf(field, asking.action)}</label>
    ${help ? html`<p class="help" id="${field}-help">${help}</p>` : nothing}${errorAt(asking, field)}
    <textarea
      id=${field}
      rows=${rows}
      dir="auto"
      maxlength=${field === 'note' ? 1000 : 10_000}
      aria-describedby=${describedBy(asking, field, !!help)}
      aria-invalid=${asking.faults[field] ? 'true' : nothing}
      .value=${asking.draft[field]}
      @input=${(event: Event) => onDraft({[field]: (event.target as HTMLTextAreaElement).value})}
    ></textarea>
  </div>
`;

const choice = (
  asking: Asking,
  {onDraft}: FormActs,
  field: 'reason' | 'outcome',
  first: string,
  options: readonly {value: string; words: string}[],
): unknown => html`
  <div class=${asking.faults[field] ? 'field invalid' : 'field'}>
    <label for=${field}>${labelOf(field, asking.action)}</label>
    ${errorAt(asking, field)}
    <select
      id=${field}
      aria-describedby=${describedBy(asking, field)}
      aria-invalid=${asking.faults[field] ? 'true' : nothing}
      @change=${(event: Event) => onDraft({[field]: (event.target as HTMLSelectElement).value})}
    >
      <option value="" ?selected=${!asking.draft[field]}>${first}</option>
      ${options.map(({value, words}) => html`<option value=${value} ?selected=${value === asking.draft[field]}>${words}</option>`)}
    </select>
  </div>
`;

const rejecting = (asking: Asking, acts: FormActs): unknown => {
  const {reasons} = acts.session;
  const reason = reasons.find(({code}) => code === asking.draft.reason);
  const note = asking.draft.note.trim();
  const reported = asking.rows.some(({item}) => item.reports.length > 0);
  return html`
    ${choice(
      asking,
      acts,
      'reason',
      msg('Vælg en grund', {id: 'desk-reason-choose', desc: 'First, empty entry of the reasons'}),
      reasons.map(({code, label}) => ({value: code, words: label})),
    )}
    ${text(
      asking,
      acts,
      'note',
      reason?.needsNote
        ? msg('Skal skrives ved den grund.', {id: 'desk-note-needed', desc: 'Help: this reason needs a note'})
        : msg('Kan udelades.', {id: 'desk-note-help', desc: 'Help: the note is optional'}),
      3,
    )}
    <section class="preview" aria-labelledby="preview">
      <p id="preview" class="muted">${msg('Borgeren ser med sin kvittering', {id: 'desk-preview', desc: 'Above what the citizen will read'})}</p>
      <p><strong>${msg('Bliver ikke vist', {id: 'desk-preview-status', desc: 'The status as the citizen reads it'})}</strong></p>
      <p dir="auto">${[reason && reason.code !== 'other' && reason.label, note, reported && reportedBefore()].filter(Boolean).join('. ') || '…'}</p>
    </section>
  `;
};

const reportedBefore = (): string =>
  msg('Andre havde gjort kommunen opmærksom på bidraget', {
    id: 'desk-preview-reported',
    desc: 'Part of what the citizen reads when others reported it',
  });

const finishing = (asking: Asking, acts: FormActs): unknown => {
  const space = spaceOf(acts.session, asking.rows);
  if (!space) return oneSpace();
  return html`
    ${
      space.outcomes.length
        ? choice(
            asking,
            acts,
            'outcome',
            msg('Et nyt, skrevet her', {id: 'desk-outcome-new', desc: 'First entry: a new outcome'}),
            space.outcomes.map(({id, asked, did}) => ({value: id, words: `${asked} – ${did}`})),
          )
        : nothing
    }
    ${
      asking.draft.outcome
        ? nothing
        : html`
            ${text(asking, acts, 'asked', '', 2)}
            ${text(asking, acts, 'said', '', 2)}
            ${text(asking, acts, 'did', '', 3)}
          `
    }
  `;
};

const oneSpace = (): unknown => html`<p class="failure">
  ${msg('Vælg bidrag fra ét sted ad gangen til denne handling.', {id: 'desk-one-space', desc: 'The chosen are of several spaces'})}
</p>`;

const themes = (asking: Asking, {session, onDraft}: FormActs): unknown => {
  const space = spaceOf(session, asking.rows);
  if (!space) return oneSpace();
  const chosen = asking.draft.themes;
  return html`
    <fieldset class=${asking.faults.themes ? 'field invalid' : 'field'} id="themes" tabindex="-1" aria-describedby=${describedBy(asking, 'themes')}>
      <legend>${labelOf('themes', asking.action)}</legend>
      ${errorAt(asking, 'themes')}
      <div class="checks">
        ${space.themes.map(
          ({id, label}) => html`<label class="check"
            ><input
              type="checkbox"
              .checked=${chosen.includes(id)}
              @change=${() => onDraft({themes: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]})}
            /><span>${label}</span></label
          >`,
        )}
      </div>
    </fieldset>
  `;
};

/** Citizens' words are never written anew: the text takes no typing, only pieces can be taken out of it. */
const masking = (asking: Asking, {onRemove, onRestore}: FormActs): unknown => {
  const current = asking.draft.texts.at(-1) ?? '';
  const stop = (event: InputEvent): void => {
    event.preventDefault();
    if (event.inputType.startsWith('delete')) onRemove();
  };
  return html`
    <div class=${asking.faults.texts ? 'field invalid' : 'field'}>
      <label for="texts">${labelOf('texts', asking.action)}</label>
      <p class="help" id="texts-help">
        ${msg('Markér det, der skal væk, med mus eller Shift og piletaster. Tryk så Delete eller knappen. Teksten kan ikke skrives om.', {
          id: 'desk-mask-help',
          desc: 'Help: how personal data is taken out',
        })}
      </p>
      ${errorAt(asking, 'texts')}
      <textarea
        id="texts"
        rows="7"
        dir="auto"
        spellcheck="false"
        aria-describedby=${describedBy(asking, 'texts', true)}
        .value=${current}
        @beforeinput=${stop}
        @input=${(event: Event) => ((event.target as HTMLTextAreaElement).value = current)}
      ></textarea>
      <div class="row">
        <button type="button" @click=${onRemove}>${msg('Fjern det markerede', {id: 'desk-mask-remove', desc: 'Button: take the selected text out'})}</button>
        ${
          asking.draft.texts.length > 1
            ? html`<button type="button" class="plain" @click=${onRestore}>${msg('Sæt det sidste ind igen', {id: 'desk-mask-restore', desc: 'Button: put the last removed piece back'})}</button>`
            : nothing
        }
      </div>
    </div>
    <section class="preview" aria-labelledby="preview">
      <p id="preview" class="muted">${msg('Sådan bliver det læst', {id: 'desk-mask-preview', desc: 'Above the text as others will read it'})}</p>
      <p class="said" dir="auto">${marked(current)}</p>
    </section>
  `;
};
