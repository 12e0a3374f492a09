import type {Retention} from '../../src/data/retention.js';

/**
 * How long the demonstration keeps what visitors send; /privatliv/ says it in words. Contact details as long as an answer may
 * take. What is not public as long as somebody may complain that it is not: six months (Digital Services Act, article 20(1)),
 * and some days to deal with it. What is public for five years, the leap day counted.
 */
export const retention: Retention = {contactDays: 180, unpublishedDays: 200, publishedDays: 5 * 365 + 1};
