import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {alfaIn, axeIn} from '../stories/engines.mjs';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit, type Visit} from './page.js';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;
before(async () => {
  ({demonstration, browser, close} = await openDemonstration());
});
after(() => close());

const open = async (path = '/builder/', options: BrowserContextOptions = {}): Promise<Visit> => {
  const visited = await visit(browser, demonstration.url, {permissions: ['clipboard-read', 'clipboard-write'], ...options});
  await visited.page.goto(demonstration.url + path);
  return visited;
};

const HEARD = `
- region "1 Vælg":
  - heading "1 Vælg" [level=2]
  - paragraph: De fire er demonstrationens. Har du dit eget endepunkt, står det nederst på listen.
  - combobox "Kommune":
  - combobox "Klods":
  - paragraph: "1 til 6, så den passer ind under sidens egne. Standard: 2"
  - spinbutton "Overskriftens niveau": "2"
  - combobox "Udseende":
  - combobox "Sidens sprog":
- region "2 Se":
  - heading "2 Se" [level=2]
  - group "Bredde":
    - radio "Telefon 320"
    - radio "Tablet 768" [checked]
    - radio "Skærm 1280"
  - group "Farver":
    - radio "Lyse" [checked]
    - radio "Mørke"
  - group "Siden omkring":
    - radio "Rolig" [checked]
    - radio "Besværlig"
    - paragraph: Den besværlige side sætter html til 62,5 %, nulstiller alt og bruger !important.
  - status
  - link "Spring forbi forhåndsvisningen":
  - iframe
  - status
  - paragraph:
    - link "Åbn siden for sig selv":
- region "3 Sæt ind":
  - heading "3 Sæt ind" [level=2]
  - group "Hvor skal klodsen ind?":
    - radio "I en editor" [checked]
    - paragraph: Som kildekode. De fleste editorer lader den stå.
    - radio "I en skabelon"
    - paragraph: Hvor du har fuld HTML.
    - radio "Som et link"
    - paragraph: Hvor editoren kun lader links stå.
    - radio "Som en ramme"
    - paragraph: Hvor der kun kan være en iframe.
  - checkbox "Kun netop denne udgave"
  - paragraph: Browseren afviser filerne, hvis en eneste byte er ændret. Ved en ny udgave skal linjen skiftes.
  - 'heading "Linje 1: i skabelonen" [level=3]'
  - paragraph: Én gang på siden, i <head>.
  - 'button "Kopiér: Linje 1: i skabelonen"': Kopiér
  - status
  - code: <script defer src="ADDRESS/sammen.js" data-endpoint="ADDRESS/api/aalborg" data-theme="aalborg"></script>
  - 'heading "Linje 2: hvor klodsen skal stå" [level=3]'
  - paragraph: Skift editoren til kildekode, og sæt linjen ind.
  - 'button "Kopiér: Linje 2: hvor klodsen skal stå"': Kopiér
  - status
  - code: <div data-sammen="receipt"> <p><a href="ADDRESS/api/aalborg/receipt">Følg dit bidrag</a></p> </div>
  - group:
    - heading "Fjerner editoren klodsen?" [level=3]
  - group:
    - heading "Har siden en Content-Security-Policy?" [level=3]
  - group:
    - heading "Hopper siden, når klodsen kommer?" [level=3]
  - group:
    - heading "Bliver kun linket stående?" [level=3]
`;

/** What has the focus, and whether that can be seen. */
const focused = (page: Page): Promise<{id: string; text: string; seen: boolean}> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    const text = element.ariaLabel ?? element.textContent?.trim() ?? '';
    return {id: element.id, text, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 8 && height > 8};
  });

/** Goes on with the Tab key until something has the focus; everything on the way must be seen to have it. */
const tabTo = async (page: Page, wanted: (focus: {id: string; text: string}) => boolean): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    assert.ok(focus.seen, `the focus cannot be seen on ${focus.id || focus.text}`);
    if (wanted(focus)) return;
  }
  assert.fail('the Tab key does not get there');
};

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('Who has only a keyboard', () => {
  it('gets from the top of the page to a copied line', async () => {
    const {page, faults, leave} = await open();
    await tabTo(page, ({id}) => id === 'widget');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.type('Vis');
    await page.locator('#option-vision').waitFor();
    await tabTo(page, ({id}) => id === 'option-heading-level');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, ({id}) => id.startsWith('width-'));
    await page.keyboard.press('ArrowRight');
    await tabTo(page, ({text}) => text === 'Spring forbi forhåndsvisningen');
    await page.keyboard.press('Enter');
    await tabTo(page, ({id}) => id === 'way-placeholder');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, ({text}) => text === 'Kopiér: Linje 2: hvor klodsen skal stå');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Kopieret', {exact: true}).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<sammen-vision-card heading-level="3">/);
    await tabTo(page, ({text}) => text === 'Har siden en Content-Security-Policy?');
    await page.keyboard.press('Enter');
    await tabTo(page, ({text}) => text === 'Kopiér: Det, politikken skal tillade');
    await page.keyboard.press('Space');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('script-src'));
    assert.deepEqual(faults, []);
    await leave();
  });

  it('gets into the preview and out of it again', async () => {
    const {page, leave} = await open('/builder/?widget=receipt');
    await page.frameLocator('iframe').locator('sammen-receipt').getByRole('textbox').waitFor();
    await page.locator('#setting-neutral').focus();
    await tabTo(page, ({text}) => text === 'Spring forbi forhåndsvisningen');
    const inside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.localName === 'iframe');
    await page.keyboard.press('Tab');
    assert.ok(await inside());
    for (let presses = 0; (await inside()) && presses < 20; presses += 1) await page.keyboard.press('Tab');
    assert.equal((await focused(page)).text, 'Åbn siden for sig selv');
    await leave();
  });

  it('finds the line selected where the browser does not let it be copied, and copies it with the keys', async () => {
    const {page, context, leave} = await open();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await page.reload();
    const button = page.getByRole('button', {name: 'Kopiér: Linje 1: i skabelonen'});
    await button.press('Enter');
    await page.getByRole('status').getByText('Linjen er markeret. Tryk Ctrl+C eller ⌘C.').waitFor();
    await page.keyboard.press('ControlOrMeta+c');
    const line = await page.locator('#line-template').textContent();
    const other = await context.newPage();
    await other.goto(`${demonstration.url}/privatliv/`);
    assert.equal(await other.evaluate(() => navigator.clipboard.readText()), line);
    await leave();
  });

  it('may click on a button from inside a field: what was written is what is copied', async () => {
    const {page, leave} = await open('/builder/?page-way=frame');
    await page.getByLabel('Siden omkring rammen').pressSequentially('https://www.kommune.dk');
    await page.getByRole('button', {name: 'Kopiér: Rammen'}).click();
    await page.getByRole('status').getByText('Kopieret', {exact: true}).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /parent=https%3A%2F%2Fwww\.kommune\.dk/);
    await leave();
  });

  it('is not told »Kopieret« of a line that is another one by now', async () => {
    const {page, leave} = await open();
    await page.getByRole('button', {name: 'Kopiér: Linje 2'}).click();
    await page.getByText('Kopieret', {exact: true}).waitFor();
    await page.getByLabel('I en skabelon').check();
    await page.getByText('Kopieret', {exact: true}).waitFor({state: 'hidden'});
    await leave();
  });
});

describe('What assistive technology hears', () => {
  it('is three steps, each control with its name and what it is for', async () => {
    const {page, leave} = await open('/builder/?widget=receipt');
    const heard = await page.locator('form').ariaSnapshot();
    // Without what the labels say once more, the choices of the lists, and the page in the preview.
    const lines = heard.split('\n').filter((line) => !/^\s*- (text:|\/url:|'?option )|^ {6}/.test(line));
    assert.equal(`\n${lines.join('\n').replaceAll(demonstration.url, 'ADDRESS')}\n`, HEARD);
    const title = await page.locator('iframe').getAttribute('title');
    assert.equal(title, 'Forhåndsvisning: Kvittering');
    await leave();
  });

  it('has no barrier that axe and Alfa find, in any language, light or dark, narrow or wide', async () => {
    for (const locale of ['', 'en/', 'ar/']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const {page, leave} = await open(`/builder/${locale}?widget=vision-card&heading-level=9`, {colorScheme});
        for (const width of [320, 1440]) {
          await page.setViewportSize({width, height: 900});
          await openAll(page);
          assert.deepEqual(await axeIn(page, true), [], `${locale} ${colorScheme} ${width}`);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${locale} ${width}`);
        }
        if (colorScheme === 'light') {
          await page.locator('#way-frame').check();
          assert.deepEqual([...(await axeIn(page, true)), ...(await alfaIn(page))], [], `${locale} frame`);
        }
        await leave();
      }
    }
  });

  it('would be told of a barrier, a scroll and a lost focus', async () => {
    const {page, leave} = await open();
    await page.evaluate(() => {
      document.querySelector('label[for=widget]')?.remove();
      document.querySelector<HTMLElement>('.line pre')?.style.setProperty('inline-size', '3000px');
      document.querySelector<HTMLElement>('#widget')?.style.setProperty('outline', 'none', 'important');
    });
    assert.match((await axeIn(page, true)).join(), /select-name/);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) > 1280);
    await assert.rejects(
      tabTo(page, ({id}) => id === 'option-kind'),
      /the focus cannot be seen on widget/,
    );
    await leave();
  });
});
