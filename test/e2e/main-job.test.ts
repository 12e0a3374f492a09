import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {contributions} from '../../src/data/contributions.js';
import * as v from 'valibot';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit} from './page.js';

interface Words {
  path: string;
  language: string;
  direction: 'ltr' | 'rtl';
  text: string;
  level: string;
  give: RegExp;
  send: string;
  thanks: string;
  follow: string;
  waiting: string;
  published: string;
  rejected: string;
  inputs: RegExp;
}

const danish: Words = {
  path: '/aalborg/',
  language: 'da',
  direction: 'ltr',
  text: 'Køerne ved Limfjordstunnelen koster os en time hver dag. Giv +Bussen sin egen bane.',
  level: 'Aktiv deltagelse',
  give: /Giv dit bidrag: Med gode forbindelser/,
  send: 'Send dit bidrag',
  thanks: 'Tak. Vi har modtaget dit bidrag',
  follow: 'Følg dit bidrag',
  waiting: 'Venter på at blive læst',
  published: 'Vist for alle',
  rejected: 'Bliver ikke vist',
  inputs: /bidrag indtil nu/,
};

const arabic: Words = {
  path: '/aalborg/ar/',
  language: 'ar',
  direction: 'rtl',
  text: 'نحتاج إلى حافلة مباشرة بين الجامعة والمستشفى الجديد.',
  level: 'المشاركة الفعّالة',
  give: /شاركوا برأيكم/,
  send: '',
  thanks: 'شكرًا لكم. لقد استلمنا مساهمتكم',
  follow: 'تابعوا مساهمتكم',
  waiting: 'بانتظار القراءة',
  published: 'معروضة للجميع',
  rejected: 'لن تُعرض',
  inputs: /المساهمات حتى الآن|مساهمة واحدة/,
};

let demonstration: Demonstration;
let browser: Browser;

let close: () => Promise<void>;

before(async () => {
  ({demonstration, browser, close} = await openDemonstration());
});
after(() => close());

const published = async (): Promise<v.InferOutput<typeof contributions>> =>
  v.parse(contributions, await (await fetch(`${demonstration.url}/api/aalborg/contributions?kind=input`)).json());

const write = async (page: Page, words: Words, text: string): Promise<string> => {
  const form = page.locator('sammen-input-form');
  await form.locator('textarea').fill(text);
  await form.locator('button[type=submit]').click();
  await form.getByRole('heading', {name: words.thanks}).waitFor();
  return (await form.locator('.code').innerText()).replace(/[^0-9A-Z]/g, '');
};

const decide = async (text: string, how: 'publish' | 'reject'): Promise<void> => {
  const staff = await visit(browser, demonstration.url);
  await staff.page.goto(await demonstration.staffLink());
  const desk = staff.page.locator('sammen-moderation-desk');
  const item = desk.locator('[part=item]').filter({hasText: text});
  await item.getByRole('button', {name: how === 'publish' ? 'Publicér' : 'Afvis'}).click();
  if (how === 'reject') {
    await desk.locator('#reason').selectOption('personal-data');
    await desk.locator('#note').fill('Teksten nævner en navngiven person.');
    await desk.locator('dialog[open] [type=submit]').click();
  }
  await desk.locator('[data-undo]').waitFor();
  assert.deepEqual(staff.faults, []);
  await staff.leave();
};

for (const words of [danish, arabic]) {
  describe(`a citizen and a moderator, in ${words.language}`, () => {
    it('take an input from the page to the public and back to its sender', async () => {
      const citizen = await visit(browser, demonstration.url);
      const {page, faults} = citizen;
      await page.goto(demonstration.url + words.path);

      const list = page.locator('sammen-pejlemaerke-list');
      await list.locator('[part=item]').nth(4).waitFor();
      assert.equal(await list.locator('.widget').evaluate((part) => getComputedStyle(part).direction), words.direction);
      assert.ok(await page.locator('sammen-vision-card').first().locator('h2[part=heading]').isVisible());

      const ladder = page.locator('sammen-participation-ladder');
      await ladder.getByRole('radio').nth(1).check();
      await ladder.locator('.open li').first().waitFor();

      const text = `${words.text} ${crypto.randomUUID()}`;
      await list
        .getByRole('link')
        .filter({hasText: words.give})
        .nth(words === danish ? 0 : 1)
        .click();
      const goal = page.locator('sammen-input-form').locator('input[name=pejlemaerke]:checked');
      await page.waitForFunction(
        () =>
          document.querySelector('sammen-input-form')?.shadowRoot?.querySelector<HTMLInputElement>('input[name=pejlemaerke]:checked')
            ?.value,
      );
      assert.notEqual(await goal.inputValue(), '');
      const before = await published();
      const code = await write(page, words, text);
      assert.match(code, /^[0-9A-Z]{26}$/);
      assert.deepEqual(await published(), before, 'nothing is public before moderation');

      await decide(text, 'publish');
      const after = await published();
      assert.equal(after.items[0]?.text, text);
      assert.equal(after.total, before.total + 1);

      await page.locator('sammen-input-form').getByRole('link', {name: words.follow}).click();
      const receipt = page.locator('sammen-receipt');
      await receipt.locator('.now strong').getByText(words.published).waitFor();
      await page.goto(demonstration.url + words.path);
      await list.getByText(words.inputs).first().waitFor();

      assert.deepEqual(faults, []);
      await citizen.leave();
    });

    it('see why an input is not shown', async () => {
      const citizen = await visit(browser, demonstration.url);
      const {page, faults} = citizen;
      await page.goto(demonstration.url + words.path);
      await page.locator('sammen-input-form textarea').waitFor();
      const text = `${words.text} ${crypto.randomUUID()}`;
      const code = await write(page, words, text);
      await decide(text, 'reject');

      const receipt = page.locator('sammen-receipt');
      await receipt.locator('#code').fill(code);
      await receipt.locator('button[type=submit]').click();
      await receipt.locator('.now strong').getByText(words.rejected).waitFor();
      await receipt.getByText('Teksten nævner en navngiven person.').waitFor();
      assert.ok(!(await published()).items.some((item) => item.text === text));
      assert.ok(!page.url().includes(code), 'the code stands in no address');

      assert.deepEqual(faults, []);
      await citizen.leave();
    });
  });
}
