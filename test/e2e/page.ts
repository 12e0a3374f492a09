import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';

/** A visitor's page that remembers everything that must not happen: policy violations, foreign requests, errors. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  faults: string[];
  leave(): Promise<void>;
}

/** Opens a browser context of its own; only these origins may be asked for anything. */
export const visit = async (browser: Browser, home: string | readonly string[], options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'da-DK', ...options});
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && ![home].flat().includes(origin)) faults.push(`foreign request: ${request.url()}`);
  });
  await context.exposeBinding('reportViolation', (_source, what: string) => faults.push(`policy violation: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      (window as unknown as {reportViolation(what: string): void}).reportViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  return {page, context, faults, leave: () => context.close()};
};
