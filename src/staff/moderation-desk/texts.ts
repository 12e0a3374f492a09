import type {Locale} from '../../i18n/language.js';

const loaders = {
  en: () => Promise.all([import('../../i18n/generated/en.js'), import('../generated/en.js')]),
  ar: () => Promise.all([import('../../i18n/generated/ar.js'), import('../generated/ar.js')]),
};
const learned = new Set<Locale>(['da']);

export const knowsDesk = (locale: Locale): boolean => learned.has(locale);

/** Adds the desk's texts to those of the widgets: no citizen is to load what only staff reads. */
export const learnDesk = async (locale: Locale): Promise<void> => {
  if (locale === 'da' || learned.has(locale)) return;
  const [shared, own] = await loaders[locale]();
  Object.assign(shared.templates, own.templates);
  learned.add(locale);
};
