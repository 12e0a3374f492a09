import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, lookUp, read, send, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

describe('receipts', () => {
  it('tell the story to whoever has the code, however it is typed', async () => {
    const {endpoint} = await server.newSpace();
    const {json: receipt} = await send(endpoint, input({pejlemaerke: 'natur'}));
    assert.match(receipt.code, /^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
    const typed = receipt.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const {json: story} = await lookUp(endpoint, typed);
    assert.equal(story.status, 'waiting');
    assert.equal(story.pejlemaerke, 'Natur tæt på');
    assert.deepEqual(
      story.history.map((change: {status: string; by: string}) => `${change.status} ${change.by}`),
      ['received citizen', 'waiting system'],
    );
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
    const row = await server.db
      .selectFrom('contribution')
      .select(['body', 'place', 'receipt_hash'])
      .where('space', '=', id)
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, {body: '', place: null, receipt_hash: null});
    assert.deepEqual(await server.db.selectFrom('contact').select('value').where('space', '=', id).execute(), []);
    assert.equal((await send(endpoint, body, 'to-be-withdrawn')).text, sent.text);
  });
});
