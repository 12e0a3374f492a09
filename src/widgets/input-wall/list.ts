import {html, nothing} from 'lit';
import {msg} from '../../i18n/locale.js';
import type {SammenInputWall} from './input-wall.js';
import {position} from './position.js';
import type {Wall} from './shown.js';

/** Which way a reader turns: to what comes next, or to what comes before. */
export type Direction = 'on' | 'back';

/** The part of the list that stands on the page, and the ways on and back. */
export const list = (wall: Wall, {acts, act, locale}: SammenInputWall): unknown => {
  const previous = wall.pages[0]?.previous;
  const next = wall.pages.at(-1)?.cursor;
  const waiting = msg('Henter …', {id: 'waiting', desc: 'Content is being fetched'});
  return html`
    <p class="row status"><span class="position">${position(locale, wall)}</span>${acts?.news(wall.news)}</p>
    ${
      previous
        ? html`<p class="no-print">
            <button type="button" part="previous" @click=${() => act((acts) => acts.turn('back'))}>
              ${acts?.busy === 'back' ? waiting : msg('Vis forrige', {id: 'wall-previous', desc: 'Button: the contributions before these'})}
            </button>
          </p>`
        : nothing
    }
    <ol part="list" role="list"></ol>
    <p class="row">
      ${
        next
          ? html`<button type="button" part="more" class="no-print" @click=${() => act((acts) => acts.turn('on'))}>
              ${acts?.busy === 'on' ? waiting : msg('Vis flere', {id: 'wall-more', desc: 'Button: the contributions after these'})}
            </button>`
          : nothing
      }
      ${previous || next ? html`<span class="muted">${position(locale, wall)}</span>` : nothing}
    </p>
  `;
};
