import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, fallback, open, says, shown, SIDE_BY_SIDE} from './place.js';

const LINES = under('front', 'The two lines');

export const theFrontPage = (): void => {
  describe('embedding.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has two lines that are enough', async () => {
      const side = await open(LINES);
      await shown(side, 'pejlemaerke-list');
      assert.equal(await side.page.locator('sammen-pejlemaerke-list [part=item]').count(), 5);
      assert.deepEqual(side.console, []);
    });

    it('has the README’s lines, which are enough too', async () => {
      const side = await open(under('readme', 'Sammen'));
      await shown(side, 'pejlemaerke-list');
    });

    it('says that the fallback is all there is without scripts, and that its link leads to a form', async () => {
      const {page} = await open(LINES, {scripts: false});
      await page.getByRole('link', {name: 'Giv dit bidrag', exact: true}).click();
      assert.equal(await page.locator('textarea').count(), 1);
    });

    it('has a line that keeps the place before the loader runs, and one that says how high', async () => {
      const [link, rule] = under('front', 'A page that does not jump');
      // A loader that never comes: what the page looks like until it does.
      const waiting = (pasted: string): string =>
        pasted
          .replace('/sammen.js', '/samen.js')
          .replace(/<div [^>]*>/, '<sammen-vision-card>')
          .replace('</div>', '</sammen-vision-card>');
      const heightWith = async (...lines: (Block | undefined)[]): Promise<number> => {
        const {page} = await open([...LINES, ...lines.filter((line) => line !== undefined)], {mistake: waiting});
        return page.locator('sammen-vision-card').evaluate((element) => element.getBoundingClientRect().height);
      };
      const [bare, kept, said] = [await heightWith(), await heightWith(link), await heightWith(link, rule)];
      assert.ok(bare < 100 && kept > 400, `${bare} and ${kept} px`);
      assert.equal(said, 40 * 16);
    });

    const wrong: [string, (pasted: string) => string, string][] = [
      [
        'the endpoint is missing',
        (pasted) => pasted.replace(/ data-endpoint="[^"]*"/, ''),
        '<sammen-pejlemaerke-list>: no usable endpoint address',
      ],
      [
        'there is no such space',
        (pasted) => pasted.replace('api/aalborg"', 'api/alborg"'),
        '<sammen-pejlemaerke-list>: GET https://your-server.dk/api/alborg/pejlemaerker: 404',
      ],
      [
        'a value is wrong',
        (pasted) => pasted.replace('level="2"', 'level="7"'),
        '<sammen-pejlemaerke-list heading-level="7">: allowed is 1 to 6',
      ],
      [
        'a name is wrong',
        (pasted) => pasted.replace('"pejlemaerke-list"', '"pejlemaerkeliste"'),
        'sammen-pejlemaerkeliste: unknown, missing or changed',
      ],
    ];
    for (const [when, mistake, message] of wrong) {
      it(`tells what is in the console when ${when}, and that the fallback stays`, async () => {
        const side = await open(LINES, {mistake});
        await says(side, 'front', message);
        assert.ok(await fallback(side));
        assert.equal(await side.page.locator('sammen-pejlemaerke-list [part=heading]').count(), 0);
        // A warning is for a value; the event for what could not be done.
        const told = message.includes('allowed is') ? [] : [message.replace(/^<[^>]*>: /, '')];
        assert.deepEqual(
          (await side.events()).map(({message: words}) => words),
          told,
        );
      });
    }

    it('tells what is in the console when the endpoint does not know the page’s origin', async () => {
      const side = await open(LINES, {at: 'stranger'});
      await says(side, 'front', '<sammen-pejlemaerke-list>: GET https://your-server.dk/api/aalborg/pejlemaerker: no answer');
      assert.ok(await fallback(side));
      await side.page.getByRole('button', {name: 'Prøv igen'}).waitFor();
    });

    it('tells that nothing is in the console when the loader itself is not there', async () => {
      const side = await open(LINES, {mistake: (pasted) => pasted.replace('/sammen.js', '/samen.js')});
      assert.ok(await fallback(side));
      assert.deepEqual([side.console, await side.events()], [[], []]);
    });
  });
};
