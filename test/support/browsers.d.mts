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
