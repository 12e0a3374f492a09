import type {msg as litMsg, StrResult} from '@lit/localize';
import {str as litStr} from '@lit/localize/internal/str-tag.js';
import type {Locale} from './language.js';

/** Texts of one locale by id, as `lit-localize build` writes them. */
type Templates = Record<string, string | StrResult | {strTag: true; strings: TemplateStringsArray; values: number[]}>;

const loaders = {
  en: () => import('./generated/en.js'),
  ar: () => import('./generated/ar.js'),
};
const loaded = new Map<Locale, Templates>([['da', {}]]);
const loading = new Map<Locale, Promise<void>>();

let spoken: Templates = {};

const joined = (strings: readonly string[], values: readonly unknown[]): string =>
  strings.reduce((text, part, i) => text + String(values[i - 1]) + part);

/**
 * A text in the language of the widget that is being rendered: `msg('Prøv igen', {id: 'retry', desc: 'Button'})`.
 * Same signature as `@lit/localize`'s, whose tools extract the texts; but there a page has one language, and here each
 * widget has its own (its nearest `lang`), because a Danish page may hold an Arabic part. It therefore holds only while
 * `speaking` runs: call it in `render`, never in a handler. The id is required: minifying would change a computed one.
 */
export const msg = ((template: string | StrResult, {id}: {id: string}): string => {
  const found = spoken[id];
  if (typeof template === 'string') return typeof found === 'string' ? found : template;
  return found && typeof found !== 'string'
    ? joined(
        found.strings,
        found.values.map((i) => template.values[i as number]),
      )
    : joined(template.strings, template.values);
}) as typeof litMsg;

/** Marks a text with values in it: `msg(str\`Senest opdateret ${date}\`, {id: 'updated'})`. */
export const str = litStr;

/** Whether the texts of a locale are here; Danish always is. */
export const knows = (locale: Locale): locale is 'da' => loaded.has(locale);

/** Loads the texts of a locale that is not known yet, once; a failure is not remembered. */
export const learn = (locale: Exclude<Locale, 'da'>): Promise<void> => {
  const underway =
    loading.get(locale) ??
    loaders[locale]().then(
      ({templates}) => void loaded.set(locale, templates),
      (error: unknown) => {
        loading.delete(locale);
        throw error;
      },
    );
  loading.set(locale, underway);
  return underway;
};

/** Runs `render` (synchronously) with `msg` in that locale; Danish where its texts are not here. */
export const speaking = <T>(locale: Locale, render: () => T): T => {
  const before = spoken;
  spoken = loaded.get(locale) ?? {};
  try {
    return render();
  } finally {
    spoken = before;
  }
};
