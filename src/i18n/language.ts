/** The locales that the widgets speak; Danish is the source, the others are loaded when a page needs them. */
export type Locale = 'da' | 'en' | 'ar';

const SUPPORTED: readonly string[] = ['da', 'en', 'ar'];

/** The language of an element: its nearest `lang`, also across shadow roots; Danish when the page says nothing. */
export const languageOf = (element: Element): string => {
  for (let node: Element | null = element; node;) {
    const nearest: Element | null = node.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang') || 'da';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'da';
};

/** The locale for a language tag (BCP 47): itself, or English. */
export const localeFor = (language: string): Locale => {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return SUPPORTED.includes(primary) ? (primary as Locale) : 'en';
};

export const directionOf = (locale: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `listener` when any `lang` on the page changes; returns the way to stop that. One observer for the page. */
export const watchLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
  if (listeners.size === 1) observer.observe(document, {subtree: true, attributes: true, attributeFilter: ['lang']});
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
};
