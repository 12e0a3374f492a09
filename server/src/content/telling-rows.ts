import {joined, row, type ContentRow} from './row.js';
import type {Localized} from './shape.js';
import type {TellingContent} from './telling.js';

/** The rows of one list: its own, with its heading, and one an item. */
const list = <Item extends object>(
  kinds: readonly [list: ContentRow['kind'], item: ContentRow['kind']],
  content: {title?: Localized; intro?: Localized; items: readonly Item[]} | undefined,
  item: (item: Item) => {slug: string | number; title: Localized; summary?: Localized | null; body?: Localized | null; attrs: object},
): ContentRow[] => {
  if (!content) return [];
  const {title, intro, items, ...attrs} = content;
  return [
    ...(title ? [row(kinds[0], kinds[0], 0, {title, summary: intro}, attrs)] : []),
    ...items.map(item).map(({slug, attrs: own, ...parts}, i) => row(kinds[1], `${slug}`, i, parts, {...own})),
  ];
};

/** Everything that a municipality tells beside its visions and goals, as rows. */
export const tellingRows = (telling: TellingContent): ContentRow[] => [
  ...list(['facts', 'fact'], telling.facts, ({id, text, unit, ...attrs}) => ({slug: id, title: text, summary: unit, attrs})),
  ...list(['milestones', 'milestone'], telling.milestones, ({id, title, body, ...attrs}) => ({slug: id, title, body, attrs})),
  ...list(['interview', 'interview'], telling.interviews, ({id, title, intro, ...attrs}) => ({slug: id, title, summary: intro, attrs})),
  ...list(['goals', 'goal'], telling.goals, ({number, title, body, ...attrs}) => ({slug: number, title, body, attrs})),
  ...list(['documents', 'document'], telling.documents, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
  ...list(['results', 'result'], telling.results, ({id, title, body, ...attrs}) => ({slug: id, title, body, attrs})),
  ...list(['partners', 'partner'], telling.partners, ({id, title, body, ...attrs}) => ({slug: id, title, body, attrs})),
  ...list(['news', 'news-item'], telling.news, ({id, title, body, ...attrs}) => ({slug: id, title, body: joined(body), attrs})),
  ...list(['video', 'video'], telling.videos, ({id, title, summary, transcript, ...attrs}) => ({
    ...{slug: id, title, summary, attrs},
    body: joined(transcript),
  })),
  ...list(['associations', 'association'], telling.associations, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
  ...list(['budget', 'budget'], telling.budgets, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
  ...list(['rooms', 'room'], telling.rooms, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
  ...list(['draws', 'draw'], telling.draws, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
  ...list(['honours', 'honour'], telling.honours, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
  ...list(['sites', 'site'], telling.sites, ({id, title, summary, ...attrs}) => ({slug: id, title, summary, attrs})),
];
