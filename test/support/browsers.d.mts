export interface BrowserLaunch {
  /** `installed`, or the npm package that it comes with. */
  source: string;
  executablePath: string;
  headless: boolean;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

/** Launch options that puppeteer and Playwright both take. */
export declare const chromium: () => Promise<BrowserLaunch>;

/** Where an installed Firefox is. */
export declare const firefox: () => string | undefined;

/** What WebKitGTK is driven with, if all of it is installed. */
export declare const webkitgtk: () => {driver: string; browser: string; display: string} | undefined;
