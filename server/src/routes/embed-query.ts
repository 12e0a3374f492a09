import * as v from 'valibot';
import {columns} from '../../../src/data/insights.js';
import {level} from '../../../src/data/level.js';
import {sort} from '../../../src/data/contributions.js';
import {id, language} from '../../../src/data/schema.js';

/** What every embed page takes. */
const base = {
  /** The language to show it in, when the space has it. */
  lang: v.optional(language),
  /** Name of a theme that comes with the widgets. */
  theme: v.optional(v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,63}$/))),
  /** Origin of the page around the frame, to be told the height; one that may frame the space. */
  parent: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#]{1,255}$/))),
  'heading-level': v.optional(v.pipe(v.string(), v.regex(/^[1-6]$/))),
};

/** What a form sends for a choice that was not made. */
const none = v.literal('');
const wall = {
  ...{kind: v.optional(id), pejlemaerke: v.optional(v.union([none, id])), group: v.optional(v.union([none, id]))},
  /** A theme of the contributions; `theme` is how the page looks. */
  topic: v.optional(v.union([none, id])),
  sort: v.optional(sort),
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** As in `GET /contributions`. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,160}$/))),
  /** One contribution alone. */
  id: v.optional(id),
};

/** The widgets that have a page, with the attributes that each takes from the address. */
export const embedQueries = {
  'vision-card': v.strictObject({...base, vision: v.optional(id)}),
  'pejlemaerke-list': v.strictObject(base),
  'participation-ladder': v.strictObject({...base, level: v.optional(level)}),
  'input-form': v.strictObject({...base, kind: v.optional(id)}),
  receipt: v.strictObject(base),
  'input-wall': v.strictObject({...base, ...wall}),
  heatmap: v.strictObject({...base, columns: v.optional(columns)}),
  'outcome-list': v.strictObject({...base, pejlemaerke: v.optional(id)}),
  'fact-list': v.strictObject(base),
  timeline: v.strictObject(base),
  interview: v.strictObject({...base, interview: v.optional(id)}),
  'goal-badges': v.strictObject(base),
  'document-list': v.strictObject(base),
  'result-list': v.strictObject(base),
  'partner-map': v.strictObject(base),
  'news-list': v.strictObject(base),
  video: v.strictObject({...base, video: v.optional(id)}),
  share: v.strictObject(base),
  'site-picker': v.strictObject(base),
  'association-guide': v.strictObject(base),
  'activity-list': v.strictObject({...base, level: v.optional(level)}),
  'initiative-list': v.strictObject(base),
  dialogue: v.strictObject(base),
  promise: v.strictObject(base),
  budget: v.strictObject({...base, budget: v.optional(id)}),
  'room-list': v.strictObject(base),
  draw: v.strictObject({...base, draw: v.optional(id)}),
  hearing: v.strictObject({...base, hearing: v.optional(id)}),
  recognition: v.strictObject({...base, kind: wall.kind}),
  'story-list': v.strictObject({...base, kind: wall.kind, cursor: wall.cursor}),
};
export type Embeddable = keyof typeof embedQueries;

/** Every parameter of every widget, for the description of the contract. */
export const embedQuery = v.strictObject({
  ...base,
  ...wall,
  ...{vision: v.optional(id), level: v.optional(level), columns: v.optional(columns)},
  ...{interview: v.optional(id), video: v.optional(id), budget: v.optional(id)},
  ...{interview: v.optional(id), video: v.optional(id), draw: v.optional(id)},
  ...{interview: v.optional(id), video: v.optional(id), hearing: v.optional(id)},
});
export type EmbedQuery = v.InferOutput<typeof embedQuery>;

export const isEmbeddable = (name: string): name is Embeddable => Object.hasOwn(embedQueries, name);

const digits = v.pipe(v.string(), v.regex(/^\d{1,6}$/));

/** Not strict: those who ask add parameters of their own (WordPress sends `dnt`). */
export const oembedQuery = v.object({
  /** The address of one of this space's embed pages. */
  url: v.pipe(v.string(), v.maxLength(2_000)),
  maxwidth: v.optional(digits),
  maxheight: v.optional(digits),
  /** `json`; `xml` is answered with 501. */
  format: v.optional(v.string()),
});
export type OembedQuery = v.InferOutput<typeof oembedQuery>;

/** An answer of the type "rich" (oEmbed 1.0, 2.3.4.4). */
export const oembed = v.object({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.string(),
  provider_name: v.string(),
  provider_url: v.string(),
  cache_age: v.number(),
  html: v.string(),
  width: v.number(),
  height: v.number(),
});
export type Oembed = v.InferOutput<typeof oembed>;
