import type {Association} from '../../data/associations.js';

/** What the reader looks for; empty is all. */
export interface Sought {
  words: string;
  kind: string;
  audience: string;
  access: string;
}

export const ALL: Sought = {words: '', kind: '', audience: '', access: ''};

/**
 * Those that fit, in which each word that was typed is somewhere: in the name, what is offered, when, where, or its kind.
 * One that says nobody in particular is for everyone.
 */
export const found = (items: readonly Association[], sought: Sought, kinds: ReadonlyMap<string, string>, locale: string): Association[] => {
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  const words = fold(sought.words).split(/\s+/);
  return items.filter(({title, summary, when, where, accessibility, kind, audience, access}) => {
    const all = fold([title, summary, when, where, accessibility, kinds.get(kind)].join(' '));
    return (
      [kind, ''].includes(sought.kind) &&
      [...audience, ''].includes(audience.length ? sought.audience : '') &&
      [...access, ''].includes(sought.access) &&
      words.every((word) => all.includes(word))
    );
  });
};
