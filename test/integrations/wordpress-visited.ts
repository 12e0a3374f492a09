import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {root} from '../../site/root.js';
import type {TestEndpoint} from '../support/endpoint.js';
import {inBrowser} from './wordpress-browser.js';
import type {WordPress} from './wordpress-site.js';
import type {Promises} from './wordpress.js';

/** Values that would end the attribute, the tag or the shortcode. */
const HOSTILE = [
  `" onmouseover="window.broken=1`,
  `'><img src=x onerror="window.broken=1">`,
  `"><script>window.broken=1</script>`,
  `&quot; onfocus=&quot;window.broken=1&quot; tabindex=&quot;0`,
  `</div><script>window.broken=1</script>`,
  `\\" autofocus onfocus=window.broken=1 x="`,
];

/** What citizens and editors see in a browser. */
export const visited = (wordpress: WordPress, endpoint: TestEndpoint, browser: Browser): Promises => {
  const {php, post, url} = wordpress;
  const text = (words: string): string => `base64_decode('${Buffer.from(words).toString('base64')}')`;
  const {configure, visit, logIn, login} = inBrowser(wordpress, endpoint, browser);
  /** Elements and attribute names that a browser makes of a text. */
  const parsed = (page: Page, html: string): Promise<{elements: number; names: string[]}> =>
    page.evaluate((source) => {
      const all = [...new DOMParser().parseFromString(source, 'text/html').body.querySelectorAll('*')];
      return {elements: all.length, names: [...new Set(all.flatMap((element) => element.getAttributeNames()))].sort()};
    }, html);

  return {
    'a page with the shortcode shows the widget with content of the endpoint': async () => {
      const space = await endpoint.newSpace({origins: [url]});
      configure(space.endpoint);
      await visit(post('[sammen widget="pejlemaerke-list" heading-level="3"]<p>Vores mål</p>[/sammen]'), async (page, faults) => {
        const widget = page.locator('sammen-pejlemaerke-list');
        await widget.locator('li[part~=item]').first().waitFor();
        assert.equal(await widget.getAttribute('endpoint'), space.endpoint);
        assert.ok(await widget.getByRole('heading', {level: 3}).first().isVisible());
        assert.equal(await page.getByText('Vores mål').isVisible(), false);
        assert.deepEqual(faults, []);
      });
    },
    'a page with the block shows the widget': async () => {
      await visit(post('<!-- wp:sammen/widget {"widget":"vision-card","fallback":"Vores vision"} /-->'), async (page, faults) => {
        await page.locator('sammen-vision-card [part~=promise], sammen-vision-card [part~=summary]').first().waitFor();
        assert.deepEqual(faults, []);
      });
    },
    'a page that demands the release to the byte shows the widget, and only that release': async () => {
      const space = await endpoint.newSpace({origins: [url]});
      const [hash] = /sha384-[^"]+/.exec(readFileSync(join(root, 'dist', 'cdn', 'integrity.txt'), 'utf8')) ?? [];
      configure(space.endpoint, hash);
      const address = post('[sammen widget="receipt"]<p>Ring til os</p>[/sammen]');
      await visit(address, (page) => page.locator('sammen-receipt').getByRole('textbox').waitFor());
      configure(space.endpoint, `sha384-${'a'.repeat(64)}`);
      await visit(address, async (page) => {
        assert.equal(await page.evaluate(() => 'sammen' in window), false);
        assert.ok(await page.getByText('Ring til os').isVisible());
      });
      configure(space.endpoint);
    },
    'a link on a line of its own becomes the endpoint’s own page in a frame': async () => {
      const space = await endpoint.newSpace({origins: [url]});
      configure(space.endpoint);
      await visit(post(`Læs her:\n\n${space.endpoint}/embed/vision-card\n`, 'author'), async (page, faults) => {
        const frame = page.locator('main iframe');
        assert.ok(await frame.getAttribute('title'));
        await frame.contentFrame().locator('sammen-vision-card').getByRole('heading').first().waitFor();
        assert.deepEqual(faults, []);
      });
    },
    'where the endpoint does not know the site, the fallback stays': async () => {
      configure((await endpoint.newSpace({origins: []})).endpoint);
      await visit(post('[sammen widget="pejlemaerke-list"]<p>Vores mål</p>[/sammen]'), async (page) => {
        await page.evaluate(() => new Promise((resolve) => document.addEventListener('sammen-error', resolve, {once: true})));
        assert.ok(await page.getByText('Vores mål').isVisible());
      });
    },
    'hostile attributes never break out, of the shortcode or of the block': async () => {
      await visit(url, async (page) => {
        const results = php(`
          foreach (json_decode(${text(JSON.stringify(HOSTILE))}) as $value) {
            $results[] = sammen_shortcode(['widget' => 'vision-card', 'vision' => $value], 'Hej');
            $attrs = ['widget' => 'vision-card', 'settings' => ['vision' => $value], 'fallback' => ''];
            $results[] = render_block(['blockName' => 'sammen/widget', 'attrs' => $attrs, 'innerBlocks' => [], 'innerHTML' => '', 'innerContent' => []]);
          }
          echo json_encode($results);`) as string[];
        assert.equal(results.length, 2 * HOSTILE.length);
        for (const html of results) {
          const {elements, names} = await parsed(page, html);
          assert.equal(elements, 1, html);
          const ours = names.filter((name) => name !== 'class');
          assert.deepEqual(ours, ['data-sammen', 'data-sammen-vision'], html);
        }
      });
    },
    'hostile attributes would break out if they were printed as they are': async () => {
      await visit(url, async (page) => {
        const broken: string[] = [];
        for (const value of HOSTILE) {
          const {elements, names} = await parsed(page, `<div data-sammen="vision-card" data-sammen-vision="${value}">Hej</div>`);
          if (elements !== 1 || names.length !== 2) broken.push(value);
        }
        assert.ok(broken.length >= 4, broken.join('\n'));
      });
    },
    'hostile shortcodes in a post of an author run nothing': async () => {
      const content = HOSTILE.map((value) => `[sammen widget="vision-card" vision='${value}' heading-level="${value}"]Hej[/sammen]`).join(
        '\n',
      );
      await visit(post(content, 'author'), async (page) => {
        await page.locator('main').waitFor();
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('main *')) element.dispatchEvent(new Event('mouseover'));
        });
        assert.equal(await page.evaluate(() => 'broken' in window), false);
        assert.equal(await page.locator('main script, main img').count(), 0);
      });
    },
    'an administrator saves the settings, and is told what is wrong with them': async () => {
      await visit(login, async (page) => {
        await logIn(page, 'admin', '/wp-admin/options-general.php?page=sammen');
        await page.getByLabel('Endpoint').fill('https://server.example/api/by/');
        await page.getByLabel('Theme').fill('Not A Theme');
        await page.locator('#submit').click();
        await page.getByText('small letters, digits and hyphens only').waitFor();
        assert.equal(await page.getByLabel('Endpoint').inputValue(), 'https://server.example/api/by');
        assert.equal(await page.getByLabel('Theme').inputValue(), '');
      });
    },
    'an author gets no settings page and cannot save': async () => {
      await visit(login, async (page) => {
        await logIn(page, 'author', '/wp-admin/profile.php');
        const answer = await page.goto(`${url}/wp-admin/options-general.php?page=sammen`);
        assert.equal(answer?.status(), 403);
        const before = php(`echo json_encode(get_option('sammen_settings'));`);
        const saved = await page.request.post(`${url}/wp-admin/options.php`, {
          form: {option_page: 'sammen', action: 'update', 'sammen_settings[loader]': 'https://evil.example/x.js'},
        });
        assert.equal(saved.status(), 403);
        assert.deepEqual(php(`echo json_encode(get_option('sammen_settings'));`), before);
      });
    },
    'an editor chooses a widget in the block editor, sees its fallback and publishes it': async () => {
      await visit(login, async (page, faults) => {
        await logIn(page, 'author', '/wp-admin/post-new.php');
        await page.waitForFunction(() => 'wp' in window && !!(window as unknown as {wp: {data?: unknown}}).wp.data);
        await page.evaluate(() => {
          const {data, blocks} = (
            window as unknown as {
              wp: Record<'data' | 'blocks', Record<string, (...given: unknown[]) => Record<string, (...given: unknown[]) => unknown>>>;
            }
          ).wp;
          data.dispatch?.('core/editor').editPost?.({title: 'Test'});
          data.dispatch?.('core/block-editor').insertBlocks?.(blocks.createBlock?.('sammen/widget', {fallback: 'Vores mål'}));
        });
        // From WordPress 6.3 on the content stands in a frame of its own.
        const places = [page, page.frameLocator('iframe[name=editor-canvas]')].map((place) => place.locator('[data-type="sammen/widget"]'));
        const shown = await Promise.any(places.map((place) => place.waitFor().then(() => place)));
        await shown.getByLabel('Widget').selectOption('pejlemaerke-list');
        await shown.locator('[data-sammen=pejlemaerke-list]').getByText('Vores mål').waitFor();
        await page.getByLabel('Heading level').selectOption('4');
        await shown.locator('[data-sammen-heading-level="4"]').waitFor({state: 'attached'});
        const address = await page.evaluate(async () => {
          const {data} = (
            window as unknown as {wp: {data: Record<string, (store: string) => Record<string, (...given: unknown[]) => unknown>>}}
          ).wp;
          data.dispatch?.('core/editor').editPost?.({status: 'publish'});
          await data.dispatch?.('core/editor').savePost?.();
          return String(data.select?.('core/editor').getPermalink?.());
        });
        const html = await (await fetch(address)).text();
        assert.match(html, /data-sammen="pejlemaerke-list" data-sammen-heading-level="4"><p>Vores mål<\/p>/);
        assert.deepEqual(faults, []);
      });
    },
    'removing the plugin removes its settings': () => {
      const removed = php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins('sammen/sammen.php'); uninstall_plugin('sammen/sammen.php'); echo json_encode(get_option('sammen_settings', 'gone'));`);
      assert.equal(removed, 'gone');
    },
  };
};
