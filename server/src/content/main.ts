import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {openDatabase} from '../db/open.js';
import type {Db} from '../db/connect.js';
import {StartFailure} from '../failure.js';
import {optionsFrom} from '../settings.js';
import {beginningOf} from './begin.js';
import {fieldOf} from './fields.js';
import {readFolder, writeFolder} from './files.js';
import {contentOf} from './kept.js';
import {differencesOf} from './leaves.js';
import {mirror} from './mirror.js';
import {publishWhole} from './publishing.js';
import {spaceContent} from './schemas/space.js';
import type {SpaceContent} from './shape.js';
import {spacesOf} from './spaces.js';
import {headOf, publishedOf} from './versions.js';

const USAGE = `npm run content -- begin <space> --municipality <name> [--title <text>] [--origin <https://…>]
npm run content -- pull <folder> [--space <id>]
npm run content -- push <folder> [--dry-run]
npm run content -- mirror <folder> --from <address>

begin makes a space with nothing in it but a form. pull writes what is published in a space into a folder, one JSON file
a part. push publishes what a folder says, as a new version: all of it, or nothing where anything is wrong. mirror writes
what any endpoint tells as files that can be one.

  --origin <addr> where pages with its widgets are, if not on the server's own host; may be given several times
  --space <id>    which space, where there are several; push takes the one in space.json, and refuses another
  --dry-run       say what differs, and publish nothing
  --note <text>   what was changed, to stand with the version
  --author <who>  who publishes, for the versions and the audit log; default the system's user
  --from <addr>   the space that is mirrored: https://api.example.dk/aalborg
  --force         publish also where somebody has saved a draft, which can then not be published any more

But for mirror the database is that of DATABASE_URL or DATA_DIR, also while the server runs.`;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const COMMANDS = ['begin', 'pull', 'push', 'mirror'] as const;
const isCommand = (word: string | undefined): word is (typeof COMMANDS)[number] => COMMANDS.some((one) => one === word);

const argumentsIn = (args: string[]) => {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{municipality: {type: 'string', default: ''}, title: {type: 'string'}, origin: {type: 'string', multiple: true, default: []}},
        ...{space: {type: 'string'}, from: {type: 'string', default: ''}, note: {type: 'string', default: ''}, author: {type: 'string'}},
        ...{'dry-run': {type: 'boolean', default: false}, force: {type: 'boolean', default: false}},
      },
    });
    const [what, folder, ...more] = positionals;
    if (!isCommand(what) || folder === undefined || more.length > 0) throw new StartFailure(USAGE);
    return {...values, what, folder};
  } catch (cause) {
    if (cause instanceof StartFailure) throw cause;
    throw new StartFailure(`${(cause as Error).message}\n\n${USAGE}`, cause);
  }
};

type Arguments = ReturnType<typeof argumentsIn>;

/** What is public in a space; undefined where there is no such space. */
const publicIn = async (db: Db, space: string): Promise<SpaceContent | undefined> => {
  const version = await publishedOf(db, space);
  const snapshot = await spacesOf(db).get(space);
  return version?.document ?? (snapshot && contentOf(snapshot));
};

const pull = async (db: Db, {space: named, folder}: Arguments): Promise<void> => {
  const ids = (await db.selectFrom('space').select('space').orderBy('space').execute()).map(({space}) => space);
  const space = named ?? (ids.length === 1 ? ids[0] : undefined);
  if (space === undefined) throw new StartFailure(`Say which space with --space: ${ids.join(', ') || 'there is none'}.`);
  const content = await publicIn(db, space);
  if (!content) throw new StartFailure(`There is no space "${space}".`);
  const files = await writeFolder(folder, content);
  say(`${space}: ${files.length} files in ${resolve(folder)}.`);
  const head = await headOf(db, space);
  if (head && head.state !== 'published') say(`Version ${head.number} is not published and not in them.`);
};

const begin = async (db: Db, {folder: id, municipality, title, origin, author}: Arguments): Promise<void> => {
  if (!municipality) throw new StartFailure('Say whose space it is with --municipality.');
  const content = beginningOf({id, municipality, title, origins: origin});
  if (await publicIn(db, id)) throw new StartFailure(`There is a space "${id}" already.`);
  await publishWhole(db, content, author ?? process.env.USER ?? 'an operator', '');
  say(`${id}: it is there, with a form and nothing else. Go on at /staff/content/${id}.`);
};

const whole = fieldOf(spaceContent);

const shortened = (text: string | null): string =>
  text === null ? 'nothing' : JSON.stringify(text.length > 70 ? `${text.slice(0, 69)}…` : text);

const push = async (db: Db, {folder, space, force, note, author, ...values}: Arguments): Promise<void> => {
  const content = await readFolder(folder);
  if (Array.isArray(content)) {
    for (const {file, pointer, message} of content) say(`${file}${pointer && `#${pointer}`}: ${message}`);
    throw new StartFailure(`${content.length === 1 ? 'One fault' : `${content.length} faults`}: nothing was published.`);
  }
  if (space !== undefined && space !== content.id) throw new StartFailure(`The folder is of the space "${content.id}", not "${space}".`);
  const differences = differencesOf(whole, await publicIn(db, content.id), content);
  for (const {labels, language, before, after} of differences)
    say(`${labels.join(' › ')}${language === undefined ? '' : ` (${language})`}: ${shortened(before)} → ${shortened(after)}`);
  if (differences.length === 0) return say(`${content.id}: nothing differs, and nothing was published.`);
  const head = await headOf(db, content.id);
  if (head && head.state !== 'published' && !force && !values['dry-run'])
    throw new StartFailure(
      `${head.author} has saved version ${head.number}, which is not published. Pull it when it is, or push with --force.`,
    );
  if (values['dry-run']) return say(`${differences.length} differences. Nothing was published: this was a dry run.`);
  const version = await publishWhole(db, content, author ?? process.env.USER ?? 'an operator', note);
  say(version ? `${content.id}: published as version ${version.number}.` : `${content.id}: somebody has published just that.`);
};

const run = async (): Promise<void> => {
  const given = argumentsIn(process.argv.slice(2));
  if (given.what === 'mirror') {
    const files = await mirror(given.from, given.folder);
    return say(`${files.length} files in ${resolve(given.folder)}.`);
  }
  const {db, close} = await openDatabase(optionsFrom(process.env));
  try {
    await {begin, pull, push}[given.what](db, given);
  } finally {
    await close();
  }
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
