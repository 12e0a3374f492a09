import {html} from 'lit';
import {msg} from '../../i18n/locale.js';

/** Nothing matches what the reader asks for; the way out stands above. */
export const noMatch = (): unknown => html`
  <p class="none">${msg('Ingen bidrag passer til det, du leder efter.', {id: 'wall-none', desc: 'Nothing matches the filters'})}</p>
`;

/** The one contribution that a link led to is not public, or not any more. */
export const gone = (): unknown =>
  html`<p class="none">${msg('Bidraget findes ikke her længere.', {id: 'wall-gone', desc: 'A link led to a contribution that is not public'})}</p>`;

/** The way from one contribution to all. */
export const back = (onClear: () => void): unknown =>
  html`<p class="row">
    <button type="button" class="plain" @click=${onClear}>${msg('Vis alle bidrag', {id: 'wall-show-all', desc: 'Button: leave the one contribution'})}</button>
  </p>`;
