import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
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

const rowsIn = async (space: string): Promise<number> =>
  Number((await server.db.selectFrom('contribution').select(sql<string>`count(*)`.as('n')).where('space', '=', space).executeTakeFirstOrThrow()).n);

describe('sending', () => {
  it('stores once what arrives twenty times at once, and answers all alike to the byte', async () => {
    const {id, endpoint} = await server.newSpace();
    const answers = await Promise.all(Array.from({length: 20}, () => send(endpoint, input(), 'twenty-at-once')));
    assert.deepEqual([...new Set(answers.map(({status}) => status))], [202]);
    assert.equal(new Set(answers.map(({text}) => text)).size, 1);
    assert.equal(await rowsIn(id), 1);

    // The control: under keys of their own they are twenty, so it is the key that keeps them one.
    await Promise.all(Array.from({length: 20}, () => send(endpoint, input())));
    assert.equal(await rowsIn(id), 21);
  });

  it('does not mind the order in which the same content is written', async () => {
    const {endpoint} = await server.newSpace();
    const first = await send(endpoint, '{"kind":"input","fields":{"text":"Flere træer","place":"Havnen"}}', 'same-content');
    const again = await send(endpoint, '{"fields":{"place":"Havnen","text":"Flere træer"},"kind":"input"}', 'same-content');
    assert.equal(again.text, first.text);
  });

  it('refuses other content under a used key, and keeps the first', async () => {
    const {id, endpoint} = await server.newSpace();
    await send(endpoint, input(), 'used-before');
    const other = await send(endpoint, input({text: 'Noget helt andet'}), 'used-before');
    assert.equal(other.status, 422);
    assert.equal(other.json.type, '/api/#key-reused');
    assert.equal(await rowsIn(id), 1);
  });

  it('takes the same key in another space as another contribution', async () => {
    const [one, two] = [await server.newSpace(), await server.newSpace()];
    const [a, b] = [await send(one.endpoint, input(), 'same-key-1'), await send(two.endpoint, input(), 'same-key-1')];
    assert.equal(b.status, 202);
    assert.notEqual(a.json.code, b.json.code);
  });

  it('answers 409 while the same key is being received', async () => {
    const {id, endpoint} = await server.newSpace();
    await transact(server.db, async (tx) => {
      await tx
        .insertInto('submission')
        .values({space: id, key: 'under-way', fingerprint: Buffer.alloc(32), contribution: randomUUID(), status: 202, language: 'da', answer: '{}', at: new Date()})
        .execute();
      const answer = await send(endpoint, input(), 'under-way');
      assert.equal(answer.status, 409);
      assert.ok(Number(answer.headers.get('retry-after')) > 0);
      await tx.deleteFrom('submission').where('space', '=', id).execute();
    });
    assert.equal((await send(endpoint, input(), 'under-way')).status, 202);
  });

  it('refuses what the form does not take, each field with its code', async () => {
    const {endpoint} = await server.newSpace();
    const faults = async (fields: Record<string, string | string[]>): Promise<unknown> =>
      (await send(endpoint, input(fields))).json.errors?.map(({field, code}: {field: string; code: string}) => `${field} ${code}`);
    assert.deepEqual(await faults({text: ''}), ['text required']);
    assert.deepEqual(await faults({text: 'ab', pejlemaerke: 'none', email: 'nobody', colour: 'red'}), [
      ...['text too-short', 'pejlemaerke choice', 'email email', 'colour unknown'],
    ]);
    assert.deepEqual(await faults({text: 'x'.repeat(2001)}), ['text too-long']);
    assert.deepEqual(await faults({text: 'a\0bc'}), ['text characters']);
    assert.equal((await send(endpoint, {kind: 'none', fields: {}})).json.errors[0].field, 'kind');
    // The control: a family emoji is one character to its reader, so 2000 of them fit.
    assert.equal((await send(endpoint, input({text: '👨‍👩‍👧'.repeat(2000)}))).status, 202);
  });

  it('refuses a CPR number, and has somebody look where there may be one', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    const refused = await send(endpoint, input({text: 'Mit nummer er 010203-1234'}));
    assert.equal(refused.status, 422);
    assert.equal(refused.json.errors[0].code, 'cpr');
    const doubtful = await send(endpoint, input({text: 'Ring til mig 010203 1234'}));
    assert.equal(doubtful.status, 202);
    const row = await server.db.selectFrom('contribution').select(['flags', 'status']).where('space', '=', id).executeTakeFirstOrThrow();
    assert.deepEqual(row, {flags: ['cpr-maybe'], status: 'waiting'});
    // The control: without a number it is public at once in this space.
    assert.equal((await send(endpoint)).status, 201);
  });
});

describe('what is public', () => {
  it('shows nothing before it is published, not even in a count', async () => {
    const {id, endpoint} = await server.newSpace();
    const before = (await read(`${endpoint}/pejlemaerker`)).text;
    await send(endpoint, input({pejlemaerke: 'natur'}));
    assert.equal((await read(`${endpoint}/pejlemaerker`)).text, before);
    assert.deepEqual((await read(`${endpoint}/contributions`)).json, {items: [], cursor: null, total: 0, estimated: false});
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
    assert.deepEqual(json.items.map(({name}: {name: string | null}) => name), ['Åbne Åse', null]);
  });

  it('counts inputs only, and each goal for itself', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    await send(endpoint, input({pejlemaerke: 'natur'}));
    await send(endpoint, input({pejlemaerke: 'natur'}));
    await send(endpoint, input());
    await send(endpoint, {kind: 'initiative', fields: {title: 'Byhave', text: 'En have til alle', pejlemaerke: 'natur'}});
    const {items} = (await read(`${endpoint}/pejlemaerker`)).json;
    assert.deepEqual(items.map(({inputs}: {inputs: number}) => inputs), [0, 2, 0]);
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
    assert.deepEqual(seen, Array.from({length: 12}, (_, i) => `Nummer ${11 - i}`));
    assert.equal((await read(`${endpoint}/contributions?group=ung&kind=input`)).json.total, 6);
    assert.equal((await read(`${endpoint}/contributions?group=none`)).json.total, 0);
  });

  it('keeps counts that are what counting again would give', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    const receipts = [];
    for (let i = 0; i < 9; i++) receipts.push(await send(endpoint, input(i % 3 ? {pejlemaerke: 'veje', group: 'ung'} : {})));
    await withdraw(endpoint, receipts[1]?.json.code);
    const kept = (): Promise<unknown> =>
      server.db.selectFrom('tally').selectAll().where('space', '=', id).where('listed', '!=', sql<string>`0`).orderBy('pejlemaerke').orderBy('chain').execute();
    const before = await kept();
    await transact(server.db, (tx) => recount(tx, id));
    assert.deepEqual(await kept(), before);
  });
});

describe('receipts', () => {
  it('tell the story to whoever has the code, however it is typed', async () => {
    const {endpoint} = await server.newSpace();
    const {json: receipt} = await send(endpoint, input({pejlemaerke: 'natur'}));
    assert.match(receipt.code, /^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
    const typed = receipt.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const {json: story} = await lookUp(endpoint, typed);
    assert.equal(story.status, 'waiting');
    assert.equal(story.pejlemaerke, 'Natur tæt på');
    assert.deepEqual(story.history.map((change: {status: string; by: string}) => `${change.status} ${change.by}`), ['received citizen', 'waiting system']);
  });

  it('keep nothing in the database from which a code could be read', async () => {
    const {id, endpoint} = await server.newSpace();
    const {json: receipt} = await send(endpoint);
    const dump = await sql<{row: string}>`SELECT row_to_json(c)::text || row_to_json(s)::text AS row FROM contribution c
      JOIN submission s ON s.space = c.space AND s.contribution = c.id WHERE c.space = ${id}`.execute(server.db);
    const stored = dump.rows[0]?.row ?? assert.fail();
    assert.ok(!stored.includes(receipt.code) && !stored.includes(receipt.code.replaceAll('-', '')));
    assert.ok(stored.includes('receipt_hash'));
  });

  it('answer alike to unknown, malformed and withdrawn codes', async () => {
    const {endpoint} = await server.newSpace();
    const {json: receipt} = await send(endpoint);
    await withdraw(endpoint, receipt.code);
    const answers = [
      await lookUp(endpoint, receipt.code),
      await lookUp(endpoint, '00000-00000-00000-00000-000000'),
      await lookUp(endpoint, 'nonsense'),
      await withdraw(endpoint, receipt.code),
      await withdraw(endpoint, 'nonsense'),
    ];
    assert.deepEqual([...new Set(answers.map(({status, text}) => `${status} ${text}`))].length, 1);
    assert.equal(answers[0]?.status, 404);
  });

  it('withdraw: out of every public answer, contact details and words erased, and the same post still gets its first answer', async () => {
    const {id, endpoint} = await server.newSpace();
    const body = input({pejlemaerke: 'natur', email: 'slet@example.dk', place: 'Havnen'});
    const sent = await send(endpoint, body, 'to-be-withdrawn');
    await publishAll(server, id);
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 1);
    assert.deepEqual((await withdraw(endpoint, sent.json.code)).json, {status: 'withdrawn'});
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
    assert.equal((await read(`${endpoint}/pejlemaerker`)).json.items[1].inputs, 0);
    const row = await server.db.selectFrom('contribution').select(['body', 'place', 'receipt_hash']).where('space', '=', id).executeTakeFirstOrThrow();
    assert.deepEqual(row, {body: '', place: null, receipt_hash: null});
    assert.deepEqual(await server.db.selectFrom('contact').select('value').where('space', '=', id).execute(), []);
    assert.equal((await send(endpoint, body, 'to-be-withdrawn')).text, sent.text);
  });
});
