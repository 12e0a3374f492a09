import assert from 'node:assert/strict';
import type {Browser, Locator, Page} from 'playwright-core';
import type {Demonstration} from './demonstration.js';
import {visit, type Visit} from './page.js';

/** The demonstration, and a browser. */
export interface Place {
  demonstration: Demonstration;
  browser: Browser;
}

/** A citizen of one of the municipalities, on its page. */
export const arriveAt = async ({demonstration, browser}: Place, town: 'albertslund' | 'vallensbaek'): Promise<Visit> => {
  const citizen = await visit(browser, demonstration.url, {acceptDownloads: true});
  await citizen.page.goto(`${demonstration.url}/${town}/`);
  await citizen.page.locator('sammen-input-form [part=send]').waitFor();
  return citizen;
};

/** Fills the form that a link has opened: what is given, and the first answer to what must be answered. */
export const fillAndSend = async (page: Page, kind: string, given: Record<string, string> = {}): Promise<string> => {
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

/** Somebody of staff, logged in. */
export const staffOf = async ({demonstration, browser}: Place): Promise<Visit> => {
  const staff = await visit(browser, demonstration.url);
  await staff.page.goto(await demonstration.staffLink());
  return staff;
};

/** A moderator says yes to the newest that waits in a municipality. */
export const publishNewestIn = async (place: Place, town: string): Promise<void> => {
  const staff = await staffOf(place);
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
