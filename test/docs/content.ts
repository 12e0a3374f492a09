import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {mirror} from '../../server/src/content/mirror.js';
import {under, type Block} from './blocks.js';
import {putJson, real} from './host.js';
import {closePages, open, says, SIDE_BY_SIDE} from './place.js';

const [script] = under('front', 'The two lines') as [Block];
const [json] = under('content', 'In the page, as JSON') as [Block];
const [microdata] = under('content', 'In the page, as HTML') as [Block];
const [, files] = under('content', 'As files') as [Block, Block];

export const contentOfItsOwn = (): void => {
  describe('embedding/content.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has JSON that is the widget’s content, on a page that names an endpoint', async () => {
      const side = await open([script, json]);
      const list = side.page.locator('sammen-fact-list');
      await list.getByText('3.200', {exact: true}).waitFor();
      await list.getByText('har vi badet her').waitFor();
      assert.equal(await list.getByText('Man kan gå langs').isVisible(), false, 'the fallback has gone');
      assert.deepEqual(side.console, []);
    });

    it('says that a policy need not allow it', async () => {
      const side = await open([...under('csp', 'Files and endpoint are elsewhere'), script, json]);
      await side.page.locator('sammen-fact-list').getByText('3.200', {exact: true}).waitFor();
      assert.deepEqual(await side.violations(), []);
    });

    it('has HTML that becomes the widget, and stays where there are no scripts', async () => {
      const side = await open([script, microdata]);
      const timeline = side.page.locator('sammen-timeline');
      await timeline.locator('[part=item]').nth(1).waitFor();
      await timeline.locator('[part=item]').getByText('To hundrede naboer tegnede med.').waitFor();
      assert.match(
        (await timeline.locator('[part=item] a').getAttribute('href')) ?? '',
        /\/havnebad\/$/,
        'the link is the widget’s, with its address',
      );
      assert.deepEqual(side.console, []);
      const plain = await open([script, microdata], {scripts: false});
      await plain.page.getByText('To hundrede naboer tegnede med.').waitFor();
      assert.equal(await plain.page.locator('sammen-timeline').count(), 0);
    });

    it('says that with an endpoint it is a fallback like any other', async () => {
      const side = await open([script, microdata], {mistake: (pasted) => pasted.replace(' data-sammen-endpoint=""', ' ')});
      await side.page.locator('sammen-timeline [part=item]').first().waitFor();
      assert.equal(await side.page.getByText('To hundrede naboer tegnede med.').isVisible(), false);
    });

    it('has the way to files that are an endpoint', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sammen-files-'));
      const written = await mirror(real('https://your-server.dk/api/aalborg'), folder);
      for (const file of written) putJson(`/content/${file}`, await readFile(join(folder, file), 'utf8'));
      await rm(folder, {recursive: true});
      const side = await open([files]);
      await side.page.locator('sammen-interview [part=question]').first().waitFor();
      assert.deepEqual(side.console, []);
      const asked = await side.page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname));
      assert.deepEqual([...new Set(asked.filter((path) => /content|api/.test(path)))], ['/content/da/interviews.json']);
    });

    it('tells what is in the console when a text is missing, a number is none, or there is nothing', async () => {
      const cases: [Block, (pasted: string) => string, string][] = [
        [json, (pasted) => pasted.replace(', "text": "kaj kan man gå langs"', ''), '<sammen-fact-list>: items.0.text: expected string'],
        [json, (pasted) => pasted.replace('11', '"elleve"'), '<sammen-fact-list>: items.1.amount: expected number'],
        [microdata, (pasted) => pasted.replaceAll('itemprop', 'class'), '<sammen-timeline>: no usable endpoint address'],
      ];
      for (const [block, change, message] of cases)
        await says(
          await open([script, block], {mistake: (pasted) => (pasted === block.code ? change(pasted) : `${pasted}\n`)}),
          'content',
          message,
        );
    });
  });
};
