import type {Localized} from './shape.js';

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
  | 'hearing'
  | 'outcome'
  | TellingKind;

/** Lists of what a municipality tells, and what is in them. */
type TellingKind =
  | 'facts'
  | 'fact'
  | 'milestones'
  | 'milestone'
  | 'interview'
  | 'goals'
  | 'goal'
  | 'documents'
  | 'document'
  | 'results'
  | 'result'
  | 'partners'
  | 'partner'
  | 'news'
  | 'news-item'
  | 'video'
  | 'sites'
  | 'site'
  | 'associations'
  | 'association'
  | 'budget'
  | 'rooms'
  | 'room'
  | 'draws'
  | 'draw'
  | 'honours'
  | 'honour';

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

export const localesOf = (parts: (Localized | null | undefined)[]): string[] => [
  ...new Set(parts.flatMap((part) => Object.keys(part ?? {}))),
];

/** Texts by language. A part that a language lacks is null there and read in Danish instead. */
const textsOf = ({title, summary, body}: Parts): Record<string, Texts> =>
  Object.fromEntries(
    localesOf([title, summary, body]).map((locale) => [
      locale,
      {title: title[locale] ?? title.da, summary: summary?.[locale] ?? null, body: body?.[locale] ?? null},
    ]),
  );

/** A list of paragraphs as one text a language, paragraphs divided by an empty line. */
export const joined = (paragraphs: Localized[]): Localized => ({
  da: paragraphs.map(({da}) => da).join('\n\n'),
  ...Object.fromEntries(localesOf(paragraphs).map((locale) => [locale, paragraphs.map((text) => text[locale] ?? text.da).join('\n\n')])),
});

export const row = (kind: ContentKind, slug: string, position: number, parts: Parts, attrs: Record<string, unknown> = {}): ContentRow => ({
  ...{kind, slug, position, starts: null, ends: null, attrs},
  texts: textsOf(parts),
});
