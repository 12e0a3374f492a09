// `npm run test:matrix`: every way to put the widgets into a page, in every browser that this machine has; see "Tried in" of
// docs/embedding/csp.md. One line for each cell, and at last "N passed, M failed". What could not be tried is named, with the reason.
// `npm run test:matrix -- Firefox integrity` tries those cells whose line has all of these words.
import {spawnSync} from 'node:child_process';
import {matrix} from './cells.js';
import {controls} from './controls.js';
import {NotRun} from './expect.js';
import {integrity} from './integrity.js';
import {files, sending} from './rows.js';
import {startSetting} from './setting.js';
import {browsers} from './tabs.js';

const wanted = process.argv.slice(2);
const count = {passed: 0, failed: 0, notRun: 0};

const hold = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  try {
    const remark = await work();
    count.passed += 1;
    console.log(`✔ ${name}${typeof remark === 'string' ? ` (${remark})` : ''}`);
  } catch (error) {
    const isNotRun = error instanceof NotRun;
    count[isNotRun ? 'notRun' : 'failed'] += 1;
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.log(isNotRun ? `– ${name}: not run: ${error.message}` : `✖ ${name}\n${said}`);
  }
};

const {status} = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {stdio: 'inherit'});
if (status !== 0) throw new Error('the widgets could not be built');
const setting = await startSetting();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void setting.stop().finally(() => process.exit(1)));
try {
  const cells = {...matrix(setting), ...files(setting), ...sending(setting), ...integrity(setting), ...controls(setting)};
  for (const [browser, open] of Object.entries(browsers)) {
    const chosen = Object.entries(cells).filter(([name]) => wanted.every((word) => `${browser}: ${name}`.includes(word)));
    if (!chosen.length) continue;
    const tab = await open().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    for (const [name, work] of chosen) {
      const line = `${browser}${tab instanceof Error ? '' : ` ${tab.version}`}: ${name}`;
      await hold(line, () => (tab instanceof Error ? Promise.reject(tab) : work(tab)));
    }
    if (!(tab instanceof Error)) await tab.close();
  }
} finally {
  await setting.stop();
}
console.log(`\n${count.notRun} not run; ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !count.passed ? 1 : 0;
