// `npm run bench:load`: 200 citizens at once for a minute, none of whom may meet an error; then 2,000, more than the server
// can do, who are to come back as they are told and lose nothing; and the same without a limit, to see what that is for.
// `-- --short` takes half a minute. `-- --at-once 64,128,256,512,1024` compares limits instead, and judges nothing.
// What is acknowledged is looked up in the database. Ends with a line "N passed, M failed".
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {writeFigures} from '../../test/support/figures.js';
import {runPhase, startMeasured, type Found} from './phase.js';

const {values: given} = parseArgs({options: {short: {type: 'boolean', default: false}, 'at-once': {type: 'string'}}});
const [FEW, MANY] = given.short ? [6, 8] : [60, 60];

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const round = (value: number): number => Math.round(value);

/** Milliseconds that the server took, and what share of its work was for people who had gone. */
const summaryOf = ({busy, record, took}: Found): {perSecond: number; median: number; p95: number; refused: number; inVain: number} => ({
  perSecond: record.met.answered / (took / 1_000),
  ...{median: quantile(busy.answered, 0.5), p95: quantile(busy.answered, 0.95), refused: quantile(busy.refused, 0.95)},
  inVain: busy.inVain / (busy.answered.length + busy.inVain),
});

const wordsOf = (found: Found): string => {
  const {perSecond, median, p95, refused, inVain} = summaryOf(found);
  const {answered, shed, late, cut} = found.record.met;
  const {peak, growth} = found.memory;
  return [
    `${answered} answers (${round(perSecond)}/s), median ${round(median)} ms, 95 % within ${round(p95)} ms`,
    `${shed} told to come back within ${round(refused)} ms, ${late} gave up waiting, ${cut} cut off, ${round(inVain * 100)} % answered to nobody`,
    `server at most ${round(peak)} MiB, × ${growth.toFixed(2)}`,
  ].join('; ');
};

let [passed, failed] = [0, 0];
const check = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (holds) passed++;
  else failed++;
};

/** What holds however many come. */
const checkKept = (name: string, found: Found): void => {
  const {record, ledger} = found;
  const wrong = Object.entries(record.met.wrong);
  console.log(`${name}: ${wordsOf(found)}`);
  check(`${name}: nothing is wrong${wrong.map(([what, often]) => `, but ${what} (${often} times)`).join('')}`, wrong.length === 0);
  check(`${name}: ${ledger.acknowledged} acknowledged, ${ledger.lost} of them lost`, ledger.acknowledged > 0 && ledger.lost === 0);
  check(`${name}: ${ledger.twice} texts there twice`, ledger.twice === 0);
  check(`${name}: ${ledger.supports} supports, ${ledger.miscounted} contributions counted wrongly`, ledger.miscounted === 0);
};

const compare = async (dataDir: string, limits: string[]): Promise<void> => {
  for (const limit of limits) {
    const server = await startMeasured(dataDir, limit);
    console.log(`2,000 citizens, ${limit} at once: ${wordsOf(await runPhase(server, `compare-${limit}`, 2_000, MANY))}`);
    await server.stop();
  }
};

const measure = async (dataDir: string): Promise<void> => {
  const server = await startMeasured(dataDir);
  const few = await runPhase(server, 'few', 200, FEW);
  checkKept('200 citizens', few);
  const {late, cut, shed} = few.record.met;
  check(`200 citizens: ${late} gave up waiting, ${cut} cut off, ${shed} told to come back`, late + cut + shed === 0);
  // A short run is too short for the heap to settle.
  check(`200 citizens: memory × ${few.memory.growth.toFixed(2)}`, few.memory.growth < (given.short ? 1.6 : 1.15));

  const many = await runPhase(server, 'many', 2_000, MANY);
  await server.stop();
  checkKept('2,000 citizens', many);
  const kept = summaryOf(many);
  check(`2,000 citizens: ${many.record.met.shed} told to come back, who all did`, many.record.met.shed > 0);
  check(
    `2,000 citizens: they are told within ${round(kept.refused)} ms, others answered in ${round(kept.median)}`,
    kept.refused < kept.median,
  );
  check(`2,000 citizens: ${(kept.inVain * 100).toFixed(1)} % answered to nobody`, kept.inVain < 0.05);

  const open = await startMeasured(dataDir, 'none');
  const without = await runPhase(open, 'without', 2_000, MANY);
  await open.stop();
  checkKept('2,000 citizens without a limit', without);
  const lost = summaryOf(without);
  check(
    `without a limit 95 % are answered within ${round(lost.p95)} ms instead of ${round(kept.p95)}, ${(lost.inVain * 100).toFixed(1)} % to nobody`,
    lost.p95 > 1.5 * kept.p95 || lost.inVain > 0.05 + 2 * kept.inVain,
  );
  writeFigures('load', {
    title: 'Many citizens at once',
    command: `npm run bench:load${given.short ? ' -- --short' : ''}`,
    found: {
      ...{'200 citizens': wordsOf(few), '2,000 citizens': wordsOf(many)},
      'acknowledged contributions': few.ledger.acknowledged + many.ledger.acknowledged,
      'of these lost': few.ledger.lost + many.ledger.lost,
      'of these there twice': few.ledger.twice + many.ledger.twice,
    },
    controls: {'2,000 citizens without a limit': wordsOf(without)},
  });
};

const dataDir = await mkdtemp(join(tmpdir(), 'sammen-load-'));
try {
  const limits = given['at-once'];
  await (limits === undefined ? measure(dataDir) : compare(dataDir, limits.split(',')));
} finally {
  await rm(dataDir, {recursive: true, force: true, maxRetries: 5});
}
console.log(`load: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
