import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import {sql} from 'kysely';
import type {Browser} from 'playwright-core';
import {v7 as newId} from 'uuid';
import {connect} from '../../server/src/db/connect.js';
import {send} from '../server/citizen.js';
import {arriveAt, fillAndSend, publishNewestIn, staffOf} from './citizen.js';
import {openDemonstration, type Demonstration} from './demonstration.js';
import type {Visit} from './page.js';

let demonstration: Demonstration;
let browser: Browser;
let close: () => Promise<void>;

before(async () => {
  ({demonstration, browser, close} = await openDemonstration({examples: true, limits: 'off'}));
});
after(() => close());

const arrive = (town: 'albertslund' | 'vallensbaek'): Promise<Visit> => arriveAt({demonstration, browser}, town);
const publishNewest = (town: string): Promise<void> => publishNewestIn({demonstration, browser}, town);

const TOWN = 'albertslund';

/** The deadline of the draw passes, a while ago. */
const letTimePass = async (): Promise<void> => {
  const db = connect(demonstration.databaseUrl, 1);
  const over = JSON.stringify({closes: new Date(Date.now() - 10 * 60_000).toISOString()});
  await sql`UPDATE content SET attrs = attrs || ${over}::jsonb WHERE space = ${TOWN} AND kind = 'draw'`.execute(db);
  await db.updateTable('space').set({revision: newId()}).where('space', '=', TOWN).execute();
  await db.destroy();
};

/** Others who volunteer: as many women as are wanted at least, with the one who is to come, and more men than there is room for. */
const volunteer = async (): Promise<void> => {
  const endpoint = `${demonstration.url}/api/${TOWN}`;
  const ages = ['15-29', '30-49', '50-66', '67'];
  const others = Array.from({length: 55}, (_, n) => ({
    koen: n < 15 ? 'kvinde' : n < 19 ? 'andet' : 'mand',
    alder: ages[(n + 1) % 4] ?? '',
  }));
  for (const [n, one] of others.entries()) {
    const fields = {...one, bolig: n % 2 ? 'leje' : 'eje', name: `Frivillig ${n}`, email: `f${n}@example.dk`};
    assert.equal((await send(endpoint, {kind: 'borgersamling', fields})).status, 202);
  }
};

describe('a citizen of the demonstration', () => {
  it('chooses a step, signs up for what is open there, has it in the calendar, and cancels', async () => {
    const citizen = await arrive('albertslund');
    const {page} = citizen;
    const ladder = page.locator('sammen-participation-ladder');
    await ladder.getByRole('radio').nth(1).check();
    await ladder.locator('.open .join a').first().click();
    const code = await fillAndSend(page, 'signup', {name: 'Ida Prøve'});
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
    await fillAndSend(starter.page, 'initiative', {
      title,
      text: 'Vi synger fra salmebogen og radioen.',
      name: 'Bo',
      email: 'bo@example.dk',
    });
    assert.deepEqual(starter.faults, []);
    await starter.leave();
    await publishNewest('albertslund');
    for (const level of [0, 1, 2]) {
      const other = await arrive('albertslund');
      if (level) {
        const item = other.page.locator('sammen-initiative-list [part=item]').filter({hasText: title});
        await item.locator('[part=join] a').nth(level).click();
      } else {
        const ladder = other.page.locator('sammen-participation-ladder');
        await ladder.getByRole('radio').first().check();
        await ladder.locator('.open li').filter({hasText: title}).locator('.join a').click();
      }
      await other.page.locator('sammen-input-form [part=about]').getByText('salmebogen').waitFor();
      await fillAndSend(other.page, 'join', {email: `med${level}@example.dk`});
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
    await fillAndSend(citizen.page, 'hearing-answer', {text: 'Vi savner en bænk i afsnittet om stien.'});
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

  it('borrows a room for two hours', async () => {
    const citizen = await arrive('albertslund');
    const room = citizen.page.locator('sammen-room-list [part=item]').first();
    await room.locator('[part=times] > summary').click();
    await room.locator('[part=times] input[type=checkbox]:enabled').first().check();
    await room.locator('[part=ask]').click();
    await fillAndSend(citizen.page, 'room', {text: 'Strikkecafé', name: 'Ida', email: 'ida@example.dk'});
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });

  it('nominates an enthusiast', async () => {
    const citizen = await arrive('vallensbaek');
    await citizen.page.locator('sammen-recognition [part=nominate] a').click();
    await fillAndSend(citizen.page, 'nomination', {
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
    await fillAndSend(citizen.page, 'promise', {});
    await publishNewest('vallensbaek');
    await citizen.page.reload();
    await promise.locator('[part=item]').filter({hasText: 'synger julen ind'}).waitFor();
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });
});

describe('what citizens of the demonstration begin', () => {
  it('becomes an activity: an initiative that staff makes one of', async () => {
    const starter = await arrive(TOWN);
    await starter.page.locator('sammen-initiative-list').getByRole('link', {name: 'Start et initiativ'}).click();
    const title = 'Sangaften på torvet';
    await fillAndSend(starter.page, 'initiative', {
      title,
      text: 'Vi synger fra salmebogen og radioen.',
      name: 'Bo',
      email: 'bo@example.dk',
    });
    await publishNewest(TOWN);
    const {page, leave, faults} = await staffOf({demonstration, browser});
    await page.goto(`${demonstration.url}/staff/content/${TOWN}/edit/activities`);
    await page.getByRole('link', {name: `Lav en aktivitet: ${title}`}).click();
    await page.getByLabel(/^Begynder/).fill('2031-05-01T17:00');
    await page.getByLabel(/^Hvordan/).selectOption({label: 'man møder op'});
    await page.getByRole('button', {name: 'Tilføj en måde'}).click();
    await page.getByLabel(/^Hvilken/).selectOption({index: 2});
    await page.getByLabel(/^Hvad der søges/).fill('Alle, der kan nynne');
    await page.getByRole('button', {name: 'Gem som kladde'}).click();
    await page.getByRole('link', {name: 'Se ændringerne og udgiv'}).click();
    await page.getByRole('button', {name: 'Udgiv nu'}).click();
    await page.getByRole('heading', {name: 'Udgivet'}).waitFor();
    assert.deepEqual(faults, []);
    await leave();
    await starter.page.reload();
    const item = starter.page.locator('sammen-initiative-list [part=item]').filter({hasText: title});
    await item.getByText('Det blev til noget').waitFor();
    const activity = starter.page.locator('sammen-activity-list [part=item]').filter({hasText: title});
    await activity.getByText('Alle, der kan nynne').waitFor();
    assert.deepEqual(starter.faults, []);
    await starter.leave();
  });

  it('ends with being drawn: a volunteer finds her number, once staff has opened the seed', async () => {
    const citizen = await arrive(TOWN);
    const desk = await staffOf({demonstration, browser});
    const draws = `${demonstration.url}/staff/draws/`;
    await desk.page.goto(draws);
    await desk.page.getByRole('button', {name: 'Offentliggør løftet'}).click();
    const seed = await desk.page.locator('section code').first().innerText();
    await citizen.page.locator('sammen-draw').getByRole('link', {name: 'Meld dig'}).click();
    const given = {alder: '15-29', koen: 'kvinde', bolig: 'leje', name: 'Ida', email: 'ida@example.dk'};
    await fillAndSend(citizen.page, 'borgersamling', given);
    const told = await citizen.page.locator('sammen-input-form .widget').innerText();
    const [number = ''] = /[\da-f]{5}-[\da-f]{5}-[\da-f]{5}/.exec(told) ?? [];
    await volunteer();
    await letTimePass();
    await desk.page.goto(draws);
    await desk.page.getByRole('button', {name: /^Luk puljen \(56\)/}).click();
    await desk.page.getByRole('heading', {name: 'Lodderne er lavet'}).waitFor();
    await desk.page.getByLabel(/^Frøet/).fill(seed);
    await desk.page.getByRole('button', {name: 'Træk lod'}).click();
    await desk.page.getByRole('heading', {name: 'Der er trukket lod'}).waitFor();
    assert.deepEqual(desk.faults, []);
    await desk.leave();
    await citizen.page.reload();
    const draw = citizen.page.locator('sammen-draw');
    await draw.getByLabel('Dit nummer').fill(number);
    await draw.getByRole('button', {name: 'Find nummeret'}).click();
    await draw.getByText('Det nummer er trukket.').waitFor();
    assert.deepEqual(citizen.faults, []);
    await citizen.leave();
  });
});
