import type {Activity} from '../../data/activities.js';

/** What the reader looks for; empty is all. */
export interface Sought {
  words: string;
  level: string;
  mode: string;
}

export const ALL: Sought = {words: '', level: '', mode: ''};

/** Those that fit: open at the level, to be met or online, and with each word that was typed somewhere. */
export const found = (items: readonly Activity[], {words, level, mode}: Sought, locale: string): Activity[] => {
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  return items.filter((item) => {
    const all = fold([item.title, item.summary, item.place, item.accessibility, ...item.open.map(({seeks}) => seeks)].join(' '));
    return (
      [...item.open.map((open) => open.level as string), ''].includes(level) &&
      ['', item.mode].includes(item.mode === 'both' ? '' : mode) &&
      fold(words)
        .split(/\s+/)
        .every((word) => all.includes(word))
    );
  });
};
