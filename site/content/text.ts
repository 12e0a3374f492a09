import type {Localized} from '../../server/src/content/shape.js';

/** A text in the three languages of the demonstration; the parameters make the compiler ask for all of them. */
export const t = (da: string, en: string, ar: string): Localized => ({da, en, ar});

/** A name that stays as it is in every language. */
export const name = (value: string): Localized => ({da: value, en: value, ar: value});
