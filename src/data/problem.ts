import * as v from 'valibot';
import type {EndpointError, FieldError} from './errors.js';

/** `application/problem+json` (RFC 9457). Every part may be missing: a proxy on the way may have written it. */
export const problem = v.object({
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({field: v.string(), code: v.string(), message: v.optional(v.string())}))),
});

/** What a refusal says: an explanation in the language that was asked for (or nothing), and faults by field. */
export const problemIn = ({answer}: EndpointError): {detail: string; fields: readonly FieldError[]} => {
  const told = v.safeParse(problem, answer);
  return told.success
    ? {detail: told.output.detail ?? told.output.title ?? '', fields: told.output.errors ?? []}
    : {detail: '', fields: []};
};
