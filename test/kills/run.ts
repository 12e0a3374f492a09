// `npm run test:kills`: citizens send without a pause while the built server is ended with kill -9 thirty times, and PostgreSQL
// with all of its processes thirty times; what anybody was told to have been received is there, once. `-- --short`: twice
// and twice; `-- --seed 7` for kills at other moments. Two controls are red: a server that answers before the commit, and
// citizens who take a new key for each attempt. Ends with a line "N passed, M failed".
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../../site/root.js';
import {chanceOf} from '../data/seeded.js';
import {writeFigures} from '../support/figures.js';
import {sendThroughKills, type Outcome} from './killing.js';
import {startPostgres, type Postgres} from './postgres.js';

const {values: given} = parseArgs({options: {short: {type: 'boolean', default: false}, seed: {type: 'string', default: '1'}}});
const KILLS = given.short ? 2 : 30;
const chance = chanceOf(Number(given.seed));

let [passed, failed] = [0, 0];
const check = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (holds) passed++;
  else failed++;
};

const judge = ({diary: {met}, ledger, ...outcome}: Outcome): void => {
  const wrong = Object.entries(met.wrong).map(([what, often]) => `, but ${what} (${often} times)`);
  check(`the server killed ${outcome.server} times, PostgreSQL ${outcome.postgres} times`, outcome.server + outcome.postgres === 2 * KILLS);
  check(`PostgreSQL recovered ${outcome.recoveries} times, and one server outlived that`, outcome.recoveries === KILLS && outcome.outlived);
  check(`${met.unsure} contributions were on their way when something was killed`, met.unsure >= outcome.server);
  check(`${ledger.acknowledged} acknowledged, ${ledger.lost} of them lost`, ledger.acknowledged > 0 && ledger.lost === 0);
  check(`${ledger.unkeyed} keys without exactly one row, ${ledger.twice} texts there twice`, ledger.unkeyed + ledger.twice === 0);
  check(`${ledger.supports} supports, ${ledger.miscounted} contributions counted wrongly`, ledger.supports > 0 && ledger.miscounted === 0);
  check(`every answer is as it should be, or says when to come back, and every receipt is found${wrong.join('')}`, wrong.length === 0);
  check(`servers have no errors of their own ${outcome.said}`, outcome.said === '');
};

/** What is seen when a guard is taken away. */
const controls = async (postgres: Postgres, folder: string): Promise<Record<string, string>> => {
  const early = await sendThroughKills(postgres, folder, {space: 'early', server: 2, postgres: 0, chance, faults: 'early'});
  const lost = `${early.ledger.lost} of ${early.ledger.acknowledged} acknowledged lost`;
  check(`control: an answer before the commit: ${lost}`, early.ledger.lost > 0);
  // The answer is lost on its way each time, so that nobody depends on the moment of a kill.
  const anew = await sendThroughKills(postgres, folder, {space: 'anew', server: 2, postgres: 0, chance, faults: 'denied', newKeys: true});
  const twice = `${anew.ledger.twice} there twice`;
  check(`control: a new key for each attempt: ${twice}`, anew.ledger.twice > 0);
  if (!given.short) {
    const same = await sendThroughKills(postgres, folder, {space: 'same', server: 1, postgres: 0, chance, faults: 'denied'});
    check(
      `the same, with one key for all attempts: ${same.ledger.twice} there twice`,
      same.ledger.acknowledged > 0 && same.ledger.twice === 0,
    );
  }
  return {'an answer before the commit, 2 kills of the server': lost, 'a new Idempotency-Key for each attempt, 2 kills': twice};
};

execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {cwd: root, stdio: 'inherit'});
const folder = await mkdtemp(join(tmpdir(), 'sammen-kills-'));
const postgres = await startPostgres(join(folder, 'postgres'));
try {
  const outcome = await sendThroughKills(postgres, folder, {space: 'kills', server: KILLS, postgres: KILLS, chance});
  judge(outcome);
  const {ledger, diary} = outcome;
  writeFigures('kills', {
    title: 'kill -9 of the server and of PostgreSQL',
    command: `npm run test:kills${given.short ? ' -- --short' : ''}`,
    found: {
      ...{'kills of the server': outcome.server, 'kills of PostgreSQL': outcome.postgres, 'recoveries of PostgreSQL': outcome.recoveries},
      ...{'contributions on their way at a kill': diary.met.unsure, 'acknowledged contributions': ledger.acknowledged},
      ...{'of these lost': ledger.lost, 'texts there twice': ledger.twice, 'supports counted wrongly': ledger.miscounted},
    },
    controls: await controls(postgres, folder),
  });
} finally {
  await postgres.stop();
  await rm(folder, {recursive: true, force: true, maxRetries: 5});
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
