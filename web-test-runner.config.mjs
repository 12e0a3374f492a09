// The tests that need a browser: `node node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs`,
// with `--group input-form` for one widget's. They talk to the real endpoint, which is started once for the run.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from './test/support/browsers.mjs';
import {bringPlugin, deskPlugin, endpointPlugin, outlinePlugin, pagePlugin} from './test/support/wtr-plugin.mjs';

const desk = deskPlugin();
const {source, ...launchOptions} = await chromium();
console.log(`Chromium: ${source}, ${launchOptions.executablePath}`);

/** Folder = group. */
const widgets = readdirSync(new URL('test/widgets/', import.meta.url)).map((name) => ({name, files: `test/widgets/${name}/*.test.ts`}));

/**
 * Every page has a window and a storage of its own, and believes that it is in front: pages side by side would otherwise
 * take the focus from each other, and those behind be slowed down.
 */
const createPage = async ({browser}) => {
  const page = await (await browser.createBrowserContext()).newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
};

export default {
  // One group may be left out, since it runs by itself: see test/run.ts.
  groups: [...widgets, {name: 'loader', files: 'test/loader/*.test.ts'}].filter(({name}) => name !== process.env.WITHOUT_GROUP),
  browsers: [chromeLauncher({launchOptions, createPage, concurrency: 2})],
  nodeResolve: {exportConditions: ['browser', 'development', 'default']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    endpointPlugin(),
    outlinePlugin(),
    bringPlugin(),
    pagePlugin(),
    desk.plugin,
  ],
  middleware: [desk.middleware],
  // What the widgets say to a page's editor is expected in tests of faults; a test that is about it listens itself.
  browserLogs: false,
  testFramework: {config: {timeout: 30_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
};
