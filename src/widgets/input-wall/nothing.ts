import {html, nothing} from 'lit';
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

/** Nothing has been published; `form` is where one can begin. */
export const noneYet = (form: string | false): unknown => html`
  <p class="none">${msg('Her er endnu ingen bidrag.', {id: 'wall-first', desc: 'Nothing has been published yet'})}</p>
  ${form ? html`<p class="no-print"><a class="button" href=${form}>${msg('Skriv det første bidrag', {id: 'wall-write-first', desc: 'Link to the form'})}</a></p>` : nothing}
`;
