import type {Entry} from './spaces.js';
import type {Texts} from './row.js';
import type {Localized} from './shape.js';

/** A part of an entry in a language, or in Danish where the language lacks it; null when the part is not there at all. */
export const maybe = (entry: Entry, part: keyof Texts, locale: string): string | null =>
  entry.texts[locale]?.[part] ?? entry.texts.da?.[part] ?? null;

/** The same, for a part that is always there. */
export const said = (entry: Entry | undefined, part: keyof Texts, locale: string): string => (entry && maybe(entry, part, locale)) ?? '';

/** A localized text of an entry's presentation data in a language, or in Danish. */
export const inLocale = (text: Localized, locale: string): string => text[locale] ?? text.da;

export const maybeInLocale = (text: Localized | null, locale: string): string | null => text && inLocale(text, locale);

const isLocalized = (value: object): value is Localized => 'da' in value && typeof value.da === 'string';

/** Everything in an entry's presentation data in a language, however deep. */
export const allInLocale = (value: unknown, locale: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => allInLocale(one, locale));
  if (isLocalized(value)) return inLocale(value, locale);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, allInLocale(one, locale)]));
};

/** A text a paragraph of what is divided by empty lines. */
export const paragraphs = (text: string): string[] => text.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
