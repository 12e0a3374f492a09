import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read, send} from './citizen.js';
import {editorIn, type Page} from './editor.js';
import {command, type Said} from './programs.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({databaseUrl: undefined});
});
after(() => server.stop());

const begin = (...args: string[]): Promise<Said> =>
  command('content/main.ts', '', ['begin', ...args], {DATABASE_URL: server.databaseUrl, RECEIPT_KEY: 'ab'.repeat(32), USER: 'drift'});

describe('a space from nothing', () => {
  it('is there at once, with a form that takes contributions, and nothing else', async () => {
    const said = await begin('ny-kommune', '--municipality', 'Ny Kommune', '--title', 'Vores by', '--origin', 'https://ny.example');
    assert.equal(said.code, 0, said.err);
    assert.match(said.out, /\/staff\/content\/ny-kommune/);
    const endpoint = `${server.url}/api/ny-kommune`;
    // A running server reads what is published within its own time.
    let space = await read(`${endpoint}/`);
    for (let i = 0; space.status === 404 && i < 400; i++) {
      await setTimeout(100);
      space = await read(`${endpoint}/`);
    }
    assert.equal(space.status, 200);
    assert.equal(space.json.title, 'Vores by');
    assert.deepEqual(
      space.json.forms.map(({kind}: {kind: string}) => kind),
      ['input'],
    );
    assert.deepEqual((await read(`${endpoint}/pejlemaerker`)).json.items, []);
    assert.deepEqual((await read(`${endpoint}/visions`)).json.items, []);
    const sent = await send(endpoint, {kind: 'input', fields: {text: 'En bænk ved åen'}});
    assert.equal(sent.status, 202, sent.text);
    const allowed = await read(`${endpoint}/`, {Origin: 'https://ny.example'});
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://ny.example');
    const other = await read(`${endpoint}/`, {Origin: 'https://andre.example'});
    assert.notEqual(other.headers.get('access-control-allow-origin'), 'https://andre.example');
  });

  it('tells its editor what to begin with, and of the builder only where there is one', async () => {
    assert.equal((await begin('raad', '--municipality', 'Råd')).code, 0);
    const editor = await editorIn(server, 'raad');
    const open = (): Promise<Page> => editor.open('/staff/content/raad');
    let page = await open();
    for (let i = 0; page.status === 404 && i < 400; i++) {
      await setTimeout(100);
      page = await open();
    }
    assert.match(page.text, /Her er kun en formular endnu\. Begynd med visionen eller pejlemærkerne\./);
    assert.doesNotMatch(page.html, /\/builder\//);
    const goal = await editor.open('/staff/content/raad/edit/pejlemaerker/_new');
    await editor.press(goal, 'save', {'f:title.da': 'Et mål', 'f:body.da': 'Med en tekst.'});
    assert.doesNotMatch((await open()).text, /Her er kun en formular endnu/);
  });

  it('does not take the place of one that is there', async () => {
    assert.equal((await begin('to-gange', '--municipality', 'Første')).code, 0);
    const said = await begin('to-gange', '--municipality', 'Anden');
    assert.equal(said.code, 1);
    assert.match(said.err, /There is a space "to-gange" already/);
    const kept = await server.db.selectFrom('content_version').select(['number']).where('space', '=', 'to-gange').execute();
    assert.equal(kept.length, 1);
  });

  for (const [what, args, fault] of [
    ['an id that no address can have', ['Ny Kommune', '--municipality', 'Ny'], /^id: /],
    ['no name', ['uden-navn'], /--municipality/],
    ['an origin that is a page', ['med-side', '--municipality', 'Ny', '--origin', 'https://ny.example/side'], /^origins/],
  ] as const)
    it(`is not made with ${what}`, async () => {
      const said = await begin(...args);
      assert.equal(said.code, 1, said.out);
      assert.match(said.err, fault);
      const [id = ''] = args;
      assert.deepEqual(await server.db.selectFrom('space').select('space').where('space', '=', id).execute(), []);
    });
});
