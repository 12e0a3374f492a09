// `npm test`: everything; `npm test -- --group input-form`: one group. One PostgreSQL serves the whole run, and each test a
// space of its own in it. Ends with a line "N passed, M failed". `--group editors` is not among everything: see test/editors.
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {startCluster} from '../server/src/postgres/cluster.js';
import {argsFor, bundle} from './support/bundled.js';

/** What runs by itself: a file of tests on node, or a browser with the tests of widgets. */
interface Suite {
  name: string;
  /** What node is told; a file of tests alone is bundled first. */
  command: string[];
  /** Whether it runs on node itself, not in a browser. */
  onNode: boolean;
  /** Needs the built files in dist. */
  built: boolean;
}

const BROWSER = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'];
/** What tests start as processes of their own. */
const PROGRAMS = [
  'server/src/main.ts',
  'server/src/backup/main.ts',
  'server/src/backup/restore-main.ts',
  'test/server/child.ts',
  'scripts/verify-draw.ts',
];
/** Files at a time: most of a test is waiting for PostgreSQL or a browser. */
const AT_ONCE = 2;
/** Milliseconds in which a suite ends, on the slowest machine: what hangs is a failure, and not the end of all. */
const PATIENCE = 15 * 60_000;

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));

const browserGroups = [...readdirSync('test/widgets'), 'loader'];
const nodeGroups = readdirSync('test').filter(
  (name) => !['widgets', 'loader', 'support', 'run.ts'].includes(name) && filesIn(`test/${name}`).length,
);

/** Groups that need more than `npm ci`: they run only when they are named. */
const APART = ['editors'];
/** Those that take longest begin first, so that nothing long is left over at the end. */
const LONG = ['e2e', 'server'];

const onNode = (name: string): Suite[] =>
  filesIn(`test/${name}`).map((file) => ({name: file, command: [file], onNode: true, built: ['docs', 'e2e', 'editors'].includes(name)}));
const inBrowser = (name: string): Suite => ({name, command: [...BROWSER, '--group', name], onNode: false, built: name === 'loader'});

const suitesFor = (group: string | undefined): Suite[] => {
  if (!group) {
    const others = nodeGroups.filter((name) => ![...LONG, ...APART].includes(name));
    return [...LONG, ...others].flatMap(onNode);
  }
  if (nodeGroups.includes(group)) return onNode(group);
  if (browserGroups.includes(group)) return [inBrowser(group)];
  throw new Error(`no group "${group}"; there are: ${[...nodeGroups, ...browserGroups].join(', ')}`);
};

interface Count {
  passed: number;
  failed: number;
}
interface Ran extends Count {
  output: string;
}

/** What a suite's closing lines count: node's "pass 3" and "fail 0", the browser runner's "3 passed, 0 failed". */
const countIn = (output: string, code: number | null): Count => {
  const plain = output.replace(/\u001b\[[\d;]*m/g, '');
  const last = (pattern: RegExp): number => Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = last(/^. pass (\d+)$/gm) + last(/(\d+) passed, \d+ failed/g);
  const failed = last(/^. fail (\d+)$/gm) + last(/\d+ passed, (\d+) failed/g);
  // A suite that ends badly, or runs nothing, has failed whatever it counted.
  return {passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1)};
};

/** Suites that run now, each the head of a process group: what a test has started ends with it. */
const running = new Set<ChildProcess>();
const endGroup = ({pid}: ChildProcess): void => {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    running.forEach(endGroup);
    process.exit(1);
  });

/** Runs a suite and says what it said, at the end: others run beside it. */
const run = ({name, command, onNode}: Omit<Suite, 'built'>, env: NodeJS.ProcessEnv): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const args = onNode ? ['--enable-source-maps', '--test-reporter=spec', ...command.flatMap(argsFor)] : command;
    const child = spawn(process.execPath, args, {env, stdio: ['ignore', 'pipe', 'pipe'], detached: true});
    running.add(child);
    let output = '';
    const take = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const late = setTimeout(() => {
      take(Buffer.from(`\n${name} did not end in ${PATIENCE / 60_000} minutes.\n`));
      endGroup(child);
    }, PATIENCE);
    child.once('error', reject).once('close', (code) => {
      clearTimeout(late);
      running.delete(child);
      const count = countIn(output, code);
      console.log(
        `\n== ${name}: ${count.passed} passed, ${count.failed} failed, ${((performance.now() - began) / 1000).toFixed(0)} s\n${output}`,
      );
      resolve({...count, output});
    });
  });

/** All widgets but the desk's, and the loader. */
const WIDGETS = 'widgets and loader';
/** The desk's list shows what every space holds: with those of all other tests in its database it takes minutes. */
const DESK = 'moderation-desk';

/** The groups whose files the browser runner names, since something in them failed. */
const failedIn = (output: string): string[] => {
  const plain = output.replace(/\u001b\[[\d;]*[A-Za-z]/g, '');
  const named = [...plain.matchAll(/test\/(?:widgets\/)?([\w-]+)\/[\w.-]+\.test\.ts:/g)].map(([, group = '']) => group);
  return browserGroups.filter((group) => named.includes(group));
};

/** In CI, what failed is tried once more by itself, and that is said: a busy machine makes browsers stumble, a fault stays. */
const runTwice = async (suite: Suite, env: NodeJS.ProcessEnv): Promise<Count> => {
  const first = await run(suite, env);
  if (first.failed === 0 || !process.env.CI) return first;
  const groups = suite.name === WIDGETS ? failedIn(first.output) : [];
  if (groups.length === 0) return run({...suite, name: `${suite.name}, once more`}, env);
  // Of all widgets only those that failed.
  let failed = 0;
  for (const group of groups) failed += (await run({...inBrowser(group), name: `${group}, once more`}, env)).failed;
  return {passed: first.passed + Math.max(0, first.failed - failed), failed};
};

const group = process.argv.includes('--group') ? process.argv[process.argv.indexOf('--group') + 1] : undefined;
const suites = suitesFor(group);
if (!group || suites.some(({built}) => built)) execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {stdio: 'inherit'});

const folder = mkdtempSync(join(tmpdir(), 'sammen-run-'));
const files = suites.filter(({onNode}) => onNode).map(({name}) => name);
// Below the project, where packages are found.
mkdirSync('node_modules/.cache', {recursive: true});
const bundles = resolve(mkdtempSync('node_modules/.cache/sammen-run-'));
if (files.length) await bundle([...files, ...PROGRAMS], (process.env.SAMMEN_BUNDLES = bundles));
const database = files.length ? await startCluster(folder) : undefined;
/** A browser has a database of its own: in the shared one, tests break audit logs on purpose, and the desk shows them all. */
const envOf = ({command, onNode}: Suite): NodeJS.ProcessEnv => ({
  ...process.env,
  ...(database && onNode && {SAMMEN_TEST_DATABASE_URL: database.url}),
  ...(command === BROWSER && {WITHOUT_GROUP: DESK}),
});
const total: Count = {passed: 0, failed: 0};
const add = async (suite: Suite): Promise<void> => {
  const {passed, failed} = await runTwice(suite, envOf(suite));
  total.passed += passed;
  total.failed += failed;
};

try {
  const waiting = [...suites];
  const work = async (): Promise<void> => {
    for (let suite; (suite = waiting.shift());) await add(suite);
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  // The browser with all widgets takes the whole machine.
  if (!group) await add(inBrowser(DESK));
  if (!group) await add({name: WIDGETS, command: BROWSER, onNode: false, built: true});
} finally {
  await database?.stop();
  for (const one of [folder, bundles]) rmSync(one, {recursive: true, force: true});
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
