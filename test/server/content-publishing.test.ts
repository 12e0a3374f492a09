import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {publishDue} from '../../server/src/content/due.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';
import {deskIn, newest, titlesIn, writeNews} from './content-desk.js';
import {editorIn} from './editor.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({publishEvery: 3_600_000});
});
after(() => server.stop());

describe('two editors', () => {
  it('see both when they have changed the same, and nothing of either is lost', async () => {
    const desk = await deskIn(server);
    const other = await editorIn(server, desk.space, 'den.anden@kommune.dk');
    const path = desk.at('/edit/pejlemaerker/natur');
    const [mine, theirs] = [await desk.editor.open(path), await other.open(path)];
    assert.match((await other.press(theirs, 'save', {'f:title.da': 'Deres'})).text, /Gemt som kladde/);
    const refused = await desk.editor.press(mine, 'save', {'f:title.da': 'Mit'});
    assert.equal(refused.status, 409);
    assert.match(refused.text, /En anden har gemt imens/);
    assert.match(refused.text, /Titel \(dansk\)\s*Den anden\s*Deres\s*Dig\s*Mit/);
    assert.equal(refused.forms.find(({acts}) => acts.includes('save'))?.fields['f:title.da'], 'Mit');
    const title = async (): Promise<string | undefined> =>
      (await other.open(path)).forms.find(({acts}) => acts.includes('save'))?.fields['f:title.da'];
    assert.equal(await title(), 'Deres');
    // Whoever has seen both decides.
    assert.match((await desk.editor.press(refused, 'save')).text, /Gemt som kladde/);
    assert.equal(await title(), 'Mit');
  });

  it('do not disturb each other in different parts', async () => {
    const desk = await deskIn(server);
    const other = await editorIn(server, desk.space, 'den.anden@kommune.dk');
    const [mine, theirs] = [
      await desk.editor.open(desk.at('/edit/pejlemaerker/natur')),
      await other.open(desk.at('/edit/participation/_head')),
    ];
    await other.press(theirs, 'save', {'f:title.da': 'Deres trappe'});
    assert.match((await desk.editor.press(mine, 'save', {'f:title.da': 'Mit mål'})).text, /Gemt som kladde/);
    await desk.editor.press(await newest(desk), 'publish');
    const [space, goals] = [(await read(desk.endpoint, {})).json, (await read(`${desk.endpoint}/pejlemaerker`, {})).json];
    assert.equal(space.participation.title, 'Deres trappe');
    assert.ok(goals.items.some(({title}: {title: string}) => title === 'Mit mål'));
  });

  it('do not move what has moved already, and bring back what the other has removed', async () => {
    const desk = await deskIn(server);
    const other = await editorIn(server, desk.space, 'den.anden@kommune.dk');
    const goals = async (): Promise<string[]> =>
      [...(await desk.editor.open(desk.at('/edit/pejlemaerker'))).html.matchAll(/edit\/pejlemaerker\/([a-z]+)"/g)].map(([, id = '']) => id);
    const list = await desk.editor.open(desk.at('/edit/pejlemaerker'));
    const form = await desk.editor.open(desk.at('/edit/pejlemaerker/veje'));
    await other.press(await other.open(desk.at('/edit/pejlemaerker')), 'remove:2');
    const left = await goals();
    assert.ok(!left.includes('veje'));
    const refused = await desk.editor.press(list, 'down:0');
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Intet er ændret af det, du valgte/);
    assert.deepEqual(await goals(), left);
    const again = await desk.editor.press(form, 'save', {'f:title.da': 'Trygt frem'});
    assert.equal(again.status, 409);
    await desk.editor.press(again, 'save');
    assert.deepEqual(await goals(), [...left, 'veje']);
  });

  it('who press at the same moment: one is saved, and one publishes', async () => {
    const desk = await deskIn(server);
    const page = await desk.editor.open(desk.at('/edit/pejlemaerker/natur'));
    const saves = await Promise.all(Array.from({length: 8}, (_, at) => desk.editor.press(page, 'save', {'f:title.da': `Titel ${at}`})));
    const count = (pages: readonly {status: number}[], status: number): number => pages.filter((one) => one.status === status).length;
    assert.deepEqual([count(saves, 200), count(saves, 409)], [1, 7]);
    const draft = await newest(desk);
    const publications = await Promise.all(Array.from({length: 8}, () => desk.editor.press(draft, 'publish')));
    assert.deepEqual([count(publications, 200), count(publications, 409)], [1, 7]);
    const entries = await server.db.selectFrom('audit').select('entry').where('space', '=', desk.space).execute();
    assert.equal(entries.length, 1);
  });

  it('cannot publish a draft that something newer has taken the place of', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    const old = await newest(desk);
    await writeNews(desk, {'f:title.da': 'Nyere'});
    await desk.editor.press(await newest(desk), 'publish');
    const refused = await desk.editor.press(old, 'publish');
    assert.equal(refused.status, 409);
    assert.deepEqual((await titlesIn(desk.endpoint)).sort(), ['Nyere', 'Nyt hus']);
  });
});

describe('what a version changes', () => {
  it('has one side where something is new or gone, and both where it is another', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    const first = await newest(desk);
    assert.match(first.text, /Titel \(dansk\)\s*Nyt\s*Nyt hus/);
    assert.doesNotMatch(first.text, /intet/);
    await desk.editor.press(first, 'publish');
    const goal = await desk.editor.open(desk.at('/edit/pejlemaerker/natur'));
    await desk.editor.press(goal, 'save', {'f:title.da': 'Et andet navn'});
    const second = await newest(desk);
    assert.match(second.text, /Titel \(dansk\)\s*Før\s*\S.*?\s*Nu\s*Et andet navn/);
    await desk.editor.press(await desk.editor.open(desk.at('/edit/news')), 'remove:0');
    assert.match((await newest(desk)).text, /Titel \(dansk\)\s*Fjernet\s*Nyt hus/);
  });

  it('is folded up against the draft before, where all of it stands above', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    await writeNews(desk, {'f:title.da': 'Et til'});
    const draft = await newest(desk);
    assert.match(draft.html, /<details><summary><h2>Ændret siden version \d+<\/h2>/);
    await desk.editor.press(draft, 'publish');
    assert.match((await newest(desk)).html, /<section><h2>Ændret siden version \d+<\/h2>/);
  });
});

describe('publishing later', () => {
  it('happens when the time has come, once, however many servers look', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    const planned = await desk.editor.press(await newest(desk), 'schedule', {at: '2027-03-01T08:00'});
    assert.match(planned.text, /Udgives 1\. marts 2027 kl\. 08\.00/);
    const due = new Date('2027-03-01T07:00:00Z');
    assert.equal(await publishDue(server.db, new Date(due.getTime() - 1)), 0);
    assert.deepEqual(await titlesIn(desk.endpoint), []);
    const counts = await Promise.all(Array.from({length: 6}, () => publishDue(server.db, due)));
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      1,
    );
    assert.deepEqual(await titlesIn(desk.endpoint), ['Nyt hus']);
    const entries = await server.db.selectFrom('audit').select('entry').where('space', '=', desk.space).execute();
    assert.equal(entries.length, 1);
  });

  it('refuses a time that is over, is none, or is too far ahead', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    const page = await newest(desk);
    for (const at of ['2020-01-01T08:00', '2027-03-28T02:30', '2027-02-30T08:00', '', '2099-01-01T08:00']) {
      const refused = await desk.editor.press(page, 'schedule', {at});
      assert.equal(refused.status, 422, at);
      assert.match(refused.text, /Tidspunktet skal rettes/);
    }
    assert.equal(await publishDue(server.db, new Date('2100-01-01T00:00:00Z')), 0);
  });

  it('can be taken back, and is not done over something newer', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    const planned = await desk.editor.press(await newest(desk), 'schedule', {at: '2027-03-01T08:00'});
    await desk.editor.press(planned, 'unschedule');
    const due = new Date('2027-03-02T00:00:00Z');
    assert.equal(await publishDue(server.db, due), 0);
    await desk.editor.press(await newest(desk), 'schedule', {at: '2027-03-01T08:00'});
    await writeNews(desk, {'f:title.da': 'Nyere'});
    await desk.editor.press(await newest(desk), 'publish');
    assert.equal(await publishDue(server.db, due), 0);
    assert.deepEqual((await titlesIn(desk.endpoint)).sort(), ['Nyere', 'Nyt hus']);
  });
});

describe('undoing', () => {
  it('publishes an earlier version again as a new one, and can be undone itself', async () => {
    const desk = await deskIn(server);
    const versions = async (): Promise<string[]> =>
      [...(await desk.editor.open(desk.at('/versions'))).html.matchAll(/href="([^"]*\/versions\/[^"]+)"/g)].map(([, path = '']) => path);
    await writeNews(desk);
    await desk.editor.press(await newest(desk), 'publish');
    const [second = '', first = ''] = await versions();
    await desk.editor.press(await desk.editor.open(first), 'again');
    assert.deepEqual(await titlesIn(desk.endpoint), []);
    assert.equal((await versions()).length, 3);
    assert.match((await newest(desk)).text, /Udgav version 1 igen/);
    await desk.editor.press(await desk.editor.open(second), 'again');
    assert.deepEqual(await titlesIn(desk.endpoint), ['Nyt hus']);
  });

  it('leaves what the operator has decided since', async () => {
    const desk = await deskIn(server);
    await server.newSpace({
      id: desk.space,
      origins: ['https://ny.example'],
      retention: {contactDays: 1, unpublishedDays: 2, publishedDays: 3},
    });
    const {html} = await desk.editor.open(desk.at('/versions'));
    const [, first = ''] = [...html.matchAll(/href="([^"]*\/versions\/[^"]+)"/g)].map(([, path = '']) => path);
    await desk.editor.press(await desk.editor.open(first), 'again');
    const space = server.db.selectFrom('space').select(['origins', 'contact_days']).where('space', '=', desk.space);
    assert.deepEqual(await space.executeTakeFirst(), {origins: ['https://ny.example'], contact_days: 1});
  });

  it('throws a draft away that nothing was made from', async () => {
    const desk = await deskIn(server);
    await writeNews(desk);
    assert.match((await desk.editor.press(await newest(desk), 'discard')).text, /Kladden er kasseret/);
    assert.match((await desk.editor.open(desk.at('/edit/news'))).text, /Her er ikke noget endnu/);
  });
});
