import {css, html, nothing} from 'lit';
import {msg} from '../../i18n/locale.js';
import type {Asked, Choice, Given, Choices, Filter} from './asked.js';

/** The filters that the page has not fixed. */
export const choicesWithin = (page: Given, choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name]) => !page[name as 'group']));

/** What one can look for and by what one can filter and order. */
export const filters = (asked: Asked, choices: Choices, onChange: (event: Event) => void): unknown => {
  const labels: [Filter, string][] = [
    ['pejlemaerke', msg('Pejlemærke', {id: 'wall-goal', desc: 'Label of the filter by guiding goal'})],
    ['group', msg('Fra hvem', {id: 'wall-group', desc: 'Label of the filter by citizen group'})],
    ['theme', msg('Emne', {id: 'wall-theme', desc: 'Label of the filter by theme'})],
  ];
  const sorts = [
    {id: 'newest', label: msg('Nyeste først', {id: 'wall-newest', desc: 'Order of contributions'})},
    {id: 'supported', label: msg('Flest støtter først', {id: 'wall-supported', desc: 'Order: most supported first'})},
    {id: 'answered', label: msg('Senest besvaret først', {id: 'wall-answered', desc: 'Order: latest answer first; only answered ones'})},
  ];
  const all = {id: '', label: msg('Alle', {id: 'wall-all', desc: 'First entry of a filter: everything'})};
  return html`
    <form class="filters no-print" part="filters" role="search" @submit=${onChange} @change=${onChange}>
      <div class="field search">
        <label for="q">${msg('Søg i bidragene', {id: 'wall-search', desc: 'Label of the search field'})}</label>
        <input id="q" name="q" type="search" dir="auto" maxlength="200" autocomplete="off" .value=${asked.q ?? ''} />
        <button type="submit">${msg('Søg', {id: 'wall-search-go', desc: 'Button: search'})}</button>
      </div>
      ${labels.map(([name, label]) => select(name, label, choices[name]?.length ? [all, ...choices[name]] : [], asked[name]))}
      ${select('sort', msg('Rækkefølge', {id: 'wall-order', desc: 'Label of the choice of order'}), sorts, asked.sort)}
    </form>
  `;
};

const select = (name: string, label: string, options: Choice[], value = ''): unknown =>
  options.length
    ? html`<div class="field">
        <label for=${name}>${label}</label>
        <select id=${name} name=${name}>
          ${options.map(({id, label: words}) => html`<option value=${id} ?selected=${id === value}>${words}</option>`)}
        </select>
      </div>`
    : nothing;

/** What is being filtered by, in words, and the way out. */
export const summary = (asked: Asked, choices: Choices, onClear: () => void): unknown => {
  const words = [
    ...(['pejlemaerke', 'group', 'theme'] as const).map((name) => choices[name]?.find(({id}) => id === asked[name])?.label),
    asked.q && `»${asked.q}«`,
    asked.outcome && msg('Har ført til noget bestemt', {id: 'wall-outcome', desc: 'Filter: contributions behind one outcome'}),
  ].filter(Boolean);
  return words.length
    ? html`<p class="row active no-print">
        <span>${msg('Viser kun:', {id: 'wall-only', desc: 'Before the list of active filters'})} <bdi>${words.join(' · ')}</bdi></span>
        ${clear(onClear)}
      </p>`
    : nothing;
};

export const clear = (onClear: () => void): unknown =>
  html`<button type="button" class="plain" @click=${onClear}>${msg('Ryd filtre', {id: 'wall-clear', desc: 'Button: remove all filters'})}</button>`;

export const filterStyles = css`
  .filters {
    align-items: end;
    display: grid;
    gap: calc(var(--_u) * 4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    padding-block: calc(var(--_u) * 2) calc(var(--_u) * 5);
  }
  .search {
    display: grid;
    gap: 0 calc(var(--_u) * 2);
    grid-column: 1 / -1;
    grid-template-columns: 1fr auto;
  }
  .search label {
    grid-column: 1 / -1;
  }
  .search button {
    margin-block-start: calc(var(--_u) * 2);
  }
  .filters .field > label {
    font-size: 0.875em;
  }
  .active {
    max-width: none;
  }
`;
