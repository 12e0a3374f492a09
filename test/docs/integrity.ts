import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {under, type Block} from './blocks.js';
import {closePages, fallback, open, says, shown, SIDE_BY_SIDE} from './place.js';

const [line] = under('integrity', 'The line') as [Block];
const [policy] = under('integrity', 'With a policy') as [Block];
const [, placeholder] = under('front', 'The two lines') as [Block, Block];
const pasted = [line, placeholder];

/** Another hash than that of the release. */
const OTHER = `sha384-${'A'.repeat(64)}`;

export const integrityOfFiles = (): void => {
  describe('embedding/integrity.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has a line, and a policy, that work with the hash of the release, every file verified', async () => {
      const side = await open([policy, ...pasted]);
      await shown(side, 'pejlemaerke-list');
      assert.deepEqual([side.console, await side.violations()], [[], []]);
      const addresses = await side.page.locator('script[src*="/sammen/"][integrity^=sha384-]').evaluateAll((scripts) => scripts.length);
      const fetched = await side.page.evaluate(
        () => new Set(performance.getEntriesByType('resource').flatMap(({name}) => /\/sammen\/[\w-]+\.js$/.exec(name) ?? [])).size,
      );
      assert.ok(fetched > 1);
      assert.equal(addresses, fetched);
    });

    it('tells what one sees when the loader is another', async () => {
      const side = await open(pasted, {mistake: (code) => code.replace('sha384-…', OTHER)});
      await side.refusal("'integrity' attribute");
      assert.deepEqual([await fallback(side), side.console], [true, []]);
    });

    it('tells what one sees without crossorigin', async () => {
      const side = await open(pasted, {mistake: (code) => code.replace(' crossorigin', '')});
      await side.refusal('CORS');
      assert.deepEqual([await fallback(side), side.console], [true, []]);
    });

    it('tells what one sees when the policy lacks a name; test/e2e changes the bytes', async () => {
      const side = await open([policy, ...pasted], {mistake: (code) => code.replace('lit-html sammen', 'lit-html')});
      await says(side, 'integrity', 'sammen-pejlemaerke-list: unknown, missing or changed');
      assert.ok(await fallback(side));
      const [told] = await side.events();
      assert.deepEqual([told?.type, told?.tag, told?.kind], ['sammen-error', 'sammen-pejlemaerke-list', 'network']);
    });
  });
};
