// `npm run test:privacy`: nothing on the device and nobody else asked before an act, on every page of the demonstration; no
// address, CPR number or receipt code in anything that the server, its database and its commands leave; look-ups that find
// nothing answered alike. `--short` for CI: fewer look-ups, and pages in Danish; else in every language. Each check is made red
// by what it is to find. Ends with "N passed, M failed".
import {spawnSync} from 'node:child_process';
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {writeFigures} from '../support/figures.js';
import {checkAlike} from './check-alike.js';
import {checkDevice} from './check-device.js';
import {checkTraces} from './check-traces.js';
import {LEAKING, SHIPPED, run} from './process.js';

/** What is counted in one run. */
export interface Report {
  check(what: string, wrong: readonly string[]): void;
  /** A control: what was planted, and what was found of it. */
  control(what: string, found: string | undefined): void;
  count(what: string, much: number | string): void;
}

const {values} = parseArgs({options: {short: {type: 'boolean', default: false}}});
const figures = {found: {} as Record<string, number | string>, controls: {} as Record<string, string>};
let [passed, failed] = [0, 0];
const tell = (holds: boolean, what: string, more: readonly string[] = []): void => {
  if (holds) passed++;
  else failed++;
  console.log([`${holds ? '✔' : '✖'} ${what}`, ...more.slice(0, 10)].join('\n    '));
};
const report: Report = {
  check: (what, wrong) => tell(wrong.length === 0, what, wrong),
  control: (what, found) => {
    tell(found !== undefined, `control: ${what}: ${found ?? 'nothing was noticed'}`);
    figures.controls[what] = found ?? 'nothing was noticed';
  },
  count: (what, much) => void (figures.found[what] = much),
};

const {status} = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {stdio: 'inherit'});
if (status !== 0) throw new Error('it could not be built');
const folder = await mkdtemp(join(tmpdir(), 'sammen-privacy-'));
// Where the database is run as another user, that user has to get in.
await chmod(folder, 0o755);
try {
  const shipped = await run(SHIPPED, join(folder, 'shipped'));
  try {
    const acts = await checkTraces(shipped, folder, report);
    await checkAlike(shipped, acts, values.short, report);
  } finally {
    await shipped.stop();
  }
  const leaking = await run(LEAKING, join(folder, 'leaking'));
  await checkTraces(leaking, folder, report, true).finally(() => leaking.stop());
  await checkDevice(values.short, report);
} finally {
  await rm(folder, {recursive: true, force: true, maxRetries: 5});
}
writeFigures('privacy', {
  title: 'Nothing is left about anybody',
  command: `npm run test:privacy${values.short ? ' -- --short' : ''}`,
  ...figures,
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
