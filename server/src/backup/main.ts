import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {StartFailure} from '../failure.js';
import {optionsFrom} from '../settings.js';
import {makeBackup} from './backup.js';

const USAGE = `npm run backup -- <file>

Writes the whole database and the receipt key into a new file, as they are at one moment, also while the server runs.

  --without-key   leave the receipt key out, when you keep it elsewhere

The database is that of DATABASE_URL or DATA_DIR, the key that of RECEIPT_KEY or DATA_DIR.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const argumentsIn = (args: string[]) => {
  try {
    return parseArgs({args, allowPositionals: true, options: {'without-key': {type: 'boolean', default: false}}});
  } catch (cause) {
    throw new StartFailure(`${(cause as Error).message}\n\n${USAGE}`, cause);
  }
};

const run = async (): Promise<void> => {
  const {values, positionals} = argumentsIn(process.argv.slice(2));
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new StartFailure(USAGE);
  const withoutKey = values['without-key'];
  const progress = (table: string, rows: number): void => say(`${table.padEnd(22)} ${String(rows).padStart(10)}`);
  const {audit} = await makeBackup({...optionsFrom(process.env), path, withoutKey, progress});
  say('');
  for (const [space, {broken}] of Object.entries(audit))
    if (broken) say(`The audit log of ${space} is broken at entry ${broken.number} of chain ${broken.chain}; the backup has it as it is.`);
  say(`${resolve(path)} is whole.`);
  say(
    withoutKey
      ? 'KEEP IT SECRET: it holds what citizens have written and their contact details. The receipt key is not in it: keep that too.'
      : 'KEEP IT SECRET: it holds what citizens have written, their contact details, and the key to every receipt.',
  );
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
