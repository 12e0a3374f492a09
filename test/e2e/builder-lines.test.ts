import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser, FrameLocator, Locator, Page} from 'playwright-core';
import {openDemonstration, type Demonstration} from './demonstration.js';

/** Something of each widget that only its real content has, in Danish. */
const CONTENT: Record<string, (page: Page | FrameLocator) => Locator> = {
  'vision-card': (page) => page.locator('sammen-vision-card [part~=promise]').first(),
  'pejlemaerke-list': (page) => page.locator('sammen-pejlemaerke-list').getByRole('heading', {name: 'Alle kan noget'}),
  'participation-ladder': (page) => page.locator('sammen-participation-ladder').getByRole('radio').nth(3),
  'input-form': (page) => page.locator('sammen-input-form').getByRole('button', {name: 'Send dit bidrag'}),
  'input-wall': (page) => page.locator('sammen-input-wall').getByRole('heading', {name: 'Bidrag fra borgerne'}),
  receipt: (page) => page.locator('sammen-receipt').getByRole('textbox', {name: 'Kode'}),
};

/** What is pasted, as the builder's copy buttons gave it. */
interface Copied {
  template: string;
  place: string;
  policy: string;
}

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;
let host: Server;
let elsewhere: string;
let builder: Page;
/** The page that the host serves, and its policy. */
let served = {markup: '', policy: ''};

/** An empty page of somebody else's, on an origin of its own. */
const startHost = async (): Promise<void> => {
  host = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').setHeader('Content-Security-Policy', served.policy);
    response.statusCode = request.url === '/' ? 200 : 404;
    response.end(request.url === '/' ? served.markup : '');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
};

before(async () => {
  await startHost();
  ({demonstration, browser, close} = await openDemonstration({origins: [elsewhere]}));
  const context = await browser.newContext({locale: 'da-DK', permissions: ['clipboard-read', 'clipboard-write']});
  builder = await context.newPage();
});
after(async () => {
  await close();
  host.close();
});

/** What the button beside a line copies. */
const copy = async (id: string): Promise<string> => {
  const line = builder.locator('.line', {has: builder.locator(`#line-${id}`)});
  if (await line.isHidden()) return '';
  await line.getByRole('button').click();
  await line.getByText('Kopieret', {exact: true}).waitFor();
  return builder.evaluate(() => navigator.clipboard.readText());
};

/** All that is copied for one way into a page; another way is chosen as a webmaster would. */
const copyAll = async (way: string): Promise<Copied> => {
  await builder.locator(`#way-${way}`).check();
  return {template: await copy('template'), place: await copy('place'), policy: await copy('policy')};
};

const open = async (query: string): Promise<void> => {
  await builder.goto(`${demonstration.url}/builder/?${query}&page-origin=${encodeURIComponent(`${elsewhere}/en/side`)}`, {
    waitUntil: 'domcontentloaded',
  });
  await builder.getByText('Har siden en Content-Security-Policy?').click();
};

interface Pasted {
  page: Page;
  violations: string[];
  leave(): Promise<void>;
}

/** An empty page with the lines in it, under a policy that allows nothing but what its line names. */
const paste = async ({template, place, policy}: Copied, language = 'da'): Promise<Pasted> => {
  served = {
    policy: `default-src 'none'; require-trusted-types-for 'script'; ${policy}`,
    markup: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Tom side</title>${template}</head><body>${place}</body></html>`,
  };
  const context = await browser.newContext({locale: 'da-DK'});
  const page = await context.newPage();
  const violations: string[] = [];
  await context.exposeBinding('reportViolation', (_source, what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      (window as unknown as {reportViolation(what: string): void}).reportViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(elsewhere);
  return {page, violations, leave: () => context.close()};
};

const until = async (promise: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while (!(await promise())) {
    assert.ok(Date.now() < deadline, 'it did not happen in time');
    // What is told by a page arrives in a turn of its own.
    await new Promise(setImmediate);
  }
};

for (const [widget, contentIn] of Object.entries(CONTENT)) {
  describe(`What the builder copies for ${widget}, in an empty page of another origin under a policy of its own`, () => {
    before(() => open(`widget=${widget}&heading-level=3`));

    for (const way of ['placeholder', 'tag', 'link']) {
      it(`becomes the widget as a ${way}, and violates nothing`, async () => {
        const {page, violations, leave} = await paste(await copyAll(way));
        await contentIn(page).waitFor();
        await page.locator(`sammen-${widget}`).getByRole('heading', {level: 3}).first().waitFor();
        assert.deepEqual(violations, []);
        await leave();
      });
    }

    it('becomes the widget in a frame, as high as what it holds, and violates nothing', async () => {
      const {page, violations, leave} = await paste(await copyAll('frame'));
      const frame = page.frameLocator('iframe');
      await contentIn(frame).waitFor();
      await until(async () => {
        const inside = await frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
        return Number(await page.locator('iframe').getAttribute('height')) === inside;
      });
      assert.deepEqual(violations, []);
      await leave();
    });
  });
}

describe('What the builder copies', () => {
  it('works in Arabic, without a theme, to the byte of this release', async () => {
    await open('widget=receipt&page-theme=&page-lang=ar&files-integrity=true');
    const {page, violations, leave} = await paste(await copyAll('tag'), 'ar');
    await page.locator('sammen-receipt').getByRole('textbox', {name: 'الرمز'}).waitFor();
    assert.match(await page.content(), /<script defer="" src="[^"]*sammen-verified\.js" integrity="sha384-/);
    assert.deepEqual(violations, []);
    await leave();
  });

  it('keeps a frame at its height where its page is not named, and needs no script for that', async () => {
    await open('widget=receipt&page-way=frame');
    await builder.getByLabel('Siden omkring rammen').fill('');
    const copied = await copyAll('frame');
    const {page, violations, leave} = await paste(copied);
    await CONTENT.receipt?.(page.frameLocator('iframe')).waitFor();
    assert.deepEqual([copied.template, violations], ['', []]);
    assert.equal(await page.locator('iframe').getAttribute('height'), '420');
    await leave();
  });

  it('is a link that works where the script is missing', async () => {
    await open('widget=pejlemaerke-list');
    const {place, policy} = await copyAll('link');
    const {page, leave} = await paste({place, policy, template: ''});
    await page.getByRole('link', {name: 'Se pejlemærkerne'}).click();
    await page.getByRole('heading', {name: 'Alle kan noget'}).waitFor();
    assert.equal(new URL(page.url()).origin, demonstration.url);
    await leave();
  });

  for (const [way, count] of [
    ['placeholder', 3],
    ['frame', 2],
  ] as const) {
    it(`would violate the policy of a ${way} without any one part of its line`, async () => {
      await open('widget=vision-card');
      const copied = await copyAll(way);
      // Trusted Types restrict only where a policy lists them.
      const parts = copied.policy.split('; ').filter((part) => !part.startsWith('trusted-types'));
      assert.equal(parts.length, count);
      for (const part of parts) {
        const policy = copied.policy
          .split('; ')
          .filter((one) => one !== part)
          .join('; ');
        const {violations, leave} = await paste({...copied, policy});
        await until(async () => violations.some((violation) => violation.startsWith(part.split(' ')[0] ?? '?')));
        await leave();
      }
    });
  }

  it('would not be read from an origin that the space does not name; the link stays', async () => {
    await open('widget=vision-card');
    const {page, leave} = await paste(await copyAll('tag'));
    await CONTENT['vision-card']?.(page).waitFor();
    await page.goto(elsewhere.replace('127.0.0.1', 'localhost'));
    await page.locator('sammen-vision-card').getByRole('button', {name: 'Prøv igen'}).waitFor();
    assert.ok(await page.getByRole('link', {name: 'Giv dit bidrag'}).isVisible());
    assert.equal(await CONTENT['vision-card']?.(page).count(), 0);
    await leave();
  });
});
