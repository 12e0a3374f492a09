import {parseArgs} from 'node:util';
import {spacesOf} from '../content/spaces.js';
import {openDatabase} from '../db/open.js';
import {StartFailure} from '../failure.js';
import {optionsFrom} from '../settings.js';
import {runImport, told, tryImport, type ImportOptions, type ImportReport} from './import.js';

const USAGE = `npm run import -- <file.csv|file.xlsx> --space <id>

Says what would be imported. With --write it is.

  --write               import; all of it or nothing
  --publish             without moderation
  --map text=<heading>  which column holds what, where the heading does not say; may be repeated
  --source <name>       where the lines come from that do not say
  --kind <id>           what they are that do not say; default input
  --leave-out-faulty    import the lines without faults
  --actor <name>        who imports, for the audit log; default the system's user

The database is that of DATABASE_URL or DATA_DIR, also while the server runs.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const argumentsIn = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{space: {type: 'string'}, source: {type: 'string'}, kind: {type: 'string', default: 'input'}, actor: {type: 'string'}},
        ...{map: {type: 'string', multiple: true, default: []}, 'leave-out-faulty': {type: 'boolean', default: false}},
        ...{
          write: {type: 'boolean', default: false},
          publish: {type: 'boolean', default: false},
          'dry-run': {type: 'boolean', default: false},
        },
      },
    });
  } catch (cause) {
    throw new StartFailure(`${(cause as Error).message}\n\n${USAGE}`, cause);
  }
};

const mapFrom = (given: readonly string[]): Map<string, string> =>
  new Map(
    given.map((one) => {
      const [name, ...heading] = one.split('=');
      if (!name || heading.join('=') === '')
        throw new StartFailure(`--map takes name=heading, for example --map "text=Hvad mener du?", not "${one}".`);
      return [name, heading.join('=')];
    }),
  );

const run = async (): Promise<void> => {
  const {values, positionals} = argumentsIn(process.argv.slice(2));
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || values.space === undefined) throw new StartFailure(USAGE);
  if (values.write && values['dry-run']) throw new StartFailure('--write and --dry-run say opposite things; give one of them.');
  const map = mapFrom(values.map);
  const {db, keys, close} = await openDatabase(optionsFrom(process.env));
  try {
    const space = await spacesOf(db).get(values.space);
    if (!space) throw new StartFailure(`There is no space "${values.space}".`);
    const options: ImportOptions = {
      ...{
        path,
        space,
        map,
        kind: values.kind,
        source: values.source ?? null,
        publish: values.publish,
        leaveOut: values['leave-out-faulty'],
      },
      actor: `import by ${values.actor ?? process.env.USER ?? 'an operator'}`,
      progress: (lines) => process.stderr.write(`${lines} lines, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB\n`),
    };
    const tried = await tryImport(db, keys, options);
    sayWhat(tried, values.publish);
    const stops = tried.sameFile || (tried.faulty > 0 && !options.leaveOut);
    if (tried.faulty > 0 && !options.leaveOut) process.exitCode = 1;
    if (!values.write || stops) return say(`Nothing was imported.${stops ? '' : ' Run it again with --write to import.'}`);
    const {added, sameFile} = await runImport(db, keys, options);
    say(sameFile ? 'Somebody else has just imported this file.' : `Imported ${added}.`);
  } finally {
    await close();
  }
};

const sayWhat = ({lines, added, known, flagged, faults, faulty, unknown, sameFile}: ImportReport, publish: boolean): void => {
  if (unknown.length > 0) say(`Columns that are left out: ${unknown.join(', ')}. Use --map for those that belong to something.`);
  if (faulty > 0) say(told(faults));
  if (faulty > faults.length) say(`… and ${faulty - faults.length} more lines with faults.`);
  if (sameFile) return say('This file was imported before.');
  const fate = publish ? `${added - Math.min(flagged, added)} to be published, the rest to wait` : 'all of them to wait for moderation';
  say(`${lines} lines: ${added} new (${fate}), ${known} imported before, ${faulty} with faults.`);
  if (flagged > 0) say(`${flagged} may hold a CPR number and wait for somebody to look.`);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
