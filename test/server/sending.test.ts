import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {transact} from '../../server/src/db/connect.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, send} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const rowsIn = async (space: string): Promise<number> =>
  Number(
    (
      await server.db
        .selectFrom('contribution')
        .select(sql<string>`count(*)`.as('n'))
        .where('space', '=', space)
        .executeTakeFirstOrThrow()
    ).n,
  );

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
        .values({
          space: id,
          key: 'under-way',
          fingerprint: Buffer.alloc(32),
          contribution: randomUUID(),
          status: 202,
          language: 'da',
          answer: '{}',
          at: new Date(),
        })
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
