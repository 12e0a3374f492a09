// Finds Chromium for the tests. Order: $CHROME_PATH, an installed headless shell (a whole Chromium draws a window for each
// context too, which takes four times the work), an installed Chrome, Chromium or Edge, else the one that comes with the npm
// package @sparticuz/chromium (Linux only; needs neither root nor a system package). SAMMEN_BUNDLED_CHROMIUM=1 forces that one.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const QUIET = ['gpu', 'quic', 'background-networking', 'component-update', 'sync']
  .map((what) => `--disable-${what}`)
  .concat('--no-first-run', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI');
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

const installed = () =>
  [
    process.env.CHROME_PATH,
    ...['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(
      (name) => `/usr/bin/${name}`,
    ),
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .filter((name) => process.env[name])
      .map((name) => join(process.env[name], 'Google/Chrome/Application/chrome.exe')),
  ].find((path) => path && existsSync(path));

/** Chromium's own sandbox does not work for root, and often not inside a container. */
const noSandbox = () => (process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []);

/** Runs `work` with TMPDIR pointing to the cache: the package unpacks where temporary files go. */
const unpackingInCache = async (work) => {
  mkdirSync(CACHE, {recursive: true});
  const before = process.env.TMPDIR;
  process.env.TMPDIR = CACHE;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

const bundled = () =>
  unpackingInCache(async () => {
    const name = '@sparticuz/chromium';
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = entry.slice(0, entry.lastIndexOf(name) + name.length);
    const {default: chromium} = await import(pathToFileURL(entry).href);
    const {inflate} = await import(pathToFileURL(join(folder, 'build/esm/lambdafs.js')).href);
    const executablePath = await chromium.executablePath();
    // Its libraries; the package uses them by itself only where it was made for.
    const libraries = join(await inflate(join(folder, 'bin/al2023.tar.br')), 'lib');
    const fonts = join(CACHE, 'fonts');
    mkdirSync(fonts, {recursive: true});
    // The package's own file names a folder that is not there, and without any font the renderer crashes.
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
        `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>`,
    );
    return {executablePath, libraries, fonts};
  });

/**
 * Launch options that puppeteer and Playwright both take, and `source`: `installed` or the package's name.
 * @returns {Promise<{source: string, executablePath: string, headless: boolean, args: string[], env?: NodeJS.ProcessEnv}>}
 */
export const chromium = async () => {
  const executablePath = process.env.SAMMEN_BUNDLED_CHROMIUM === '1' ? undefined : installed();
  if (executablePath) return {source: 'installed', executablePath, headless: true, args: [...noSandbox(), ...QUIET]};
  if (process.platform !== 'linux') throw new Error('No Chrome found. Install Chrome, or set CHROME_PATH to a browser made of Chromium.');
  const {libraries, fonts, ...found} = await bundled();
  const env = {
    ...process.env,
    ...{TMPDIR: process.env.TMPDIR ?? tmpdir(), FONTCONFIG_PATH: fonts},
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  // Not the package's own arguments: they switch off what finds faults in CORS and CSP.
  return {source: '@sparticuz/chromium', ...found, headless: true, args: ['--headless', '--no-sandbox', '--no-zygote', ...QUIET], env};
};

/**
 * Where an installed Firefox is: $FIREFOX_PATH, or where it usually is.
 * @returns {string | undefined}
 */
export const firefox = () =>
  [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => path && existsSync(path),
  );

/**
 * What WebKitGTK is driven with: its driver, its small browser, and the display that it is shown on.
 * @returns {{driver: string, browser: string, display: string} | undefined}
 */
export const webkitgtk = () => {
  const libraries = ['x86_64', 'aarch64'].flatMap((cpu) =>
    ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${api}`),
  );
  const [driver, browser, display] = [['/usr/bin/WebKitWebDriver'], libraries.map((path) => `${path}/MiniBrowser`), ['/usr/bin/Xvfb']].map(
    (paths) => paths.find((path) => existsSync(path)),
  );
  return driver && browser && display ? {driver, browser, display} : undefined;
};
