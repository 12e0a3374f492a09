import type {Localized, SpaceContent} from './shape.js';

export type ContentKind =
  | 'space'
  | 'municipality'
  | 'group'
  | 'theme'
  | 'participation'
  | 'step'
  | 'form'
  | 'vision'
  | 'pejlemaerker'
  | 'pejlemaerke'
  | 'activity'
  | 'outcome';

export interface Texts {
  title: string;
  summary: string | null;
  body: string | null;
}

/** One piece of content as the tables hold it, before it has an id. */
export interface ContentRow {
  kind: ContentKind;
  slug: string;
  position: number;
  starts: Date | null;
  ends: Date | null;
  /** Presentation data of its kind: lists and labels that nothing is looked up by. */
  attrs: Record<string, unknown>;
  texts: Record<string, Texts>;
}

interface Parts {
  title: Localized;
  summary?: Localized | null;
  body?: Localized | null;
}

const localesOf = (parts: (Localized | null | undefined)[]): string[] => [...new Set(parts.flatMap((part) => Object.keys(part ?? {})))];

/** Texts by language. A part that a language lacks is null there and read in Danish instead. */
const textsOf = ({title, summary, body}: Parts): Record<string, Texts> =>
  Object.fromEntries(
    localesOf([title, summary, body]).map((locale) => [
      locale,
      {title: title[locale] ?? title.da, summary: summary?.[locale] ?? null, body: body?.[locale] ?? null},
    ]),
  );

/** A list of paragraphs as one text a language, paragraphs divided by an empty line. */
const joined = (paragraphs: Localized[]): Localized => ({
  da: paragraphs.map(({da}) => da).join('\n\n'),
  ...Object.fromEntries(localesOf(paragraphs).map((locale) => [locale, paragraphs.map((text) => text[locale] ?? text.da).join('\n\n')])),
});

const row = (kind: ContentKind, slug: string, position: number, parts: Parts, attrs: Record<string, unknown> = {}): ContentRow => ({
  ...{kind, slug, position, starts: null, ends: null, attrs},
  texts: textsOf(parts),
});

/** Everything editorial of a space as rows; the order within a kind is the order of the content. */
export const rowsOf = (content: SpaceContent): ContentRow[] => {
  const {participation, pejlemaerker} = content;
  return [
    row('space', content.id, 0, {title: content.title}),
    row('municipality', 'municipality', 0, {title: content.municipality}),
    ...content.groups.map(({id, label}, i) => row('group', id, i, {title: label})),
    ...content.themes.map(({id, label, words}, i) => row('theme', id, i, {title: label}, {words})),
    ...(participation ? [row('participation', 'participation', 0, {title: participation.title, summary: participation.intro})] : []),
    ...(participation?.steps ?? []).map(({level, title, summary, examples}, i) => row('step', level, i, {title, summary}, {examples})),
    ...content.forms.map(({kind, title, intro, ...attrs}, i) => row('form', kind, i, {title, summary: intro}, attrs)),
    ...content.visions.map(({id, title, summary, story, ...attrs}, i) =>
      row('vision', id, i, {title, summary, body: joined(story)}, attrs),
    ),
    row('pejlemaerker', 'pejlemaerker', 0, {title: pejlemaerker.title, summary: pejlemaerker.intro}),
    ...pejlemaerker.items.map(({id, title, body, ...attrs}, i) => row('pejlemaerke', id, i, {title, body}, attrs)),
    ...content.activities.map(({id, title, summary, starts, ends, ...attrs}, i) => ({
      ...row('activity', id, i, {title, summary}, attrs),
      ...{starts: new Date(starts), ends: ends === null ? null : new Date(ends)},
    })),
    ...(content.outcomes ?? []).map(({id, asked, said, did, ...attrs}, i) =>
      row('outcome', id, i, {title: asked, summary: said, body: did}, attrs),
    ),
  ];
};
