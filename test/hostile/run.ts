// `npm run test:hostile`: hostile text in every place that takes text. Without a browser: addresses, what is sent and comes
// back, every page that the server writes, notes by e-mail, exports. In Chromium and in Firefox: pages with every widget,
// their attributes, the address, messages, the desk, under the documented strict policy and under none. Each guard is taken
// away once, and the harm must be seen. `-- --short` for CI, `-- --seed 7` for other markup, `-- --browser Firefox` for one
// browser, `-- --browser none` for the rest. Ends with a line "N passed, M failed".
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../../site/root.js';
import {chanceOf} from '../data/seeded.js';
import {NotRun} from '../matrix/expect.js';
import {browsers} from '../matrix/tabs.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {writeFigures} from '../support/figures.js';
import {checkAddresses} from './addresses.js';
import {Checks} from './checks.js';
import {checkDetectors, checkUrls} from './detectors.js';
import {checkExports} from './exports.js';
import {checkHuge, checkMessages} from './frames.js';
import {checkGuards} from './guards.js';
import {checkMails} from './mails.js';
import {manyMarkups} from './markup.js';
import {checkLinks, checkPages} from './pages.js';
import {checkRoundTrip} from './round-trip.js';
import {sendAll} from './sent.js';
import {checkServed} from './served.js';
import {checkShown, stageRounds} from './shown.js';
import {setStage, type Stage} from './stage.js';
import {HUGE, NAUGHTY} from './strings.js';
import {checkAddress, checkTags} from './tags.js';
import {manyUrls} from './urls.js';

const {values: given} = parseArgs({
  options: {short: {type: 'boolean', default: false}, seed: {type: 'string', default: '1'}, browser: {type: 'string'}},
});
const chance = chanceOf(Number(given.seed));
const long = !given.short;

/** So many of them, from everywhere in the list. */
const some = <T>(all: readonly T[], count: number): T[] =>
  all.filter((_, i) => Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length));

const markups = manyMarkups(chance, long ? 3_000 : 60);
// A short run has half of the known strings; an even seed the other half.
const texts = [...(long ? NAUGHTY : NAUGHTY.filter((_, i) => i % 2 === Number(given.seed) % 2)), ...markups];
const urls = manyUrls(long ? 12_000 : 9_500);

const checks = new Checks();
/** What an ordinary object has from nowhere: nothing may be added by what was parsed. */
const prototype = Reflect.ownKeys(Object.prototype).length;

const onServer = async (server: TestEndpoint): Promise<void> => {
  checkAddresses(checks, urls);
  await checkPages(checks, server, texts);
  await checkLinks(checks, server, urls);
  const everything = await sendAll(checks, server, [...texts, ...HUGE]);
  await checkRoundTrip(checks, server, everything);
  await checkExports(checks, server, everything);
  await checkMails(checks, server, long ? texts : some(texts, 100));
  checks.holds('no object has anything from nowhere', Reflect.ownKeys(Object.prototype).length === prototype);
};

const inBrowsers = async (stage: Stage): Promise<void> => {
  const rounds = await stageRounds(stage, texts);
  for (const name of ['Chromium', 'Firefox'].filter((one) => given.browser === undefined || given.browser === one)) {
    const tab = await browsers[name]?.().catch((error: unknown) => {
      if (!(error instanceof NotRun)) throw error;
      console.log(`–      ${name}: not run: ${error.message}`);
      return undefined;
    });
    if (!tab) continue;
    const browser = `${name} ${tab.version.split('.')[0] ?? ''}`;
    try {
      await checkUrls(checks, stage, tab, browser, urls);
      await checkDetectors(checks, stage, tab, browser, texts);
      await checkShown(checks, tab, browser, rounds);
      await checkTags(checks, stage, tab, browser, [...texts, ...some(urls, 1_000)], long ? 40 : 2);
      await checkAddress(checks, stage, tab, browser, some(texts, long ? 800 : 16));
      await checkGuards(checks, stage, tab, browser, long ? urls : some(urls, 800));
      await checkMessages(checks, stage, tab, browser);
      await checkHuge(checks, stage, tab, browser);
      await checkServed(checks, stage, tab, browser, some(texts, 40));
    } finally {
      await tab.close();
    }
  }
};

execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {cwd: root, stdio: 'inherit'});
const began = performance.now();
const server = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
try {
  await onServer(server);
} finally {
  await server.stop();
}
// The desk shows every space: for the browsers' there is another database.
if (given.browser !== 'none') {
  const other = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  const stage = await setStage(other);
  try {
    await inBrowsers(stage);
  } finally {
    stage.host.stop();
    await other.stop();
  }
}
const failed = checks.all.filter(({holds}) => !holds).length;
writeFigures('hostile', {
  title: 'Hostile input',
  command: `npm run test:hostile${long ? '' : ' -- --short'}`,
  found: {'hostile texts': texts.length, ...checks.found, seconds: Math.round((performance.now() - began) / 1_000)},
  controls: checks.controls,
});
console.log(`\n${checks.all.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
