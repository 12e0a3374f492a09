import * as v from 'valibot';

/** A calendar date as exact as it is known: year, month or day ("2018", "2018-11", "2018-11-10"; RFC 3339 full-date, or its beginning). */
export const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
