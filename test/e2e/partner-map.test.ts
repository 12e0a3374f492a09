import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {openHost, type Host} from './host.js';

let host: Host;
let endpoint: string;
before(async () => {
  host = await openHost();
  endpoint = await host.space();
});
after(() => host.close());

const open = (): Promise<Page> =>
  host.open(`<!doctype html><html lang="da"><title>Byer</title>
    <script type="module" src="${host.files}/sammen/partner-map.js"></script>
    <main><sammen-partner-map endpoint="${endpoint}"></sammen-partner-map></main></html>`);
const toggle = (page: Page) => page.getByRole('button', {name: 'Vis på kort'});
const map = (page: Page) => page.locator('[part=map]');

describe('the map of partners, as it is shipped', () => {
  it('asks for its code and shapes when the button is pressed, and for nothing from anywhere else', async () => {
    const page = await open();
    await page.getByText('Vi bytter skoleklasser.').waitFor();
    const asked: URL[] = [];
    page.on('request', (request) => asked.push(new URL(request.url())));
    await toggle(page).click();
    await map(page).waitFor();
    assert.deepEqual(
      asked.map(({href}) => href).sort(),
      ['map', 'shapes'].map((name) => `${host.files}/sammen/${name}.js`),
    );
    await page.context().close();
  });

  for (const part of ['map', 'shapes']) {
    it(`keeps the list and says so when ${part}.js does not come, and shows the map when it does`, async () => {
      const page = await open();
      await page.route(`**/sammen/${part}.js`, (route) => route.abort());
      await toggle(page).click();
      await page.getByRole('alert').getByText('Kortet kunne ikke hentes. Alle stederne står på listen.').waitFor();
      assert.equal(await page.locator('[part=place]').count(), 4);
      assert.equal(await page.getByText('Se på kortet').count(), 0, 'nothing leads to a map that is not there');
      await page.unroute(`**/sammen/${part}.js`);
      await page.getByRole('button', {name: 'Prøv igen'}).click();
      await map(page).waitFor();
      await page.context().close();
    });
  }

  it('prints the map that is open, and no buttons', async () => {
    const page = await open();
    await toggle(page).click();
    await map(page).waitFor();
    await page.emulateMedia({media: 'print'});
    assert.equal(await map(page).isVisible(), true);
    assert.equal(await page.locator('sammen-partner-map button:visible').count(), 0);
    await page.context().close();
  });
});
