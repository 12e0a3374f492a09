import {html, nothing} from 'lit';
import type {StaffClient} from '../../data/staff-client.js';
import type {StaffItems, StaffSession} from '../../data/staff.js';
import {number} from '../../i18n/format.js';
import {msg} from '../../i18n/locale.js';
import {FILTERS, hashOf, queryOf, TO_DO, VIEWS, type Filter, type View, type ViewName} from './view.js';
import {viewWords} from './words.js';

interface Shown {
  session: StaffSession;
  view: View;
  locale: string;
  counts: StaffItems['counts'] | undefined;
}

/** The views as links, those in which something is to be done first, with how many. The audit log is for who may read one. */
export const viewsOf = ({session, view, counts, locale}: Shown): unknown => {
  const mayAudit = session.spaces.some(({role}) => role === 'admin');
  const link = (name: ViewName): unknown => {
    const count = counts && TO_DO.includes(name) ? counts[name as keyof typeof counts] : undefined;
    return html`<li>
      <a href=${hashOf({...view, name})} aria-current=${name === view.name ? 'page' : nothing}
        ><span>${viewWords(name)}</span>${count === undefined ? nothing : html` <span class="count">${number(locale, count)}</span>`}</a
      >
    </li>`;
  };
  return html`<nav class="views" aria-label=${msg('Visninger', {id: 'desk-views', desc: 'Names the links to the views'})}>
    <ul>${TO_DO.map(link)}</ul>
    <ul>${VIEWS.filter((name) => !TO_DO.includes(name) && (mayAudit || name !== 'audit')).map(link)}</ul>
  </nav>`;
};

/** Filters of one space need that space: goals and themes have names there only. */
const optionsOf = (filter: Filter, {spaces}: StaffSession, view: View): {id: string; label: string}[] => {
  const space = spaces.find(({id}) => id === view.space) ?? (spaces.length === 1 ? spaces[0] : undefined);
  switch (filter) {
    case 'space':
      return spaces.map(({id, title, municipality}) => ({id, label: `${municipality}: ${title}`}));
    case 'kind':
      return space?.kinds.map(({id, title}) => ({id, label: title})) ?? [];
    case 'pejlemaerke':
      return space?.goals ?? [];
    case 'theme':
      return space?.themes ?? [];
  }
};

const filterWords = (filter: Filter): string => {
  switch (filter) {
    case 'space':
      return msg('Fra', {id: 'desk-filter-space', desc: 'Label: contributions from which space'});
    case 'kind':
      return msg('Slags', {id: 'desk-filter-kind', desc: 'Label: which kind of contribution'});
    case 'pejlemaerke':
      return msg('Pejlemærke', {id: 'desk-filter-goal', desc: 'Label: about which guiding goal'});
    case 'theme':
      return msg('Tema', {id: 'desk-filter-theme', desc: 'Label: with which theme'});
  }
};

/** Filters and search. They take effect with the button: a list that changes under a choice is lost to a keyboard. */
export const filtersOf = (session: StaffSession, view: View, onFilter: (view: View) => void): unknown => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const chosen = Object.fromEntries(FILTERS.map((filter) => [filter, String(given.get(filter) ?? '')])) as Record<Filter, string>;
    // Another space has other kinds, goals and themes.
    const kept = chosen.space === view.space ? chosen : {...chosen, kind: '', pejlemaerke: '', theme: ''};
    onFilter({...view, ...kept, q: String(given.get('q') ?? '').trim()});
  };
  return html`<form class="filters" role="search" @submit=${submit}>
    ${FILTERS.map((filter) => {
      const options = optionsOf(filter, session, view);
      if (options.length < 2) return nothing;
      return html`<div class="field">
        <label for="filter-${filter}">${filterWords(filter)}</label>
        <select id="filter-${filter}" name=${filter}>
          <option value="" ?selected=${!view[filter]}>${msg('Alle', {id: 'desk-filter-all', desc: 'First entry of a filter: everything'})}</option>
          ${options.map(({id, label}) => html`<option value=${id} ?selected=${id === view[filter]}>${label}</option>`)}
        </select>
      </div>`;
    })}
    <div class="field">
      <label for="filter-q">${msg('Søg i teksten', {id: 'desk-filter-q', desc: 'Label: search'})}</label>
      <input id="filter-q" name="q" type="search" maxlength="200" autocomplete="off" .value=${view.q} />
    </div>
    <button type="submit">${msg('Vis', {id: 'desk-filter-show', desc: 'Button: apply the filters'})}</button>
  </form>`;
};

/** What the view shows, as files. */
export const exportsOf = (client: StaffClient, view: View): unknown => {
  const {order: _order, ...query} = queryOf(view);
  return html`<p class="exports">
    <span class="muted">${msg('Hent som fil:', {id: 'desk-export', desc: 'Before the links to CSV, XLSX and JSON'})}</span>
    ${(['csv', 'xlsx', 'json'] as const).map((format) => html`<a href=${client.exportUrl(format, query)} download>${format.toUpperCase()}</a> `)}
  </p>`;
};
