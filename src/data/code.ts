/** A receipt code in groups of five, the last of six, as one reads it aloud. */
export const grouped = (code: string): string[] =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .match(/.{5}(?=.{5})|.+/g) ?? [];
