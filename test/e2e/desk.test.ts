import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator, Page} from 'playwright-core';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit, type Visit} from './page.js';

const SPACE = 'vallensbaek';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;

before(async () => {
  ({demonstration, browser, close} = await openDemonstration({limits: 'off'}));
});
after(() => close());

const api = (): string => `${demonstration.url}/api/${SPACE}`;

/** A citizen sends a text; resolves with the code of the receipt. */
const send = async (text: string): Promise<string> => {
  const answer = await fetch(`${api()}/contributions`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
    body: JSON.stringify({kind: 'input', language: 'da', fields: {text}}),
  });
  assert.equal(answer.status, 202, await answer.clone().text());
  return ((await answer.json()) as {code: string}).code;
};

interface Story {
  status: string;
  text: string;
  answer: {text: string} | null;
  history: {status: string; reason: string | null}[];
}

/** What the citizen reads with the receipt. */
const story = async (code: string): Promise<Story> =>
  (await (
    await fetch(`${api()}/receipts`, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({code})})
  ).json()) as Story;

const statuses = (codes: readonly string[]): Promise<string[]> => Promise.all(codes.map(async (code) => (await story(code)).status));

interface Desk extends Visit {
  desk: Locator;
  item(text: string): Locator;
}

/** Somebody logs in and opens a view of the space. */
const open = async (view = 'waiting'): Promise<Desk> => {
  const visitor = await visit(browser, demonstration.url);
  const {page} = visitor;
  await page.goto(await demonstration.staffLink());
  await page.goto(`${demonstration.url}/staff/#view=${view}&space=${SPACE}`);
  const desk = page.locator('sammen-moderation-desk');
  await desk.locator('[part=heading]').waitFor();
  return {...visitor, desk, item: (text) => desk.locator('[part=item]').filter({hasText: text})};
};

const told = (desk: Locator, words: string | RegExp): Promise<void> => desk.locator('.told').getByText(words).first().waitFor();

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** The text of the element that has the focus, inside the desk. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector('sammen-moderation-desk')?.shadowRoot?.activeElement;
    return element instanceof HTMLElement ? element.innerText : '';
  });

describe('the moderation desk', () => {
  it('publishes, and the citizen sees it; undoes, and it is gone', async () => {
    const text = `Flere bænke ved stationen ${crypto.randomUUID()}`;
    const code = await send(text);
    const {desk, item, faults, leave} = await open();
    await item(text).locator('[data-action=publish]').click();
    await told(desk, /^Publiceret/);
    assert.equal((await story(code)).status, 'published');
    await desk.locator('[data-undo]').click();
    await told(desk, /^Fortrudt/);
    assert.equal((await story(code)).status, 'waiting');
    await item(text).locator('[data-action=publish]').waitFor();
    assert.deepEqual(faults, []);
    await leave();
  });

  it('rejects with a reason and a note, as the preview showed it', async () => {
    const text = `Køb mine cykler ${crypto.randomUUID()}`;
    const code = await send(text);
    const {desk, item, faults, leave} = await open();
    await item(text).locator('[data-action=reject]').click();
    await desk.locator('dialog[open] [type=submit]').click();
    await desk.locator('.summary').getByText('Grund').waitFor();
    await desk.locator('#reason').selectOption('advertising');
    await desk.locator('#note').fill('Skriv gerne om cykelstier.');
    const preview = await desk.locator('.preview p').last().innerText();
    await desk.locator('dialog[open] [type=submit]').click();
    await told(desk, /^Afvist/);
    const {status, history} = await story(code);
    assert.equal(status, 'rejected');
    assert.equal(history.at(-1)?.reason, preview);
    assert.deepEqual(faults, []);
    await leave();
  });

  it('takes personal data out of a text, and nothing else', async () => {
    const name = `Hans Hansen ${crypto.randomUUID()}`;
    const code = await send(`Min nabo ${name} larmer.`);
    const {desk, item, page, faults, leave} = await open();
    await item(name).locator('[data-action=mask]').click();
    const text = desk.locator('#texts');
    await text.evaluate((area: HTMLTextAreaElement, words) => area.setSelectionRange(9, 9 + words.length), name);
    await page.keyboard.type('Xx');
    assert.equal(await text.inputValue(), `Min nabo ${name} larmer.`, 'nothing can be written into it');
    await text.evaluate((area: HTMLTextAreaElement, words) => area.setSelectionRange(9, 9 + words.length), name);
    await page.keyboard.press('Delete');
    assert.equal(await text.inputValue(), 'Min nabo [fjernet] larmer.');
    await desk.locator('dialog[open] [type=submit]').click();
    await told(desk, /^Maskeret/);
    assert.equal((await story(code)).text, 'Min nabo [fjernet] larmer.');
    assert.deepEqual(faults, []);
    await leave();
  });

  it('answers three at once, and undoes all three', async () => {
    const mark = crypto.randomUUID();
    const codes = [];
    for (const n of [1, 2, 3]) codes.push(await send(`Cykelsti ${n} ${mark}`));
    const waiting = await open();
    for (const n of [1, 2, 3]) await waiting.item(`Cykelsti ${n} ${mark}`).locator('input[type=checkbox]').check();
    await waiting.desk.locator('[data-many=publish]').click();
    await told(waiting.desk, 'Publiceret: 3.');
    await waiting.leave();

    const {desk, item, faults, leave} = await open('published');
    for (const n of [1, 2, 3]) await item(`Cykelsti ${n} ${mark}`).locator('input[type=checkbox]').check();
    await desk.locator('[data-many=answer]').click();
    await desk.locator('#answer').fill('Vi anlægger den til sommer.');
    await desk.locator('dialog[open] [type=submit]').click();
    await told(desk, 'Besvaret: 3.');
    const answers = await Promise.all(codes.map(async (code) => (await story(code)).answer?.text));
    assert.deepEqual(answers, Array<string>(3).fill('Vi anlægger den til sommer.'));
    await desk.locator('[data-undo]').click();
    await told(desk, 'Fortrudt: 3.');
    assert.deepEqual(await statuses(codes), ['published', 'published', 'published']);
    assert.deepEqual(faults, []);
    await leave();
  });

  it('does it by keyboard alone', async () => {
    const mark = crypto.randomUUID();
    const codes = [];
    for (const n of [1, 2, 3]) codes.push(await send(`Tasterne ${n} ${mark}`));
    const {desk, page, faults, leave} = await open();
    const tabTo = async (selector: string): Promise<void> => {
      while (!(await desk.locator(`${selector}:focus`).count())) await page.keyboard.press('Tab');
    };
    await tabTo('#filter-q');
    // Letters in a field are letters.
    await page.keyboard.type('tasterne');
    assert.equal(await desk.locator('#filter-q').inputValue(), 'tasterne');
    await page.keyboard.press('Enter');
    await until(async () => (await desk.locator('[part=item]').count()) === 3);
    await tabTo('[part=item] input');
    await page.keyboard.press('p');
    await told(desk, /^Publiceret/);
    assert.match(await focused(page), /Tasterne 2/, 'the focus goes on to the next');
    await page.keyboard.press('a');
    await desk.locator('dialog[open]').waitFor();
    await page.keyboard.type('Bidraget handler');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Skriv til skolen.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await told(desk, /^Afvist/);
    assert.match(await focused(page), /Tasterne 3/);
    await page.keyboard.press('h');
    await told(desk, /^Tilbageholdt/);
    assert.deepEqual(await statuses(codes), ['published', 'rejected', 'held']);
    await tabTo('[part=item] button');
    await page.keyboard.press('u');
    await told(desk, /^Fortrudt/);
    assert.deepEqual(await statuses(codes), ['published', 'rejected', 'waiting']);
    assert.deepEqual(faults, []);
    await leave();
  });

  it('keeps what was typed when the session is gone, and goes on after another login', async () => {
    const text = `Sessionen ${crypto.randomUUID()}`;
    const code = await send(text);
    const {desk, item, page, context, leave} = await open();
    await item(text).locator('[data-action=reject]').click();
    await desk.locator('#reason').selectOption('off-topic');
    await desk.locator('#note').fill('Skriv til skolen.');
    await context.clearCookies();
    await desk.locator('dialog[open] [type=submit]').click();
    await desk.locator('#trouble').getByText('Du er ikke logget ind mere.').waitFor();
    assert.equal(await desk.locator('#note').inputValue(), 'Skriv til skolen.');
    const other = await context.newPage();
    await other.goto(await demonstration.staffLink());
    await page.bringToFront();
    await desk.locator('dialog[open] [type=submit]').click();
    await told(desk, /^Afvist/);
    assert.match((await story(code)).history.at(-1)?.reason ?? '', /Skriv til skolen\./);
    await leave();
  });
});
