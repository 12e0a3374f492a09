import {listedCount} from '../contributions/tally.js';
import type {Db} from '../db/connect.js';
import type {ContentKind} from './row.js';
import {allInLocale, maybe, said} from './say.js';
import type {Entry, Snapshot} from './spaces.js';
import {
  associationDocument,
  factDocument,
  goalDocument,
  honourDocument,
  interviewDocument,
  milestoneDocument,
  newsDocument,
  partnerDocument,
  policyDocument,
  resultDocument,
  roomDocument,
  siteDocument,
  videoDocument,
} from './telling-documents.js';

/** What a list says of itself, in a language. */
type Head = (space: Snapshot, items: readonly object[], locale: string) => object;

const headed =
  (kind: ContentKind, more: (attrs: Record<string, unknown>, items: readonly object[]) => object = () => ({})): Head =>
  (space, items, locale) => {
    const [head] = space.of(kind);
    return {
      ...{title: said(head, 'title', locale), intro: head ? maybe(head, 'summary', locale) : null},
      ...more((allInLocale(head?.attrs ?? {}, locale) ?? {}) as Record<string, unknown>, items),
    };
  };

/** Those with what is latest first. */
const latestFirst = (entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => String(b.attrs.date).localeCompare(String(a.attrs.date)) || a.position - b.position);
const earliestFirst = (entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => String(a.attrs.starts).localeCompare(String(b.attrs.starts)) || a.position - b.position);

interface List {
  item: ContentKind;
  /** One item as the contract has it; `inputs` are the contributions that are published. */
  document: (entry: Entry, locale: string, inputs: number) => object;
  head?: Head;
  order?: (entries: Entry[]) => Entry[];
}

/** Every list that a municipality tells, by its path. */
export const LISTS = {
  facts: {item: 'fact', document: factDocument, head: headed('facts')},
  milestones: {item: 'milestone', document: milestoneDocument, head: headed('milestones'), order: earliestFirst},
  interviews: {item: 'interview', document: interviewDocument},
  goals: {item: 'goal', document: goalDocument, head: headed('goals')},
  documents: {item: 'document', document: policyDocument, head: headed('documents')},
  results: {item: 'result', document: resultDocument, head: headed('results', ({themes = []}) => ({themes}))},
  partners: {
    ...{item: 'partner', document: partnerDocument},
    head: headed('partners', ({total}, items) => ({total: Math.max(Number(total ?? 0), items.length)})),
  },
  news: {item: 'news-item', document: newsDocument, head: headed('news'), order: latestFirst},
  videos: {item: 'video', document: videoDocument},
  sites: {item: 'site', document: siteDocument, head: (space, _items, locale) => ({title: said(space.of('sites')[0], 'title', locale)})},
  associations: {
    ...{item: 'association', document: associationDocument},
    head: headed('associations', ({kinds = []}) => ({kinds})),
  },
  rooms: {item: 'room', document: roomDocument, head: headed('rooms')},
  honours: {item: 'honour', document: honourDocument, head: headed('honours'), order: latestFirst},
} as const satisfies Record<string, List>;
export type Told = keyof typeof LISTS;

/** How many are published, where one of the figures is counted as it is read. */
const inputsFor = async (db: Db, space: Snapshot, path: Told): Promise<number> =>
  path === 'facts' && space.of('fact').some(({attrs}) => attrs.live) ? listedCount(db, space.id, {kind: 'input'}) : 0;

/** A list in a language, as the contract has it. */
export const toldIn = async (db: Db, space: Snapshot, locale: string, path: Told): Promise<{language: string; items: object[]}> => {
  const {item, document, head, order}: List = LISTS[path];
  const entries = space.of(item);
  const inputs = await inputsFor(db, space, path);
  const items = (order?.(entries) ?? entries).map((entry) => document(entry, locale, inputs));
  return {language: locale, ...head?.(space, items, locale), items};
};
