import {Problem} from '../http/problems.js';
import {decisionOf, type Decision} from './decision.js';

/** A rejection as a form says it; or what is wrong with it, to be said on the next page. */
export const rejectionBy = ({reason, note}: Readonly<Record<string, string | undefined>>): Decision | 'reason' | 'cpr' => {
  try {
    return decisionOf('reject', {reason, note: note || undefined});
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.errors.some(({code}) => code === 'cpr') ? 'cpr' : 'reason';
  }
};
