import * as v from 'valibot';
import {choice, group, key, keyed, long, moment, reference} from './parts.js';

/** What was asked, what people said, what the municipality did; `pejlemaerke` is the goal it is about, if one. */
export const outcome = group('Det førte til', {
  id: key,
  asked: long('Vi spurgte', {max: 500}),
  said: long('I sagde'),
  did: long('Vi gjorde'),
  status: choice('Hvor langt', {planned: 'planlagt', decided: 'besluttet', done: 'gennemført'}),
  pejlemaerke: v.nullable(reference('Pejlemærke', 'pejlemaerker')),
  at: v.nullable(moment('Hvornår')),
});

export const outcomes = keyed('Det førte til', 'et udfald', outcome);
