import * as v from 'valibot';

/** `application/problem+json` (RFC 9457). Every part may be missing: a proxy on the way may have written it. */
export const problem = v.object({
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({field: v.string(), code: v.string(), message: v.optional(v.string())}))),
});
