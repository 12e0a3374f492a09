import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import * as v from 'valibot';
import {auditReport, decisionResults, staffDetail, staffItems, staffSession} from '../../src/data/staff.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, post, read, send, withdraw} from './citizen.js';
import {logInAs, workIn} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('the staff API', () => {
  it('answers as its schemas say', async () => {
    const {space, staff, items} = await workIn(server);
    const ask = async (path: string): Promise<unknown> => (await read(`${server.url}/staff/api/${path}`, staff.headers)).json;
    v.parse(v.strictObject(staffItems.entries), await ask(`contributions?space=${space}`));
    v.parse(v.strictObject(staffSession.entries), await ask('session'));
    v.parse(v.strictObject(staffDetail.entries), await ask(`contributions/${space}/${items[0]?.id}`));
    v.parse(v.strictObject(auditReport.entries), await ask('audit'));
    v.parse(v.strictObject(decisionResults.entries), (await staff.ask('publish', items)).json);
  });

  it('says who is logged in and what there is to work with, in the language that is asked for', async () => {
    const {space, staff} = await workIn(server);
    const {actor, spaces, reasons} = await (await logInAs(server, space, 'en')).session();
    assert.equal(actor, 'one-time link');
    const here = spaces.find(({id}) => id === space);
    assert.deepEqual(here?.kinds[2], {id: 'participation', title: 'Join in', published: false});
    assert.deepEqual(
      here?.groups.map(({id}) => id),
      ['borger', 'forening', 'virksomhed', 'medarbejder', 'ung'],
    );
    assert.deepEqual(
      reasons.filter(({needsNote}) => needsNote),
      [
        {code: 'illegal', label: 'The contribution may not be published by law', needsNote: true},
        {code: 'other', label: 'Another reason', needsNote: true},
      ],
    );
    assert.match((await staff.session()).reasons[0]?.label ?? '', /personoplysninger/);
  });

  it('is for who is logged in only, on our own pages, and never kept or given to other origins', async () => {
    const {space, staff, items} = await workIn(server);
    for (const path of ['session', `contributions?space=${space}`, `contributions/${space}/${items[0]?.id}`, 'audit']) {
      const url = `${server.url}/staff/api/${path}`;
      const out = await read(url, {accept: 'text/html'});
      assert.deepEqual([out.status, out.json.type], [401, '/api/#login'], path);
      assert.equal((await read(url, {...staff.headers, 'sec-fetch-site': 'cross-site'})).status, 403);
      const {status, headers} = await read(url, {...staff.headers, origin: 'https://example.dk', 'sec-fetch-site': 'same-origin'});
      assert.deepEqual([status, headers.get('cache-control'), headers.get('access-control-allow-origin')], [200, 'no-store', null]);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    }
  });

  it('changes nothing without the token of the session', async () => {
    const {staff, items} = await workIn(server);
    const about = items.map(({space, id, version}) => ({space, id, version}));
    const {'x-sammen-form': token = '', ...rest} = staff.headers;
    const press = async (headers: Record<string, string>): Promise<number> =>
      (await post(`${server.url}/staff/api/decisions`, {action: 'publish', items: about}, headers)).status;
    const other = (await logInAs(server, items[0]?.space ?? '')).headers['x-sammen-form'] ?? '';
    assert.equal(await press(rest), 403);
    assert.equal(await press({...rest, 'x-sammen-form': other}), 403);
    assert.equal(await press({...staff.headers, 'sec-fetch-site': 'same-site'}), 403);
    assert.equal(await press({'x-sammen-form': token}), 401);
    assert.equal(await press({...staff.headers, 'content-type': 'application/x-www-form-urlencoded'}), 415);
    assert.equal((await staff.list()).items[0]?.status, 'waiting');
    // The control: with it, the same is taken.
    assert.equal(await press(staff.headers), 200);
    assert.equal((await staff.list()).items[0]?.status, 'published');
  });
});

describe('the list', () => {
  it('goes through everything once, in either order, and counts it', async () => {
    const {staff} = await workIn(
      server,
      Array.from({length: 7}, (_, i) => `Nummer ${i}`),
    );
    for (const order of ['oldest', 'newest']) {
      const seen: string[] = [];
      for (let cursor: string | null = '', page; cursor !== null; cursor = page.cursor) {
        page = await staff.list(`order=${order}&limit=3${cursor && `&cursor=${cursor}`}`);
        assert.deepEqual([page.total, page.estimated], [7, false]);
        seen.push(...page.items.map(({text}) => text));
      }
      const all = Array.from({length: 7}, (_, i) => `Nummer ${i}`);
      assert.deepEqual(seen, order === 'oldest' ? all : all.toReversed());
    }
  });

  it('goes through all spaces at once in the order in which they were sent to', async () => {
    const spaces = [await server.newSpace(), await server.newSpace()];
    const word = `ord${crypto.randomUUID().replaceAll('-', '')}`;
    for (let i = 0; i < 6; i++) await send(spaces[i % 2]?.endpoint ?? '', input({text: `${word} ${i}`, pejlemaerke: 'natur'}));
    const {headers} = await logInAs(server, '');
    const seen: string[] = [];
    for (let cursor: string | null = '', page; cursor !== null; cursor = page.cursor) {
      page = (
        await read(`${server.url}/staff/api/contributions?q=${word}&pejlemaerke=natur&limit=2${cursor && `&cursor=${cursor}`}`, headers)
      ).json;
      seen.push(...page.items.map(({text}: {text: string}) => text.slice(-1)));
    }
    assert.equal(seen.join(''), '012345');
  });

  it('filters by status, kind, goal, group, theme, marks and words, published or not', async () => {
    const {endpoint, staff, items} = await workIn(server, ['Bænke i parken', 'Cykelsti', 'Café']);
    await send(endpoint, {kind: 'participation', fields: {level: 'active', email: 'a@b.dk'}});
    await send(endpoint, input({text: 'Ring 010203 1234 om kaffe', group: 'borger'}));
    await staff.decide('publish', items.slice(0, 1));
    await staff.decide('hold', items.slice(1, 2));
    const found = async (query: string): Promise<string> => (await staff.list(query)).items.map(({text}) => text.slice(0, 4)).join();
    assert.equal(await found('status=waiting'), 'Café,,Ring');
    assert.equal(await found('status=held'), 'Cyke');
    assert.equal(await found('kind=participation'), '');
    assert.equal((await staff.list('kind=participation')).total, 1);
    assert.equal(await found('group=borger'), 'Ring');
    assert.equal(await found('pejlemaerke=natur'), 'Bænk,Cyke,Café');
    assert.equal(await found('theme=trafik'), 'Cyke');
    assert.equal(await found('flagged=1'), 'Ring');
    assert.equal(await found('q=bænken'), 'Bænk');
    assert.equal(await found('q=cykelstier'), 'Cyke');
    assert.equal(await found('group=findes-ikke'), '');
    assert.deepEqual((await staff.list('status=held')).counts, {waiting: 3, held: 1, reported: 0});
  });

  it('shows contact details only of what is not for the public, in the words of the form', async () => {
    const {endpoint, staff} = await workIn(server, []);
    await send(endpoint, input({email: 'skjult@example.dk', place: 'Havnen'}));
    await send(endpoint, {kind: 'participation', fields: {level: 'active', activities: ['topmoede'], email: 'a@b.dk'}});
    const [one, two] = (await staff.list()).items;
    assert.deepEqual(one?.facts, [{label: 'Sted', value: 'Havnen'}]);
    assert.deepEqual(two?.facts.slice(1), [
      {label: 'Hvad?', value: 'Borgertopmøde'},
      {label: 'E-mail', value: 'a@b.dk'},
    ]);
  });

  it('has nothing of what was withdrawn', async () => {
    const {space, endpoint, codes, staff, items} = await workIn(server);
    await withdraw(endpoint, codes[0] ?? '');
    assert.deepEqual((await staff.list()).items, []);
    assert.equal((await read(`${server.url}/staff/api/contributions/${space}/${items[0]?.id}`, staff.headers)).status, 404);
    assert.deepEqual((await staff.decide('publish', items))[0], {id: items[0]?.id, ok: false, code: 'gone', item: null});
  });
});

describe('nonsense', () => {
  it('is refused as such', async () => {
    const {space, staff, items} = await workIn(server);
    const {cursor: mine} = await (await workIn(server, ['Bænke', 'Træer'])).staff.list('limit=1');
    const of = (path: string): Promise<number> => read(`${server.url}/staff/api/${path}`, staff.headers).then(({status}) => status);
    const tampered = Buffer.from(`oldest.9'; DROP TABLE change.${items[0]?.id}`).toString('base64url');
    assert.equal(await of('contributions?space=nowhere'), 404);
    assert.equal(await of('audit?space=nowhere'), 404);
    for (const query of [
      `cursor=${tampered}`,
      'cursor=*',
      `order=newest&cursor=${mine}`,
      'limit=0',
      'limit=101',
      'status=gone',
      'page=2',
    ]) {
      assert.equal(await of(`contributions?space=${space}&${query}`), 400, query);
    }
    assert.equal(await of(`contributions?q=${'a'.repeat(201)}`), 400);
    assert.equal(await of(`contributions/${space}/not-an-id`), 404);
    assert.equal(await of(`contributions/nowhere/${items[0]?.id}`), 404);
  });

  it('in a decision changes nothing', async () => {
    const {staff, items} = await workIn(server);
    const [item] = items;
    assert.ok(item);
    const asked = async (action: string, given: object, about: readonly object[] = [item]): Promise<[number, string | undefined]> => {
      const bare = about.map((one) => Object.fromEntries(['space', 'id', 'version'].map((key) => [key, (one as never)[key]])));
      const {status, json} = await post(`${server.url}/staff/api/decisions`, {action, items: bare, ...given}, staff.headers);
      return [status, json.errors?.map(({field, code}: {field: string; code: string}) => `${field} ${code}`).join()];
    };
    assert.deepEqual(await asked('publish', {}, Array(201).fill(item)), [400, 'items malformed']);
    assert.deepEqual(await asked('publish', {}, []), [400, 'items malformed']);
    assert.deepEqual(await asked('delete', {}), [400, 'action malformed']);
    assert.deepEqual(await asked('publish', {status: 'done'}), [400, 'status unknown']);
    assert.deepEqual(await asked('publish', {}, [{...item, id: 'x'}]), [400, 'items.0.id malformed']);
    assert.deepEqual(await asked('publish', {}, [{...item, version: 1e12}]), [400, 'items.0.version malformed']);
    assert.equal((await asked('answer', {answer: 'a'.repeat(1_000_000)}))[0], 413);
    assert.deepEqual(await asked('answer', {answer: 'a'.repeat(10_001)}), [422, 'answer too-long']);
    assert.deepEqual(await asked('answer', {answer: '  '}), [422, 'answer required']);
    assert.deepEqual(await asked('answer', {answer: 'a\u0000b'}), [422, 'answer characters']);
    assert.deepEqual(await asked('answer', {answer: 'Dit nummer er 311299-1234'}), [422, 'answer cpr']);
    assert.deepEqual(await asked('reject', {note: 'Fordi'}), [422, 'reason required']);
    assert.deepEqual(await asked('reject', {reason: 'undone'}), [422, 'reason choice']);
    assert.deepEqual(await asked('reject', {reason: 'illegal'}), [422, 'note required']);
    assert.deepEqual(await asked('reject', {reason: 'abusive', note: '311299-1234'}), [422, 'note cpr']);
    assert.deepEqual(await asked('publish', {answer: 'Tak'}), [422, 'answer unknown']);
    assert.deepEqual(await asked('mask', {}), [422, 'text required']);
    assert.deepEqual(await asked('mask', {text: 'x'}, [item, item]), [422, 'items too-long']);
    assert.deepEqual(await asked('themes', {themes: ['findes-ikke']}), [422, 'themes choice']);
    assert.deepEqual(await asked('decide', {outcome: {id: 'findes-ikke'}}), [422, 'outcome.id choice']);
    assert.deepEqual(await asked('decide', {outcome: {asked: 'A', said: '', did: 'C'}}), [422, 'outcome.said required']);
    assert.equal((await staff.list()).items[0]?.version, 1);
  });

  it('such as a contribution of another space is gone, also when its id and version are right', async () => {
    const [mine, theirs] = [await workIn(server), await workIn(server)];
    const [item] = theirs.items;
    assert.ok(item);
    for (const space of [mine.space, 'nowhere']) {
      const {json} = await mine.staff.ask('publish', [{...item, space}]);
      assert.deepEqual(json.results, [{id: item.id, ok: false, code: 'gone', item: null}]);
    }
    assert.equal((await theirs.staff.list()).items[0]?.status, 'waiting');
  });
});

describe('the audit', () => {
  it('is whole, and names the entry of which a byte was changed', async () => {
    const {space, staff, items} = await workIn(server, ['Bænke', 'Træer', 'Stier']);
    await staff.decide('publish', items);
    assert.deepEqual(await staff.audit(), {space, entries: 6, whole: true, broken: null});
    const [victim] = await server.db.selectFrom('audit').selectAll().where('space', '=', space).orderBy('hash').execute();
    const changed = victim?.entry.replace('"version":', '"version" :') ?? '';
    await sql`UPDATE audit SET entry = ${changed} WHERE space = ${space} AND chain = ${victim?.chain} AND number = ${victim?.number}`.execute(
      server.db,
    );
    const broken = {chain: victim?.chain, number: Number(victim?.number)};
    assert.deepEqual(await staff.audit(), {space, entries: 6, whole: false, broken});
  });
});
