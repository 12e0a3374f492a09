import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {tinymceLine} from '../../site/builder/editors.js';
import {readWidgets} from '../../site/builder/manifest.mjs';
import {edit, openBench, type Bench} from './bench.js';
import {tinymce} from './editors.js';
import {afterEnter, everyEditor} from './every.js';
import {everySnippet, expectWidgets, foundIn} from './widgets.js';

let bench: Bench;
before(async () => {
  bench = await openBench();
});
after(() => bench.close());

/** What a municipality sets that wants its editors to write text and nothing else. */
const NARROW = `valid_elements: 'h2,p,a[href]',`;

describe('TinyMCE 8', () => {
  it('leaves every placeholder with every attribute as it is, and they become widgets', async () => {
    const snippets = await everySnippet(bench, 'placeholder');
    const expected = await foundIn(bench.browser, snippets);
    const {stored, view} = await edit(bench, tinymce(), snippets);
    assert.deepEqual(await foundIn(bench.browser, stored), expected);
    await expectWidgets(bench, view, expected);
  });

  it('leaves every tag as it is with the printed lines, and what it did with a div before', async () => {
    const snippets = await everySnippet(bench, 'tag');
    const expected = await foundIn(bench.browser, snippets);
    const lines = tinymceLine(await readWidgets());
    const {stored, view} = await edit(bench, tinymce(lines), `${snippets}<div id="kort" class="boks">Kort</div>`);
    assert.deepEqual(await foundIn(bench.browser, stored), expected);
    assert.match(stored, /<div id="kort" class="boks">Kort<\/div>/);
    await expectWidgets(bench, view, expected);
  });

  it('lets no script in with the printed lines', async () => {
    const hostile = '<sammen-receipt heading-level="4" onclick="window.hit = 1" onfocus="window.hit = 1" tabindex="0">Hej</sammen-receipt>';
    const through = async (lines: string): Promise<string[]> => {
      const {stored} = await edit(bench, tinymce(lines), hostile);
      return Object.keys((await foundIn(bench.browser, stored))[0]?.attributes ?? {});
    };
    assert.deepEqual(await through(tinymceLine(await readWidgets())), ['heading-level']);
    assert.ok((await through(`custom_elements: 'sammen-receipt', extended_valid_elements: 'sammen-receipt[*]'`)).includes('onclick'));
  });

  it('loses the placeholder where div is not allowed, and keeps it where it is', async () => {
    const snippets = await everySnippet(bench, 'placeholder');
    const without = await edit(bench, tinymce(NARROW), snippets);
    assert.deepEqual(await foundIn(bench.browser, without.stored), []);
    const {stored} = await edit(bench, tinymce(`${NARROW} extended_valid_elements: 'div'`), snippets);
    assert.deepEqual(await foundIn(bench.browser, stored), await foundIn(bench.browser, snippets));
  });

  it('makes a second widget where Enter is pressed in a fallback without <p>', async () => {
    assert.deepEqual(await afterEnter(bench, tinymce(), 'Ring.'), ['Ring.', 'Skriv.']);
    assert.deepEqual(await afterEnter(bench, tinymce(), '<p>Ring.</p>'), ['Ring.Skriv.']);
  });

  everyEditor(
    () => bench,
    () => tinymce(),
  );

  it('would be found out if it asked another host for something', async () => {
    const asking = tinymce(`content_css: 'https://editor.invalid/content.css'`);
    await assert.rejects(edit(bench, asking, ''), /foreign request: https:\/\/editor\.invalid\/content\.css/);
  });
});
