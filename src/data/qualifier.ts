import * as v from 'valibot';

/** How a number is meant: `more` is "more than", `about` is "about". */
export const qualifier = v.picklist(['exact', 'more', 'about']);
export type Qualifier = v.InferOutput<typeof qualifier>;
