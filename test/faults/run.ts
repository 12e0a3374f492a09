// `npm run test:faults`: contributions from several browsers' origins to the real server, while half of all requests meet a
// fault and the devices misbehave. `--short`: 2,000; else 100,000, and the server and PostgreSQL are killed again and again.
// `--count 500 --seed 7` as wished. Ends with "N passed, M failed".
import {parseArgs} from 'node:util';
import {writeFigures} from '../support/figures.js';
import {chanceOf} from '../data/seeded.js';
import {runFaults, type Options, type Result} from './suite.js';
import {startWorld, type World} from './world.js';

const {values} = parseArgs({
  options: {short: {type: 'boolean'}, count: {type: 'string'}, seed: {type: 'string', default: '1'}, controls: {type: 'boolean'}},
});
const count = Number(values.count ?? (values.short ? 2_000 : 100_000));
const seed = Number(values.seed);
const passed: string[] = [];
const failed: string[] = [];
const check = (what: string, holds: boolean): void => {
  (holds ? passed : failed).push(what);
  console.log(`${holds ? '✔' : '✖'} ${what}`);
};

const chance = chanceOf(seed);
let kills = 0;
const killing = async (world: World): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, chance.between(20_000, 60_000)));
  await chance.one([world.killServer, world.killDatabase])();
  kills++;
};

interface Control extends Partial<Options> {
  name: string;
  /** What is taken out of the database. */
  statement?: string;
  red(result: Result): string | undefined;
}

const some = (list: readonly string[], what: string): string | undefined => (list.length ? `${list.length} ${what}` : undefined);

const CONTROLS: Control[] = [
  {
    name: 'a new Idempotency-Key for each attempt',
    mutation: [/deliver\.ts$/, "'Idempotency-Key': key", "'Idempotency-Key': crypto.randomUUID()"],
    red: ({duplicated}) => some(duplicated, 'counted twice'),
  },
  {
    name: 'any answer of 200 taken for a receipt',
    mutation: [
      /deliver\.ts$/,
      'if (parsed?.success) return',
      "if (status < 300) return {end: 'received', receipt: answer as Receipt};\n  if (parsed?.success) return",
    ],
    red: ({mismatched, lost}) => some([...mismatched, ...lost], 'lost, or said to be received without a row'),
  },
  {
    name: 'nothing on disk',
    mutation: [/disk\.ts$/, 'after ? tx.store.put(after)', 'after ? undefined'],
    event: 'tab closed and opened again',
    red: ({lost}) => some(lost, 'lost'),
  },
  {
    name: 'one attempt only',
    mutation: [
      /outbox\.ts$/,
      'async drain(eager = false): Promise<void> {',
      'async drain(eager = false): Promise<void> {\n    if (eager || !eager) return;',
    ],
    red: ({lost}) => some(lost, 'lost'),
  },
  {
    name: 'no unique key at the server',
    statement: 'ALTER TABLE submission DROP CONSTRAINT submission_pkey',
    red: ({duplicated}) => some(duplicated, 'counted twice'),
  },
  {
    name: 'an answer before the commit',
    lying: true,
    red: ({mismatched, lost}) => some([...mismatched, ...lost], 'said to be received without a row'),
  },
];

const red: Record<string, string> = {};
const runControls = async (): Promise<void> => {
  for (const {name, statement, red: isRed, ...more} of CONTROLS) {
    const world = await startWorld();
    try {
      if (statement) await world.change(statement);
      const began = performance.now();
      const told = isRed(await runFaults(world, {count: 50, seed, devices: 2, rate: 50, patience: 5_000, ...more}));
      check(`control: ${name}: ${told ?? 'nothing was noticed'}`, told !== undefined);
      red[name] = `${told}, after ${Math.ceil((performance.now() - began) / 1000)} s`;
    } finally {
      await world.stop();
    }
  }
};

if (!values.controls) {
  const world = await startWorld();
  const result = await runFaults(world, {
    ...{count, seed, devices: 6, rate: 50},
    ...(!values.short && !values.count && {meanwhile: killing}),
  }).finally(() => world.stop());
  const kinds = [...result.happened].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, times] of kinds) console.log(`  ${String(times).padStart(6)} × ${name}`);
  const faults = kinds.reduce((sum, [, times]) => sum + times, 0);
  console.log(`${result.sent} contributions, ${result.posts} requests with one, ${faults} faults of ${kinds.length} kinds, ${kills} kills`);
  for (const [what, list] of Object.entries({lost: result.lost, duplicated: result.duplicated, mismatched: result.mismatched}))
    if (list.length) console.log(what, list.slice(0, 10));
  check(`${result.sent} sent, none lost`, result.lost.length === 0);
  check('none counted twice', result.duplicated.length === 0);
  check('every receipt is that of its text, and was shown after the commit', result.mismatched.length === 0);
  check(`at least 20 kinds of fault: ${kinds.length}`, kinds.length >= 20);
  await runControls();
  writeFigures('faults', {
    title: 'Faults between page and server',
    command: `npm run test:faults${values.short ? ' -- --short' : ''}`,
    found: {
      ...{contributions: result.sent, 'requests that carried one': result.posts, faults, 'kinds of fault': kinds.length, kills},
      ...{
        lost: result.lost.length,
        'counted twice': result.duplicated.length,
        'receipts of another text, or before the commit': result.mismatched.length,
      },
    },
    controls: red,
  });
} else await runControls();
console.log(`\n${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
