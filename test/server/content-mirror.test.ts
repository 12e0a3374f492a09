import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';
import {command, type Said} from './programs.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const folderFor = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sammen-mirror-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
};

const mirror = (folder: string, from: string): Promise<Said> => command('content/main.ts', '', ['mirror', folder, '--from', from], {});

/** An endpoint that answers with these, by path. */
const endpointOf = async (t: TestContext, answers: Record<string, unknown>): Promise<string> => {
  const other = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, {'Content-Type': 'application/json'}).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  return `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
};

const SITES = {language: 'da', title: 'Andre sider', items: []};

describe('an endpoint as files', () => {
  it('says the same as the endpoint, list by list and language by language', async (t) => {
    const [folder, {endpoint}] = [await folderFor(t), await server.newSpace()];
    const said = await mirror(folder, endpoint);
    assert.equal(said.code, 0, said.err);
    const files = await readdir(folder, {recursive: true, withFileTypes: true});
    const names = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(folder.length + 1));
    for (const language of ['da', 'en', 'ar'])
      for (const path of ['facts', 'milestones', 'partners', 'visions', 'pejlemaerker', 'interviews'])
        assert.ok(names.includes(`${language}/${path}.json`), `${language}/${path}.json`);
    assert.ok(
      names.some((name) => name.startsWith('da/interviews/')),
      'one interview by itself',
    );
    for (const name of names) {
      const [, language = '', path = ''] = /^(\w+)\/(.*)\.json$/.exec(name) ?? [];
      const {json} = await read(`${endpoint}/${path}`, {'Accept-Language': language});
      assert.deepEqual(JSON.parse(await readFile(join(folder, name), 'utf8')), json, name);
    }
    assert.match(said.out, new RegExp(`^${names.length} files`));
  });

  it('goes when the endpoint has it no longer', async (t) => {
    const answers: Record<string, unknown> = {'/': {locales: ['da']}, '/sites': SITES};
    const [folder, endpoint] = [await folderFor(t), await endpointOf(t, answers)];
    await mirror(folder, endpoint);
    await writeFile(join(folder, 'da', 'mine.txt'), 'stays');
    assert.deepEqual(await readdir(join(folder, 'da')), ['mine.txt', 'sites.json']);
    delete answers['/sites'];
    await mirror(folder, endpoint);
    assert.deepEqual(await readdir(join(folder, 'da')), ['mine.txt']);
  });

  for (const [what, answers, fault] of [
    ['an answer that is not the contract’s', {'/': {locales: ['da']}, '/sites': {...SITES, items: [{id: 'a'}]}}, /sites: items\.0\.title/],
    ['a language that leads out of the folder', {'/': {locales: ['../../out']}}, /locales\.0/],
    [
      'an id that leads out of the folder',
      {'/': {locales: ['da']}, '/videos': {language: 'da', items: [{id: '../../out', title: 'x'}]}},
      /videos: items\.0\.id/,
    ],
    ['no space', {}, /There is no space/],
  ] as const)
    it(`writes nothing for ${what}`, async (t) => {
      const [folder, endpoint] = [await folderFor(t), await endpointOf(t, answers)];
      const said = await mirror(folder, endpoint);
      assert.notEqual(said.code, 0);
      assert.match(said.err, fault);
      assert.deepEqual(await readdir(folder), []);
    });

  it('says what an address must be', async (t) => {
    const said = await mirror(await folderFor(t), 'ftp://example.dk/aalborg');
    assert.notEqual(said.code, 0);
    assert.match(said.err, /is no address of a space/);
  });
});
