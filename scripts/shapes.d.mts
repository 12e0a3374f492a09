/** The file with the shapes, and what the script would write into it. */
export const FILE: string;
export const written: () => string;
