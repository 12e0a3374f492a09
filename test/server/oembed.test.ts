import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {oembed} from '../../server/src/routes/embed-query.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read, type Answer} from './citizen.js';
import {WIDGETS} from './widgets.js';

let server: TestEndpoint;
let space: {id: string; endpoint: string};
before(async () => {
  server = await startTestEndpoint();
  space = await server.newSpace();
});
after(() => server.stop());

const ask = (url: string, more = '', headers: Record<string, string> = {}): Promise<Answer> =>
  read(`${space.endpoint}/oembed?url=${encodeURIComponent(url)}${more}`, headers);

describe('an oEmbed answer', () => {
  it('is found from every embed page, and frames that very page', async () => {
    for (const widget of WIDGETS) {
      const address = `${space.endpoint}/embed/${widget}?lang=da`;
      const link =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec((await read(address)).text)?.[1] ?? assert.fail();
      const {status, json, headers} = await read(link.replaceAll('&amp;', '&'));
      assert.equal(status, 200);
      assert.match(headers.get('content-type') ?? '', /^application\/json/);
      assert.deepEqual(v.parse(oembed, json), json);
      assert.ok(json.html.includes(` src="${address}" `), json.html);
      assert.match(
        json.html,
        /^<iframe title="[^"]+" src="[^"]+" width="640" height="\d+" sandbox="allow-scripts allow-same-origin allow-forms [a-z -]+" loading="lazy"><\/iframe>$/,
      );
    }
  });

  it('says what it is, whose it is and how long it keeps', async () => {
    const {json, headers} = await ask(`${space.endpoint}/embed/vision-card?lang=en`);
    assert.deepEqual(
      {...json, html: ''},
      {
        ...{version: '1.0', type: 'rich', title: 'Vision 2035', provider_name: 'Prøve Municipality', provider_url: server.url},
        ...{cache_age: 3600, html: '', width: 640, height: 900},
      },
    );
    assert.equal(headers.get('cache-control'), 'public, max-age=3600');
  });

  it('fits into the room that there is', async () => {
    const {json} = await ask(`${space.endpoint}/embed/vision-card`, '&maxwidth=320&maxheight=200&format=json');
    assert.deepEqual([json.width, json.height], [320, 200]);
    assert.match(json.html, / width="320" height="200" /);
    const wide = (await ask(`${space.endpoint}/embed/vision-card`, '&maxwidth=4000&maxheight=99999')).json;
    assert.deepEqual([wide.width, wide.height], [640, 900]);
  });

  it('takes what a CMS adds: a parameter of its own, a fragment of the address', async () => {
    assert.equal((await ask(`${space.endpoint}/embed/receipt#top`, '&dnt=1')).status, 200);
  });

  it('may be read from any page, refusals included', async () => {
    const origin = {Origin: 'https://anywhere.example'};
    for (const answer of [
      await ask(`${space.endpoint}/embed/receipt`, '', origin),
      await ask('nonsense', '', origin),
      await read(`${space.endpoint}/oembed`, origin),
    ]) {
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    }
  });

  it('exists as JSON only', async () => {
    assert.equal((await ask(`${space.endpoint}/embed/receipt`, '&format=xml')).status, 501);
  });

  it('is refused without an address, or with a width that is none', async () => {
    assert.equal((await read(`${space.endpoint}/oembed`)).status, 400);
    assert.equal((await ask(`${space.endpoint}/embed/receipt`, '&maxwidth=-1')).status, 400);
  });

  it('is not given for anything but an embed page of this space on this server', async () => {
    const other = await server.newSpace();
    const {host} = new URL(server.url);
    for (const url of [
      ...['', 'nonsense', 'javascript:alert(1)', 'data:text/html,x', `ftp://${host}/api/${space.id}/embed/receipt`, 'file:///etc/passwd'],
      ...[`https://evil.example/api/${space.id}/embed/receipt`, `http://${host}.evil.example/api/${space.id}/embed/receipt`],
      ...[`http://${host}@evil.example/api/${space.id}/embed/receipt`, `http://x:y@${host}/api/${space.id}/embed/receipt`],
      ...[`http://evil.example/?${space.endpoint}/embed/receipt`, `//${host}/api/${space.id}/embed/receipt`],
      ...[
        `${other.endpoint}/embed/receipt`,
        `${space.endpoint}/../${other.id}/embed/receipt`,
        `${space.endpoint}/embed/..%2f..%2f${other.id}%2fembed%2freceipt`,
      ],
      ...[
        `${space.endpoint}/embed/none`,
        `${space.endpoint}/embed/constructor`,
        `${space.endpoint}/embed/receipt/x`,
        space.endpoint,
        `${space.endpoint}/forms/input`,
      ],
      ...[`${space.endpoint}/embed/%72eceipt`, `${server.url}/%61pi/${space.id}/embed/receipt`],
      ...[`${space.endpoint}/embed/vision-card?vision=none`, `${space.endpoint}/embed/receipt?parent=https://evil.example`],
      ...[`${space.endpoint}/embed/receipt?x="><script>alert(1)</script>`, `${space.endpoint}/embed/receipt?lang=da&lang=en`],
    ]) {
      const answer = await ask(url);
      assert.equal(answer.status, 404, url);
      assert.equal(answer.json.html, undefined);
    }
  });

  it('would be given for that address if it were one: the list above is not refused for another reason', async () => {
    assert.equal((await ask(`http://${new URL(server.url).host}/api/${space.id}/embed/receipt`)).status, 200);
  });

  it('escapes what a title brings along', async () => {
    const {endpoint} = await server.newSpace({pejlemaerker: {title: {da: '"><script>alert(1)</script>'}, intro: null, items: []}});
    const {json} = await read(`${endpoint}/oembed?url=${encodeURIComponent(`${endpoint}/embed/pejlemaerke-list`)}`);
    assert.match(json.html, /title="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
    assert.equal(json.title, '"><script>alert(1)</script>');
  });
});
