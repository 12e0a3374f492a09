import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {BIDI, BLNS, NAMES, UNSEEN} from '../hostile/strings.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read} from './citizen.js';
import {NEWS, deskIn, newest, titlesIn, writeNews} from './content-desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({publishEvery: 3_600_000});
});
after(() => server.stop());

describe('editing content', () => {
  it('shows what there is, and what each language lacks', async () => {
    const desk = await deskIn(server);
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
    const desk = await deskIn(server);
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
    const desk = await deskIn(server);
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
    const desk = await deskIn(server);
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

  it('takes no activity that ends before it begins, or has a way to take part twice', async () => {
    const desk = await deskIn(server);
    const form = await desk.editor.open(desk.at('/edit/activities/_new'));
    const way = (at: number): Record<string, string> => ({[`f:open.${at}.level`]: 'active', [`f:open.${at}.seeks.da`]: 'Hænder'});
    const wrong = {
      ...{'f:title.da': 'Fælles have', 'f:summary.da': 'Vi graver.', 'f:mode': 'physical', 'f:place.da': 'Haven'},
      ...{'f:starts': '2031-05-01T19:00', 'f:ends': '2031-05-01T18:00', 'f:open#': '2', ...way(0), ...way(1)},
    };
    const refused = await desk.editor.press(form, 'save', wrong);
    assert.equal(refused.status, 422);
    for (const said of ['»Slutter« skal være senere, end der begyndes.', '»Måder at tage del på« har det samme to gange.'])
      assert.ok(refused.text.includes(said), said);
    const right = {...wrong, 'f:ends': '2031-05-01T20:00', 'f:open.1.level': 'observe'};
    assert.match((await desk.editor.press(refused, 'save', right)).text, /Gemt som kladde/);
  });

  it('adds, moves and removes what is in an item, and changes language, without saving or losing anything', async () => {
    const desk = await deskIn(server);
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

  it('has a box for each of several values, and publishes those that are chosen', async () => {
    const desk = await deskIn(server);
    const form = await desk.editor.press(await desk.editor.open(desk.at('/edit/associations/_head')), 'add:kinds');
    await desk.editor.press(form, 'save', {'f:title.da': 'Foreninger', 'f:kinds.0.label.da': 'Musik'});
    const filled = {'f:title.da': 'Koret', 'f:summary.da': 'Vi synger.', 'f:kind': 'musik'};
    const chosen = {'f:audience.adults': '6', 'f:audience.children': '6', 'f:access.loop': '6'};
    await desk.editor.press(await desk.editor.open(desk.at('/edit/associations/_new')), 'save', {...filled, ...chosen});
    const open = await desk.editor.open(desk.at('/edit/associations/koret'));
    assert.equal(open.html.match(/<input type="checkbox"[^>]* checked/g)?.length, 3);
    // Another language shows no boxes, and loses none.
    const english = await desk.editor.press(open, 'language:en');
    assert.doesNotMatch(english.html, /type="checkbox"/);
    await desk.editor.press(english, 'save', {'f:title.en': 'The choir'});
    await desk.editor.press(await newest(desk), 'publish');
    const {json} = await read(`${desk.endpoint}/associations`, {});
    const [{title, audience, access}] = json.items;
    assert.deepEqual([title, audience, access], ['Koret', ['children', 'adults'], ['loop']]);
  });

  it('moves and removes items of a list', async () => {
    const desk = await deskIn(server);
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

  it('takes nothing over from what was removed: a new item of the same name is another one', async () => {
    const desk = await deskIn(server);
    const ids = async (): Promise<string[]> => ((await read(`${desk.endpoint}/news`, {})).json.items as {id: string}[]).map(({id}) => id);
    const publish = async (): Promise<unknown> => desk.editor.press(await newest(desk), 'publish');
    await writeNews(desk);
    await publish();
    assert.deepEqual(await ids(), ['nyt-hus']);
    // Removed and written again before that is published, and once more after it.
    for (const id of ['nyt-hus-2', 'nyt-hus-3']) {
      await desk.editor.press(await desk.editor.open(desk.at('/edit/news')), 'remove:0');
      if (id === 'nyt-hus-3') await publish();
      await writeNews(desk);
      await publish();
      assert.deepEqual(await ids(), [id]);
    }
  });

  it('shows every hostile text as text, and gives it back as it was', async () => {
    const desk = await deskIn(server);
    const lines = [...BLNS, ...NAMES, ...BIDI, ...UNSEEN].filter(
      (text) => text.trim() !== '' && text.length <= 200 && !/[\0\r\n\p{Cs}]/u.test(text),
    );
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

  it('takes an item that is longer than what citizens may send', async () => {
    const desk = await deskIn(server);
    const long = 'ترحب البلدية '.repeat(380);
    const own = Object.fromEntries(
      Array.from({length: 10}, (_, at) => [
        [`f:body.${at}.da`, 'Afsnit'],
        [`f:body.${at}.ar`, long],
      ]).flat(),
    );
    const saved = await desk.editor.press(await desk.editor.open(desk.at('/edit/news/_new')), 'save', {...NEWS, ...own, 'f:body#': '10'});
    assert.match(saved.text, /Gemt som kladde/);
    const tooLong = {...NEWS, 'f:title.da': 'x'.repeat(1_100_000)};
    assert.equal((await desk.editor.press(await desk.editor.open(desk.at('/edit/news/_new')), 'save', tooLong)).status, 413);
  });

  it('refuses what PostgreSQL cannot keep', async () => {
    const desk = await deskIn(server);
    const open = await desk.editor.open(desk.at('/edit/news/_new'));
    const refused = await desk.editor.press(open, 'save', {...NEWS, 'f:title.da': 'a\0b'});
    assert.match(refused.text, /»Titel« indeholder tegn, der ikke kan gemmes\./);
  });
});
