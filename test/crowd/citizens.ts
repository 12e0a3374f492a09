// So many citizens at once, in a process beside the server's: told where and how over IPC, and to end; tells how many of
// their contributions are acknowledged while they go on, and what they met when the last of them has its receipt.
import {newDevice} from './ask.js';
import {citizen, emptyDiary, type Diary, type Manner} from './citizen.js';

/** What is told at first; later a word to end, `enough`. */
export interface Told extends Manner {
  endpoint: string;
  citizens: number;
  /** The number of this process, for addresses that nobody else has. */
  group: number;
  /** Milliseconds that they wait at most between two attempts. */
  longest: number;
}

/** What is heard: how many are acknowledged, and at the end everything. */
export type Heard = {acknowledged: number} | {diary: Diary};

/** Milliseconds between two counts. */
const EVERY = 50;
const record = emptyDiary();
let over = false;

const begin = async ({endpoint, citizens, group, longest, ...manner}: Told): Promise<void> => {
  const telling = setInterval(() => process.send?.({acknowledged: record.acknowledged.length} satisfies Heard), EVERY);
  const addressOf = (n: number): string => `10.${group}.${n >> 8}.${n & 255}`;
  const devices = Array.from({length: citizens}, (_, n) => newDevice(endpoint, addressOf(n), longest, record.met));
  await Promise.all(devices.map((device) => citizen(device, record, manner, () => over)));
  clearInterval(telling);
  process.send?.({diary: record} satisfies Heard, () => process.exit());
};

process.on('message', (told: Told | 'enough') => {
  if (told === 'enough') over = true;
  else void begin(told);
});
// Whoever began them is gone.
process.on('disconnect', () => process.exit(1));
process.send?.({acknowledged: 0} satisfies Heard);
