import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {TRIAL_PATH} from '../../site/builder/trial.js';
import {LOCALES, addressOf} from '../../site/pages/locales.js';
import {mountSite, pages} from '../../site/pages.js';
import {root} from '../../site/root.js';
import {chromium} from '../support/browsers.mjs';
import {publishContent} from '../../server/src/content/publish.js';
import {startTestEndpoint} from '../support/endpoint.js';
import {EVERY} from '../support/every-widget.js';
import {sampleSpace} from '../support/sample.js';
import {fillDemonstration} from '../../site/fill.js';
import {NOWHERE, leftBy} from './device.js';
import {PLANTS, pathOf, plantIn} from './plants.js';
import type {Report} from './run.js';

const SPACES = ['aalborg', 'albertslund', 'vallensbaek', 'aalborg-international'];

/** Where every widget has something to show: one that has nothing is waited for. */
const FULL = 'proeve';

/** Every page that a citizen or a member of staff can come to without having done anything. */
const addresses = (short: boolean): string[] => [
  ...pages.flatMap(({path}) => (short ? LOCALES.slice(0, 1) : LOCALES).map((locale) => addressOf(path, locale))),
  ...Object.keys(EVERY).map((widget) => `/api/${FULL}/embed/${widget}?lang=da`),
  ...(short ? ['aalborg'] : SPACES).flatMap((space) => [`/api/${space}/forms/input`, `/api/${space}/receipt`]),
  ...['/api/', '/staff/', '/staff/login', NOWHERE, `${TRIAL_PATH}?widget=input-form`],
];

/** Visits every page in a browser that has never been anywhere. */
export const checkDevice = async (short: boolean, report: Report): Promise<void> => {
  delete process.env.SAMMEN_TEST_DATABASE_URL;
  const server = await startTestEndpoint({
    assetsDir: join(root, 'dist', 'cdn'),
    pages: (app) => {
      mountSite(app);
      plantIn(app);
    },
  });
  await fillDemonstration(server.db, {examples: false});
  await publishContent(server.db, sampleSpace(FULL));
  const {source: _source, ...options} = await chromium();
  // Whatever is asked of another host ends here, with a name that nobody has.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await launch({...options, args, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false});
  try {
    const visited = addresses(short);
    let all = 0;
    for (const path of visited) {
      const left = await leftBy(browser, server.url, path);
      report.check(`${path} leaves nothing and asks nobody else`, left);
      all += left.length;
    }
    report.count('pages visited, scrolled through and tabbed through', visited.length);
    report.count('cookies, entries and databases on the device before an act, and requests to others', all);
    for (const [name, {found}] of Object.entries(PLANTS)) {
      const left = await leftBy(browser, server.url, pathOf(name));
      report.control(name, left.find((one) => found.test(one))?.replace(/^\S+ /, ''));
    }
    const typed = await leftBy(browser, server.url, '/aalborg/', async (page) => {
      const field = await page.waitForSelector('sammen-input-form >>> textarea', {timeout: 30_000});
      await field?.focus();
      await page.keyboard.type('Flere bænke');
      await page.waitForFunction('sessionStorage.length > 0', {timeout: 30_000, polling: 50});
    });
    report.control(
      'an act: something is written into a form',
      typed.find((one) => /looked at: sessionStorage: sammen-draft/.test(one)),
    );
  } finally {
    await browser.close();
    await server.stop();
  }
};
