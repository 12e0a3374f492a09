// `npm run test:api`: requests made from server/openapi.json, as it says and otherwise, to the real server in a process of
// its own over a real PostgreSQL; every answer is held against the document. `-- --count 50000 --seed 1` (the default),
// `-- --short` for CI, `-- --seed 1 --only 812` for one of them again, with its answer. Servers with planted faults are
// asked too, and must be found out. Ends with a line "N passed, M failed".
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {sql} from 'kysely';
import {connect} from '../../server/src/db/connect.js';
import {startCluster} from '../../server/src/postgres/cluster.js';
import {root} from '../../site/root.js';
import {writeFigures} from '../support/figures.js';
import {readContract} from './contract.js';
import {report, type Report} from './report.js';
import {controls} from './controls.js';
import {judge} from './judge.js';
import {serve, type Served} from './process.js';
import {toRepeat} from './repeat.js';
import {requestFor} from './requests.js';
import {storm} from './storm.js';
import {send} from './wire.js';

const {values: given} = parseArgs({
  options: {
    count: {type: 'string'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string'},
    short: {type: 'boolean', default: false},
  },
});
const seed = Number(given.seed);
const count = Number(given.count ?? (given.short ? 8_000 : 50_000));
if (!Number.isSafeInteger(seed) || !(count > 0)) throw new Error('--seed and --count are whole numbers');

execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {cwd: root, stdio: 'inherit'});
const folder = await mkdtemp(join(tmpdir(), 'sammen-api-'));
const cluster = await startCluster(join(folder, 'data'));
const running = new Set<Served>();

/** A server over a database of its own. */
const start = async (name: string, more: Record<string, string> = {}): Promise<Served> => {
  const db = connect(cluster.url, 1);
  await sql`CREATE DATABASE ${sql.id(name)}`.execute(db);
  await db.destroy();
  const served = await serve({
    DATABASE_URL: cluster.url.replace(/\/postgres$/, `/${name}`),
    DATA_DIR: join(folder, name),
    ASSETS_DIR: join(root, 'dist', 'cdn'),
    ...more,
  });
  running.add(served);
  return served;
};

const again = async (served: Served, number: number): Promise<void> => {
  const contract = await readContract();
  const asked = requestFor(seed, number, served.facts, contract);
  console.log(toRepeat(seed, served.facts.host, asked));
  const outcome = await send(served.port, asked);
  if (typeof outcome === 'string') console.log(outcome);
  else console.log(outcome.status, outcome.headers, outcome.body.toString().slice(0, 4_000));
  const broken = judge(asked, outcome, contract, served.facts);
  console.log(broken.length > 0 ? broken : 'nothing is wrong with it', served.said());
  process.exitCode = broken.length > 0 ? 1 : 0;
};

const all = async (served: Served): Promise<Report> => {
  const contract = await readContract();
  const began = performance.now();
  const found = await storm(served, contract, {seed, first: 1, last: count});
  const seconds = (performance.now() - began) / 1_000;
  const told = await report({seed, seconds, served, found, contract});
  await served.stop();
  const planted = await start('planted', {PLANTS: '1'});
  const seen = await controls(planted, contract, seed);
  return {...told, checks: [...told.checks, ...seen.checks], controls: seen.found};
};

try {
  const served = await start('asked');
  if (given.only !== undefined) {
    await again(served, Number(given.only));
  } else {
    const {checks, figures, controls: seen = {}} = await all(served);
    for (const {what, holds} of checks) console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
    const failed = checks.filter(({holds}) => !holds).length;
    const command = `npm run test:api${given.short ? ' -- --short' : ` -- --count ${count} --seed ${seed}`}`;
    writeFigures('api', {title: 'The contract under any request', command, found: figures, controls: seen});
    console.log(`\n${checks.length - failed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
} finally {
  for (const served of running) await served.stop();
  await cluster.stop();
  await rm(folder, {recursive: true, force: true});
}
