import type {Filters} from '../../data/staff-client.js';
import type {StaffItem} from '../../data/staff.js';

/** What the desk can show, in the order of its links. */
export const VIEWS = ['waiting', 'held', 'reported', 'published', 'answered', 'decided', 'done', 'rejected', 'all', 'audit'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What can be filtered by, beside the search. */
export const FILTERS = ['space', 'kind', 'pejlemaerke', 'theme'] as const;
export type Filter = (typeof FILTERS)[number];

export interface View extends Record<Filter, string> {
  name: ViewName;
  /** Searched for; never in the address, where a citizen's name would stay. */
  q: string;
}

/** What the fragment of the address says: `#view=held&space=aalborg`. What waits, when it says nothing. */
export const viewIn = (hash: string, q = ''): View => {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const name = VIEWS.find((view) => view === given.get('view')) ?? 'waiting';
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, given.get(filter) ?? ''])) as Record<Filter, string>;
  return {name, q, ...filters};
};

/** The fragment for a view, with its filters. */
export const hashOf = (view: View): string => {
  const filled = FILTERS.filter((filter) => view[filter]).map((filter) => [filter, view[filter]]);
  return `#${new URLSearchParams([['view', view.name], ...filled])}`;
};

/** Views in which something is to be done: oldest first, and counted in their links. */
export const TO_DO: readonly ViewName[] = ['waiting', 'held', 'reported'];

/** What the staff API is asked for. */
export const queryOf = ({name, q, space, kind, pejlemaerke, theme}: View): Filters => ({
  ...{space, kind, pejlemaerke, theme, q},
  ...(name === 'reported' ? {reported: '1'} : name !== 'all' && {status: name}),
  order: TO_DO.includes(name) ? 'oldest' : 'newest',
});

/** Whether a contribution still belongs to the view that it was found in. */
export const belongs = ({name}: View, {status, reports}: StaffItem): boolean =>
  name === 'reported' ? reports.length > 0 : name === 'all' || status === name;
