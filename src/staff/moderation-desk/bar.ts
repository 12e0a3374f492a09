import {html, nothing} from 'lit';
import type {EndpointError} from '../../data/errors.js';
import {problemIn} from '../../data/problem.js';
import type {Action, StaffSession} from '../../data/staff.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {ACTIONS, ASKS, canUndo} from './allowed.js';
import type {Deciding, Order} from './deciding.js';
import {actionsOf, excerptOf} from './item.js';
import type {Row} from './queue.js';
import {actionWords, doneWords, isLoggedOut} from './words.js';

/** What is decided for several at once, and what is said about it. */
export interface BarActs {
  session: StaffSession;
  locale: string;
  deciding: Deciding;
  selected: readonly Row[];
  /** The session is gone, found out while looking for news. */
  loggedOut: boolean;
  /** The dialogs could not be fetched. */
  cut: boolean;
  onActions(action: Action, rows: readonly Row[]): void;
  onClear(): void;
  onRetry(): void;
  onGo(row: Row): void;
}

/** Those that an action can be applied to. */
const eligible = (action: Action, rows: readonly Row[], session: StaffSession): Row[] =>
  rows.filter((row) => actionsOf(row, session).includes(action));

/** Stays at the lower edge: what is going on, what was done last and can be undone, and what to do with the chosen. */
export const barOf = (acts: BarActs): unknown => {
  const parts = [trouble(acts), progress(acts), notice(acts), chosen(acts)].filter((part) => part !== nothing);
  return parts.length ? html`<div class="bar no-print" part="bar">${parts}</div>` : nothing;
};

const chosen = ({selected, session, locale, onActions, onClear}: BarActs): unknown => {
  if (!selected.length) return nothing;
  return html`<section class="chosen" aria-label=${msg('De valgte', {id: 'desk-chosen', desc: 'Names the bar of actions for the chosen'})}>
    <p><strong>${msg(str`${number(locale, selected.length)} valgt`, {id: 'desk-chosen-count', desc: 'How many are chosen'})}</strong></p>
    ${ACTIONS.map((action) => {
      const rows = eligible(action, selected, session);
      // One text masks one text.
      return rows.length && (action !== 'mask' || selected.length === 1)
        ? html`<button type="button" data-many=${action} class=${action === 'publish' ? 'primary' : ''} @click=${() => onActions(action, rows)}>
            ${actionWords(action)}${ASKS.includes(action) ? ' …' : ''} (${number(locale, rows.length)})
          </button>`
        : nothing;
    })}
    <button type="button" class="plain" @click=${onClear}>${msg('Ryd valget', {id: 'desk-chosen-clear', desc: 'Button: choose none'})}</button>
  </section>`;
};

/** What was done last. It stays until the next decision or until it is closed: no time limit (WCAG 2.2.1). */
const notice = ({deciding, locale, onActions, onGo}: BarActs): unknown => {
  const {last} = deciding;
  if (!last) return nothing;
  const {done, refused, action} = last;
  const undoable = done.filter(({item}) => canUndo(item));
  return html`<section class="told" aria-label=${msg('Sidste handling', {id: 'desk-last', desc: 'Names the notice about the last decision'})}>
    <p>
      ${done.length ? html`<strong>${toldWords(last, locale)}</strong>` : nothing}
      ${refused.length ? html` <span class="flag">${notChanged(refused.length, locale)}</span> ${refused.slice(0, 5).map((row) => html`<button type="button" class="plain" @click=${() => onGo(row)}>»${excerptOf(row.item.text, 30)}«</button>`)}` : nothing}
    </p>
    ${
      undoable.length && action !== 'undo'
        ? html`<button type="button" data-undo @click=${() => onActions('undo', undoable)}>
            ${actionWords('undo')}${undoable.length > 1 ? ` (${number(locale, undoable.length)})` : ''}
          </button>`
        : nothing
    }
    <button type="button" class="plain" @click=${() => deciding.forget()}>${msg('Luk', {id: 'desk-close', desc: 'Button: put a notice or dialog away'})}</button>
  </section>`;
};

const notChanged = (count: number, locale: string): string =>
  msg(str`Ikke ændret: ${number(locale, count)}.`, {id: 'desk-not-changed', desc: 'How many of the decision were not changed'});

/** What a decision came to, in one sentence; also said to assistive technology. */
export const toldWords = ({action, done, refused}: Order, locale: string): string => {
  const [only] = done;
  // A text of its own direction inside ours: isolated, as `dir=auto` would.
  const about = done.length === 1 && only ? `»\u2068${excerptOf(only.item.text)}\u2069«` : number(locale, done.length);
  return [done.length ? `${doneWords(action)}: ${about}.` : '', refused.length && !done.length ? notChanged(refused.length, locale) : '']
    .filter(Boolean)
    .join(' ');
};

const progress = ({deciding, locale}: BarActs): unknown => {
  const [order] = deciding.orders.filter(({error, rows}) => !error && rows.length > 1);
  if (!order) return nothing;
  const [now, all] = [order.done.length + order.refused.length, order.rows.length];
  const words = msg(str`${actionWords(order.action)}: ${number(locale, now)} af ${number(locale, all)}`, {
    id: 'desk-progress',
    desc: 'How far a decision about many has come',
  });
  return html`<p class="progress"><label>${words} <progress max=${all} value=${now}></progress></label></p>`;
};

const trouble = ({deciding, loggedOut, cut, onRetry, locale}: BarActs): unknown => {
  const {failed} = deciding;
  const error = failed.find((order) => isLoggedOut(order.error))?.error ?? failed[0]?.error;
  if (!error && !loggedOut && !cut) return nothing;
  const waiting = failed.reduce((sum, {rows, done, refused}) => sum + rows.length - done.length - refused.length, 0);
  return html`<section class="trouble" aria-label=${msg('Ikke sendt', {id: 'desk-trouble', desc: 'Names the notice about what could not be sent'})}>
    ${cut && !error ? noConnection() : whyNot(error, loggedOut || isLoggedOut(error))}
    ${waiting ? html`<p>${msg(str`Venter på at blive sendt: ${number(locale, waiting)}.`, {id: 'desk-unsent', desc: 'How many decisions wait'})}</p>` : nothing}
    <button type="button" data-retry @click=${onRetry}>${msg('Prøv igen', {id: 'retry', desc: 'Button: try again'})}</button>
  </section>`;
};

/** Why a decision was not sent, with what to do. What was typed or chosen is still there, and this says so. */
export const whyNot = (error: EndpointError | undefined, loggedOut = isLoggedOut(error)): unknown => {
  if (loggedOut)
    return html`<p>
      <strong>${msg('Du er ikke logget ind mere.', {id: 'desk-logged-out', desc: 'The session is gone'})}</strong>
      ${msg('Alt, hvad du har skrevet og valgt, står her stadig. Log ind i en anden fane, og prøv så igen.', {id: 'desk-logged-out-help', desc: 'What to do when the session is gone'})}
      <a href="/staff/" target="_blank" rel="noopener">${msg('Log ind (ny fane)', {id: 'desk-log-in', desc: 'Link: log in, opens a new tab'})}</a>
    </p>`;
  if (error?.kind === 'network' || error?.kind === 'timeout') return noConnection();
  const told = error && problemIn(error);
  const why = told?.fields.map(({message}) => message).join(' ') || told?.detail;
  return html`<p><strong>${why || msg('Serveren kunne ikke gøre det lige nu. Intet er gået tabt.', {id: 'desk-failed', desc: 'The server failed'})}</strong></p>`;
};

const noConnection = (): unknown =>
  html`<p><strong>${msg('Der er ingen forbindelse. Intet er gået tabt.', {id: 'desk-no-connection', desc: 'A decision could not be sent'})}</strong></p>`;
