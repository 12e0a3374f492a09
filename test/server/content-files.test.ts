import assert from 'node:assert/strict';
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import {readFolder, writeFolder} from '../../server/src/content/files.js';
import {contentOf} from '../../server/src/content/kept.js';
import {publishContent} from '../../server/src/content/publish.js';
import {publishDue} from '../../server/src/content/due.js';
import {differencesOf} from '../../server/src/content/leaves.js';
import {fieldOf} from '../../server/src/content/fields.js';
import {spaceContent} from '../../server/src/content/schemas/space.js';
import type {SpaceContent} from '../../server/src/content/shape.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import {VERSION_DAYS, eraseOldVersions, versionsOf} from '../../server/src/content/versions.js';
import {contents} from '../../site/content/index.js';
import {fillDemonstration} from '../../site/fill.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {read} from './citizen.js';
import {editorIn} from './editor.js';
import {command, type Said} from './programs.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({databaseUrl: undefined, publishEvery: 3_600_000});
});
after(() => server.stop());

const folderFor = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sammen-content-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
};

/** `npm run content`, over the server's database. */
const content = (...args: string[]): Promise<Said> =>
  command('content/main.ts', '', args, {DATABASE_URL: server.databaseUrl, RECEIPT_KEY: 'ab'.repeat(32), USER: 'git'});

const change = async (folder: string, file: string, edit: (value: ReturnType<typeof JSON.parse>) => void): Promise<void> => {
  const value = JSON.parse(await readFile(join(folder, file), 'utf8'));
  edit(value);
  await writeFile(join(folder, file), JSON.stringify(value));
};

const numbersIn = async (space: string): Promise<number[]> => (await versionsOf(server.db, space)).map(({number}) => number);

describe('content as files', () => {
  it('is the same after it was written and read, to the byte', async (t) => {
    for (const one of [...contents, sampleSpace('s')] as SpaceContent[]) {
      const [first, second] = [await folderFor(t), await folderFor(t)];
      await writeFolder(first, one);
      const again = await readFolder(first);
      assert.ok(!Array.isArray(again), JSON.stringify(again).slice(0, 500));
      await writeFolder(second, again);
      const files = await readdir(first);
      assert.deepEqual(await readdir(second), files);
      for (const file of files) assert.equal(await readFile(join(second, file), 'utf8'), await readFile(join(first, file), 'utf8'));
    }
  });

  it('changes nothing when it is pulled and pushed, and what it says when it is changed', {timeout: 120_000}, async (t) => {
    const [folder, {id, endpoint}] = [await folderFor(t), await server.newSpace()];
    const pulled = await content('pull', folder, '--space', id);
    assert.equal(pulled.code, 0, pulled.err);
    const written = await folderFor(t);
    await writeFolder(written, sampleSpace(id));
    for (const file of await readdir(written))
      assert.equal(await readFile(join(folder, file), 'utf8'), await readFile(join(written, file), 'utf8'));
    const pushed = await content('push', folder);
    assert.match(pushed.out, /nothing differs/, pushed.err);
    assert.deepEqual(await numbersIn(id), [1]);

    await change(folder, 'visions.json', ([vision]) => (vision.title.da = 'Fra en fil'));
    const tried = await content('push', folder, '--dry-run');
    assert.match(tried.out, /Titel \(da\): ".*" → "Fra en fil"/);
    assert.deepEqual(await numbersIn(id), [1]);
    const done = await content('push', folder, '--note', 'En ny titel');
    assert.match(done.out, /published as version 2/, done.err);
    assert.equal((await read(`${endpoint}/visions`, {})).json.items[0].title, 'Fra en fil');
    const [version] = await versionsOf(server.db, id);
    assert.deepEqual([version?.origin, version?.author, version?.note, version?.state], ['pushed', 'git', 'En ny titel', 'published']);
    const {entry} = await server.db.selectFrom('audit').select('entry').where('space', '=', id).executeTakeFirstOrThrow();
    assert.match(entry, /"content-published","actor":"git"/);
  });

  it('says everything that is wrong with file and place, and publishes nothing', {timeout: 120_000}, async (t) => {
    const [folder, {id}] = [await folderFor(t), await server.newSpace()];
    await writeFolder(folder, {...sampleSpace(id), outcomes: []});
    await change(folder, 'visions.json', ([vision]) => {
      vision.title = {en: 'No Danish'};
      vision.documents[0].url = 'javascript:alert(1)';
      vision.subtitle = 'x';
    });
    await change(folder, 'pejlemaerker.json', ({items}) => items.push({...items[0]}));
    const said = await content('push', folder);
    assert.equal(said.code, 1);
    for (const line of [
      /^visions\.json#\/0\/title\/da: /m,
      /^visions\.json#\/0\/documents\/0\/url: Not an address/m,
      /^visions\.json#\/0\/subtitle: /m,
    ])
      assert.match(said.out, line);
    assert.match(said.out, /^pejlemaerker\.json#\/items: The same id twice$/m);
    assert.match(said.err, /4 faults: nothing was published/);
    await writeFile(join(folder, 'visions.json'), '{');
    await writeFile(join(folder, 'nyheder.json'), '[]');
    await rm(join(folder, 'forms.json'));
    const broken = await content('push', folder);
    for (const line of [/^visions\.json: Not JSON/m, /^nyheder\.json: No part/m, /^forms\.json: The file is missing$/m])
      assert.match(broken.out, line);
    assert.deepEqual(await numbersIn(id), [1]);
  });

  it('finds languages that the space lacks, and references to what is not there', async (t) => {
    const folder = await folderFor(t);
    await writeFolder(folder, sampleSpace('s'));
    await change(folder, 'activities.json', ([activity]) => (activity.title.dk = 'Forkert'));
    await change(folder, 'outcomes.json', ([outcome]) => (outcome.pejlemaerke = 'intet'));
    const faults = await readFolder(folder);
    assert.ok(Array.isArray(faults));
    assert.deepEqual(
      faults.map(({file, pointer}) => file + pointer),
      ['activities.json/0/title/dk', 'outcomes.json/0/pejlemaerke'],
    );
  });

  it('does not go over a draft that somebody has saved, unless told to', {timeout: 120_000}, async (t) => {
    const [folder, {id}] = [await folderFor(t), await server.newSpace()];
    await content('pull', folder, '--space', id);
    const editor = await editorIn(server, id);
    await editor.press(await editor.open(`/staff/content/${id}/edit/pejlemaerker/natur`), 'save', {'f:title.da': 'Kladde'});
    await change(folder, 'visions.json', ([vision]) => (vision.title.da = 'Fra en fil'));
    const refused = await content('push', folder);
    assert.match(refused.err, /has saved version 2, which is not published/);
    assert.match((await content('push', folder, '--force')).out, /published as version 3/);
  });

  it('makes a space that there was not', {timeout: 60_000}, async (t) => {
    const folder = await folderFor(t);
    await writeFolder(folder, sampleSpace('helt-nyt'));
    assert.match((await content('push', folder)).out, /published as version 1/);
    assert.equal((await read(`${server.url}/api/helt-nyt`, {})).status, 200);
  });
});

describe('content of the repository', () => {
  it('is published at each start, until staff or a push has taken the space over', async () => {
    await fillDemonstration(server.db, {examples: false});
    await fillDemonstration(server.db, {examples: false});
    assert.deepEqual(await numbersIn('vallensbaek'), [1]);
    const editor = await editorIn(server, 'vallensbaek');
    await editor.press(await editor.open('/staff/content/vallensbaek/edit/news/_head'), 'save', {'f:title.da': 'Sidste nyt'});
    const page = await editor.open('/staff/content/vallensbaek/versions');
    const [, path = ''] = /href="([^"]*\/versions\/[^"]+)"/.exec(page.html) ?? [];
    await editor.press(await editor.open(path), 'publish');
    await fillDemonstration(server.db, {examples: false});
    assert.equal((await read(`${server.url}/api/vallensbaek/news`, {})).json.title, 'Sidste nyt');
    assert.deepEqual(await numbersIn('vallensbaek'), [2, 1]);
    // The control: a space that nobody has edited follows the repository.
    const [aalborg] = contents;
    assert.ok(aalborg);
    await publishContent(server.db, {...aalborg, title: {...aalborg.title, da: 'Noget andet'}});
    await fillDemonstration(server.db, {examples: false});
    assert.equal((await read(`${server.url}/api/aalborg`, {})).json.title, aalborg.title.da);
  });

  it('can be edited where it was published before there were versions', async () => {
    const {id, endpoint} = await server.newSpace();
    await server.db.deleteFrom('content_version').where('space', '=', id).execute();
    const before = (await read(`${endpoint}/visions`, {})).text;
    const editor = await editorIn(server, id);
    const saved = await editor.press(await editor.open(`/staff/content/${id}/edit/pejlemaerker/natur`), 'save', {'f:title.da': 'Ændret'});
    assert.match(saved.text, /Gemt som kladde/);
    assert.deepEqual(await numbersIn(id), [2, 1]);
    assert.equal((await read(`${endpoint}/visions`, {})).text, before);
  });

  it('is found again in the rows that it was made into', async () => {
    for (const one of [...contents, sampleSpace('raekker')] as SpaceContent[]) {
      const id = `r-${one.id}`;
      await publishContent(server.db, {...one, id});
      const space = await spacesOf(server.db).get(id);
      assert.ok(space);
      const again = contentOf(space);
      const differences = differencesOf(fieldOf(spaceContent), {...one, id}, again);
      assert.deepEqual(differences, []);
    }
  });
});

describe('versions', () => {
  it('whose time has come while no server ran are published by the next one', async () => {
    const {id, endpoint} = await server.newSpace();
    const editor = await editorIn(server, id);
    await editor.press(await editor.open(`/staff/content/${id}/edit/pejlemaerker/natur`), 'save', {'f:title.da': 'Planlagt'});
    const due = {state: 'scheduled', publish_at: new Date(Date.now() - 1_000), publisher: 'redaktoer@kommune.dk'} as const;
    await server.db.updateTable('content_version').set(due).where('space', '=', id).where('number', '=', 2).execute();
    const other = await startTestEndpoint({databaseUrl: server.databaseUrl, publishEvery: 50});
    try {
      const isThere = async (): Promise<boolean> => (await read(`${endpoint}/pejlemaerker`, {})).text.includes('Planlagt');
      for (let tries = 0; tries < 100 && !(await isThere()); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(await isThere());
    } finally {
      await other.stop();
    }
    assert.equal(await publishDue(server.db), 0);
  });

  it('are erased after two years, but for what is public and what is newer', async () => {
    const {id} = await server.newSpace();
    const editor = await editorIn(server, id);
    const save = async (title: string): Promise<unknown> =>
      editor.press(await editor.open(`/staff/content/${id}/edit/pejlemaerker/natur`), 'save', {'f:title.da': title});
    await save('To');
    const page = await editor.open(`/staff/content/${id}/versions`);
    await editor.press(await editor.open(/href="([^"]*\/versions\/[^"]+)"/.exec(page.html)?.[1] ?? ''), 'publish');
    await save('Tre');
    const later = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60_000);
    await eraseOldVersions(server.db, later(VERSION_DAYS - 1));
    assert.deepEqual(await numbersIn(id), [3, 2, 1]);
    await eraseOldVersions(server.db, later(VERSION_DAYS + 1));
    assert.deepEqual(await numbersIn(id), [3, 2]);
  });
});
