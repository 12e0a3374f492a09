import type {Room} from '../../data/rooms.js';

/** What the reader looks for; empty is all. */
export interface Sought {
  words: string;
  /** How many people there has to be room for. */
  people: string;
  access: string;
}

export const ALL: Sought = {words: '', people: '', access: ''};

/** Rooms that are large enough, and in which each word that was typed is somewhere: in the name, what it is for, where it is, or what is in it. */
export const found = (items: readonly Room[], sought: Sought, locale: string): Room[] => {
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  const words = fold(sought.words).split(/\s+/);
  return items.filter(({title, summary, place, equipment, accessibility, price, capacity, access}) => {
    const all = fold([title, summary, place, ...equipment, accessibility, price].join(' '));
    return capacity >= Number(sought.people) && [...access, ''].includes(sought.access) && words.every((word) => all.includes(word));
  });
};
