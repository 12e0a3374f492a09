// `npm run test:wordpress`: the plugin in a real WordPress over a real MariaDB, visited with a real browser. Ends with a line
// "N passed, M failed"; where PHP, MariaDB or WordPress are not installed, it says so and ends well.
import {execFileSync, spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {root} from '../../site/root.js';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint} from '../support/endpoint.js';
import {printed} from './wordpress-printed.js';
import {missing, startWordPress, type WordPress} from './wordpress-site.js';
import {visited} from './wordpress-visited.js';
import {written} from './wordpress-written.js';

/** A sentence, and what must not throw for it to hold. */
export type Promises = Record<string, () => void | Promise<void>>;

let passed = 0;
let failed = 0;
const hold = async (promises: Promises): Promise<void> => {
  for (const [sentence, work] of Object.entries(promises)) {
    try {
      await work();
      passed += 1;
      console.log(`✔ ${sentence}`);
    } catch (error) {
      failed += 1;
      console.log(`✖ ${sentence}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
};

const syntax: Promises = Object.fromEntries(
  readdirSync('integrations', {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(php|module|install)$/.test(file))
    .sort()
    .map((file) => [`${file} is PHP`, () => void execFileSync('php', ['-l', join('integrations', file)], {stdio: 'pipe'})]),
);

const inWordPress = async (wordpress: WordPress): Promise<void> => {
  await hold(printed(wordpress));
  spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {stdio: 'inherit'});
  const endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  const {source: _source, ...options} = await installed();
  const browser = await chromium.launch({...options, headless: true});
  try {
    await hold(written(wordpress, endpoint, browser));
    await hold(visited(wordpress, endpoint, browser));
  } finally {
    await browser.close();
    await endpoint.stop();
  }
};

const lacking = missing();
if (lacking.length) {
  console.log(
    `WordPress was not tried: this machine lacks Debian's ${lacking.join(', ')} (apt-get install --no-install-recommends, as root).`,
  );
} else {
  await hold(syntax);
  const wordpress = await startWordPress();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void wordpress.stop().then(() => process.exit(1)));
  try {
    await inWordPress(wordpress);
  } finally {
    await wordpress.stop();
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
