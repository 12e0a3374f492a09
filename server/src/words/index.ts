import type {Spoken} from '../http/locale.js';
import {ar} from './ar.js';
import {da, type Words} from './da.js';
import {en} from './en.js';

const words: Record<Spoken, Words> = {da, en, ar};

export const wordsIn = (locale: Spoken): Words => words[locale];

/** A fault's message; its code when nobody knows it. */
export const faultWords = (locale: Spoken, code: string): string => (words[locale].faults as Record<string, string>)[code] ?? code;

/** A reason as a citizen reads it: the reason's own words, then what staff added; null when there is neither. */
export const reasonWords = (locale: Spoken, reason: string | null, note: string | null): string | null => {
  const said = reason && reason !== 'other' ? ((words[locale].reasons as Record<string, string>)[reason] ?? reason) : null;
  return [said, note].filter(Boolean).join('. ') || null;
};
