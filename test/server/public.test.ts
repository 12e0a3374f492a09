import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {recount} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, lookUp, read, send, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('what is public', () => {
  it('shows nothing before it is published, not even in a count', async () => {
    const {id, endpoint} = await server.newSpace();
    const before = (await read(`${endpoint}/pejlemaerker`)).text;
    await send(endpoint, input({pejlemaerke: 'natur'}));
    assert.equal((await read(`${endpoint}/pejlemaerker`)).text, before);
    assert.deepEqual((await read(`${endpoint}/contributions`)).json, {items: [], cursor: null, previous: null, total: 0, estimated: false});
    const row = await server.db.selectFrom('contribution').select('id').where('space', '=', id).executeTakeFirstOrThrow();
    assert.equal((await read(`${endpoint}/contributions/${row.id}`)).status, 404);

    await publishAll(server, id);
    assert.equal((await read(`${endpoint}/pejlemaerker`)).json.items[1].inputs, 1);
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 1);
    assert.equal((await read(`${endpoint}/contributions/${row.id}`)).status, 200);
  });

  it('never shows contact details, and shows a name only where the form says that it is shown', async () => {
    const {id, endpoint} = await server.newSpace();
    await send(endpoint, input({name: 'Hemmelig Hansen', email: 'hemmelig@example.dk'}));
    await send(endpoint, {kind: 'initiative', fields: {title: 'Byhave', text: 'En have til alle', name: 'Åbne Åse'}});
    await publishAll(server, id);
    const {text, json} = await read(`${endpoint}/contributions`);
    assert.doesNotMatch(text, /emmelig/);
    assert.deepEqual(
      json.items.map(({name}: {name: string | null}) => name),
      ['Åbne Åse', null],
    );
  });

  it('counts inputs only, and each goal for itself', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    await send(endpoint, input({pejlemaerke: 'natur'}));
    await send(endpoint, input({pejlemaerke: 'natur'}));
    await send(endpoint, input());
    await send(endpoint, {kind: 'initiative', fields: {title: 'Byhave', text: 'En have til alle', pejlemaerke: 'natur'}});
    const {items} = (await read(`${endpoint}/pejlemaerker`)).json;
    assert.deepEqual(
      items.map(({inputs}: {inputs: number}) => inputs),
      [0, 2, 0],
    );
  });

  it('never publishes what is not for the public', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    const sent = await send(endpoint, {kind: 'participation', fields: {level: 'active', email: 'a@b.dk'}});
    assert.equal(sent.status, 202);
    await publishAll(server, id);
    assert.equal((await lookUp(endpoint, sent.json.code)).json.status, 'answered');
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
  });

  it('keeps spaces apart', async () => {
    const [one, two] = [await server.newSpace({moderation: 'after'}), await server.newSpace()];
    const {json: receipt} = await send(one.endpoint);
    const {json: list} = await read(`${one.endpoint}/contributions`);
    assert.equal((await read(`${two.endpoint}/contributions`)).json.total, 0);
    assert.equal((await read(`${two.endpoint}/contributions/${list.items[0].id}`)).status, 404);
    assert.equal((await lookUp(two.endpoint, receipt.code)).status, 404);
    assert.equal((await lookUp(one.endpoint, receipt.code)).status, 200);
  });

  it('pages through everything once, newest first, with filters', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    for (let i = 0; i < 12; i++) await send(endpoint, input({text: `Nummer ${i}`, group: i % 2 ? 'ung' : 'borger'}));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await read(`${endpoint}/contributions?limit=5${cursor && `&cursor=${cursor}`}`)).json;
      assert.equal(page.total, 12);
      seen.push(...page.items.map(({text}: {text: string}) => text));
      cursor = page.cursor ?? '';
    } while (cursor);
    assert.deepEqual(
      seen,
      Array.from({length: 12}, (_, i) => `Nummer ${11 - i}`),
    );
    assert.equal((await read(`${endpoint}/contributions?group=ung&kind=input`)).json.total, 6);
    assert.equal((await read(`${endpoint}/contributions?group=none`)).json.total, 0);
  });

  it('pages back the way it came, also to what has been published since', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    for (let i = 0; i < 7; i++) await send(endpoint, input({text: `Nummer ${i}`}));
    for (const sort of ['newest', 'supported']) {
      const page = async (cursor = '') =>
        (await read(`${endpoint}/contributions?limit=3&sort=${sort}${cursor && `&cursor=${cursor}`}`)).json;
      const first = await page();
      const second = await page(first.cursor);
      const third = await page(second.cursor);
      assert.deepEqual([first.previous, third.items.length, third.cursor], [null, 1, null]);
      assert.deepEqual((await page(third.previous)).items, second.items);
      assert.deepEqual(await page(second.previous), first);
    }
    const {previous} = (await read(`${endpoint}/contributions?limit=3`)).json;
    assert.equal(previous, null);
    const second = (await read(`${endpoint}/contributions?limit=3&cursor=${(await read(`${endpoint}/contributions?limit=3`)).json.cursor}`))
      .json;
    await send(endpoint, input({text: 'Noget nyt'}));
    const back = (await read(`${endpoint}/contributions?limit=3&cursor=${second.previous}`)).json;
    assert.deepEqual(
      back.items.map(({text}: {text: string}) => text),
      ['Nummer 6', 'Nummer 5', 'Nummer 4'],
    );
    const newer = (await read(`${endpoint}/contributions?limit=3&cursor=${back.previous}`)).json;
    assert.deepEqual([newer.items.length, newer.items[0].text, newer.previous], [1, 'Noget nyt', null]);
  });

  it('keeps counts that are what counting again would give', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    const receipts = [];
    for (let i = 0; i < 9; i++) receipts.push(await send(endpoint, input(i % 3 ? {pejlemaerke: 'veje', group: 'ung'} : {})));
    await withdraw(endpoint, receipts[1]?.json.code);
    const kept = (): Promise<unknown> =>
      server.db
        .selectFrom('tally')
        .selectAll()
        .where('space', '=', id)
        .where('listed', '!=', sql<string>`0`)
        .orderBy('pejlemaerke')
        .orderBy('chain')
        .execute();
    const before = await kept();
    await transact(server.db, (tx) => recount(tx, id));
    assert.deepEqual(await kept(), before);
  });
});
