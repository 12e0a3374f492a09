import {REMOVED} from '../../../src/data/staff.js';

/**
 * Whether a text is another one with pieces taken out, each with »[fjernet]« in its place: what staff may do to a
 * citizen's words. Nothing is added, moved or written anew, and at least one piece is gone.
 */
export const isMaskOf = (text: string, original: string): boolean => {
  const pieces = text.split(REMOVED);
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (text === original || last === undefined || !original.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    // Every mark stands for at least one character, so the next piece begins after it.
    const found = original.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return original.endsWith(last) && original.length - last.length > at;
};
