import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {umbracoExtensions} from '../../site/builder/editors.js';
import {readWidgets} from '../../site/builder/manifest.mjs';
import {edit, openBench, type Bench} from './bench.js';
import {umbraco, type Editor} from './editors.js';
import {afterEnter, everyEditor} from './every.js';
import {umbracoScript} from './umbraco.js';
import {everySnippet, expectWidgets, foundIn} from './widgets.js';

let bench: Bench;
before(async () => {
  bench = await openBench();
});
after(() => bench.close());

const PRINTED = JSON.parse(`[${umbracoExtensions()}]`) as string[];

const openEditor = async (version: '17' | '18', extensions: readonly string[]): Promise<Editor> =>
  umbraco(bench.cms.provide(`umbraco-${version}-${extensions.length}.js`, await umbracoScript(version, extensions)));

const withoutParagraphs = (snippets: string): string => snippets.replace(/<\/?p>/g, '');

for (const version of ['17', '18'] as const) {
  describe(`Umbraco ${version}’s editor`, () => {
    let editor: Editor;
    before(async () => {
      editor = await openEditor(version, PRINTED);
    });

    it('leaves every placeholder with every attribute as it is with the printed extensions, and they become widgets', async () => {
      const printed = await everySnippet(bench, 'placeholder');
      const snippets = version === '17' ? withoutParagraphs(printed) : printed;
      const expected = await foundIn(bench.browser, snippets);
      const {stored, view} = await edit(bench, editor, snippets);
      assert.deepEqual(await foundIn(bench.browser, stored), expected);
      await expectWidgets(bench, view, expected);
    });

    it('takes them away without one of these, and keeps the links that stood inside', async () => {
      const snippets = await everySnippet(bench, 'placeholder');
      for (const extension of PRINTED) {
        const {stored} = await edit(bench, await openEditor(version, [extension]), snippets);
        assert.deepEqual(await foundIn(bench.browser, stored), [], extension);
        assert.equal(stored.match(/<a /g)?.length, (await readWidgets()).length);
      }
    });

    it('makes a second widget where Enter is pressed in a fallback without <p>', async () => {
      assert.deepEqual(await afterEnter(bench, editor, 'Ring.'), ['Ring.', 'Skriv.']);
    });

    everyEditor(
      () => bench,
      () => editor,
    );
  });
}

describe('a fallback with <p> in Umbraco', () => {
  it('stays in its placeholder in version 18, with what Enter adds', async () => {
    assert.deepEqual(await afterEnter(bench, await openEditor('18', PRINTED), '<p>Ring.</p>'), ['Ring.Skriv.']);
  });

  it('falls out of it in version 17.1, and stays beside the widget', async () => {
    const {stored} = await edit(bench, await openEditor('17', PRINTED), '<div data-sammen="receipt"><p>Ring.</p></div>');
    assert.match(stored, /<div data-sammen="receipt"><\/div><p>Ring\.<\/p>/);
  });
});
