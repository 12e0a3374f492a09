// `npm run bench:embedding`: what a widget costs the page, beside Web Awesome and Shoelace with the same form; writes the
// tables in docs/embedding-measured.md. With `--short` only what must hold, without the peers and without the clock.
// Ends with a line "N passed, M failed".
import {execFileSync} from 'node:child_process';
import {chromium} from 'playwright-core';
import {root} from '../../site/root.js';
import {chromium as installed} from '../../test/support/browsers.mjs';
import {checkCosts, checkMeasuring, checkReads, said, Tally, type Cost, type Place} from './checks.js';
import {formOf, formPages} from './pages.js';
import {aboutPeer, installPeers, peerFolders, peerPages, peers} from './peers.js';
import {race} from './race.js';
import {report} from './report.js';
import {startBench} from './server.js';
import {visit} from './traffic.js';

const short = process.argv.includes('--short');
execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {cwd: root, stdio: 'inherit'});
if (!short) installPeers();

const besidePeers = async (place: Place, own: readonly Cost[]): Promise<void> => {
  const {browser, bench, tally} = place;
  const form = await formOf(bench);
  const composed = peers.map((peer) => peerPages(bench, form, peer));
  const costs: Cost[] = [];
  for (const {form: whole, button} of composed) {
    for (const [what, variant] of Object.entries({'the form': whole, 'one button': button})) {
      const visited = await visit(browser, bench, variant);
      const name = `${what} from ${whole.name}`;
      tally.check(`${name} comes up (${said(visited)})`, visited.faults);
      costs.push({name, visited});
    }
  }
  const results = await race(place, [...(await formPages(bench)), ...composed.map(({form: whole}) => whole)]);
  const beside = peers.map((peer) => `${peer.name} ${aboutPeer(peer).version ?? ''} (${aboutPeer(peer).license ?? ''})`);
  report({
    versions: `Chromium ${browser.version()}, Node.js ${process.version}, ${beside.join(', ')}.`,
    costs: [...own, ...costs],
    results,
  });
};

const tally = new Tally();
const bench = await startBench(short ? {} : peerFolders());
try {
  const {source: _source, args, ...options} = await installed();
  // The certificate is the bench's own, and no name leads anywhere.
  const closed = [`--ignore-certificate-errors-spki-list=${bench.pin}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({...options, args: [...args, ...closed]});
  try {
    const place: Place = {browser, bench, tally};
    await checkMeasuring(place);
    const costs = await checkCosts(place);
    await checkReads(place);
    if (!short) await besidePeers(place, costs);
  } finally {
    await browser.close();
  }
} finally {
  await bench.stop();
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
