import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {StartFailure} from '../failure.js';
import {optionsFrom} from '../settings.js';
import {restoreBackup} from './restore.js';

const USAGE = `npm run restore -- <file>

Makes an empty database, or an empty data folder, what it was when the backup was made; all of it or nothing.

The database is that of DATABASE_URL or DATA_DIR. The receipt key comes with the backup and is written into DATA_DIR;
where RECEIPT_KEY or a file receipt-key in DATA_DIR is given, it has to be the same.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const argumentsIn = (args: string[]): string => {
  try {
    const [path, ...more] = parseArgs({args, allowPositionals: true, options: {}}).positionals;
    if (path === undefined || more.length > 0) throw new StartFailure(USAGE);
    return path;
  } catch (cause) {
    if (cause instanceof StartFailure) throw cause;
    throw new StartFailure(`${(cause as Error).message}\n\n${USAGE}`, cause);
  }
};

const run = async (): Promise<void> => {
  const path = argumentsIn(process.argv.slice(2));
  const progress = (table: string, rows: number): void => say(`${table.padEnd(22)} ${String(rows).padStart(10)}`);
  const {made, audit, keyFile} = await restoreBackup({...optionsFrom(process.env), path, progress});
  say('');
  for (const [space, {entries, broken}] of Object.entries(audit))
    say(
      `${space}: ${entries} entries in the audit log, ${broken ? `broken at entry ${broken.number} of chain ${broken.chain}, as when it was backed up` : 'whole'}`,
    );
  say(`Restored as it was at ${made}: every row was read back and is what was backed up.`);
  if (keyFile !== null) say(`The receipt key is in ${resolve(keyFile)}.`);
  say('What was withdrawn or erased after that moment is back: erase it again with npm run retention -- --again <list>.');
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
