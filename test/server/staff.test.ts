import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, lookUp, postForm, read, send, withdraw} from './citizen.js';
import {formTo, openDesk} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('logging in', () => {
  it('works once with a link, and leads to the queue with a cookie that no script can read', async () => {
    const link = await server.staffLink();
    assert.equal((await fetch(link, {method: 'HEAD'})).status, 405, 'looking where it leads does not use it up');
    const first = await fetch(link, {redirect: 'manual'});
    assert.equal(first.status, 303);
    assert.equal(first.headers.get('location'), '/staff/');
    assert.match(first.headers.get('set-cookie') ?? '', /; Path=\/; HttpOnly; SameSite=Lax$/);
    const second = await fetch(link, {redirect: 'manual'});
    assert.equal(second.status, 401);
    assert.equal(second.headers.get('set-cookie'), null);
  });

  it('works once when the link is opened ten times at once', async () => {
    const link = await server.staffLink();
    const answers = await Promise.all(Array.from({length: 10}, () => fetch(link, {redirect: 'manual'})));
    assert.equal(answers.filter(({status}) => status === 303).length, 1);
  });

  it('is good for ten minutes', async () => {
    const before = Date.now();
    await server.staffLink();
    const {expires_at: until} = await server.db
      .selectFrom('staff_login')
      .select('expires_at')
      .orderBy('expires_at', 'desc')
      .executeTakeFirstOrThrow();
    const minutes = (until.getTime() - before) / 60_000;
    assert.ok(minutes >= 10 && minutes < 11, String(minutes));
  });

  it('does not work with a link that is too old', async () => {
    const link = await server.staffLink();
    const hash = createHash('sha256')
      .update(link.split('token=')[1] ?? '')
      .digest();
    await server.db
      .updateTable('staff_login')
      .set({expires_at: new Date(Date.now() - 1)})
      .where('token_hash', '=', hash)
      .execute();
    assert.equal((await fetch(link, {redirect: 'manual'})).status, 401);
  });

  it('keeps only hashes of links and sessions', async () => {
    const {cookie} = await openDesk(server, '');
    const link = await server.staffLink();
    const stored = JSON.stringify([
      await server.db.selectFrom('staff_login').selectAll().execute(),
      await server.db.selectFrom('staff_session').selectAll().execute(),
    ]);
    assert.ok(!stored.includes(cookie.split('=')[1] ?? '') && !stored.includes(link.split('token=')[1] ?? ''));
  });

  it('is needed to see or do anything', async () => {
    const {id, endpoint} = await server.newSpace();
    await send(endpoint, input({text: 'Ikke for alle endnu'}));
    const desk = await openDesk(server, id);
    const fields = await desk.fields();
    const page = await read(`${server.url}/staff/`);
    assert.equal(page.status, 401);
    assert.doesNotMatch(page.text, /Ikke for alle/);
    assert.equal((await postForm(`${server.url}/staff/accept`, fields)).status, 401);
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
  });

  it('ends with logging out', async () => {
    const desk = await openDesk(server, '');
    const {csrf = ''} = formTo((await desk.page()).text, '/staff/logout');
    await postForm(`${server.url}/staff/logout`, {csrf}, {cookie: desk.cookie});
    assert.equal((await desk.page()).status, 401);
  });

  it('is on a page without scripts that nobody keeps or frames', async () => {
    const {headers, text} = await (await openDesk(server, '')).page();
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; style-src 'self'.*frame-ancestors 'none'/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(text, /<script|style=/);
    assert.match(text, /<html lang="da"/);
  });
});

describe('deciding', () => {
  const waiting = async (text: string): Promise<{id: string; endpoint: string; code: string}> => {
    const space = await server.newSpace();
    return {...space, code: (await send(space.endpoint, input({text, pejlemaerke: 'natur', group: 'ung'}))).json.code};
  };

  it('shows what waits, as text', async () => {
    const {id} = await waiting('<b>Træer</b> & "buske"');
    const {text} = await (await openDesk(server, id)).page();
    assert.match(text, /&lt;b&gt;Træer&lt;\/b&gt; &amp; &quot;buske&quot;/);
    assert.match(text, /Natur tæt på/);
    assert.match(text, /1 bidrag venter/);
  });

  it('publishes, says so, and can be undone', async () => {
    const {id, endpoint, code} = await waiting('Flere træer');
    const desk = await openDesk(server, id);
    assert.equal((await desk.press('accept', await desk.fields())).status, 303);
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 1);
    assert.equal((await lookUp(endpoint, code)).json.status, 'published');
    const after = (await desk.page()).text;
    assert.match(after, /Publiceret/);
    assert.match(after, /Ingen bidrag venter/);

    await desk.press('undo', formTo(after, '/staff/undo'));
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
    assert.equal((await read(`${endpoint}/pejlemaerker`)).json.items[1].inputs, 0);
    const {json: story} = await lookUp(endpoint, code);
    assert.deepEqual(
      story.history.map(({status}: {status: string}) => status),
      ['received', 'waiting', 'published', 'waiting'],
    );
    assert.match((await desk.page()).text, /Fortrudt/);
  });

  it('sends no note that carries a CPR number on', async () => {
    const {id, endpoint: url, code} = await waiting('Her mangler en bænk.');
    const desk = await openDesk(server, id);
    await desk.press('reject', {...(await desk.fields()), reason: 'other', note: 'Du skrev 311299-1234 i teksten.'});
    const page = await desk.page();
    assert.match(page.text, /CPR-nummer i beskeden/);
    assert.doesNotMatch(page.text, /311299/);
    assert.equal((await lookUp(url, code)).json.status, 'waiting');
    await desk.press('reject', {...(await desk.fields()), reason: 'other', note: 'Du skrev et CPR-nummer i teksten.'});
    assert.equal((await lookUp(url, code)).json.status, 'rejected');
  });

  it('rejects only with a reason, which the citizen is told in their language', async () => {
    const {id, endpoint, code} = await waiting('Køb mine cykler');
    const desk = await openDesk(server, id);
    const fields = await desk.fields();
    for (const reason of ['', 'none', 'undone', 'other']) {
      await desk.press('reject', {...fields, reason});
      assert.match((await desk.page()).text, /Vælg en grund/);
    }
    assert.equal((await lookUp(endpoint, code)).json.status, 'waiting');
    await desk.press('reject', {...fields, reason: 'advertising', note: 'Skriv gerne om cykelstier.'});
    const {json: story} = await lookUp(endpoint, code);
    assert.equal(story.status, 'rejected');
    assert.equal(story.history.at(-1).reason, 'Bidraget er reklame. Skriv gerne om cykelstier.');
    assert.equal(story.history.at(-1).by, 'staff');
  });

  it('changes nothing when somebody else was faster, and says so', async () => {
    const {id, endpoint, code} = await waiting('To læser det samme');
    const [one, two] = [await openDesk(server, id), await openDesk(server, id)];
    const [mine, theirs] = [await one.fields(), await two.fields()];
    await one.press('accept', mine);
    await two.press('reject', {...theirs, reason: 'off-topic'});
    assert.match((await two.page()).text, /En anden kom først/);
    assert.equal((await lookUp(endpoint, code)).json.status, 'published');
    // The control: with the version as it is now the same press counts, so it is the version that guards.
    await one.press('undo', formTo((await one.page()).text, '/staff/undo'));
    await two.press('reject', {...(await two.fields()), reason: 'off-topic'});
    assert.equal((await lookUp(endpoint, code)).json.status, 'rejected');
  });

  it('lets one of many who press at once decide', async () => {
    const {id} = await waiting('Mange trykker på én gang');
    const desk = await openDesk(server, id);
    const fields = await desk.fields();
    await Promise.all(Array.from({length: 6}, (_, i) => desk.press(i % 2 ? 'accept' : 'reject', {...fields, reason: 'other', note: 'x'})));
    const changes = await server.db.selectFrom('change').select('by').where('space', '=', id).where('by', '=', 'staff').execute();
    assert.equal(changes.length, 1);
  });

  it('does nothing with what was withdrawn meanwhile', async () => {
    const {id, endpoint, code} = await waiting('Jeg fortryder');
    const desk = await openDesk(server, id);
    const fields = await desk.fields();
    await withdraw(endpoint, code);
    await desk.press('accept', fields);
    assert.match((await desk.page()).text, /En anden kom først/);
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
  });

  it('refuses a form that did not come from its own page', async () => {
    const {id, endpoint, code} = await waiting('Fra en fremmed side');
    const desk = await openDesk(server, id);
    const fields = await desk.fields();
    assert.equal((await desk.press('accept', {...fields, csrf: ''})).status, 403);
    assert.equal((await desk.press('accept', {...fields, csrf: 'x'.repeat(43)})).status, 403);
    const other = await openDesk(server, id);
    assert.equal((await desk.press('accept', {...fields, csrf: (await other.fields()).csrf ?? ''})).status, 403);
    assert.equal((await lookUp(endpoint, code)).json.status, 'waiting');
    // The control: with its own token the same form is taken.
    assert.equal((await desk.press('accept', fields)).status, 303);
  });

  it('shows no contact details of what is for the public', async () => {
    const {id, endpoint} = await server.newSpace();
    await send(endpoint, input({email: 'skjult@example.dk', name: 'Skjulte Skov'}));
    assert.doesNotMatch((await (await openDesk(server, id)).page()).text, /skjult/i);
  });

  it('confirms what is not for the public', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json} = await send(endpoint, {kind: 'participation', fields: {level: 'active', activities: ['topmoede'], email: 'a@b.dk'}});
    const desk = await openDesk(server, id);
    const {text} = await desk.page();
    assert.match(text, /<button>Bekræft<\/button>/);
    assert.match(text, /Borgertopmøde/);
    assert.match(text, /a@b\.dk/, 'staff is to answer whoever sent it');
    await desk.press('accept', await desk.fields());
    assert.equal((await lookUp(endpoint, json.code)).json.status, 'answered');
  });

  it('divides a long queue into pages', async () => {
    const {id, endpoint} = await server.newSpace();
    await Promise.all(Array.from({length: 23}, () => send(endpoint)));
    const desk = await openDesk(server, id);
    assert.equal((await desk.page()).text.split('<article').length - 1, 20);
    const {text} = await desk.page();
    assert.match(text, /23 bidrag venter/);
    const [, path = ''] = /<a href="([^"]+)">Næste side/.exec(text) ?? assert.fail('no next page');
    const next = await read(`${server.url}${path.replaceAll('&amp;', '&')}`, {cookie: desk.cookie});
    assert.equal(next.text.split('<article').length - 1, 3);
    assert.match(next.text, /Første side/);
    assert.doesNotMatch(next.text, /Næste side/);
  });
});
