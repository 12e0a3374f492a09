/** "Voksne, unge og seniorer": what each begins with in small letters after the first. For common nouns, not for names. */
export const enumerate = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language).format(
    words.map((word, place) => (place ? word.charAt(0).toLocaleLowerCase(language) + word.slice(1) : word)),
  );
