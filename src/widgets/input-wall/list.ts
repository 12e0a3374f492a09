import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg} from '../../i18n/locale.js';
import {contribution, type Around} from './item.js';
import {position, total} from './position.js';
import type {Wall} from './shown.js';

/** Which way a reader turns: to what comes next, or to what comes before. */
export type Direction = 'on' | 'back';

interface Turning {
  /** Which page is being fetched. */
  busy: Direction | undefined;
  /** The offer of what is new. */
  news: unknown;
  onTurn: (direction: Direction) => void;
}

/** The part of the list that stands on the page, and the ways on and back. */
export const list = (wall: Wall, around: Around, {busy, news, onTurn}: Turning): unknown => {
  const previous = wall.pages[0]?.previous;
  const next = wall.pages.at(-1)?.cursor;
  const waiting = msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'});
  return html`
    <p class="row status"><span class="total">${total(around.locale, wall)}</span>${news}</p>
    ${
      previous
        ? html`<p class="no-print">
            <button type="button" part="previous" @click=${() => onTurn('back')}>
              ${busy === 'back' ? waiting : msg('Vis forrige', {id: 'wall-previous', desc: 'Button: the contributions before these'})}
            </button>
          </p>`
        : nothing
    }
    <ol part="list" role="list">
      ${repeat(
        wall.pages.flatMap(({items}) => items),
        ({id}) => id,
        (item) => html`<li>${contribution(item, around)}</li>`,
      )}
    </ol>
    <p class="row">
      ${
        next
          ? html`<button type="button" part="more" class="no-print" @click=${() => onTurn('on')}>
              ${busy === 'on' ? waiting : msg('Vis flere', {id: 'wall-more', desc: 'Button: the contributions after these'})}
            </button>`
          : nothing
      }
      ${previous || next ? html`<span class="muted position">${position(around.locale, wall)}</span>` : nothing}
    </p>
  `;
};
