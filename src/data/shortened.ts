/** The first words of a text, at most so many characters and whole words. */
export const shortened = (text: string, most = 80): string => (text.length > most ? `${text.slice(0, most - 1).replace(/\s+\S*$/, '')} …` : text);
