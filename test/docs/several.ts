import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, open, says, type Open, SIDE_BY_SIDE} from './place.js';

const [script] = under('front', 'The two lines') as [Block];
const template = under('several', 'In a template');
const editor = under('several', 'In an editor');

const ALBERTSLUND = 'Vision for Albertslund';
const VALLENSBAEK = 'Bedre rammer og dialog, så alle kan bidrage til kommunens udvikling';
const AALBORG = 'Grund\u00ADfortællingen om Aalborg';

/** What the widgets of a kind call themselves, when there are as many as expected. */
const titles = async ({page}: Open, tag: string, expected: string[]): Promise<void> => {
  for (const [index, title] of expected.entries())
    await page.locator(tag).nth(index).locator('[part=heading]').first().getByText(title, {exact: true}).waitFor();
  assert.equal(await page.locator(tag).count(), expected.length);
};

/** Changes what is pasted into the page, not the script. */
const inContent =
  (change: (pasted: string) => string) =>
  (pasted: string): string =>
    pasted.includes('<script') ? pasted : change(pasted);

export const severalMunicipalities = (): void => {
  describe('embedding/several.md', SIDE_BY_SIDE, () => {
    after(closePages);

    for (const [where, blocks] of Object.entries({template, editor})) {
      it(`has lines for the ${where} that show two municipalities, from two hosts`, async () => {
        const side = await open([script, ...blocks]);
        await titles(side, 'sammen-vision-card', [ALBERTSLUND, VALLENSBAEK]);
        assert.deepEqual(side.console, []);
      });
    }

    it('says that an element’s own endpoint wins, and the script’s is for what stands outside', async () => {
      const mistake = inContent((pasted) =>
        pasted
          .replace('<sammen-vision-card>', '<sammen-vision-card endpoint="https://your-server.dk/api/aalborg">')
          .concat('<sammen-vision-card></sammen-vision-card>'),
      );
      await titles(await open([script, ...template], {mistake}), 'sammen-vision-card', [AALBORG, VALLENSBAEK, AALBORG]);
    });

    it('tells what is in the console when one of the hosts may not be asked', async () => {
      const policy = under('csp', 'Files and endpoint are elsewhere');
      const side = await open([...policy, script, ...template]);
      await says(side, 'several', '<sammen-vision-card>: GET https://another-server.dk/api/vallensbaek/visions: no answer');
      await side.page.getByText(ALBERTSLUND, {exact: true}).waitFor();
      assert.ok(await side.page.getByRole('link', {name: 'Vallensbæks vision'}).isVisible());
    });

    it('says that the first form of the page takes a link up, and that form-url leads elsewhere', async () => {
      const mistake = inContent((pasted) =>
        pasted
          .replaceAll(/<(sammen-vision-card)>[^]*?<\/\1>/g, '<sammen-input-form kind="initiative"></sammen-input-form>')
          .concat('<sammen-pejlemaerke-list></sammen-pejlemaerke-list>'),
      );
      const side = await open([script, ...template], {mistake});
      await titles(side, 'sammen-input-form', ['Start et initiativ', 'Start et initiativ']);
      const list = side.page.locator('sammen-pejlemaerke-list');
      const link = list.getByRole('link', {name: /^Giv dit bidrag/}).first();
      await link.click();
      await titles(side, 'sammen-input-form', ['Giv dit bidrag', 'Start et initiativ']);
      await list.evaluate((element) => element.setAttribute('form-url', '/albertslund/'));
      await list.locator('a[href*="/albertslund/#sammen-form=input&"]').first().waitFor();
    });
  });
};
