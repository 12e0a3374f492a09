import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {Client} from '../../src/data/client.js';
import {EndpointError} from '../../src/data/errors.js';
import {newKey} from '../../src/data/key.js';
import {post} from '../../src/data/post.js';
import {problemIn} from '../../src/data/problem.js';
import {answering, json} from './answering.js';

const schema = v.object({code: v.string()});
const BODY = {kind: 'input', fields: {text: 'Flere bænke'}};

describe('A post', () => {
  it('sends JSON, the language and its key', async (t) => {
    const {url, asked} = await answering(t, (response) => json(response, {code: 'x'}, 202));
    await post(new Client(url), '/contributions', BODY, schema, {language: 'da', key: 'noegle-1'});
    const [{method, path, headers, body} = {method: '', path: '', headers: {}, body: ''}] = asked;
    assert.deepEqual([method, path, JSON.parse(body)], ['POST', '/contributions', BODY]);
    assert.deepEqual(
      [headers['idempotency-key' as never], headers['content-type' as never], headers['accept-language' as never]],
      ['noegle-1', 'application/json', 'da'],
    );
  });

  it('sends the same key when it is sent again', async (t) => {
    const {url, asked} = await answering(t, (response, _asked, turn) => (turn === 1 ? response.destroy() : json(response, {code: 'x'})));
    const client = new Client(url);
    const send = (): Promise<unknown> => post(client, '/contributions', BODY, schema, {language: 'da', key: 'noegle-1'});
    await assert.rejects(send(), EndpointError);
    await send();
    assert.deepEqual(
      asked.map(({headers}) => headers['idempotency-key']),
      ['noegle-1', 'noegle-1'],
    );
  });

  it('has readers read again when it has changed something', async (t) => {
    const {url} = await answering(t, (response) => json(response, {code: 'x'}));
    const client = new Client(url);
    await post(client, '/contributions', BODY, schema, {language: 'da', key: 'noegle-1'});
    assert.equal(client.revision, 1);
  });

  it('has nobody read again when it asks only, or fails', async (t) => {
    const {url} = await answering(t, (response, _asked, turn) => (turn === 1 ? json(response, {code: 'x'}) : json(response, {}, 500)));
    const client = new Client(url);
    await post(client, '/receipts', {code: 'x'}, schema, {language: 'da'});
    await assert.rejects(post(client, '/contributions', BODY, schema, {language: 'da', key: 'noegle-1'}));
    assert.equal(client.revision, 0);
  });

  it('sends no key when it asks only', async (t) => {
    const {url, asked} = await answering(t, (response) => json(response, {code: 'x'}));
    await post(new Client(url), '/receipts', {code: 'x'}, schema, {language: 'da'});
    assert.equal(asked[0]?.headers['idempotency-key'], undefined);
  });

  for (const [what, body] of [
    ['a page', '<!doctype html>'],
    ['nothing', ''],
    ['half a receipt', '{"code":"ab'],
  ] as const) {
    it(`takes ${what} for no receipt`, async (t) => {
      const {url} = await answering(t, (response) => response.writeHead(200).end(body));
      const sent = post(new Client(url), '/contributions', BODY, schema, {language: 'da', key: 'noegle-1'});
      await assert.rejects(sent, (error: EndpointError) => error.kind === 'contract');
    });
  }
});

describe('An idempotency key', () => {
  it('is a UUIDv4, and new each time', () => {
    const keys = Array.from({length: 100}, newKey);
    assert.equal(new Set(keys).size, 100);
    for (const key of keys) assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('is one also where the page is not secure', (t) => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
    const {getRandomValues} = crypto;
    const insecure = {getRandomValues: getRandomValues.bind(crypto)};
    Object.defineProperty(globalThis, 'crypto', {value: insecure, configurable: true});
    t.after(() => original && Object.defineProperty(globalThis, 'crypto', original));
    const keys = Array.from({length: 100}, newKey);
    assert.equal(new Set(keys).size, 100);
    for (const key of keys) assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('What a refusal says', () => {
  const told = (answer: unknown): ReturnType<typeof problemIn> => problemIn(new EndpointError('invalid', 'x', {answer}));

  it('is its detail, and the faults by field', () => {
    const errors = [
      {field: 'text', code: 'too-long'},
      {field: 'place', code: 'x', message: 'Sådan ikke'},
    ];
    assert.deepEqual(told({detail: 'For langt.', title: 'Nej', errors}), {detail: 'For langt.', fields: errors});
  });

  it('is its title when it has no detail', () => {
    assert.deepEqual(told({title: 'Nej'}), {detail: 'Nej', fields: []});
  });

  it('is nothing when a proxy on the way has written it', () => {
    const others = [undefined, null, 'Bad Gateway', 7, {detail: 7}, {errors: [{field: 1, code: 'x'}]}, {errors: 'nej'}];
    assert.deepEqual(others.map(told), Array(7).fill({detail: '', fields: []}));
  });
});
