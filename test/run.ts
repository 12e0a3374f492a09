// `npm test`: everything; `npm test -- --group input-form`: one group. One PostgreSQL serves the whole run, and each test a
// space of its own in it. Ends with a line "N passed, M failed". `--group editors` is not among everything: see test/editors.
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startCluster} from '../server/src/postgres/cluster.js';

interface Suite {
  name: string;
  command: string[];
  /** Needs the built files in dist. */
  built: boolean;
}

const NODE = ['--import', 'tsx', '--enable-source-maps', '--test', '--test-reporter=spec', '--test-concurrency=2'];
const BROWSER = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'];

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

const onNode = (name: string): Suite => ({
  ...{name, command: [...NODE, ...filesIn(`test/${name}`)]},
  built: ['docs', 'e2e', 'editors'].includes(name),
});
const inBrowser = (name: string): Suite => ({name, command: [...BROWSER, '--group', name], built: name === 'loader'});

const suitesFor = (group: string | undefined): Suite[] => {
  if (!group)
    return [...nodeGroups.filter((name) => !APART.includes(name)).map(onNode), {name: 'widgets and loader', command: BROWSER, built: true}];
  if (nodeGroups.includes(group)) return [onNode(group)];
  if (browserGroups.includes(group)) return [inBrowser(group)];
  throw new Error(`no group "${group}"; there are: ${[...nodeGroups, ...browserGroups].join(', ')}`);
};

interface Count {
  passed: number;
  failed: number;
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

const run = (command: string[], env: NodeJS.ProcessEnv): Promise<Count> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {env, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.once('error', reject).once('close', (code) => {
      resolve(countIn(output, code));
    });
  });

const build = (): Promise<Count> => run(['scripts/build.mjs', '--if-stale'], process.env);

const group = process.argv.includes('--group') ? process.argv[process.argv.indexOf('--group') + 1] : undefined;
const suites = suitesFor(group);
if (suites.some(({built}) => built)) await build();

// A group of browser tests starts a database itself, while its browser starts.
const shared = suites.length > 1 || suites[0]?.command[0] === NODE[0];
const folder = mkdtempSync(join(tmpdir(), 'sammen-run-'));
const database = shared ? await startCluster(folder) : undefined;
const env = {...process.env, ...(database && {SAMMEN_TEST_DATABASE_URL: database.url})};
const total: Count = {passed: 0, failed: 0};

/** In CI, what failed is tried once more, and that is said: a busy machine makes browsers stumble, a fault stays. */
const again = (name: string, command: string[]): Promise<Count> => {
  console.log(`\n== ${name}, once more`);
  return run(command, env);
};

try {
  for (const {name, command} of suites) {
    console.log(`\n== ${name}`);
    const first = await run(command, env);
    const {passed, failed} = first.failed > 0 && process.env.CI ? await again(name, command) : first;
    total.passed += passed;
    total.failed += failed;
  }
} finally {
  await database?.stop();
  rmSync(folder, {recursive: true, force: true});
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
