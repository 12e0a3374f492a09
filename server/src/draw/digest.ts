import {createHash} from 'node:crypto';

/** SHA-256 of a text in UTF-8, in hexadecimal: what `sha256sum` says of the same bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Orders texts by their UTF-16 units: the same on every machine, whatever its language. */
export const byUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
