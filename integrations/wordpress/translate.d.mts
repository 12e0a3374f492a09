/** Every text with its translation. */
export const readPo: (text: string) => Map<string, string>;
/** The same in the binary format of GNU gettext. */
export const toMo: (texts: Map<string, string>) => Buffer;
/** Each `.mo` that differs from what its `.po` gives. */
export const outdated: () => {file: string; mo: Buffer}[];
