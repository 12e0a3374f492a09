import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import type {Browser, Locator, Page} from 'playwright-core';
import {openDemonstration, type Demonstration} from './demonstration.js';
import {visit, type Visit} from './page.js';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;

before(async () => {
  ({demonstration, browser, close} = await openDemonstration({examples: true, limits: 'off'}));
});
after(() => close());

/** A citizen of one of the municipalities, on its page. */
const arrive = async (town: 'albertslund' | 'vallensbaek'): Promise<Visit> => {
  const citizen = await visit(browser, demonstration.url, {acceptDownloads: true});
  await citizen.page.goto(`${demonstration.url}/${town}/`);
  await citizen.page.locator('sammen-input-form [part=send]').waitFor();
  return citizen;
};

/** Fills the form that a link has opened: what is given, and the first answer to what must be answered. */
const send = async (page: Page, kind: string, given: Record<string, string> = {}): Promise<string> => {
  const form = page.locator('sammen-input-form');
  await page.waitForFunction((opened) => location.hash.includes(`sammen-form=${opened}`), kind);
  for (const [name, value] of Object.entries(given)) await answer(form, name, value);
  await form.locator('[part=send]').click();
  await form.locator('.code, [part=error-summary], .failure').first().waitFor();
  assert.equal(await form.locator('[part=error-summary], .failure').allInnerTexts().then(String), '');
  return (await form.locator('.code').innerText()).replace(/[^0-9A-Z]/g, '');
};

const answer = async (form: Locator, name: string, value: string): Promise<void> => {
  const controls = form.locator(`[name="${name}"]`);
  await controls.first().waitFor();
  const type = await controls
    .first()
    .evaluate((control) => (control instanceof HTMLSelectElement ? 'select' : (control as HTMLInputElement).type));
  if (type === 'select') await controls.selectOption(value);
  else if (type === 'radio' || type === 'checkbox') await form.locator(`[name="${name}"][value="${value}"]`).check();
  else await controls.fill(value);
};

/** A moderator says yes to the newest that waits in a municipality. */
const publishNewest = async (town: string): Promise<void> => {
  const staff = await visit(browser, demonstration.url);
  await staff.page.goto(await demonstration.staffLink());
  const session = await staff.page.evaluate(async () => (await fetch('/staff/api/session')).json());
  const done = await staff.page.evaluate(
    async ([space, token]) => {
      const {items} = await (await fetch(`/staff/api/contributions?space=${space}&status=waiting&order=newest`)).json();
      const [{id, version}] = items;
      const headers = {'Content-Type': 'application/json', 'X-Sammen-Form': token ?? ''};
      const body = JSON.stringify({action: 'publish', items: [{space, id, version}]});
      return (await fetch('/staff/api/decisions', {method: 'POST', headers, body})).status;
    },
    [town, session.token],
  );
  assert.equal(done, 200);
  await staff.leave();
};

describe('a citizen of the demonstration', () => {
  it('chooses a step, signs up for what is open there, has it in the calendar, and cancels', async () => {
    const citizen = await arrive('albertslund');
    const {page} = citizen;
    const ladder = page.locator('sammen-participation-ladder');
    await ladder.getByRole('radio').nth(1).check();
    await ladder.locator('.open .join a').first().click();
    const code = await send(page, 'signup', {name: 'Ida Prøve'});
    assert.match(await page.locator('sammen-input-form .widget').innerText(), /Du har en plads/);
    const href = await page.locator('sammen-activity-list a[href*=".ics"]').first().getAttribute('href');
    const file = await (await fetch(new URL(href ?? '', page.url()))).text();
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.equal(events.length, 1);
    assert.ok(events[0]?.summary && events[0].startDate.toJSDate() > new Date());
    await page.locator('sammen-input-form').getByRole('link', {name: 'Følg dit bidrag'}).click();
    const receipt = page.locator('sammen-receipt');
    await receipt.getByRole('button', {name: /Træk .*tilbage/}).click();
    await receipt.locator('dialog[open] .primary, [part=confirm]').first().click();
    await receipt
      .getByText(/trukket tilbage/i)
      .first()
      .waitFor();
    const again = await fetch(`${demonstration.url}/api/albertslund/receipts`, {
      ...{method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({code})},
    });
    assert.equal(again.status, 404);
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('starts an initiative, which three others join at three levels', async () => {
    const starter = await arrive('albertslund');
    await starter.page.locator('sammen-initiative-list').getByRole('link', {name: 'Start et initiativ'}).click();
    const title = `Sangaften ${crypto.randomUUID().slice(0, 8)}`;
    await send(starter.page, 'initiative', {title, text: 'Vi synger fra salmebogen og radioen.', name: 'Bo', email: 'bo@example.dk'});
    assert.deepEqual(starter.faults, []);
    await starter.leave();
    await publishNewest('albertslund');
    for (const level of [0, 1, 2]) {
      const other = await arrive('albertslund');
      const item = other.page.locator('sammen-initiative-list [part=item]').filter({hasText: title});
      await item.locator('[part=join] a').nth(level).click();
      await other.page.locator('sammen-input-form [part=about]').getByText('salmebogen').waitFor();
      await send(other.page, 'join', {email: `med${level}@example.dk`});
      assert.deepEqual(other.faults, []);
      await other.leave();
    }
    const {items} = await (await fetch(`${demonstration.url}/api/albertslund/initiatives`)).json();
    const joined = items.find((one: {title: string}) => one.title === title).joined;
    assert.deepEqual(
      joined.map(({count}: {count: number}) => count),
      [1, 1, 1],
    );
  });

  it('answers a hearing', async () => {
    const citizen = await arrive('albertslund');
    await citizen.page.locator('sammen-hearing').getByRole('link', {name: 'Svar på høringen'}).first().click();
    await send(citizen.page, 'hearing-answer', {text: 'Vi savner en bænk i afsnittet om stien.'});
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('votes about a budget, and changes the vote', async () => {
    const citizen = await arrive('albertslund');
    const budget = citizen.page.locator('sammen-budget');
    const boxes = budget.locator('input[type=checkbox]');
    await boxes.first().check();
    await budget.getByRole('button', {name: 'Send din stemme'}).click();
    await budget
      .getByText(/stemme er/)
      .first()
      .waitFor();
    await boxes.first().uncheck();
    await boxes.last().check();
    await budget.getByRole('button', {name: 'Send ændringen'}).click();
    await budget.getByRole('button', {name: 'Send ændringen'}).waitFor({state: 'detached'});
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('volunteers for a draw, and is told under which number', async () => {
    const citizen = await arrive('albertslund');
    await citizen.page.locator('sammen-draw').getByRole('link', {name: 'Meld dig'}).click();
    const form = citizen.page.locator('sammen-input-form');
    const given: Record<string, string> = {name: 'Ida', email: 'ida@example.dk'};
    await form.locator('[name=email]').waitFor();
    for (const name of await form
      .locator('input[type=radio]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]))
      given[name] = await form.locator(`[name="${name}"]`).first().inputValue();
    await send(citizen.page, 'borgersamling', given);
    assert.match(await form.locator('.widget').innerText(), /nummer/i);
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('borrows a room for two hours', async () => {
    const citizen = await arrive('albertslund');
    const room = citizen.page.locator('sammen-room-list [part=item]').first();
    await room.locator('[part=times] > summary').click();
    await room.locator('[part=times] input[type=checkbox]:enabled').first().check();
    await room.locator('[part=ask]').click();
    await send(citizen.page, 'room', {text: 'Strikkecafé', name: 'Ida', email: 'ida@example.dk'});
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('nominates an enthusiast', async () => {
    const citizen = await arrive('vallensbaek');
    await citizen.page.locator('sammen-recognition [part=nominate] a').click();
    await send(citizen.page, 'nomination', {
      who: 'En nabo',
      text: 'Har sneryddet for hele vejen.',
      name: 'Ida',
      email: 'i@example.dk',
      knows: 'yes',
    });
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('makes a promise, saves its picture, and finds it on the wall', async () => {
    const citizen = await arrive('vallensbaek');
    const promise = citizen.page.locator('sammen-promise');
    await promise.locator('#middle').fill('synger julen ind');
    await promise.getByRole('button', {name: 'Lav et billede at dele'}).click();
    assert.match((await promise.locator('canvas').getAttribute('aria-label')) ?? '', /Vi synger julen ind sammen/);
    const [download] = await Promise.all([citizen.page.waitForEvent('download'), promise.locator('[part=save]').click()]);
    assert.match(download.suggestedFilename(), /\.png$/);
    await promise.getByRole('link', {name: 'Giv løftet'}).click();
    await send(citizen.page, 'promise', {});
    await publishNewest('vallensbaek');
    await citizen.page.reload();
    await promise.locator('[part=item]').filter({hasText: 'synger julen ind'}).waitFor();
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });
});
