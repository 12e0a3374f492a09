import {fragmentOf} from '../../ui/fragment.js';

/** Contributions that are asked for at a time. */
const PAGE = 20;

/** What a reader asks the wall for; see docs/decisions/0005. */
export interface Asked {
  pejlemaerke?: string;
  group?: string;
  theme?: string;
  outcome?: string;
  q?: string;
  sort?: string;
  /** One contribution alone. */
  id?: string;
}
export type Filter = Exclude<keyof Asked, 'id' | 'sort'>;

export interface Choice {
  id: string;
  label: string;
}
/** What can be chosen from, by the name of the filter; without those that the page has fixed. */
export type Choices = Partial<Record<Filter, Choice[]>>;

/** What goes to the endpoint. */
export interface Question {
  kind: string;
  /** The path of a list, or of one contribution. */
  path: string;
  /** Whether it is that of one. */
  one: boolean;
}

/** What a page fixes, and what it begins with. */
export interface Given {
  pejlemaerke: string;
  group: string;
  theme: string;
  q: string;
  sort: string;
}
const FIXED = ['pejlemaerke', 'group', 'theme'] as const;

const NAMES = ['pejlemaerke', 'group', 'theme', 'outcome', 'q', 'sort', 'id'] as const;

/** Those that are asked for, in the order of the names: the same question is the same text. */
export const parametersOf = (asked: Asked): Record<string, string> =>
  Object.fromEntries(NAMES.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])));

/** What the address asks walls of a kind for; undefined when it says nothing to them. */
export const askedInAddress = (kind: string): Asked | undefined => {
  const value = fragmentOf('wall')?.value;
  if (!value) return undefined;
  const given = new URLSearchParams(value);
  if ((given.get('kind') ?? kind) !== kind) return undefined;
  return parametersOf(Object.fromEntries(given));
};

/** What a reader asks for, within what the page has fixed. */
export const askedWithin = (page: Given, asked: Asked): Asked => {
  const fixed = Object.fromEntries(FIXED.flatMap((name) => (page[name] ? [[name, page[name]]] : [])));
  return {q: page.q, sort: page.sort || 'newest', ...asked, ...fixed};
};

export const questionOf = (kind: string, {id, ...asked}: Asked): Question => {
  const list = new URLSearchParams({kind, ...parametersOf(asked), limit: `${PAGE}`});
  return {kind, path: id ? `/contributions/${encodeURIComponent(id)}` : `/contributions?${list}`, one: !!id};
};
