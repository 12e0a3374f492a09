// So many citizens at once, in a process beside the server's: told where, how many and for how long over IPC, and tells
// what they met when the last of them has what it sent.
import {citizen, emptyDiary} from './citizen.js';

export interface Told {
  endpoint: string;
  citizens: number;
  /** Milliseconds after which nobody begins anything new. */
  duration: number;
}

process.on('message', ({endpoint, citizens, duration}: Told) => {
  const record = emptyDiary();
  const end = performance.now() + duration;
  const all = Array.from({length: citizens}, () => citizen(endpoint, record, () => performance.now() > end));
  void Promise.all(all).then(() => process.send?.(record, () => process.exit()));
});
