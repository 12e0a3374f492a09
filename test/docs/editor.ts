import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {ckeditorRule, drupalLine, typo3Rule, umbracoExtensions} from '../../site/builder/editors.js';
import {readWidgets} from '../../site/builder/manifest.mjs';
import {textOf, under, use, type Block} from './blocks.js';
import {closePages, fallback, open, says, shown, SIDE_BY_SIDE} from './place.js';

const [script] = under('front', 'The two lines');
const placeholder = under('editor', 'Paste the placeholder');
const links = under('editor', 'Nothing but links gets through');
const inTemplate = script ? [script] : [];

export const editors = (): void => {
  describe('embedding/editor.md', SIDE_BY_SIDE, () => {
    after(closePages);

    it('has a placeholder that becomes the widget, with its attributes', async () => {
      const side = await open([...inTemplate, ...placeholder]);
      await shown(side, 'pejlemaerke-list');
      assert.equal(await side.page.locator('div > sammen-pejlemaerke-list h3[part=heading]').count(), 1);
    });

    it('has for each editor what the builder prints, which is tried in real editors', async () => {
      const widgets = await readWidgets();
      const [preset] = under('editor', 'What the editor needs') as [Block];
      assert.equal(use(preset).trim(), typo3Rule(widgets));
      const text = textOf('editor').replace(/\s+/g, '');
      for (const line of [`\`${drupalLine(widgets)}\``, `\`${ckeditorRule()}\``, ...umbracoExtensions().split(',')])
        assert.ok(text.includes(line.replace(/\s+/g, '')), line);
    });

    it('tells what is left when an editor takes an attribute away', async () => {
      const without = await open([...inTemplate, ...placeholder], {
        mistake: (pasted) => pasted.replace(' data-sammen="pejlemaerke-list"', ''),
      });
      assert.ok(await fallback(without));
      assert.deepEqual([without.console, await without.page.locator('sammen-pejlemaerke-list').count()], [[], 0]);

      const plain = await open([...inTemplate, ...placeholder], {
        mistake: (pasted) => pasted.replace(' data-sammen-heading-level="3"', ''),
      });
      await shown(plain, 'pejlemaerke-list');
      assert.equal(await plain.page.locator('sammen-pejlemaerke-list h2[part=heading]').count(), 1);
    });

    it('tells what is in the console when a name or a value is wrong', async () => {
      const mistake = (pasted: string): string =>
        pasted.replace('level="3"', 'level="7"') + pasted.replace('"pejlemaerke-list"', '"pejlemaerkeliste"');
      const side = await open([...inTemplate, ...placeholder], {mistake});
      await says(side, 'editor', 'sammen-pejlemaerkeliste: unknown, missing or changed');
      await says(side, 'editor', '<sammen-pejlemaerke-list heading-level="7">: allowed is 1 to 6');
    });

    it('has a link that becomes the widget', async () => {
      const side = await open(links);
      await shown(side, 'pejlemaerke-list');
      assert.equal(await side.page.locator('sammen-pejlemaerke-list h3[part=heading]').count(), 1);
    });

    it('says that the link stays one without the opt-in, and without scripts', async () => {
      const without = await open([...links, ...placeholder], {mistake: (pasted) => pasted.replace(' data-links', '')});
      await shown(without, 'pejlemaerke-list');
      assert.ok(await without.page.getByRole('link', {name: 'Kommunens fem pejlemærker'}).isVisible());

      const {page} = await open(links, {scripts: false});
      await page.getByRole('link', {name: 'Kommunens fem pejlemærker'}).click();
      assert.equal(await page.locator('sammen-pejlemaerke-list li h4').count(), 5);
    });
  });
};
