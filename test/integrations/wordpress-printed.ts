import assert from 'node:assert/strict';
import type {Promises} from './wordpress.js';
import type {WordPress} from './wordpress-site.js';

const PLACEHOLDER = '<div data-sammen="pejlemaerke-list" data-sammen-heading-level="3"><p>Vores mål</p></div>';
const HASH = `sha384-${'a'.repeat(64)}`;
const SETTINGS = {
  loader: 'https://server.example/sammen.js',
  endpoint: 'https://server.example/api/by',
  theme: 'aalborg',
  integrity: HASH,
};

const block = (attributes: object): string => `<!-- wp:sammen/widget ${JSON.stringify(attributes)} /-->`;

/** What the plugin prints and keeps, without a browser. */
export const printed = ({php, post, url}: WordPress): Promises => {
  const page = async (address: string): Promise<string> => {
    const html = await (await fetch(address)).text();
    assert.doesNotMatch(html, /<b>(Warning|Notice|Deprecated|Fatal error|Parse error)<\/b>/);
    return html;
  };
  const main = async (address: string): Promise<string> => /<main>([\s\S]*)<\/main>/.exec(await page(address))?.[1]?.trim() ?? '';
  const text = (words: string): string => `base64_decode('${Buffer.from(words).toString('base64')}')`;
  const save = (settings: object): unknown =>
    php(`require_once ABSPATH . 'wp-admin/includes/template.php'; do_action('admin_init');
      update_option('sammen_settings', json_decode(${text(JSON.stringify(settings))}, true));
      echo json_encode(['saved' => get_option('sammen_settings'), 'faults' => array_column(get_settings_errors('sammen_settings'), 'code')]);`);
  const loaders = (html: string): string[] => html.match(/<script[^>]*sammen\.js[^>]*>/g) ?? [];

  return {
    'without settings no page gets a script': async () => {
      assert.deepEqual(loaders(await page(url)), []);
    },
    'settings are kept as they are when they are right': () => {
      assert.deepEqual(save(SETTINGS), {saved: SETTINGS, faults: []});
    },
    'a trailing slash, query and fragment of the endpoint go': () => {
      const {saved} = save({...SETTINGS, endpoint: ' https://server.example/api/by/?a=1#b '}) as {saved: typeof SETTINGS};
      assert.equal(saved.endpoint, 'https://server.example/api/by');
    },
    'a wrong setting gives a message, and what was there stays': () => {
      const wrong = {
        loader: 'javascript:alert(1)',
        endpoint: 'https://user:secret@server.example/',
        theme: '"><script>',
        integrity: `${HASH} ${HASH}`,
      };
      assert.deepEqual(save(wrong), {saved: SETTINGS, faults: ['sammen_loader', 'sammen_endpoint', 'sammen_theme', 'sammen_integrity']});
    },
    'settings that are no text are emptied, not kept': () => {
      const before = save({loader: ['x'], endpoint: {a: 1}, further: 'x'});
      assert.deepEqual(before, {saved: {loader: '', endpoint: '', theme: '', integrity: ''}, faults: []});
      save(SETTINGS);
    },
    'of a release’s line the hash is kept': () => {
      const line = `src="sammen-verified.js" integrity="${HASH}" crossorigin\n`;
      assert.deepEqual(save({...SETTINGS, integrity: line}), {saved: SETTINGS, faults: []});
    },
    'every page has the loader once, deferred, with the defaults': async () => {
      const found = loaders(await page(url));
      assert.equal(found.length, 1);
      for (const part of [
        ' defer ',
        'data-endpoint="https://server.example/api/by"',
        'data-theme="aalborg"',
        `integrity="${HASH}" crossorigin="anonymous"`,
        'https://server.example/sammen.js',
      ])
        assert.ok(found[0]?.includes(part), `${part} in ${String(found[0])}`);
    },
    'an inline script before the loader keeps its own tag': () => {
      const tag = php(`echo json_encode(sammen_script_tag('<script>1</script><script src="https://a.example/x.js"></script>', 'sammen'));`);
      assert.match(String(tag), /^<script>1<\/script><script defer data-endpoint=/);
    },
    'the shortcode prints the placeholder': async () => {
      const address = post('[sammen widget="pejlemaerke-list" heading-level="3"]<p>Vores mål</p>[/sammen]', 'author');
      assert.equal(await main(address), PLACEHOLDER);
    },
    'the shortcode closes what an author leaves open, and drops scripts': async () => {
      const printed = await main(post('[sammen widget="receipt"]</div><b>Hej<script>alert(1)</script>[/sammen]'));
      assert.equal(printed.replace(/\n/g, ''), '<div data-sammen="receipt"><p><b>Hejalert(1)</b></p></div>');
    },
    'paragraphs inside the shortcode stay whole': async () => {
      const printed = await main(post('[sammen widget="receipt"]\n\nFørst\n\nSå\n\n[/sammen]'));
      assert.match(printed, /^<div data-sammen="receipt"><p>Først<\/p>\s*<p>Så<\/p><\/div>$/);
    },
    'the block prints the same placeholder, with its class': async () => {
      const address = post(block({widget: 'pejlemaerke-list', settings: {'heading-level': '3'}, fallback: 'Vores mål'}), 'author');
      assert.equal((await main(address)).replace(/\n/g, ''), PLACEHOLDER.replace('<div', '<div class="wp-block-sammen-widget"'));
    },
    'an unknown widget leaves the fallback, an unknown attribute is left out': async () => {
      assert.equal(await main(post('[sammen widget="clock"]<p>Hej</p>[/sammen]')), '<p>Hej</p>');
      assert.equal(
        await main(post('[sammen widget="receipt" onclick="alert(1)" kind="input"][/sammen]')),
        '<div data-sammen="receipt"></div>',
      );
    },
    'an address that is no web address is left out': async () => {
      const printed = await main(
        post('[sammen widget="input-form" receipt-url="javascript:alert(1)" endpoint="data:text/html,x"][/sammen]'),
      );
      assert.equal(printed, '<div data-sammen="input-form"></div>');
      assert.match(
        await main(post('[sammen widget="input-form" receipt-url="/kvittering/"][/sammen]')),
        /data-sammen-receipt-url="\/kvittering\/"/,
      );
    },
    'what an author may not post as HTML does not come in through a block': async () => {
      const address = post(block({widget: 'receipt', fallback: '<script>alert(1)</script><a href="javascript:alert(1)">a</a>'}), 'author');
      assert.doesNotMatch(await main(address), /<script|javascript:/);
    },
    'the placeholder written by an author stays as it is': async () => {
      assert.equal((await main(post(PLACEHOLDER, 'author'))).replace(/\n/g, ''), PLACEHOLDER);
    },
    'the tag written by an author is dropped, its content stays; an administrator’s stays': async () => {
      const tag = '<sammen-vision-card heading-level="3">Hej</sammen-vision-card>';
      assert.doesNotMatch(await main(post(tag, 'author')), /<sammen-/);
      assert.match(await main(post(tag, 'author')), /Hej/);
      assert.match(await main(post(tag, 'admin')), /<sammen-vision-card heading-level="3">/);
    },
    'links to the endpoint’s own pages have an oEmbed provider': () => {
      const provider = (link: string): unknown =>
        php(`echo json_encode(_wp_oembed_get_object()->get_provider('${link}', ['discover' => false]));`);
      assert.equal(provider('https://server.example/api/by/embed/vision-card'), 'https://server.example/api/by/oembed');
      assert.equal(provider('https://server.example/api/other/embed/vision-card'), false);
    },
    'the texts are Danish on a Danish site': () => {
      const label = (): unknown => php(`echo json_encode(sammen_editor_data()['widgets']['vision-card']['label']);`);
      assert.equal(label(), 'Vision card');
      php(`update_option('WPLANG', 'da_DK'); echo 'true';`);
      assert.equal(label(), 'Visionskort');
      php(`update_option('WPLANG', ''); echo 'true';`);
    },
  };
};
