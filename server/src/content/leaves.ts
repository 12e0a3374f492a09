import type {Field, GroupField} from './fields.js';
import {keyOf} from './schemas/parts.js';

/** One text, number or choice in content, where it is, and what it is called. */
export interface Leaf {
  /** Where it is, by the ids of what it is in: the same when items change places. */
  path: string;
  /** What it is in and what it is called, outermost first: »Nyheder«, »Nyt hus«, »Titel«. */
  labels: string[];
  /** The language of a text; undefined for what is the same in all. */
  language?: string;
  text: string;
}

/** What an item of a list is called: its first text, in Danish. */
export const nameOf = (field: Field, value: unknown): string => {
  if (field.type === 'text') return (value as {da?: string} | null | undefined)?.da ?? '';
  if (field.type !== 'group') return typeof value === 'string' ? value : '';
  const parts = (value ?? {}) as Record<string, unknown>;
  for (const one of field.fields) {
    const name = one.type === 'text' ? nameOf(one, parts[one.name]) : '';
    if (name) return name;
  }
  return '';
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

/** Objects with their names in one order: a database gives them back in its own. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What a value is shown as. */
export const wordsOf = (field: Field, value: unknown): string => {
  if (field.type === 'yes') return 'ja';
  if (field.type === 'choice') return field.words?.[String(value)] ?? String(value);
  if (field.type === 'set') return (value as string[]).map((one) => field.words?.[one] ?? one).join(', ');
  return typeof value === 'object' ? JSON.stringify(value, inOrder) : String(value);
};

/** Everything in a value that can differ, in the order of its fields. */
export const leavesOf = (field: Field, value: unknown, path = '', labels: readonly string[] = []): Leaf[] => {
  if (value === null || value === undefined || (field.type === 'word' && field.kind === 'key')) return [];
  if (field.type === 'group') return inGroup(field, value as Record<string, unknown>, path, labels);
  const own = field.label && labels.at(-1) !== field.label ? [...labels, field.label] : [...labels];
  if (field.type === 'list') {
    return (value as unknown[]).flatMap((item, place) => {
      const known = typeof item === 'object' ? keyOf(item) : '';
      const name = shortened(nameOf(field.item, item)) || String(place + 1);
      const inside = `${path}/${known || place}`;
      if (field.item.type === 'group') return leavesOf(field.item, item, inside, [...own, `»${name}«`]);
      return leavesOf({...field.item, label: `${field.item.label} ${place + 1}`}, item, inside, own);
    });
  }
  if (field.type === 'text')
    return Object.entries(value as Record<string, string>).map(([language, text]) => ({
      path: `${path}/${language}`,
      labels: own,
      language,
      text,
    }));
  return [{path, labels: own, text: wordsOf(field, value)}];
};

const inGroup = (field: GroupField, value: Record<string, unknown>, path: string, labels: readonly string[]): Leaf[] =>
  field.fields.flatMap((one) => {
    // The items of a list stand under the list's own name.
    const around = one.type === 'group' ? [...labels, one.label] : labels;
    return leavesOf(one, value[one.name], `${path}/${one.name}`, around);
  });

/** How many texts each language lacks that Danish has. */
export const missingIn = (field: Field, value: unknown, locales: readonly string[]): Record<string, number> => {
  const missing = Object.fromEntries(locales.filter((locale) => locale !== 'da').map((locale) => [locale, 0]));
  const texts = leavesOf(field, value).filter(({language}) => language !== undefined);
  const there = new Set(texts.map(({path}) => path));
  for (const {path, language, text} of texts) {
    if (language !== 'da' || text.trim() === '') continue;
    for (const locale of Object.keys(missing)) if (!there.has(path.replace(/da$/, locale))) missing[locale] = (missing[locale] ?? 0) + 1;
  }
  return missing;
};

/** What is not the same in two values: as it was and as it is; null where there was or is nothing. */
export interface Difference extends Omit<Leaf, 'text'> {
  before: string | null;
  after: string | null;
}

export const differencesOf = (field: Field, before: unknown, after: unknown): Difference[] => {
  const [was, is] = [before, after].map((value) => new Map(leavesOf(field, value).map((leaf) => [leaf.path, leaf]))) as [
    Map<string, Leaf>,
    Map<string, Leaf>,
  ];
  const all = [...is.values(), ...[...was.values()].filter(({path}) => !is.has(path))];
  return [
    ...all.flatMap(({text: _, ...leaf}) => {
      const [old, now] = [was.get(leaf.path)?.text ?? null, is.get(leaf.path)?.text ?? null];
      return old === now ? [] : [{...leaf, before: old, after: now}];
    }),
    ...reordered(field, before, after),
  ];
};

/** Lists whose items are the same ones in another order. */
const reordered = (field: Field, before: unknown, after: unknown, labels: readonly string[] = []): Difference[] => {
  if (field.type === 'group') {
    const [was, is] = [before, after].map((value) => (value ?? {}) as Record<string, unknown>) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    return field.fields.flatMap((one) =>
      reordered(one, was[one.name], is[one.name], one.type === 'group' ? [...labels, one.label] : labels),
    );
  }
  if (field.type !== 'list' || field.item.type !== 'group') return [];
  const [was, is] = [before, after].map((value) => ((value ?? []) as unknown[]).map((item) => ({known: keyOf(item), item}))) as [
    {known: string; item: unknown}[],
    {known: string; item: unknown}[],
  ];
  const own = [...labels, field.label];
  const ordered = (some: typeof was, others: typeof was): string =>
    some
      .filter(({known}) => known && others.some((other) => other.known === known))
      .map(({item}) => shortened(nameOf(field.item, item)))
      .join(', ');
  const [first, then] = [ordered(was, is), ordered(is, was)];
  const moves =
    first === then || [...first].sort().join('') !== [...then].sort().join('')
      ? []
      : [{path: own.join('/'), labels: [...own, 'Rækkefølge'], before: first, after: then}];
  return [
    ...moves,
    ...is.flatMap(({known, item}) => {
      const old = was.find((other) => other.known === known && known !== '');
      return old ? reordered(field.item, old.item, item, own) : [];
    }),
  ];
};
