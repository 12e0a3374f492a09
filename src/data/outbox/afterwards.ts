import {backoff, pace, type Outcome} from './deliver.js';
import type {Item} from './item.js';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the outcome of an attempt makes of an item.
 * @param item as it is now: another tab, or the citizen, may have changed it meanwhile.
 * @param sent as it was when it was sent.
 */
export const afterwards = (item: Item, sent: Item, outcome: Outcome, now: number): Item => {
  // What has a receipt keeps it.
  if (item.state === 'sent') return item;
  const tries = item.tries + 1;
  const isSame = same(item.body, sent.body);
  if (outcome.end === 'received') {
    const {trouble: _trouble, earlier: _earlier, ...rest} = item;
    const done: Item = {...rest, tries, state: 'sent', body: sent.body, receipt: outcome.receipt};
    // The receipt is that of the text that was sent, also when it has been changed since.
    return isSame ? done : {...done, unused: item.unused ?? item.body};
  }
  if (!isSame || item.state === 'stopped') return {...item, tries};
  if (outcome.end === 'unknown') {
    const wait = Math.max(outcome.wait, backoff(tries));
    return {...item, tries, trouble: outcome.trouble, notBefore: now + wait, asked: outcome.wait > 0};
  }
  if (outcome.end === 'reused' && item.earlier?.length) {
    // The text was changed after an earlier one had arrived: that one is sent again, for its receipt.
    const {earlier, body, unused = body, ...rest} = item;
    return {...rest, tries, body: earlier.at(-1) ?? body, earlier: earlier.slice(0, -1), unused, notBefore: now};
  }
  return {...item, tries, state: 'stopped', trouble: outcome.trouble};
};

/** Whether an item's time has come. A time further away than any wait is one of a clock that has been put back. */
export const isDue = ({state, notBefore}: Item, now: number): boolean =>
  state === 'unsent' && (notBefore <= now || notBefore > now + Math.max(pace.longest, pace.cap));
