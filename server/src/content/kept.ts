import type {ContentKind, Texts} from './row.js';
import type {SpaceContent} from './shape.js';
import type {Entry, Snapshot} from './spaces.js';
import {paragraphs} from './say.js';

type Text = Record<string, string>;

/** One part of an entry in every language that has it. */
const text = (entry: Entry | undefined, part: keyof Texts): Text | null => {
  const found = Object.entries(entry?.texts ?? {}).flatMap(([locale, texts]) => (texts[part] === null ? [] : [[locale, texts[part]]]));
  return found.some(([locale]) => locale === 'da') ? (Object.fromEntries(found) as Text) : null;
};

/** A body as the list of texts that it was joined from; a language with fewer paragraphs lacks the last ones. */
const story = (entry: Entry): Text[] => {
  const parts = Object.entries(text(entry, 'body') ?? {}).map(([locale, body]) => [locale, paragraphs(body)] as const);
  const count = parts.find(([locale]) => locale === 'da')?.[1].length ?? 0;
  return Array.from({length: count}, (_, place) =>
    Object.fromEntries(parts.flatMap(([locale, all]) => (all[place] === undefined ? [] : [[locale, all[place]]]))),
  );
};

type Parts = Partial<Record<string, keyof Texts | 'story'>>;

const item = (entry: Entry, parts: Parts, named: string | null = 'id'): Record<string, unknown> => ({
  ...(named !== null && {[named]: named === 'number' ? Number(entry.slug) : entry.slug}),
  ...Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part === 'story' ? story(entry) : text(entry, part as keyof Texts)]),
  ),
  ...entry.attrs,
});

/** A list with its head, or nothing where the space has neither. */
const list = (space: Snapshot, head: ContentKind | undefined, kind: ContentKind, parts: Parts, named?: string): object | undefined => {
  const [first] = head === undefined ? [] : space.of(head);
  const items = space.of(kind).map((entry) => item(entry, parts, named));
  if (!first && items.length === 0) return undefined;
  const intro = text(first, 'summary');
  return {...(first && {title: text(first, 'title'), ...(intro && {intro}), ...first.attrs}), items};
};

const BODY = {title: 'title', body: 'body'} as const;
const SUMMARY = {title: 'title', summary: 'summary'} as const;

const telling = (space: Snapshot): object => ({
  facts: list(space, 'facts', 'fact', {text: 'title', unit: 'summary'}),
  milestones: list(space, 'milestones', 'milestone', BODY),
  interviews: list(space, undefined, 'interview', {title: 'title', intro: 'summary'}),
  goals: list(space, 'goals', 'goal', BODY, 'number'),
  documents: list(space, 'documents', 'document', SUMMARY),
  results: list(space, 'results', 'result', BODY),
  partners: list(space, 'partners', 'partner', BODY),
  news: list(space, 'news', 'news-item', {title: 'title', body: 'story'}),
  videos: list(space, undefined, 'video', {...SUMMARY, transcript: 'story'}),
  sites: list(space, 'sites', 'site', SUMMARY),
  associations: list(space, 'associations', 'association', SUMMARY),
  budgets: list(space, undefined, 'budget', SUMMARY),
  rooms: list(space, 'rooms', 'room', SUMMARY),
  draws: list(space, 'draws', 'draw', SUMMARY),
  honours: list(space, 'honours', 'honour', SUMMARY),
});

const moment = (at: Date | null): string | null => at?.toISOString().replace('.000Z', 'Z') ?? null;

const activity = (entry: Entry): object => ({
  ...item(entry, SUMMARY),
  starts: moment(entry.starts),
  ends: moment(entry.ends),
});

const hearing = (entry: Entry): object => ({
  ...item(entry, SUMMARY),
  opens: moment(entry.starts),
  closes: moment(entry.ends),
});

/**
 * What is public, as content: for a space that was published before content was kept as versions. Only what rows do not
 * say is lost: whether a title is the same in a language, or is read in Danish there.
 */
export const contentOf = (space: Snapshot): SpaceContent => {
  const [participation] = space.of('participation');
  const [goals] = space.of('pejlemaerker');
  const {id, locales, privacy, retention, moderation, origins} = space;
  const told = Object.fromEntries(Object.entries(telling(space)).filter(([, value]) => value !== undefined));
  // Those called by their row's id were written at the desk, and are in no content.
  const outcomes = space.of('outcome').filter((entry) => entry.slug !== entry.id);
  return {
    ...{id, locales, privacy, retention, moderation, origins},
    title: text(space.find('space', id), 'title'),
    municipality: text(space.find('municipality', 'municipality'), 'title'),
    groups: space.of('group').map((entry) => item(entry, {label: 'title'})),
    themes: space.of('theme').map((entry) => item(entry, {label: 'title'})),
    participation: participation
      ? {
          ...item(participation, {title: 'title', intro: 'summary'}, null),
          steps: space.of('step').map((entry) => item(entry, SUMMARY, 'level')),
        }
      : null,
    forms: space.of('form').map((entry) => item(entry, {title: 'title', intro: 'summary'}, 'kind')),
    visions: space.of('vision').map((entry) => item(entry, {...SUMMARY, story: 'story'})),
    pejlemaerker: {
      ...{title: text(goals, 'title'), intro: text(goals, 'summary')},
      items: space.of('pejlemaerke').map((entry) => item(entry, BODY)),
    },
    activities: space.of('activity').map(activity),
    ...(space.of('hearing').length > 0 && {hearings: space.of('hearing').map(hearing)}),
    ...(outcomes.length > 0 && {outcomes: outcomes.map((entry) => item(entry, {asked: 'title', said: 'summary', did: 'body'}))}),
    ...(Object.keys(told).length > 0 && {telling: told}),
    // Rows were made from a content once; what they are made into is held against the schema where it is published.
  } as unknown as SpaceContent;
};
