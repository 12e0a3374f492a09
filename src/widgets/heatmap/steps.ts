/** How many steps of colour there are. */
export const STEPS = 5;

/** The step of a count, 1-5 in equal parts of the largest; 0 has no colour. */
export const stepOf = (count: number, most: number): number => (most > 0 ? Math.ceil((STEPS * count) / most) : 0);
