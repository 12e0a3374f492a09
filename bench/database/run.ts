// What a space of a million contributions costs beside one of 5,441: `npm run bench:database` measures both over one real
// PostgreSQL in one run, writes docs/measured-conversation.md and fails when something is slower than its limit allows.
// With `--short` the larger space has 100,000, and nothing is written. DATA_DIR keeps the spaces for the next run.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {sql} from 'kysely';
import {startServer, type Server} from '../../server/src/start.js';
import {casesOf, type Case, type Place} from './cases.js';
import {write} from './report.js';
import {fill, placeOf} from './spaces.js';

export interface Measured {
  name: string;
  limit: number;
  /** Medians, in milliseconds. */
  small: number;
  large: number;
  ratio: number;
}

const SMALL = 5_441;
const WARM = 3;
const ROUNDS = 25;

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const timed = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Turns about, so that what else the machine does meets both alike. */
const measure = async ({name, limit, run}: Case, small: Place, large: Place): Promise<Measured> => {
  const times = {small: [] as number[], large: [] as number[]};
  for (let nth = -WARM; nth < ROUNDS; nth++) {
    const turns = nth % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const);
    for (const turn of turns) {
      const took = await timed(() => run(turn === 'small' ? small : large, nth + WARM));
      if (nth >= 0) times[turn].push(took);
    }
  }
  const [a, b] = [median(times.small), median(times.large)];
  return {name, limit, small: a, large: b, ratio: b / a};
};

const prepare = async (server: Server, count: number): Promise<{small: Place; large: Place; cookie: string}> => {
  await fill(server.db, 'small', SMALL);
  await fill(server.db, 'large', count);
  await sql`VACUUM (ANALYZE)`.execute(server.db);
  const [small, large] = [await placeOf(server, 'small'), await placeOf(server, 'large')];
  const login = await fetch(await server.staffLink(), {redirect: 'manual'});
  return {small, large, cookie: (login.headers.get('set-cookie') ?? '').split(';')[0] ?? ''};
};

const short = process.argv.includes('--short');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const count = short ? 100_000 : 1_000_000;
const kept = process.env.DATA_DIR;
const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'sammen-bench-')));
const server = await startServer({port: 0, dataDir, log: 'quiet', limits: 'off'});
try {
  const {small, large, cookie} = await prepare(server, count);
  const measured: Measured[] = [];
  // What waits at the desk is sent first, so that there is something.
  const cases = casesOf(server, cookie).filter(({name}) => name.includes(only));
  for (const one of cases) {
    const result = await measure(one, small, large);
    measured.push(result);
    const {name, limit, ratio} = result;
    console.log(
      `${ratio <= limit ? ' ' : '✗'} ${name.padEnd(38)} ${result.small.toFixed(1).padStart(8)} ms ${result.large.toFixed(1).padStart(9)} ms  × ${ratio.toFixed(2)} (≤ ${limit})`,
    );
  }
  if (!short && only === '') await write(server.db, measured, {small: SMALL, large: count, rounds: ROUNDS});
  const slow = measured.filter(({ratio, limit}) => ratio > limit);
  console.log(
    slow.length === 0
      ? `\nAll ${measured.length} within their limits.`
      : `\nSlower than they may be: ${slow.map(({name}) => name).join('; ')}.`,
  );
  process.exitCode = slow.length === 0 ? 0 : 1;
} finally {
  await server.stop();
  if (kept === undefined) await rm(dataDir, {recursive: true, force: true});
}
