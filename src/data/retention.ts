import * as v from 'valibot';
import {count} from './schema.js';

/**
 * How long what citizens send is kept, in whole days; null is until further notice. What is withdrawn is erased at once.
 * What is about something to come, an activity, a room or a draw, counts from when that is over.
 */
export const retention = v.object({
  /** From when it was sent: contact details are erased. */
  contactDays: v.nullable(count),
  /** From when anything was last done with it: a text that is not public is erased. */
  unpublishedDays: v.nullable(count),
  /** From when it was published: a contribution is taken down, and its text erased. */
  publishedDays: v.nullable(count),
});
export type Retention = v.InferOutput<typeof retention>;
