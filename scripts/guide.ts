// Builds a municipality's page from nothing, as docs/guide.md says it is done: with the words on the pages alone, over a real
// database and on a website of another origin. Takes the guide's pictures and writes the time that a person needs; with
// `--check` it does it all again and fails when a picture, the time or a word in the guide is another.
import {writeFileSync} from 'node:fs';
import {openDemonstration} from '../test/e2e/demonstration.js';
import {command} from '../test/server/programs.js';
import {faultsIn, GUIDE, minutes, readGuide, tellsSameTime, withTime, type Done} from './guide-page.js';
import {Pictures} from './guide-pictures.js';
import {openWebsite} from './guide-site.js';
import {STEPS, type Guided} from './guide-steps.js';
import {Hands} from './hands.js';

/** What it may take, in minutes. */
const MOST = 15;
const check = process.argv.includes('--check');

const faults: string[] = [];
const {demonstration, browser, close} = await openDemonstration();
const website = await openWebsite();
try {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}, locale: 'da-DK', timezoneId: 'Europe/Copenhagen'});
  context.setDefaultTimeout(10_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pictures = new Pictures(browser, check, {[demonstration.url]: 'https://your-server.dk', [website.origin]: website.shown});
  const guided: Guided = {
    ...{demonstration, website, pictures, hands: new Hands()},
    ...{desk: await context.newPage(), cms: await context.newPage()},
    async run(args) {
      const {databaseUrl} = demonstration;
      const said = await command('content/main.ts', '', args, {DATABASE_URL: databaseUrl, RECEIPT_KEY: 'ab'.repeat(32), USER: 'drift'});
      if (said.code !== 0) throw new Error(said.err);
      console.log(said.out.trim());
    },
  };
  const done: Done[] = [];
  for (const {title, do: act} of STEPS) {
    await act(guided);
    const taken = guided.hands.taken();
    done.push({title, ...taken});
    console.log(`${title}: ${minutes(taken.seconds)} (${taken.seconds.toFixed(1)} s)`);
  }
  const seconds = done.reduce((sum, one) => sum + one.seconds, 0);
  console.log(`Together: ${minutes(seconds)}`);
  if (seconds > MOST * 60) faults.push(`It takes ${minutes(seconds)}, and ${MOST} minutes are the most`);
  const guide = readGuide();
  const written = withTime(guide, done);
  if (!check) writeFileSync(GUIDE, written);
  else if (!tellsSameTime(written, guide)) faults.push(`${GUIDE} tells another time`);
  faults.push(...pictures.faults, ...faultsIn(guide, done));
} finally {
  await close();
  website.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error('The guide is not as it is done: run "npm run guide", look at the pictures and the words, and commit them.');
  process.exitCode = 1;
}
