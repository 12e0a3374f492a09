import type {Field} from '../../../src/data/forms.js';
import {periodOf} from '../../../src/data/period.js';
import {spoken} from '../http/locale.js';
import {periodWords} from '../words/bookings.js';

/** An answer as somebody reads it: what was chosen by its label, a time in words, and everything else as it was written. */
export const answerWords = (field: Field | undefined, answer: string | string[], locale: string): string => {
  const period = field?.type === 'period' && typeof answer === 'string' ? periodOf(answer) : undefined;
  if (period) return periodWords(spoken(locale), period);
  return [answer]
    .flat()
    .map((one) => field?.choices.find(({value}) => value === one)?.label ?? one)
    .join(', ');
};
