import * as v from 'valibot';

/** How much one takes part, after Albertslund's four kinds, all of equal worth. */
export const level = v.picklist(['observe', 'active', 'cocreate', 'initiate']);
export type Level = v.InferOutput<typeof level>;
export const levels: readonly Level[] = level.options;
