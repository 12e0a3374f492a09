// `npm run bench:wall`: what a wall of many contributions costs its reader, beside one of twenty. `-- --count 1000000` for
// another number, `-- --short` with less repetition. DATA_DIR keeps the spaces for the next run, and takes those of
// bench:database. What depends on the machine is printed, and held only as a ratio to
// something of the same run. Without `--short` it writes a row into docs/measured-conversation.md. Ends with a line "N passed, M failed".
import {execFileSync} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {startServer} from '../../server/src/start.js';
import {root} from '../../site/root.js';
import {chromium as installed} from '../../test/support/browsers.mjs';
import {fill} from '../database/spaces.js';
import {write} from './report.js';
import {find, open, readOn, type Wall} from './wall.js';

const {values: given} = parseArgs({options: {count: {type: 'string', default: '5441'}, short: {type: 'boolean', default: false}}});
const count = Number(given.count);
const [VISITS, PAGES, SEARCHES] = given.short ? [7, 12, 5] : [21, 60, 20];

/** What a reader may meet at most. */
const LIMITS = {elements: 1500, firstScreen: 1.3, growth: 1.05, search: 4};

execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {cwd: root, stdio: 'inherit'});
const kept = process.env.DATA_DIR;
const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'sammen-bench-')));
const endpoint = await startServer({port: 0, dataDir, assetsDir: join(root, 'dist', 'cdn'), log: 'quiet', limits: 'off'});
const {source: _source, ...launch} = await installed();
const browser = await chromium.launch({...launch, headless: true});

const failed: string[] = [];
let passed = 0;
const check = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (holds) passed++;
  else failed.push(what);
};
const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

try {
  // Under the names that bench:database gives them.
  const [few, many] = ['twenty', count > 100_000 ? 'large' : 'small'];
  await fill(endpoint.db, few, 20);
  await fill(endpoint.db, many, count);
  const visits: Record<string, number[]> = {[few]: [], [many]: []};
  for (let i = 0; i < VISITS; i++) {
    // In turns, so that whatever else the machine does meets both.
    for (const space of [few, many]) {
      const wall = await open(browser, endpoint.url, space);
      visits[space]?.push(wall.shown);
      await wall.close();
    }
  }
  const [twenty, all] = [median(visits[few] ?? []), median(visits[many] ?? [])];
  check(
    `first screen: ${ms(all)} with ${count}, ${ms(twenty)} with 20: ${(all / twenty).toFixed(2)} times`,
    all / twenty <= LIMITS.firstScreen,
  );

  const wall: Wall = await open(browser, endpoint.url, many);
  await readOn(wall, 4);
  // Looking itself leaves something the first time.
  await wall.size();
  const before = await wall.size();
  await readOn(wall, PAGES);
  const after = await wall.size();
  check(`${after.elements} elements (${after.nodes} nodes of every kind) on the page`, after.elements <= LIMITS.elements);
  check(`${PAGES} pages later: ${before.nodes} nodes, then ${after.nodes}`, after.nodes <= before.nodes * LIMITS.growth);
  check(`${PAGES} pages later: ${before.heap} bytes of heap, then ${after.heap}`, after.heap <= before.heap * LIMITS.growth);

  const searches = await find(wall, SEARCHES);
  const [shown, asked] = [median(searches.map((one) => one.shown)), median(searches.map((one) => one.asked))];
  const slowest = Math.max(...searches.map((one) => one.shown));
  check(
    `${searches.length} contributions, each found by a few of its words`,
    searches.every(({found}) => found),
  );
  check(
    `found in ${ms(shown)}, at most ${ms(slowest)} (300 ms are wanted); the answer alone takes ${ms(asked)}`,
    shown <= Math.max(asked, 16) * LIMITS.search,
  );
  await wall.close();
  const [nodes, heap] = [after.nodes / before.nodes, after.heap / before.heap];
  if (!given.short) await write({count, firstScreen: all / twenty, elements: after.elements, nodes, heap, found: shown, slowest, asked});
} finally {
  await browser.close();
  await endpoint.stop();
  if (kept === undefined) await rm(dataDir, {recursive: true, force: true});
}
console.log(`wall of ${count}: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
