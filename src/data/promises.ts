import * as v from 'valibot';
import {contribution, contributions} from './contributions.js';

const {id, text, language, name} = contribution.entries;

/** A promise that somebody has made: the words between "Vi" and "sammen". */
export const promised = v.object({id, text, language, name});
export type Promised = v.InferOutput<typeof promised>;

/** As much of `GET /contributions?kind=promise` as a wall of promises needs. */
export const promises = v.object({items: v.array(promised), cursor: contributions.entries.cursor, total: contributions.entries.total});

/** Words that stand around a promise, by the language it is written in; they are the campaign's, and not the page's. */
const AROUND: Record<string, [before: string, after: string]> = {da: ['Vi', 'sammen'], en: ['We', 'together'], ar: ['نحن', 'معًا']};

/** "Vi" and "sammen" in a language; in Danish where there are none. */
export const around = (language: string | null): [before: string, after: string] =>
  AROUND[(language ?? 'da').split('-')[0] ?? ''] ?? (AROUND.da as [string, string]);

/** The middle of a promise, also when somebody has written what stands around it anyhow. */
export const middleOf = (text: string, language: string | null): string => {
  const [before, after] = around(language).map((word) => word.toLowerCase());
  const words = text.trim().split(/\s+/);
  if (words[0]?.toLowerCase() === before) words.shift();
  if (words.at(-1)?.toLowerCase().replace(/[.!]$/, '') === after) words.pop();
  return words.join(' ').replace(/\.$/, '');
};

/** The whole sentence. */
export const sentenceOf = (text: string, language: string | null): string => {
  const [before, after] = around(language);
  return `${before} ${middleOf(text, language) || '…'} ${after}`;
};
