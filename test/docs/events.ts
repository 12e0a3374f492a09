import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, open, shown, type Open, SIDE_BY_SIDE} from './place.js';

const [script, placeholder] = under('front', 'The two lines') as [Block, Block];
const [layer] = under('events', 'Into a data layer') as [Block];
const [matomo] = under('events', 'Into Matomo') as [Block];

const kept = ({page}: Open, name: 'dataLayer' | '_paq'): Promise<unknown[]> =>
  page.evaluate((global) => (window as unknown as Record<string, unknown[]>)[global] ?? [], name);

const inContent = (name: string) => (pasted: string) => pasted.replace('"pejlemaerke-list"', `"${name}"`);

export const measuring = (): void => {
  describe('embedding/events.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has five lines that bring what a citizen does into the data layer, and one for Matomo', async () => {
      const side = await open([layer, matomo, script, placeholder], {mistake: inContent('input-form')});
      await shown(side, 'input-form');
      await side.page.getByLabel('Hvad vil du sige?').fill('Det her skal ikke måles');
      await side.page.locator('sammen-input-form [part=send]').click();
      await side.page.locator('sammen-input-form [part=ticket]').waitFor();
      assert.deepEqual(await kept(side, 'dataLayer'), [
        {event: 'sammen-ready', widget: 'sammen-input-form', kind: undefined, level: undefined},
        {event: 'sammen-contribution-sent', widget: 'sammen-input-form', kind: 'input', level: undefined},
      ]);
      assert.deepEqual(await kept(side, '_paq'), [['trackEvent', 'Sammen', 'contribution-sent', 'input']]);
      assert.deepEqual(Object.keys((await side.events())[1] ?? {}).toSorted(), ['kind', 'type']);
    });

    it('says which step of the ladder was chosen', async () => {
      const side = await open([layer, script, placeholder], {mistake: inContent('participation-ladder')});
      await side.page.locator('sammen-participation-ladder').getByRole('radio').nth(2).check();
      assert.deepEqual((await kept(side, 'dataLayer')).at(-1), {
        ...{event: 'sammen-level-chosen', widget: 'sammen-participation-ladder', kind: undefined, level: 'cocreate'},
      });
    });

    it('says that the loader’s own faults come from the document, with the tag', async () => {
      const side = await open([layer, script, placeholder], {mistake: inContent('receipts')});
      await side.page.waitForFunction(() => (window as unknown as {dataLayer?: unknown[]}).dataLayer?.length);
      assert.deepEqual(await kept(side, 'dataLayer'), [
        {event: 'sammen-error', widget: 'sammen-receipts', kind: 'network', level: undefined},
      ]);
    });
  });
};
