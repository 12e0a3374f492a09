import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {whyNotRead} from '../../ui/explain.js';
import {failure} from '../../ui/status.js';
import {whyNot} from './bar.js';
import {itemOf, type ItemActs} from './item.js';
import type {Queue, Row} from './queue.js';
import {isLoggedOut} from './words.js';

export interface ListActs extends Omit<ItemActs, 'onSelect' | 'isOpen'> {
  onSelect(rows: readonly Row[], selected: boolean): void;
  onKey(event: KeyboardEvent): void;
  onHelp(): void;
  onRetry(): void;
  onMore(): void;
  onArrived(): void;
}

/** The list of a view, what is above it, and the ways to more of it. */
export const listOf = (queue: Queue, acts: ListActs): unknown => {
  const {rows, reading, error} = queue;
  return html`
    ${above(queue, acts)}
    ${error ? (isLoggedOut(error) ? html`<div class="failure">${whyNot(error)}</div>` : failure(whyNotRead(error), acts.onRetry)) : nothing}
    ${!reading && !error && !rows.length ? html`<p class="lead">${msg('Her er ikke noget lige nu.', {id: 'desk-empty', desc: 'The view is empty'})}</p>` : nothing}
    <ol class="queue" role="list" aria-busy=${reading ? 'true' : nothing} @keydown=${acts.onKey}>
      ${repeat(
        rows,
        ({key}) => key,
        (row) => html`<li>
          ${itemOf(row, {...acts, isOpen: (one) => queue.isOpen(one), onSelect: (one, chosen) => acts.onSelect([one], chosen)})}
        </li>`,
      )}
    </ol>
    ${below(queue, acts)}
  `;
};

const above = ({open, rows, total, estimated, reading, selected}: Queue, {locale, onSelect, onHelp}: ListActs): unknown => {
  const all = open.length > 0 && open.every((row) => row.selected);
  return html`<div class="above no-print">
    <p class="muted">
      ${reading && !rows.length ? msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'}) : foundWords(total, estimated, locale)}
    </p>
    ${
      open.length
        ? html`<label class="check"
            ><input
              type="checkbox"
              id="all"
              .checked=${all}
              .indeterminate=${selected.length > 0 && !all}
              @change=${(event: Event) => onSelect(open, (event.target as HTMLInputElement).checked)}
            /><span>${msg('Vælg alle på siden', {id: 'desk-select-all', desc: 'Checkbox: choose everything that is shown'})}</span></label
          >`
        : nothing
    }
    <button type="button" class="plain" @click=${onHelp}>${msg('Genveje', {id: 'desk-keys', desc: 'Heading and button: keyboard shortcuts'})}</button>
  </div>`;
};

const below = ({more, arrived}: Queue, {locale, onMore, onArrived}: ListActs): unknown => html`
  ${more ? html`<p class="more"><button type="button" @click=${onMore}>${msg('Vis flere', {id: 'desk-more', desc: 'Button: show more of the list'})}</button></p>` : nothing}
  ${
    arrived.length
      ? html`<p class="more arrived"><button type="button" @click=${onArrived}>${arrivedWords(arrived.length, locale)}</button></p>`
      : nothing
  }
`;

const foundWords = (total: number, estimated: boolean, locale: string): string =>
  estimated
    ? msg(str`Mere end ${number(locale, total)} bidrag`, {id: 'desk-found-more', desc: 'How many the view holds, at least'})
    : msg(str`${number(locale, total)} bidrag`, {id: 'desk-found', desc: 'How many the view holds'});

/** What has arrived since, and that it can be shown. */
export const arrivedWords = (count: number, locale: string): string =>
  msg(str`${number(locale, count)} nye – vis dem`, {id: 'desk-arrived', desc: 'Button: show what has arrived meanwhile'});
