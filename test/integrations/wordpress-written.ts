import assert from 'node:assert/strict';
import type {Browser, Page} from 'playwright-core';
import {everySnippet, expectWidgets, foundIn} from '../editors/widgets.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {inBrowser} from './wordpress-browser.js';
import type {WordPress} from './wordpress-site.js';
import type {Promises} from './wordpress.js';

/** Types at the end of the first paragraph of the post that is open, and saves. */
const writeInEditor = async (page: Page, words: string): Promise<void> => {
  // From WordPress 6.3 on the content stands in a frame of its own.
  const places = [page, page.frameLocator('iframe[name=editor-canvas]')];
  const list = '.block-editor-block-list__layout';
  const shown = await Promise.any(
    places.map((place) =>
      place
        .locator(list)
        .waitFor()
        .then(() => place),
    ),
  );
  await shown.locator(list).getByText('Kom med.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  // A classic block hands over what is in it when one leaves it.
  await shown.getByRole('textbox', {name: 'Add title'}).click();
  await page.getByRole('button', {name: /^(Update|Save)$/}).click();
  await page.getByText('Post updated.').first().waitFor();
};

/** What becomes of placeholders that authors write as HTML. */
export const written = (wordpress: WordPress, endpoint: TestEndpoint, browser: Browser): Promises => {
  const {php, post, url} = wordpress;
  const {configure, visit, logIn, login} = inBrowser(wordpress, endpoint, browser);
  return {
    'every placeholder with every attribute, written by an author, stays as it is and becomes a widget': async () => {
      const {endpoint: space} = await endpoint.newSpace({origins: [url]});
      configure(space);
      const snippets = await everySnippet({space}, 'placeholder');
      const address = post(`<p>Kom med.</p>${snippets}<p>Slut.</p>`, 'author');
      const expected = await foundIn(browser, snippets);
      assert.deepEqual(await foundIn(browser, await (await fetch(address)).text()), expected);
      php(`update_option('WPLANG', 'da_DK'); echo 'true';`);
      try {
        await expectWidgets({browser, origins: [url, endpoint.url]}, address, expected);
      } finally {
        php(`update_option('WPLANG', ''); echo 'true';`);
      }
    },
    'WordPress’s own editor leaves every placeholder as it is, in a block for HTML and in the classic one': async () => {
      const {endpoint: space} = await endpoint.newSpace({origins: [url]});
      const snippets = await everySnippet({space}, 'placeholder');
      const expected = await foundIn(browser, snippets);
      const blocks = `<!-- wp:paragraph --><p>Kom med.</p><!-- /wp:paragraph -->\n<!-- wp:html -->${snippets}<!-- /wp:html -->`;
      for (const content of [blocks, `<p>Kom med.</p>${snippets}`]) {
        const address = post(content, 'author');
        const editor = `/wp-admin/post.php?post=${new URL(address).searchParams.get('p') ?? ''}&action=edit`;
        await visit(login, async (page, faults) => {
          await logIn(page, 'author', editor);
          await writeInEditor(page, ' Velkommen.');
          await page.goto(url + editor);
          await writeInEditor(page, ' Igen.');
          assert.deepEqual(faults, []);
        });
        const stored = await (await fetch(address)).text();
        assert.match(stored, /<p>Kom med\. Velkommen\. Igen\.<\/p>/);
        assert.deepEqual(await foundIn(browser, stored), expected);
      }
    },
  };
};
