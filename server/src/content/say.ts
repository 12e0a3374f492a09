import type {Entry} from './spaces.js';
import type {Texts} from './rows.js';
import type {Localized} from './shape.js';

/** A part of an entry in a language, or in Danish where the language lacks it; null when the part is not there at all. */
export const maybe = (entry: Entry, part: keyof Texts, locale: string): string | null =>
  entry.texts[locale]?.[part] ?? entry.texts.da?.[part] ?? null;

/** The same, for a part that is always there. */
export const said = (entry: Entry | undefined, part: keyof Texts, locale: string): string => (entry && maybe(entry, part, locale)) ?? '';

/** A localized text of an entry's presentation data in a language, or in Danish. */
export const inLocale = (text: Localized, locale: string): string => text[locale] ?? text.da;

export const maybeInLocale = (text: Localized | null, locale: string): string | null => text && inLocale(text, locale);
