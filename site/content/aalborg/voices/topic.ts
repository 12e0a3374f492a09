/** A place with the word that goes before it: `i Vestbyen`, `på Nytorv`, `ved Limfjordstunnelen`. */
export type Place = string;

/**
 * Something that people write about: sentences about what they see, what they wish and why. In a sentence `[a|b]` is a
 * choice, `{i}` the place with its word ("der" when it was named before), `{navn}` the place alone, other braces a list.
 * `unge,udsatte: ` before a sentence says which groups alone would write it.
 */
export interface Topic {
  /** How often it comes up beside the others of its goal. */
  weight: number;
  places: readonly Place[];
  seen: readonly string[];
  wish: readonly string[];
  because: readonly string[];
}

export const topic = (
  weight: number,
  places: readonly Place[],
  [seen, wish, because]: readonly [readonly string[], readonly string[], readonly string[]],
): Topic => ({weight, places, seen, wish, because});
