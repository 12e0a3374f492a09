/** The three places of widgets.json. */
export const copies: string[];
/** The text of every copy, made from the sources as they are now. */
export const widgetsJson: () => Promise<string>;
/** The copies that differ from `text`. */
export const outdated: (text: string) => string[];
