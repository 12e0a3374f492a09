import type {Browser, Page} from 'playwright-core';
import type {TestEndpoint} from '../support/endpoint.js';
import {PASSWORD, type WordPress} from './wordpress-site.js';

interface InBrowser {
  /** Sets the plugin up for a space, and where that is given for one release alone. */
  configure(space: string, integrity?: string): unknown;
  /** Visits an address in a browser of its own, which remembers what must not happen. */
  visit(address: string, work: (page: Page, faults: string[]) => Promise<void>): Promise<void>;
  /** From the form at `login` to an address of WordPress's. */
  logIn(page: Page, user: 'admin' | 'author', to: string): Promise<void>;
  login: string;
}

export const inBrowser = ({php, url}: WordPress, endpoint: TestEndpoint, browser: Browser): InBrowser => {
  const configure: InBrowser['configure'] = (space, integrity = '') =>
    php(
      `update_option('sammen_settings', ['loader' => '${endpoint.url}/sammen${integrity && '-verified'}.js', 'endpoint' => '${space}', 'theme' => '', 'integrity' => '${integrity}']); echo 'true';`,
    );
  const visit: InBrowser['visit'] = async (address, work) => {
    const context = await browser.newContext({locale: 'da-DK'});
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({message}) => faults.push(message));
    page.on('request', (request) => {
      const {protocol, origin} = new URL(request.url());
      if (/^http/.test(protocol) && origin !== url && origin !== endpoint.url) faults.push(`foreign request: ${request.url()}`);
    });
    try {
      await page.goto(address);
      await work(page, faults);
    } finally {
      await context.close();
    }
  };
  const logIn: InBrowser['logIn'] = async (page, user, to) => {
    await page.fill('#user_login', user);
    await page.fill('#user_pass', PASSWORD);
    await page.evaluate((address) => ((document.querySelector('[name=redirect_to]') as HTMLInputElement).value = address), `${url}${to}`);
    await page.click('#wp-submit');
    await page.waitForURL(`${url}${to}`);
  };
  return {configure, visit, logIn, login: `${url}/wp-login.php`};
};
