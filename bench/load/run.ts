// `npm run bench:load`: 200 citizens at once for a minute, none of whom may meet an error; then 2,000, more than the server
// can do, who are told to come back and lose nothing. The server is the built one, in production and with its own limits.
// What is acknowledged is looked up in the database. Then the controls: 2,000 without a limit, and a server that is not true.
// `-- --short` takes half a minute, with fewer. `-- --at-once 64,128,256,512` compares limits instead, and judges nothing.
// Ends with a line "N passed, M failed".
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {startCluster} from '../../server/src/postgres/cluster.js';
import {root} from '../../site/root.js';
import {writeFigures} from '../../test/support/figures.js';
import {isBounded, type Memory} from './memory.js';
import {rush, type Found, type Ground} from './phase.js';

const {values: given} = parseArgs({options: {short: {type: 'boolean', default: false}, 'at-once': {type: 'string'}}});
const SIZES = given.short
  ? {
      few: {citizens: 60, seconds: 5, pace: 400, least: 60},
      many: {citizens: 600, seconds: 5, least: 100},
      untrue: {citizens: 60, seconds: 6, pace: 400, least: 100},
    }
  : {few: {citizens: 200, seconds: 60}, many: {citizens: 2_000, seconds: 60}, untrue: {citizens: 100, seconds: 15, least: 100}};
/** With fewer citizens a lower limit; else the server's own. */
const LIMIT = given.short ? {atOnce: 32} : {};
/** More than anybody comes with. */
const NO_LIMIT = 100_000;

const quantile = (times: readonly number[], share: number): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
const sizeOf = ({citizens}: {citizens: number}): string => `${citizens.toLocaleString('en')} citizens`;
const growthOf = ({middle, last, peak}: Memory): string => `${middle.toFixed(0)} MiB, then ${last.toFixed(0)}, at most ${peak.toFixed(0)}`;

const wordsOf = ({diary: {met}, took, memory}: Found): string =>
  [
    `${met.answered} answers (${Math.round(met.answered / took)}/s), median ${quantile(met.waits, 0.5)} ms, 95 % within ${quantile(met.waits, 0.95)} ms`,
    `${met.shed} told to come back, ${met.late} gave up waiting, ${met.cut} cut off`,
    `server ${growthOf(memory)}`,
  ].join('; ');

let [passed, failed] = [0, 0];
const check = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (holds) passed++;
  else failed++;
};

/** What holds however many come. */
const checkKept = (name: string, {diary: {met}, ledger, memory, said}: Found): void => {
  const wrong = Object.entries(met.wrong).map(([what, often]) => `${what} (${often} times)`);
  check(
    `${name}: every answer is as it should be, or says when to come back${wrong.map((what) => `, but ${what}`).join('')}`,
    !wrong.length,
  );
  check(`${name}: ${ledger.acknowledged} acknowledged, ${ledger.lost} of them lost`, ledger.acknowledged > 0 && ledger.lost === 0);
  check(`${name}: ${ledger.unkeyed} keys without exactly one row, ${ledger.twice} texts there twice`, ledger.unkeyed + ledger.twice === 0);
  check(`${name}: ${ledger.supports} supports, ${ledger.miscounted} contributions counted wrongly`, ledger.miscounted === 0);
  check(`${name}: memory stays: ${growthOf(memory)}`, isBounded(memory));
  check(`${name}: the server has no errors of its own ${said}`, said === '');
};

const few = async (ground: Ground): Promise<Found> => {
  const found = await rush(ground, {space: 'few', ...SIZES.few});
  const name = sizeOf(SIZES.few);
  console.log(`\n${name} for ${SIZES.few.seconds} s: ${wordsOf(found)}`);
  checkKept(name, found);
  const {shed, late, cut} = found.diary.met;
  check(`${name}: ${shed} told to come back, ${late} gave up waiting, ${cut} cut off`, shed + late + cut === 0);
  return found;
};

const many = async (ground: Ground): Promise<Found> => {
  const found = await rush(ground, {space: 'many', ...SIZES.many}, LIMIT);
  const name = sizeOf(SIZES.many);
  console.log(`\n${name} for ${SIZES.many.seconds} s: ${wordsOf(found)}`);
  checkKept(name, found);
  const {shed, cut} = found.diary.met;
  check(`${name}: ${shed} told to come back with 503 and Retry-After, who all have their receipts; ${cut} cut off`, shed > 0 && cut === 0);
  return found;
};

/** Everybody is let in: nobody is told to come back, and all wait. */
const unlimited = async (ground: Ground, limited: Found): Promise<string> => {
  const found = await rush(ground, {space: 'unlimited', ...SIZES.many}, {atOnce: NO_LIMIT});
  console.log(`\ncontrol: ${sizeOf(SIZES.many)} without a limit: ${wordsOf(found)}`);
  const [without, kept] = [found, limited].map(({diary: {met}}) => ({half: quantile(met.waits, 0.5), gaveUp: met.late, shed: met.shed}));
  if (!without || !kept) throw new Error('Nobody was there.');
  const told = [
    `${without.shed} are told to come back instead of ${kept.shed}`,
    `half wait ${without.half} ms or more instead of ${kept.half}, and ${without.gaveUp} give up waiting instead of ${kept.gaveUp}`,
  ].join('; ');
  // How much longer they wait takes a minute to tell.
  const wait = given.short || without.half > 1.5 * kept.half || without.gaveUp > kept.gaveUp + 20;
  check(`control: without a limit ${told}`, without.shed < kept.shed / 2 && wait);
  return told;
};

/** A server that forgets some, denies others and keeps memory, and citizens who take a new key for each attempt: all seen. */
const untrue = async (ground: Ground): Promise<string> => {
  const found = await rush(ground, {space: 'untrue', ...SIZES.untrue, newKeys: true}, {faults: 'forgotten,denied,kept'});
  const {ledger, memory} = found;
  console.log(`\ncontrol: an untrue server: ${wordsOf(found)}`);
  check(`control: a server that forgets what it acknowledged: ${ledger.lost} lost`, ledger.lost > 0 && ledger.unkeyed > 0);
  check(`control: a new key for each attempt: ${ledger.twice} texts there twice`, ledger.twice > 0);
  check(`control: a server that keeps what it was asked: ${growthOf(memory)}`, !isBounded(memory));
  return `${ledger.lost} lost, ${ledger.twice} there twice, ${growthOf(memory)}`;
};

const measure = async (ground: Ground): Promise<void> => {
  const [first, then] = [await few(ground), await many(ground)];
  const sum = (name: 'acknowledged' | 'lost' | 'unkeyed' | 'twice'): number => first.ledger[name] + then.ledger[name];
  writeFigures('load', {
    title: 'Many citizens at once',
    command: `npm run bench:load${given.short ? ' -- --short' : ''}`,
    found: {
      [`${sizeOf(SIZES.few)} for ${SIZES.few.seconds} s`]: wordsOf(first),
      [`${sizeOf(SIZES.many)} for ${SIZES.many.seconds} s`]: wordsOf(then),
      ...{'acknowledged contributions': sum('acknowledged'), 'of these lost': sum('lost')},
      ...{'Idempotency-Keys without exactly one row': sum('unkeyed'), 'texts there twice': sum('twice')},
    },
    controls: {
      'no limit to what is worked on at a time': await unlimited(ground, then),
      'a server that forgets, denies and keeps; a new key for each attempt': await untrue(ground),
    },
  });
};

const compare = async (ground: Ground, limits: number[]): Promise<void> => {
  for (const atOnce of limits) {
    const found = await rush(ground, {space: `compare-${atOnce}`, ...SIZES.many}, {atOnce});
    console.log(`${sizeOf(SIZES.many)}, ${atOnce} at once: ${wordsOf(found)}`);
  }
};

execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {cwd: root, stdio: 'inherit'});
const folder = await mkdtemp(join(tmpdir(), 'sammen-load-'));
const cluster = await startCluster(join(folder, 'postgres'));
try {
  const ground = {databaseUrl: cluster.url, folder};
  const limits = given['at-once'];
  await (limits === undefined ? measure(ground) : compare(ground, limits.split(',').map(Number)));
} finally {
  await cluster.stop();
  await rm(folder, {recursive: true, force: true, maxRetries: 5});
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
