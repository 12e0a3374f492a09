/** Characters that a story may have to stand on the page as a whole, and about so many that a beginning has. */
const [WHOLE, BEGINNING] = [480, 320];

/**
 * A story as paragraphs: those of its beginning, and those of the rest, which is empty where it is short. A first paragraph
 * that is long by itself ends with a sentence, or else with a word.
 */
export const inTwo = (text: string): [beginning: string[], rest: string[]] => {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const [first = '', ...others] = paragraphs;
  if (text.length <= WHOLE) return [paragraphs, []];
  if (first.length <= WHOLE) return [[first], others];
  const end = endIn(first);
  return [[first.slice(0, end).trimEnd()], [first.slice(end).trimStart(), ...others]];
};

/** Where a long paragraph can end: behind the first sentence that is long enough, before the next word, or there and then. */
const endIn = (paragraph: string): number => {
  const window = paragraph.slice(BEGINNING, WHOLE);
  const sentence = /[.!?…؟。][»”"’)]*\s/u.exec(window);
  if (sentence) return BEGINNING + sentence.index + sentence[0].length;
  const space = window.search(/\s/);
  if (space >= 0) return BEGINNING + space;
  // Not between the two halves of a character.
  return /[\uD800-\uDBFF]$/.test(paragraph.slice(0, WHOLE)) ? WHOLE - 1 : WHOLE;
};
