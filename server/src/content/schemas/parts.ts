import * as v from 'valibot';
import {partialDate} from '../../../../src/data/partial-date.js';
import {count, id, language, time} from '../../../../src/data/schema.js';
import {safeUrl} from '../../../../src/data/url.js';
import {date} from '../../../../src/data/visions.js';

/**
 * The pieces that the schemas of kept content are made of. Each says in Danish what it is called where staff edits it
 * (`v.title`) and, as metadata, how: the forms are made from the schemas, see fields.ts.
 */

/** How a value is edited, beside what its type says. */
export interface Editing {
  kind?: 'line' | 'long' | 'address' | 'day' | 'moment' | 'language' | 'word' | 'key';
  help?: string;
  /** Limit of a text, in UTF-16 code units as `maxlength` counts them. */
  max?: number;
  /** Words for the values of a choice. */
  words?: Readonly<Record<string, string>>;
  /** What one item of a list is called: "et afsnit". */
  one?: string;
  /** The values are those of another part of the content; see {@link Source}. */
  from?: Source;
}

/**
 * Where the values of a choice come from: ids of the results' themes, of the associations' kinds, of the guiding goals, kinds of
 * forms, or ids of the initiatives that are published.
 */
export type Source = 'results.themes' | 'associations.kinds' | 'pejlemaerker' | 'forms' | 'initiatives';

interface Said extends Pick<Editing, 'help' | 'max'> {
  /** Whether Danish may be empty; default false. */
  empty?: boolean;
}

/** PostgreSQL takes neither in a text: a NUL, and half of a surrogate pair. */
const UNSTORABLE = /[\0\p{Cs}]/u;

const written = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((value) => !UNSTORABLE.test(value), 'Characters that cannot be stored'),
  );

const filled = (max: number) =>
  v.pipe(
    written(max),
    v.check((value) => value.trim() !== '', 'Missing'),
  );

const localized = (kind: 'line' | 'long', title: string, max: number, {help, empty = false}: Said) =>
  v.pipe(
    v.objectWithRest({da: empty ? written(max) : filled(max)}, filled(max)),
    v.check((text) => Object.keys(text).every((name) => v.is(language, name)), 'Languages are named by their tag, such as "en"'),
    v.title(title),
    v.metadata({kind, max, help} satisfies Editing),
  );

/** A text of one line in every language; 200 code units at most by default. */
export const line = (title: string, {max = 200, ...said}: Said = {}) =>
  v.pipe(
    localized('line', title, max, said),
    v.check((text) => Object.values(text).every((value) => !/[\r\n]/.test(value)), 'More than one line'),
  );

/** A text of several lines in every language; 2,000 code units at most by default. */
export const long = (title: string, {max = 2_000, ...said}: Said = {}) => localized('long', title, max, said);

/** A text as it stands in an address of the page: http, https or relative to the page. The rule is that of `safeUrl`. */
export const isAddress = (value: string): boolean => /^\S+$/.test(value) && /^https?:/.test(safeUrl(value, 'https://here.invalid') ?? '');

export const address = (title: string, help?: string) =>
  v.pipe(
    written(2_000),
    v.check(isAddress, 'Not an address that begins with https://, http:// or /'),
    v.title(title),
    v.metadata({kind: 'address', help} satisfies Editing),
  );

/** A word that is the same in every language, such as a media type. */
export const word = (title: string, {max = 100, help}: Said = {}) =>
  v.pipe(filled(max), v.title(title), v.metadata({kind: 'word', max, help} satisfies Editing));

export const day = (title: string, help = 'År, måned eller dag: 2018, 2018-11 eller 2018-11-10') =>
  v.pipe(partialDate, v.title(title), v.metadata({kind: 'day', help} satisfies Editing));

/** A whole day, not only its month or year. */
export const fullDay = (title: string, help = 'For eksempel 2026-12-24') =>
  v.pipe(
    date,
    v.check((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value), 'Not a day'),
    v.title(title),
    v.metadata({kind: 'day', help} satisfies Editing),
  );

export const moment = (title: string) => v.pipe(time, v.title(title), v.metadata({kind: 'moment'} satisfies Editing));

export const tongue = (title: string) =>
  v.pipe(language, v.title(title), v.metadata({kind: 'language', help: 'For eksempel da eller en'} satisfies Editing));

/** The public id of an item. It is made from its first text, and stays. */
export const key = v.pipe(id, v.title('Id'), v.metadata({kind: 'key'} satisfies Editing));

interface Range {
  min?: number;
  max?: number;
  help?: string;
}

export const whole = (title: string, {min = 0, max = Number.MAX_SAFE_INTEGER, help}: Range = {}) =>
  v.pipe(count, v.minValue(min), v.maxValue(max), v.title(title), v.metadata({help} satisfies Editing));

export const amount = (title: string, {min = -Number.MAX_VALUE, max = Number.MAX_VALUE, help}: Range = {}) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max), v.title(title), v.metadata({help} satisfies Editing));

/** One of some values, by the words for each. */
export const choice = <W extends Readonly<Record<string, string>>>(title: string, words: W) =>
  v.pipe(v.picklist(Object.keys(words) as (keyof W & string)[]), v.title(title), v.metadata({words} satisfies Editing));

/** Any of some values, each at most once; their order is the one in which they were chosen. */
export const several = <W extends Readonly<Record<string, string>>>(title: string, words: W) =>
  v.pipe(
    v.array(v.picklist(Object.keys(words) as (keyof W & string)[])),
    v.check((values) => new Set(values).size === values.length, 'The same value twice'),
    v.title(title),
    v.metadata({words} satisfies Editing),
  );

/** The id of something else in the same content, or of an initiative. */
export const reference = (title: string, from: Source, help?: string) =>
  v.pipe(id, v.title(title), v.metadata({from, help} satisfies Editing));

export const yes = (title: string, help?: string) => v.pipe(v.literal(true), v.title(title), v.metadata({help} satisfies Editing));

export const group = <E extends v.ObjectEntries>(title: string, entries: E) => v.pipe(v.strictObject(entries), v.title(title));

/** @param one what one of them is called, with its article: "et afsnit". */
export const list = <S extends v.GenericSchema>(title: string, one: string, item: S, max = 200) =>
  v.pipe(v.array(item), v.maxLength(max), v.title(title), v.metadata({one} satisfies Editing));

/** A list whose items have ids, each once. */
export const keyed = <S extends v.GenericSchema<unknown, {id: string} | {number: number} | {level: string} | {kind: string}>>(
  title: string,
  one: string,
  item: S,
  max = 500,
) =>
  v.pipe(
    list(title, one, item, max),
    v.check((items) => new Set(items.map(keyOf)).size === items.length, 'The same id twice'),
  );

/** By what an item of a keyed list is known. */
export const keyOf = (item: unknown): string => {
  const {id, number, level, kind} = item as Record<'id' | 'number' | 'level' | 'kind', unknown>;
  return String(id ?? number ?? level ?? kind ?? '');
};

/** What may be left out, or null. */
export const perhaps = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));
