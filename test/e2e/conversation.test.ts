import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {startMailServer, wordsOf, type MailServer} from '../server/mail.js';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit} from './page.js';

const ADDRESS = 'borger@example.dk';

let mail: MailServer;
let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;

before(async () => {
  mail = await startMailServer();
  const from = 'Aalborg Kommune <noreply@kommune.example>';
  const publicUrl = 'http://127.0.0.1';
  // With all the made-up contributions: one cannot look for something where there is nothing.
  ({demonstration, browser, close} = await openDemonstration({
    ...{examples: true, limits: 'off'},
    mail: {smtpUrl: mail.url, from, publicUrl, delay: 0, every: 100},
  }));
});
after(async () => {
  await close();
  await mail.stop();
});

/** Somebody who uses nothing but the keyboard, and finds everything by what it is called (WCAG 2.2, 2.1.1 and 4.1.2). */
class Hands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Tabs until the focus is there. Throws when it comes round, or never gets there. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let n = 0; n < 400; n++) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The focus does not get to ${String(target)}.`);
  }

  async press(target: Locator, key = 'Enter', way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(target, way);
    await this.page.keyboard.press(key);
  }

  async write(target: Locator, words: string, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(target, way);
    await this.page.keyboard.type(words);
  }
}

const heading = (within: Locator, name: string): Locator => within.getByRole('heading', {name});
const button = (within: Locator, name: string | RegExp): Locator => within.getByRole('button', {name}).first();

/** Finds what others wrote about the tunnel and supports the first of it; gives back what that says. */
const findAndSupport = async (hands: Hands): Promise<string> => {
  const wall = hands.page.locator('sammen-input-wall');
  await wall.getByText('Nr. 1–20 af 5.441 bidrag').first().waitFor();
  await hands.press(wall.getByText('Søg, filtrér og vælg rækkefølge'));
  await hands.write(wall.getByRole('searchbox', {name: 'Søg i bidragene'}), 'Limfjordstunnelen');
  await hands.page.keyboard.press('Enter');
  await wall.getByText('Viser kun:').waitFor();
  await until(async () => !/5\.441/.test(await wall.locator('.position').first().innerText()));
  const articles = wall.getByRole('article');
  const texts = await articles.locator('blockquote.short, div > blockquote').allInnerTexts();
  assert.ok(texts.length >= 10, 'there is something about the tunnel');
  for (const text of await articles.allInnerTexts()) assert.match(text, /tunnel/i);

  const support = articles.first().getByRole('button', {name: /^Støt/});
  const before = Number(/\d+/.exec(await support.innerText())?.[0]);
  await hands.press(support, 'Space');
  await articles.first().getByRole('button', {name: /^Støt/, pressed: true}).waitFor();
  assert.equal(Number(/\d+/.exec(await support.innerText())?.[0]), before + 1);
  return texts[0] ?? '';
};

/** Writes an own one, sees that it resembles another, supports that too, sends, and goes to the receipt. */
const send = async (hands: Hands, text: string, like: string): Promise<void> => {
  const form = hands.page.locator('sammen-input-form');
  await hands.write(form.getByRole('textbox', {name: 'Hvad vil du sige?'}), text, 'Shift+Tab');
  await hands.press(button(form, 'Se, om andre har skrevet det samme'));
  await form.getByText('Det ligner noget, andre har skrevet').waitFor();
  const found = form.getByRole('listitem').filter({hasText: like});
  await found.first().waitFor();
  // Supported on the wall a moment ago: the form knows it.
  await found.getByRole('button', {name: /^Støt/, pressed: true}).first().waitFor();
  await hands.to(form.getByRole('radio', {checked: true}).first());
  const goal = form.getByRole('radio', {name: 'Med gode forbindelser'});
  for (let n = 0; n < 6 && !(await goal.isChecked()); n++) await hands.page.keyboard.press('ArrowDown');
  assert.ok(await goal.isChecked());
  await hands.write(form.getByRole('textbox', {name: /^Din e-mail/}), ADDRESS);
  await hands.press(button(form, 'Send dit bidrag'));
  await heading(form, 'Tak. Vi har modtaget dit bidrag').waitFor();
  await hands.press(form.getByRole('link', {name: 'Følg dit bidrag'}));
  await hands.page.locator('sammen-receipt').getByText('Venter på at blive læst').first().waitFor();
};

/** Staff, at the contribution in one of the desk's views. */
const atDesk = async (hands: Hands, view: string, mark: string): Promise<Locator> => {
  await hands.page.goto(`${demonstration.url}/staff/#view=${view}&space=aalborg`);
  await hands.page.reload();
  const desk = hands.page.locator('sammen-moderation-desk');
  await hands.write(desk.getByRole('searchbox', {name: 'Søg i teksten'}), mark);
  await hands.page.keyboard.press('Enter');
  const item = desk.locator('[part=item]').filter({hasText: mark});
  await item.waitFor();
  await until(async () => (await desk.locator('[part=item]').count()) === 1);
  return item;
};

const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
};

const WORDS = {answer: 'Vi tager køerne op med Vejdirektoratet.', asked: 'Hvad koster køen dig?', said: 'En time om dagen.'};

const moderate = async (hands: Hands, mark: string, did: string): Promise<void> => {
  const {page} = hands;
  const desk = page.locator('sammen-moderation-desk');
  const told = (words: RegExp): Promise<void> => desk.locator('.told').getByText(words).first().waitFor();
  await page.goto(await demonstration.staffLink());
  await hands.press(button(await atDesk(hands, 'waiting', mark), 'Publicér'));
  await told(/^Publiceret/);
  await hands.press(button(await atDesk(hands, 'published', mark), 'Svar'));
  await hands.write(desk.getByRole('dialog').getByRole('textbox').first(), WORDS.answer);
  await hands.press(desk.getByRole('dialog').locator('[type=submit]'));
  await told(/^Besvaret/);
  await hands.press(button(await atDesk(hands, 'all', mark), 'Gennemført'));
  const fields = {asked: WORDS.asked, said: WORDS.said, did};
  for (const [id, words] of Object.entries(fields)) await hands.write(desk.getByRole('dialog').locator(`#${id}`), words);
  await hands.press(desk.getByRole('dialog').locator('[type=submit]'));
  await told(/^Meldt gennemført/);
};

describe('the conversation, by keyboard alone', () => {
  it('goes from what others wrote to what one’s own words led to', async () => {
    const [citizen, staff] = [await visit(browser, demonstration.url), await visit(browser, demonstration.url)];
    const hands = new Hands(citizen.page);
    const mark = crypto.randomUUID();
    await citizen.page.goto(`${demonstration.url}/aalborg/`);
    const like = await findAndSupport(hands);
    await send(hands, `${like} ${mark}`, like);

    const did = `Der er aftalt et møde om tunnelen ${mark}.`;
    await moderate(new Hands(staff.page), mark, did);

    const receipt = citizen.page.locator('sammen-receipt');
    const list = citizen.page.locator('sammen-outcome-list');
    const code = await citizen.page.locator('sammen-input-form .code').innerText();
    await citizen.page.reload();
    await receipt.getByText('Det førte til').waitFor();
    await receipt.getByText(WORDS.answer).waitFor();
    await receipt.getByText(did).waitFor();
    await list.getByText(did).waitFor();
    await list.getByRole('heading', {name: WORDS.asked}).waitFor();

    await until(() => mail.arrived.length >= 3);
    assert.deepEqual(new Set(mail.arrived.flatMap(({to}) => to)), new Set([ADDRESS]));
    for (const {text} of mail.arrived)
      assert.ok(!text.includes(mark) && !text.includes(code.replace(/\s/g, '')), 'nothing of it is in an e-mail');
    assert.deepEqual(
      mail.arrived.map(({headers}) => wordsOf(headers.subject)),
      ['Dit bidrag er offentliggjort', 'Dit bidrag er besvaret', 'Det, du bidrog til, er gennemført'].map(
        (what) => `Aalborg Kommune: ${what}`,
      ),
    );

    assert.deepEqual([...citizen.faults, ...staff.faults], []);
    await citizen.leave();
    await staff.leave();
  });
});
