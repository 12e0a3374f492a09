import * as v from 'valibot';

/**
 * The small words of the contract that several resources share.
 * The browser parses answers with these schemas; the reference endpoint validates requests,
 * serialises answers and writes its OpenAPI document with the same ones.
 */

/** An identifier in an address: letters, digits, `-` and `_`, 1-64 characters, beginning with a letter or digit. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/));
/** Text from the municipality, already in the language that was asked for. */
export const text = v.string();
/** A date with time (RFC 3339, UTC). */
export const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
/** Whole, not negative. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A language tag (BCP 47). */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-\w{2,8})*$/i));
