import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {chromium, type Browser, type Locator, type Page} from 'playwright-core';
import {root} from '../../site/root.js';
import {chromium as installed} from '../support/browsers.mjs';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {visit, type Visit} from './page.js';

/** Contributions that two moderate at once: `DESK_ITEMS=500 node --import tsx --test test/e2e/desk-two.test.ts`. */
const ITEMS = Number(process.env.DESK_ITEMS ?? 60);

let server: TestEndpoint;
let browser: Browser;

before(async () => {
  server = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  const {source: _source, ...launch} = await installed();
  browser = await chromium.launch({...launch, headless: true});
});
after(async () => {
  await browser.close();
  await server.stop();
});

const send = async (endpoint: string, text: string): Promise<void> => {
  const answer = await fetch(`${endpoint}/contributions`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
    body: JSON.stringify({kind: 'input', language: 'da', fields: {text}}),
  });
  assert.equal(answer.status, 202, await answer.text());
};

/** A space in which so many wait. */
const waiting = async (count: number): Promise<{id: string; endpoint: string}> => {
  const space = await server.newSpace();
  for (let n = 1; n <= count; n++) await send(space.endpoint, `Bidrag ${n} af ${count}`);
  return space;
};

interface Desk extends Visit {
  desk: Locator;
  /** Of those that are shown. */
  item(n: number): Locator;
}

const open = async (space: string, view = 'waiting'): Promise<Desk> => {
  const visitor = await visit(browser, server.url);
  await visitor.page.goto(await server.staffLink());
  await visitor.page.goto(`${server.url}/staff/#view=${view}&space=${space}`);
  const desk = visitor.page.locator('sammen-moderation-desk');
  await desk.locator('[part=item]').first().waitFor();
  return {...visitor, desk, item: (n) => desk.locator('[part=item]').nth(n)};
};

const rowsOf = (space: string) => server.db.selectFrom('contribution').selectAll().where('space', '=', space).orderBy('sent_at').execute();

/** The desk looks for news now and then, and whenever the page is seen again. */
const look = (page: Page): Promise<void> => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** Goes through the whole queue with one key, as fast as the desk takes it; counts what was done and what was refused. */
const moderate = async ({page, desk, item}: Desk, key: string): Promise<{done: number; refused: number}> => {
  const more = desk.getByRole('button', {name: 'Vis flere'});
  const items = desk.locator('[part=item]');
  for (let n = 0; n < (await items.count()) || (await more.count()); n++) {
    // What the other one has decided about meanwhile is not in what comes next.
    if (n === (await items.count())) {
      await more.click();
      await desk.locator('.queue[role=list]:not([aria-busy])').waitFor();
      if (n === (await items.count())) break;
    }
    await item(n).focus();
    await page.keyboard.press(key);
  }
  while (await desk.locator('[part=item][aria-busy]').count()) await page.waitForFunction(() => true);
  return {done: await desk.locator('[part=item].done').count(), refused: await desk.locator('[part=item] .refused').count()};
};

describe('two moderators at one queue', () => {
  it(`decide about ${ITEMS} contributions, each once: none is lost, none overwritten`, async () => {
    const {id} = await waiting(ITEMS);
    const [one, two] = [await open(id), await open(id)];
    const [published, held] = await Promise.all([moderate(one, 'p'), moderate(two, 'h')]);

    const rows = await rowsOf(id);
    const changes = await server.db.selectFrom('change').selectAll().where('space', '=', id).where('by', '=', 'staff').execute();
    const count = (status: string): number => rows.filter((row) => row.status === status).length;
    assert.equal(rows.length, ITEMS);
    assert.deepEqual([count('published') + count('held'), count('waiting')], [ITEMS, 0]);
    assert.equal(changes.length, ITEMS, 'one decision about each');
    assert.deepEqual([published.done, held.done], [count('published'), count('held')], 'each sees as done what was done');
    assert.ok(published.refused + held.refused > 0, 'they were after the same ones');
    assert.deepEqual([...one.faults, ...two.faults], []);
    await one.leave();
    await two.leave();
  });

  it('keep what the slower one wrote, who sees how it is now and may do it all the same', async () => {
    const {id} = await waiting(1);
    const [one, two] = [await open(id), await open(id)];
    await two.item(0).locator('[data-action=reject]').click();
    await two.desk.locator('#reason').selectOption('off-topic');
    await two.desk.locator('#note').fill('Skriv til skolen.');
    await one.item(0).locator('[data-action=publish]').click();
    await one.desk.locator('.told').waitFor();

    await two.desk.locator('dialog[open] [type=submit]').click();
    await two.desk.locator('#trouble').getByText('Nu: Publiceret').waitFor();
    assert.equal(await two.desk.locator('#note').inputValue(), 'Skriv til skolen.');
    assert.equal((await rowsOf(id))[0]?.status, 'published', 'nothing is overwritten');
    // The control: with the version as it is now the same words are taken, so it is the version that guards.
    await two.desk.getByRole('button', {name: 'Afvis alligevel'}).click();
    await two.desk
      .locator('.told')
      .getByText(/^Afvist/)
      .waitFor();
    assert.equal((await rowsOf(id))[0]?.status, 'rejected');
    await one.leave();
    await two.leave();
  });

  it('are told of what arrives, and nothing moves until they ask for it', async () => {
    const {id, endpoint} = await waiting(3);
    const {page, desk, item, leave} = await open(id);
    await item(1).focus();
    const before = await item(1).boundingBox();
    for (const n of [1, 2]) await send(endpoint, `Nyt ${n}`);
    await look(page);
    const arrived = desk.getByRole('button', {name: '2 nye – vis dem'});
    await arrived.waitFor();
    assert.deepEqual(await item(1).boundingBox(), before);
    assert.equal(await desk.locator('[part=item]').count(), 3);
    await arrived.click();
    assert.equal(await desk.locator('[part=item]').count(), 5);
    assert.match(await desk.locator('[part=item]:focus').innerText(), /Nyt 1/);
    await leave();
  });

  it('lose no decision without a connection, and send it twice at no time', async () => {
    const {id} = await waiting(2);
    const {page, desk, item, leave} = await open(id);
    let sent = 0;
    // The first answer is lost on the way: it has been done. Then there is no connection at all.
    await page.route('**/staff/api/decisions', async (route) => {
      if (++sent === 1) await route.fetch();
      await route.abort('connectionreset');
    });
    await item(0).focus();
    await page.keyboard.press('p');
    await desk.locator('.trouble').getByText('Der er ingen forbindelse.').waitFor({timeout: 20_000});
    assert.ok(sent > 1, 'it tried again by itself');
    await page.unroute('**/staff/api/decisions');
    await desk.locator('[data-retry]').click();
    await desk
      .locator('.told')
      .getByText(/^Publiceret/)
      .waitFor();
    assert.equal(await desk.locator('.refused').count(), 0, 'what was done is not told as somebody else’s');
    const changes = await server.db.selectFrom('change').selectAll().where('space', '=', id).where('by', '=', 'staff').execute();
    assert.equal(changes.length, 1);
    await leave();
  });

  it('tell what a contribution led to', async () => {
    const {id, endpoint} = await waiting(1);
    const first = await open(id);
    await first.item(0).locator('[data-action=publish]').click();
    await first.desk.locator('.told').waitFor();
    await first.leave();
    const {desk, item, faults, leave} = await open(id, 'published');
    await item(0).locator('[data-action=finish]').click();
    await desk.locator('#asked').fill('Hvor mangler der bænke?');
    await desk.locator('#said').fill('Ved stationen.');
    await desk.locator('#did').fill('Der står fem bænke nu.');
    await desk.locator('dialog[open] [type=submit]').click();
    await desk
      .locator('.told')
      .getByText(/^Meldt gennemført/)
      .waitFor();
    const {items} = (await (await fetch(`${endpoint}/outcomes`)).json()) as {items: {asked: string; did: string; contributions: number}[]};
    assert.deepEqual(
      items.slice(0, 1).map(({asked, did, contributions}) => [asked, did, contributions]),
      [['Hvor mangler der bænke?', 'Der står fem bænke nu.', 1]],
    );
    assert.deepEqual(faults, []);
    await leave();
  });
});
