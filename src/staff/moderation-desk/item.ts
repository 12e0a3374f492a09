import {html, nothing, type TemplateResult} from 'lit';
import type {Action, StaffSession} from '../../data/staff.js';
import {moment, number, stamp} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {actionsFor, ASKS, canUndo} from './allowed.js';
import {marked} from './marked.js';
import type {Row} from './queue.js';
import {actionWords, doneWords, flagWords, refusedWords, reportWords, statusWords} from './words.js';

/** What an item of the list knows and does. */
export interface ItemActs {
  session: StaffSession;
  locale: string;
  /** Whether letters press buttons, so that the buttons say which. */
  keys: boolean;
  /** Whether it is still what the view is about; otherwise it is shown in a line. */
  isOpen(row: Row): boolean;
  pending(row: Row): Action | undefined;
  onAction(action: Action, row: Row): void;
  onSelect(row: Row, selected: boolean): void;
  onHistory(row: Row): void;
}

/** The letter that presses the button of an action. */
export const KEYS: Partial<Record<Action, string>> = {
  publish: 'p',
  hold: 'h',
  reject: 'a',
  answer: 's',
  mask: 'm',
  decide: 'b',
  finish: 'g',
  themes: 't',
  dismiss: 'n',
  undo: 'u',
};

/** The first words of a text, for its name. */
export const excerptOf = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()} …` : line;
};

/** One contribution: all of it, or in a line when it has been dealt with. */
export const itemOf = (row: Row, acts: ItemActs): TemplateResult => {
  const {item, key} = row;
  const open = acts.isOpen(row);
  const pending = acts.pending(row);
  return html`
    <article
      class=${open ? 'item' : 'item done'}
      part="item"
      tabindex="-1"
      data-key=${key}
      aria-labelledby="${key} ${key}-when"
      aria-busy=${pending ? 'true' : nothing}
    >
      ${open ? whole(row, acts) : inALine(row, acts)}
      ${pending ? html`<p class="state">${msg(str`${actionWords(pending)} … sendes`, {id: 'desk-sending', desc: 'A decision is being sent'})}</p>` : nothing}
      ${row.refused ? html`<p class="state refused"><span aria-hidden="true">⚠ </span>${refusedWords(row.refused, item.status)}</p>` : nothing}
    </article>
  `;
};

/** Whether the role of whoever is logged in lets them decide about a row; the endpoint has the last word. */
const mayDecide = ({item}: Row, {spaces}: StaffSession): boolean => spaces.find(({id}) => id === item.space)?.role !== 'reader';

/** What can be done to a row. */
export const actionsOf = (row: Row, session: StaffSession): readonly Action[] => {
  if (!mayDecide(row, session)) return [];
  const {item} = row;
  const {spaces} = session;
  const kind = spaces.find(({id}) => id === item.space)?.kinds.find(({id}) => id === item.kind);
  return actionsFor(item, kind?.published !== false);
};

const nameOf = (row: Row, {session}: ItemActs): {kind: string; space: string; confirms: boolean} => {
  const space = session.spaces.find(({id}) => id === row.item.space);
  const kind = space?.kinds.find(({id}) => id === row.item.kind);
  return {kind: kind?.title ?? row.item.kind, space: space?.municipality ?? row.item.space, confirms: kind?.published === false};
};

const inALine = (row: Row, acts: ItemActs): TemplateResult => html`
  <p class="line">
    <strong id="${row.key}-when"><span aria-hidden="true">✓ </span>${doneWords(row.done ?? 'publish')}:</strong>
    <span id=${row.key} dir="auto">»${excerptOf(row.item.text)}«</span>
    ${undoButton(row, acts)}
  </p>
`;

const undoButton = (row: Row, {session, onAction, keys}: ItemActs): unknown =>
  canUndo(row.item) && mayDecide(row, session)
    ? html`<button type="button" class="plain" data-action="undo" @click=${pressed(() => onAction('undo', row))}>
        ${actionWords('undo')}${keyOf('undo', keys)}
      </button>`
    : nothing;

/** The second press of a double click would hit what has moved under the pointer. */
const pressed =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
  };

const keyOf = (action: Action, shown: boolean): unknown => {
  const key = KEYS[action];
  return shown && key ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing;
};

const whole = (row: Row, acts: ItemActs): TemplateResult => {
  const {item, key} = row;
  const {kind, space} = nameOf(row, acts);
  return html`
    <header>
      <label class="pick">
        <input
          type="checkbox"
          .checked=${!!row.selected}
          @change=${(event: Event) => acts.onSelect(row, (event.target as HTMLInputElement).checked)}
        /><span class="hidden">${msg(str`Vælg »${excerptOf(item.text)}«`, {id: 'desk-select', desc: 'Checkbox: choose a contribution'})}</span>
      </label>
      <h3 id=${key}>${kind} <span class="muted">· ${space}</span></h3>
      <p class="muted" id="${key}-when">
        <time datetime=${item.sent}>${moment(acts.locale, item.sent)}</time> · ${statusWords(item.status)}${item.masked ? html` · ${doneWords('mask')}` : nothing}
      </p>
    </header>
    ${item.flags.map((flag) => html`<p class="flag"><span aria-hidden="true">⚠ </span>${flagWords(flag)}</p>`)}
    ${reportsOf(row, acts)}
    <blockquote class="said" dir="auto" lang=${item.language ?? nothing}>${item.masked ? marked(item.text) : item.text}</blockquote>
    ${factsOf(row, acts)}
    ${
      item.answer
        ? html`<div class="answer">
            <p class="muted">${msg('Kommunens svar', {id: 'desk-answered', desc: 'Above the answer'})} · ${stamp(acts.locale, item.answer.at)}</p>
            <p class="said" dir="auto">${item.answer.text}</p>
          </div>`
        : nothing
    }
    ${buttonsOf(row, acts)}
    <details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && acts.onHistory(row)}>
      <summary>${msg('Historik', {id: 'desk-history', desc: 'Opens what has happened to a contribution'})}</summary>
      ${historyOf(row, acts)}
    </details>
  `;
};

const reportsOf = ({item}: Row, {locale}: ItemActs): unknown =>
  item.reports.length
    ? html`<section class="reports" aria-label=${msg('Anmeldelser', {id: 'desk-reports', desc: 'Names the list of reports'})}>
        <p class="flag">${msg(str`Anmeldelser: ${item.reports.length}`, {id: 'desk-reports-count', desc: 'How often it was reported'})}</p>
        <ul>
          ${item.reports.map(
            ({reason, note, at}) =>
              html`<li>${reportWords(reason)}${note ? html`: <span dir="auto">»${note}«</span>` : nothing} <span class="muted">${stamp(locale, at)}</span></li>`,
          )}
        </ul>
      </section>`
    : nothing;

const factsOf = ({item}: Row, {session, locale}: ItemActs): unknown => {
  const space = session.spaces.find(({id}) => id === item.space);
  const named = (list: readonly {id: string; label: string}[] | undefined, id: string): string =>
    list?.find((one) => one.id === id)?.label ?? id;
  const facts = [
    {
      label: msg('Pejlemærke', {id: 'desk-filter-goal', desc: 'Label: about which guiding goal'}),
      value: item.pejlemaerke && named(space?.goals, item.pejlemaerke),
    },
    {
      label: msg('Gruppe', {id: 'desk-group', desc: 'Label: which group of citizens it is from'}),
      value: item.group && named(space?.groups, item.group),
    },
    ...item.facts,
    {
      label: msg('Temaer', {id: 'desk-themes-label', desc: 'Legend: the themes of a contribution'}),
      value: item.themes.map((id) => named(space?.themes, id)).join(', '),
    },
    {label: msg('Støtter', {id: 'desk-supports', desc: 'How many support it'}), value: item.supports ? number(locale, item.supports) : ''},
  ].filter(({value}) => value);
  return facts.length
    ? html`<dl class="facts">${facts.map(({label, value}) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`)}</dl>`
    : nothing;
};

const buttonsOf = (row: Row, acts: ItemActs): TemplateResult => {
  const {confirms} = nameOf(row, acts);
  return html`
    <div class="acts">
      ${actionsOf(row, acts.session).map(
        (action) => html`<button
          type="button"
          class=${action === 'publish' ? 'primary' : ''}
          data-action=${action}
          @click=${pressed(() => acts.onAction(action, row))}
        >
          ${actionWords(action, confirms)}${ASKS.includes(action) ? ' …' : ''}${keyOf(action, acts.keys)}
        </button>`,
      )}
      ${row.done || canUndo(row.item) ? undoButton(row, acts) : nothing}
    </div>
  `;
};

const historyOf = (row: Row, {session, locale}: ItemActs): unknown => {
  if (row.historyFailed)
    return html`<p class="muted">${msg('Historikken kunne ikke hentes. Luk og åbn igen.', {id: 'desk-history-failed', desc: 'The history could not be read'})}</p>`;
  if (!row.history) return html`<p class="muted">${msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'})}</p>`;
  return html`<ol class="history">
    ${row.history.map(({at, status, by, actor, action, reason, note}) => {
      const label =
        reason === 'withheld'
          ? msg('Formularen viser ikke længere bidrag for andre', {id: 'desk-withheld', desc: 'Why a contribution is not public any more'})
          : (session.reasons.find(({code}) => code === reason)?.label ?? '');
      return html`<li>
        <strong>${action ? doneWords(action) : statusWords(status)}</strong> <span class="muted">${stamp(locale, at)} · ${actor ?? byWords(by)}</span>
        ${label || note ? html`<br /><span dir="auto">${[label, note].filter(Boolean).join('. ')}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
};

const byWords = (by: 'citizen' | 'staff' | 'system'): string => {
  switch (by) {
    case 'citizen':
      return msg('borgeren', {id: 'desk-by-citizen', desc: 'Done by the citizen'});
    case 'staff':
      return msg('en medarbejder', {id: 'desk-by-staff', desc: 'Done by staff'});
    case 'system':
      return msg('systemet', {id: 'desk-by-system', desc: 'Done by the system'});
  }
};
