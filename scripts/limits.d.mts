/** Bytes of brotli that the loader may have. */
export declare const LOADER: number;
/** Bytes of brotli that a file of `dist/cdn/sammen` may have, by its name without `.js`; 0 for one that nobody has given a limit. */
export declare const limitOf: (name: string) => number;
