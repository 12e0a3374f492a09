import * as v from 'valibot';

/** Why somebody says that a contribution should not be public. */
export const reportReason = v.picklist(['personal-data', 'abusive', 'illegal', 'other']);
export type ReportReason = v.InferOutput<typeof reportReason>;
