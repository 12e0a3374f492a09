import type {Localized} from '../../server/src/content/shape.js';

/** The languages of the demonstration; the first one has no folder of its own. */
export const LOCALES = ['da', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

export const languageName: Record<Locale, string> = {da: 'Dansk', en: 'English', ar: 'العربية'};

/** The text in a language, or in Danish where it is missing. */
export const say = (text: Localized, locale: Locale): string => text[locale] ?? text.da;

/** The text without soft hyphens, for titles and attributes. */
export const plain = (text: Localized, locale: Locale): string => say(text, locale).replaceAll('\u00AD', '');

/** The address of a page in a language: `/aalborg/`, `/aalborg/en/`. */
export const addressOf = (path: string, locale: Locale): string => (locale === 'da' ? path : `${path}${locale}/`);

/** The page of the endpoint that works without scripts, in the language of this one. */
export const plainPage = (space: string, page: string, locale: Locale): string =>
  `/api/${space}/${page}${locale === 'da' ? '' : `?lang=${locale}`}`;
