import {parseArgs} from 'node:util';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {RetentionReport} from '../../../src/data/staff.js';
import {openDatabase} from '../db/open.js';
import {StartFailure, codeOf} from '../failure.js';
import {outboxIn} from '../notes/outbox.js';
import {optionsFrom} from '../settings.js';
import {erasedSince, eraseAgain} from './again.js';
import {retentionReportOf} from './report.js';
import {runRetention} from './run.js';

const USAGE = `npm run retention -- [--space <id>]

Says what is due to be erased, in one space or all. With --write it is erased: nothing brings it back.

  --space <id>      may be repeated; default all
  --at <date>       as if it were this day: 2027-01-31
  --write           erase now, also by days that were set less than a day ago
  --erased <date>   list what was withdrawn or erased from this day on, and nothing else
  --again <file>    erase what such a list has: after a restore, which brings it back

The database is that of DATABASE_URL or DATA_DIR, also while the server runs. The server does the same once an hour.`;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const argumentsIn = (args: string[]) => {
  try {
    const {values} = parseArgs({
      args,
      options: {
        space: {type: 'string', multiple: true},
        at: {type: 'string'},
        write: {type: 'boolean', default: false},
        erased: {type: 'string'},
        again: {type: 'string'},
      },
    });
    return values;
  } catch (cause) {
    throw new StartFailure(`${(cause as Error).message}\n\n${USAGE}`, cause);
  }
};

/** The end of a day in UTC, or its beginning. */
const momentFrom = (option: string, written: string, time = '23:59:59.999'): Date => {
  const moment = new Date(`${written}T${time}Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(written) || Number.isNaN(moment.getTime()))
    throw new StartFailure(`--${option} takes a day as 2027-01-31, not "${written}".`);
  return moment;
};

const linesIn = async (path: string): Promise<string[]> => {
  try {
    return (await readFile(path, 'utf8')).split(/\r?\n/).filter(Boolean);
  } catch (cause) {
    throw new StartFailure(`The file ${path} cannot be read (${codeOf(cause)}).`, cause);
  }
};

const run = async (): Promise<void> => {
  const {space: spaces, at, write, erased, again} = argumentsIn(process.argv.slice(2));
  if (write && at !== undefined) throw new StartFailure('--write erases what is due now; --at is for looking only.');
  const now = at === undefined ? new Date() : momentFrom('at', at);
  const since = erased === undefined ? undefined : momentFrom('erased', erased, '00:00');
  const list = again === undefined ? undefined : await linesIn(again);
  const options = optionsFrom(process.env);
  const {db, close} = await openDatabase(options);
  const sweep = (): Promise<number> => outboxIn(join(options.dataDir ?? './data', 'outbox')).sweep(db);
  try {
    if (since) return (await erasedSince(db, since)).forEach((line) => say(line));
    if (list) {
      say(`Erased again: ${await eraseAgain(db, list)} of ${list.length}; the others were gone, or not there.`);
      await sweep();
      return;
    }
    const report = await retentionReportOf(db, spaces, now);
    const unknown = spaces?.filter((id) => !report.spaces.some(({space}) => space === id)) ?? [];
    if (unknown.length > 0) throw new StartFailure(`There is no space "${unknown.join('", "')}".`);
    for (const one of report.spaces) tell(one, now);
    if (!write) return say('Nothing was erased. Run it again with --write to erase.');
    const {contact, unpublished, published} = await runRetention(db, {spaces, now, atOnce: true});
    await sweep();
    say(`Erased: ${unpublished + published} contributions, ${published} of them public, and the contact details of ${contact} more.`);
  } finally {
    await close();
  }
};

const daysIn = (days: number | null): string => (days === null ? 'until further notice' : `${days} days`);

const WHAT = {contact: 'contact details', unpublished: 'not public', published: 'public'} as const;

const tell = ({space, retention, from, due}: RetentionReport['spaces'][number], now: Date): void => {
  const {contactDays, unpublishedDays, publishedDays} = retention;
  say(`${space}: contact details ${daysIn(contactDays)}, texts ${daysIn(unpublishedDays)}, public ones ${daysIn(publishedDays)}.`);
  if (new Date(from) > now) say(`  Set less than a day ago: the server goes by these days from ${from} on.`);
  if (due.length === 0) say('  Nothing is due.');
  for (const {what, status, contributions, oldest} of due)
    say(`  ${WHAT[what].padEnd(15)}  ${status.padEnd(9)}  ${String(contributions).padStart(9)}  the oldest sent ${oldest.slice(0, 10)}`);
  say();
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
