import type {Locator, Page} from 'playwright-core';

/** A rich text editor on a page of its own, over a form's text area. */
export interface Editor {
  /** What the page with the form loads. */
  head: string;
  /** Puts HTML in place of everything, as a webmaster does: where the editor shows its source. */
  write(page: Page, html: string): Promise<void>;
  /** Where one types. */
  content(page: Page): Locator;
  /** An expression for the text before the caret in its block, as the editor itself knows it: some hear of a click later. */
  beforeCaret: string;
}

const READY = `document.body.dataset.ready = '';`;

/** TinyMCE with its default configuration, the dialog for the source, and lines to copy in the place where they are to go. */
export const tinymce = (lines = ''): Editor => ({
  head: `<script src="/lib/tinymce/tinymce.min.js"></script>
<script>addEventListener('DOMContentLoaded', async () => {
  await tinymce.init({
selector: '#content', license_key: 'gpl', plugins: 'code', toolbar: 'code',
${lines}
  });
  ${READY}
});</script>`,
  write: async (page, html) => {
    await page.getByRole('button', {name: 'Source code'}).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('textarea').fill(html);
    await dialog.getByRole('button', {name: 'Save'}).click();
    await dialog.waitFor({state: 'detached'});
  },
  content: (page) => page.frameLocator('.tox-edit-area iframe').locator('body'),
  beforeCaret: `(({startContainer, startOffset}) => startContainer.data?.slice(0, startOffset))(tinymce.activeEditor.selection.getRng())`,
});

const PLUGINS = ['Essentials', 'Paragraph', 'Heading', 'Link', 'Bold', 'List', 'SourceEditing', 'GeneralHtmlSupport'];

/** CKEditor 5 as a page builds it: without a rule, General HTML Support lets nothing more through. */
export const ckeditor = (lines = '', further: string[] = []): Editor => ({
  head: `<link rel="stylesheet" href="/lib/ckeditor5/dist/browser/ckeditor5.css">
<script type="module">
import * as all from '/lib/ckeditor5/dist/browser/ckeditor5.js';
const names = ${JSON.stringify([...PLUGINS, ...further])};
window.editor = await all.ClassicEditor.create(document.querySelector('#content'), {
licenseKey: 'GPL', plugins: names.map((name) => all[name]), toolbar: ['heading', 'link', 'sourceEditing'],
${lines}
});
${READY}
</script>`,
  write: async (page, html) => {
    const source = page.getByRole('button', {name: 'Source'});
    await source.click();
    await page.locator('.ck-source-editing-area textarea').fill(html);
    await source.click();
    await page.locator('.ck-source-editing-area').waitFor({state: 'detached'});
  },
  content: (page) => page.locator('.ck-content'),
  beforeCaret: `editor.model.document.selection.anchor.nodeBefore?.data`,
});

/** Umbraco's editor: its dialog for the source gives what is written in it to `setContent`, and stores `getHTML`. */
export const umbraco = (script: string): Editor => ({
  head: `<script type="module" src="${script}"></script>`,
  write: (page, html) =>
    page.evaluate((source) => {
      (window as unknown as {editor: {commands: {setContent(html: string): boolean}}}).editor.commands.setContent(source);
    }, html),
  content: (page) => page.locator('#editor [contenteditable]'),
  beforeCaret: `editor.state.selection.$from.nodeBefore?.text`,
});
