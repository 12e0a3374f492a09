import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, open, SIDE_BY_SIDE} from './place.js';

const [frame] = under('iframe', 'The frame') as [Block];
const [line, listener] = under('iframe', 'As high as its content') as [Block, Block];
const [policy] = under('iframe', 'Your policy') as [Block];

export const frames = (): void => {
  describe('embedding/iframe.md', SIDE_BY_SIDE, () => {
    after(closePages);

    for (const [how, script, mistake] of [
      ['by a line', line, undefined],
      [
        'by a script of the page’s own',
        listener,
        (pasted: string) => pasted.replace('script-src https://your-server.dk', "script-src 'self'"),
      ],
    ] as const) {
      it(`has a frame with the widget in it, made as high as its content ${how}, under a policy`, async () => {
        const side = await open([policy, script, frame], {mistake});
        const inside = side.page.frameLocator('iframe');
        await inside.locator('sammen-pejlemaerke-list [part=list]').waitFor();
        const content = await inside.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
        assert.notEqual(content, 1200);
        await side.page.waitForFunction((wanted) => document.querySelector('iframe')?.height === wanted, String(content));
        assert.deepEqual(await side.violations(), []);
      });
    }

    it('has a frame that keeps its height without the listener, and is complete without scripts', async () => {
      const side = await open([frame], {scripts: false});
      assert.equal(await side.page.frameLocator('iframe').locator('sammen-pejlemaerke-list li h2').count(), 5);
      assert.equal(await side.page.locator('iframe').getAttribute('height'), '1200');
    });

    it('tells why a frame is empty: the space does not name the page, or the policy not the frame', async () => {
      const stranger = await open([frame], {at: 'stranger'});
      await stranger.refusal('frame-ancestors');
      assert.equal(await stranger.page.frameLocator('iframe').locator('sammen-pejlemaerke-list').count(), 0);

      const mistake = (pasted: string): string => pasted.replace('; frame-src https://your-server.dk', '');
      const refused = await open([policy, frame], {mistake});
      assert.deepEqual(await refused.violations(), ['frame-src']);
    });

    it('tells what is in the frame when the page’s origin is written wrong', async () => {
      const {page} = await open([frame], {mistake: (pasted) => pasted.replace('municipality.dk"', 'municipality.dk/"')});
      await page.frameLocator('iframe').getByText('parent', {exact: false}).first().waitFor();
    });

    it('tells what an editor’s sandbox leaves: the content, and a form that cannot be sent', async () => {
      const mistake = (pasted: string): string => pasted.replace('<iframe', '<iframe sandbox=""').replace('pejlemaerke-list', 'input-form');
      const side = await open([frame], {mistake});
      const form = side.page.frameLocator('iframe');
      await form.getByLabel('Hvad vil du sige?').fill('I en sandkasse');
      await form.locator('form button').first().click();
      await side.refusal('Blocked form submission');
    });
  });
};
