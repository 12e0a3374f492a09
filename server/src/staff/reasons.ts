/** Reasons that staff can give to reject or hold; each has its words in server/src/words. */
export const REASONS = ['personal-data', 'abusive', 'off-topic', 'duplicate', 'advertising', 'illegal', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/**
 * Reasons that say too little without a note: what the other reason is, or which law. A statement of reasons names the
 * legal ground (Digital Services Act, article 17(3)(d)).
 */
const NEEDS_NOTE: readonly Reason[] = ['other', 'illegal'];

export const isReason = (code: string): code is Reason => (REASONS as readonly string[]).includes(code);

/** Whether a reason is only given with a note. */
export const needsNote = (code: string): boolean => (NEEDS_NOTE as readonly string[]).includes(code);
