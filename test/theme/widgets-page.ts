import {build} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {chromium as playwright, type Browser, type Page} from 'playwright-core';
import type {Recorded} from '../../stories/recorded.js';
import {chromium} from '../support/browsers.mjs';
import type * as Measuring from './measuring.js';

declare global {
  interface Window {
    /** What measures the widgets in the page. */
    measuring: typeof Measuring;
  }
}

const HOST = 'https://recorded.sammen.invalid';
/** A space whose recordings fill what there is: numbers for the heat map, contributions for the wall. */
const SPACE = 'counted';

/** Every widget there is, by its folder. */
export const WIDGETS = readdirSync('src/widgets');

/** The widgets' own sources in one script, with what measures them as `window.measuring`. */
const script = async (): Promise<string> => {
  const {outputFiles} = await build({
    stdin: {
      contents: [
        ...WIDGETS.map((name) => `import './src/widgets/${name}/${name}.ts';`),
        `import * as measuring from './test/theme/measuring.ts';`,
        `window.measuring = measuring;`,
      ].join('\n'),
      resolveDir: process.cwd(),
    },
    ...{bundle: true, format: 'iife', target: 'es2022', tsconfig: 'tsconfig.json', write: false, logLevel: 'error'},
    // What package.json says about side effects is true of the built files; the sources define tags.
    ignoreAnnotations: true,
  });
  return outputFiles[0]?.text ?? '';
};

const answers = JSON.parse(readFileSync(`stories/recorded/${SPACE}.json`, 'utf8')) as Recorded;

/** A page with every widget, in Danish, and the recorded answers of the real endpoint. No request leaves the browser. */
export const openWidgets = async (): Promise<{page: Page; browser: Browser}> => {
  const browser = await playwright.launch(await chromium());
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
  await page.route('**/*', (route, request) => {
    const {origin, pathname, search} = new URL(request.url());
    if (pathname === '/page') return route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="da"><title>x</title>'});
    const body = origin === HOST ? answers.read.da?.[pathname.replace(/^\/space/, '') + search] : undefined;
    return body === undefined ? route.fulfill({status: 404, json: {}}) : route.fulfill({json: body});
  });
  await page.goto(`${HOST}/page`);
  await page.addScriptTag({content: await script()});
  await page.evaluate(
    ([names, url]) => {
      const around = document.body.appendChild(document.createElement('sammen-endpoint'));
      around.setAttribute('url', url);
      for (const name of names) around.append(document.createElement(`sammen-${name}`));
    },
    [WIDGETS, `${HOST}/space`] as const,
  );
  // Each has read what there is for it, or failed to.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('sammen-endpoint > *')].every(
      ({shadowRoot}) => shadowRoot?.querySelector('.widget > *') && !shadowRoot.querySelector('.skeleton'),
    ),
  );
  return {page, browser};
};
