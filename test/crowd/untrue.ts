// Loaded before the built server, for controls: what it must not do, done between it and its database. FAULTS names which:
// `early`      every commit is said to be done, and is done 150 ms later
// `forgotten`  of five commits one is said to be done, and is undone
// `denied`     of ten commits one is done, and said to be cut off
// `kept`       of every statement 256 KiB stay in memory
import pg from 'pg';

type Query = (text: string, values?: unknown[]) => Promise<unknown>;

const faults = new Set((process.env.FAULTS ?? '').split(','));
const client = pg.Client.prototype as unknown as {query: Query};
const {query} = client;
const kept: Buffer[] = [];
const DONE = {command: 'COMMIT', rowCount: null, rows: [], fields: []};
let commits = 0;

client.query = async function (this: unknown, text: string, values?: unknown[]) {
  const ask: Query = (...asked) => query.apply(this, asked);
  if (faults.has('kept')) kept.push(Buffer.alloc(256 * 1_024, 1));
  if (text !== 'commit') return ask(text, values);
  const turn = commits++;
  if (faults.has('early')) {
    // What is asked on this connection next waits behind these two.
    ask('SELECT pg_sleep(0.15)').then(undefined, () => undefined);
    ask(text).then(undefined, () => undefined);
    return DONE;
  }
  if (faults.has('forgotten') && turn % 5 === 1) {
    await ask('rollback');
    return DONE;
  }
  const answer = await ask(text, values);
  if (faults.has('denied') && turn % 10 === 3) throw Object.assign(new Error('It was cut off.'), {code: '57P01'});
  return answer;
};
