import {launch, type LaunchOptions} from 'puppeteer-core';
import {chromium, firefox, webkitgtk} from '../support/browsers.mjs';
import {NotRun} from './expect.js';
import {openWebKit} from './webkit.js';

/** One browser with one tab, whatever protocol it speaks. */
export interface Tab {
  version: string;
  /** Opens an address, and comes back when the page has loaded. */
  open(url: string): Promise<void>;
  /** What an expression is on the open page, as JSON carries it. */
  read(expression: string): Promise<unknown>;
  /** What stands in the browser's console about the open page, where its protocol tells. */
  said?(): string[];
  close(): Promise<void>;
}

/** Chromium over its own protocol, Firefox over WebDriver BiDi: puppeteer speaks both. */
const openPuppeteer = async (options: LaunchOptions): Promise<Tab> => {
  // Signals end the run as a whole; see run.ts.
  const browser = await launch({...options, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false});
  const page = await browser.newPage();
  let said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  return {
    version: (await browser.version()).split('/')[1] ?? '',
    open: async (url) => {
      await page.goto('about:blank');
      said = [];
      await page.goto(url);
    },
    read: (expression) => page.evaluate(expression),
    said: () => said,
    close: () => browser.close(),
  };
};

/** Firefox finds no way to any other machine. */
const NOWHERE = {'network.proxy.type': 1, 'network.proxy.socks': '127.0.0.1', 'network.proxy.socks_port': 9};

/** Every browser by name: opens it, or throws {@link NotRun} where this machine lacks it. */
export const browsers: Record<string, () => Promise<Tab>> = {
  Chromium: async () => {
    const {source: _source, ...options} = await chromium();
    return openPuppeteer(options);
  },
  Firefox: async () => {
    const executablePath = firefox();
    if (!executablePath) throw new NotRun('Firefox is not installed (Debian: firefox-esr)');
    return openPuppeteer({browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: NOWHERE});
  },
  WebKitGTK: async () => {
    const installed = webkitgtk();
    if (!installed) throw new NotRun('WebKitGTK is not installed with its driver and a display (Debian: webkit2gtk-driver, xvfb)');
    return openWebKit(installed);
  },
};
