import type {Policy} from '../../../src/data/documents.js';
import type {Fact} from '../../../src/data/facts.js';
import type {Goal} from '../../../src/data/goals.js';
import type {Interview} from '../../../src/data/interviews.js';
import type {Milestone} from '../../../src/data/milestones.js';
import type {NewsItem} from '../../../src/data/news.js';
import type {Partner} from '../../../src/data/partners.js';
import type {Picture} from '../../../src/data/picture.js';
import type {Result} from '../../../src/data/results.js';
import type {Site} from '../../../src/data/sites.js';
import type {Source} from '../../../src/data/source.js';
import type {Video} from '../../../src/data/videos.js';
import type {Localized} from './shape.js';

/**
 * A document of the contract as it is kept: each of its texts named in `T` in every language, the rest as it is.
 * What is null in the document may be left out.
 */
type Kept<D, T extends keyof D> = {[K in Exclude<keyof D, T> as null extends D[K] ? never : K]: D[K]} & {
  [K in Exclude<keyof D, T> as null extends D[K] ? K : never]?: D[K];
} & {[K in T as null extends D[K] ? never : K]: Localized} & {[K in T as null extends D[K] ? K : never]?: Localized | null};

/** Where to read on, or where it is written. */
export type SourceContent = Kept<Source, 'title'>;
export type PictureContent = Kept<Picture, 'alt'>;

interface Head {
  title: Localized;
  intro?: Localized;
}

export type FactContent = Kept<Omit<Fact, 'live' | 'source' | 'qualifier'>, 'unit' | 'text'> & {
  live?: true;
  qualifier?: Fact['qualifier'];
  source?: SourceContent;
};
export type MilestoneContent = Kept<Omit<Milestone, 'link'>, 'title' | 'body'> & {link?: SourceContent};
export type InterviewContent = Kept<Omit<Interview, 'questions' | 'picture'>, 'title' | 'person' | 'role' | 'intro'> & {
  picture?: PictureContent;
  questions: {question: Localized; answer: Localized[]}[];
};
export type GoalContent = Kept<Omit<Goal, 'link'>, 'title' | 'body'> & {link?: SourceContent};
export type PolicyContent = Kept<Policy, 'title' | 'kind' | 'summary' | 'by'>;
export type ResultContent = Kept<Omit<Result, 'link' | 'partners' | 'figures'>, 'title' | 'body'> & {
  partners?: Localized[];
  figures?: {amount: number; qualifier?: Fact['qualifier']; unit: Localized}[];
  link?: SourceContent;
};
export type PartnerContent = Kept<Omit<Partner, 'link' | 'active'>, 'title' | 'body'> & {active?: true; link?: SourceContent};
export type NewsContent = Kept<Omit<NewsItem, 'body' | 'by' | 'link' | 'picture'>, 'title'> & {
  body: Localized[];
  by: {name: Localized; role: NewsItem['by']['role']};
  picture?: PictureContent;
  link?: SourceContent;
};
export type VideoContent = Kept<Omit<Video, 'poster' | 'captions' | 'transcript' | 'link'>, 'title' | 'summary'> & {
  poster?: PictureContent;
  captions: {url: string; language: string; label: Localized}[];
  transcript: Localized[];
  link?: SourceContent;
};
export type SiteContent = Kept<Site, 'title' | 'summary'>;

/** What a municipality tells beside its visions and goals. What it does not have, it leaves out. */
export interface TellingContent {
  facts?: Head & {items: FactContent[]};
  milestones?: Head & {items: MilestoneContent[]};
  interviews?: {items: InterviewContent[]};
  goals?: Head & {items: GoalContent[]};
  documents?: Head & {items: PolicyContent[]};
  results?: Head & {themes: {id: string; title: Localized}[]; items: ResultContent[]};
  /** `total` counts those too that are not named. */
  partners?: Head & {total: number; items: PartnerContent[]};
  news?: Head & {items: NewsContent[]};
  videos?: {items: VideoContent[]};
  sites?: {title: Localized; items: SiteContent[]};
}
