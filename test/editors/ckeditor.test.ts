import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ckeditorRule, drupalLine, typo3Rule} from '../../site/builder/editors.js';
import {readWidgets} from '../../site/builder/manifest.mjs';
import {edit, openBench, type Bench} from './bench.js';
import {ckeditor} from './editors.js';
import {afterEnter, everyEditor} from './every.js';
import {everySnippet, expectWidgets, foundIn} from './widgets.js';

let bench: Bench;
before(async () => {
  bench = await openBench();
});
after(() => bench.close());

/** What TYPO3 13 loads beside the basics, and the one part of its default preset that allows attributes. */
const TYPO3 = {
  plugins: [
    ...['Alignment', 'BlockQuote', 'FindAndReplace', 'HorizontalLine', 'Indent', 'IndentBlock', 'Italic', 'PasteFromOffice'],
    ...['PastePlainText', 'RemoveFormat', 'SpecialCharacters', 'SpecialCharactersEssentials', 'Strikethrough', 'Style', 'Subscript'],
    ...[
      'Superscript',
      'Table',
      'TableCaption',
      'TableCellProperties',
      'TableProperties',
      'TableToolbar',
      'TextTransformation',
      'Underline',
    ],
  ],
  preset: `style: {definitions: [{name: 'Lead', element: 'p', classes: ['lead']}, {name: 'Muted', element: 'span', classes: ['text-muted']}]},`,
};

describe('CKEditor 5', () => {
  it('leaves every placeholder with every attribute as it is with the printed rule, and they become widgets', async () => {
    const snippets = await everySnippet(bench, 'placeholder');
    const expected = await foundIn(bench.browser, snippets);
    const {stored, view} = await edit(bench, ckeditor(ckeditorRule()), snippets);
    assert.deepEqual(await foundIn(bench.browser, stored), expected);
    await expectWidgets(bench, view, expected);
  });

  it('takes away the placeholders without it, and keeps the links that stood inside', async () => {
    const {stored} = await edit(bench, ckeditor(), await everySnippet(bench, 'placeholder'));
    assert.deepEqual(await foundIn(bench.browser, stored), []);
    assert.equal(stored.match(/<a href=/g)?.length, (await readWidgets()).length);
  });

  it('lets no other attribute through with the rule, and none of any other element', async () => {
    const hostile = '<div data-sammen="receipt" onclick="window.hit = 1" style="color:red"><p data-sammen="receipt">Ring.</p></div>';
    const {stored} = await edit(bench, ckeditor(ckeditorRule()), hostile);
    assert.deepEqual(
      (await foundIn(bench.browser, stored)).map(({attributes}) => attributes),
      [{'data-sammen': 'receipt'}],
    );
  });

  it('set up as TYPO3 does, loses them without the printed lines and keeps them with those', async () => {
    const rule = /- (\{.*\})$/.exec(typo3Rule(await readWidgets()))?.[1] ?? '';
    const snippets = await everySnippet(bench, 'placeholder');
    const without = await edit(bench, ckeditor(TYPO3.preset, TYPO3.plugins), snippets);
    assert.deepEqual(await foundIn(bench.browser, without.stored), []);
    const {stored} = await edit(bench, ckeditor(`${TYPO3.preset} htmlSupport: {allow: [${rule}]}`, TYPO3.plugins), snippets);
    assert.deepEqual(await foundIn(bench.browser, stored), await foundIn(bench.browser, snippets));
  });

  it('keeps them with the rule that Drupal makes of the printed line', async () => {
    const [, ...names] = drupalLine(await readWidgets()).match(/[\w-]+/g) ?? [];
    const rule = {name: 'div', attributes: names.map((key) => ({key, value: true}))};
    const snippets = await everySnippet(bench, 'placeholder');
    const {stored} = await edit(bench, ckeditor(`htmlSupport: {allow: [${JSON.stringify(rule)}]}`), snippets);
    assert.deepEqual(await foundIn(bench.browser, stored), await foundIn(bench.browser, snippets));
  });

  it('makes a second widget where Enter is pressed in a fallback without <p>', async () => {
    assert.deepEqual(await afterEnter(bench, ckeditor(ckeditorRule()), 'Ring.'), ['Ring.', 'Skriv.']);
    assert.deepEqual(await afterEnter(bench, ckeditor(ckeditorRule()), '<p>Ring.</p>'), ['Ring.Skriv.']);
  });

  everyEditor(
    () => bench,
    () => ckeditor(ckeditorRule()),
  );
});
