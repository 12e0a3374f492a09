/** How many steps of colour there are. */
export const STEPS = 5;

/**
 * The step of a count, 1-5; 0 has no colour. In equal parts of the square root of the largest: in equal parts of itself, one
 * large number would leave all others in the first step.
 */
export const stepOf = (count: number, most: number): number => (most > 0 ? Math.ceil(STEPS * Math.sqrt(count / most)) : 0);
