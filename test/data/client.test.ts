import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {Client} from '../../src/data/client.js';
import {EndpointError, type EndpointErrorKind} from '../../src/data/errors.js';
import {answering, json} from './answering.js';

const schema = v.object({items: v.array(v.object({title: v.string()}))});
const GOOD = {items: [{title: 'Natur'}]};

/** What a promise is rejected with; a test fails when it is not. */
const refusal = async (promise: Promise<unknown>): Promise<EndpointError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof EndpointError, `no EndpointError: ${String(error)}`);
  return error;
};

describe('A client', () => {
  describe('that reads', () => {
    it('asks once when thirty widgets ask at once', async (t) => {
      const {url, asked} = await answering(t, (response) => json(response, GOOD));
      const client = new Client(url);
      const answers = await Promise.all(Array.from({length: 30}, () => client.read('/ting', schema, 'da')));
      assert.equal(asked.length, 1);
      assert.deepEqual(answers, Array(30).fill(GOOD));
    });

    it('asks once for what it has read already', async (t) => {
      const {url, asked} = await answering(t, (response) => json(response, GOOD));
      const client = new Client(url);
      await client.read('/ting', schema, 'da');
      await client.read('/ting', schema, 'da');
      assert.equal(asked.length, 1);
    });

    it('asks again when the answer is older than its age limit', async (t) => {
      const {url, asked} = await answering(t, (response) => json(response, GOOD));
      const client = new Client(url, {maxAge: -1});
      await client.read('/ting', schema, 'da');
      await client.read('/ting', schema, 'da');
      assert.equal(asked.length, 2);
    });

    it('asks for each path and each language', async (t) => {
      const {url, asked} = await answering(t, (response) => json(response, GOOD));
      const client = new Client(url);
      await Promise.all([client.read('/a', schema, 'da'), client.read('/b', schema, 'da'), client.read('/a', schema, 'ar')]);
      assert.deepEqual(asked.map(({path, headers}) => `${headers['accept-language']} ${path}`).sort(), ['ar /a', 'da /a', 'da /b']);
    });

    it('gives no more of the answer than the schema describes', async (t) => {
      const {url} = await answering(t, (response) => json(response, {items: [{title: 'x', secret: 1}], more: 2}));
      assert.deepEqual(await new Client(url).read('/ting', schema, 'da'), {items: [{title: 'x'}]});
    });

    it('takes no credentials along', async (t) => {
      const {url, asked} = await answering(t, (response) => json(response, GOOD));
      const fetching = t.mock.method(globalThis, 'fetch');
      await new Client(url).read('/ting', schema, 'da');
      assert.equal(asked.length, 1);
      assert.deepEqual(
        fetching.mock.calls.map(({arguments: [, init]}) => init?.credentials),
        ['omit'],
      );
    });
  });

  describe('when something was posted', () => {
    it('asks again, past what others remember on the way', async (t) => {
      const {url, asked} = await answering(t, (response) => json(response, GOOD));
      const client = new Client(url);
      await client.read('/ting', schema, 'da');
      client.raise();
      await client.read('/ting', schema, 'da');
      assert.deepEqual(
        asked.map(({headers}) => headers['cache-control']),
        [undefined, 'max-age=0'],
      );
    });

    it('tells everybody who listens, and nobody who has stopped', () => {
      const client = new Client('http://x');
      const told: string[] = [];
      const stop = client.subscribe(() => told.push('a'));
      client.subscribe(() => told.push('b'));
      client.raise();
      stop();
      client.raise();
      assert.deepEqual([told, client.revision], [['a', 'b', 'b'], 2]);
    });

    it('does not take an answer that was under way for the new one', async (t) => {
      let release = (): void => undefined;
      const {url} = await answering(t, (response, _asked, turn) => {
        if (turn === 1) release = () => json(response, {items: [{title: 'gammel'}]});
        else json(response, {items: [{title: 'ny'}]});
        if (turn === 2) release();
      });
      const client = new Client(url);
      const old = client.read('/ting', schema, 'da');
      await new Promise((done) => setImmediate(done));
      client.raise();
      const fresh = await client.read('/ting', schema, 'da');
      await old;
      assert.deepEqual([fresh, await client.read('/ting', schema, 'da')], [{items: [{title: 'ny'}]}, {items: [{title: 'ny'}]}]);
    });
  });

  describe('that cannot read', () => {
    const kinds: (readonly [status: number, kind: EndpointErrorKind])[] = [
      ...([
        [400, 'invalid'],
        [401, 'refused'],
        [403, 'refused'],
        [404, 'not-found'],
        [408, 'timeout'],
        [409, 'conflict'],
      ] as const),
      ...([
        [410, 'not-found'],
        [413, 'invalid'],
        [418, 'invalid'],
        [422, 'invalid'],
        [425, 'conflict'],
        [429, 'limited'],
      ] as const),
      ...([
        [500, 'server'],
        [502, 'server'],
        [503, 'server'],
        [504, 'timeout'],
      ] as const),
    ];
    for (const [status, kind] of kinds) {
      it(`calls ${status} "${kind}"`, async (t) => {
        const {url} = await answering(t, (response) => json(response, {title: 'Nej'}, status));
        const error = await refusal(new Client(url).read('/ting', schema, 'da'));
        assert.deepEqual([error.kind, error.status, error.answer], [kind, status, {title: 'Nej'}]);
      });
    }

    it('calls an answer that does not come in time "timeout"', async (t) => {
      const {url} = await answering(t, () => undefined);
      assert.equal((await refusal(new Client(url, {timeout: 50}).read('/ting', schema, 'da'))).kind, 'timeout');
    });

    it('calls an answer whose end does not come in time "timeout"', async (t) => {
      const {url} = await answering(t, (response) => void response.writeHead(200).write('{"items":'));
      assert.equal((await refusal(new Client(url, {timeout: 200}).read('/ting', schema, 'da'))).kind, 'timeout');
    });

    it('calls a connection that is refused "network"', async () => {
      assert.equal((await refusal(new Client('http://127.0.0.1:1').read('/ting', schema, 'da'))).kind, 'network');
    });

    it('calls a connection that breaks "network"', async (t) => {
      const {url} = await answering(t, (response) => response.destroy());
      assert.equal((await refusal(new Client(url).read('/ting', schema, 'da'))).kind, 'network');
    });

    it('follows no redirect', async (t) => {
      const {url, asked} = await answering(t, (response, {path}) =>
        path === '/ting' ? response.writeHead(302, {Location: '/andet'}).end() : json(response, GOOD),
      );
      assert.equal((await refusal(new Client(url).read('/ting', schema, 'da'))).kind, 'network');
      assert.deepEqual(
        asked.map(({path}) => path),
        ['/ting'],
      );
    });

    for (const [what, body] of [
      ['a page', '<!doctype html><title>Log ind</title>'],
      ['half an answer', '{"items":[{"tit'],
      ['nothing', ''],
    ] as const) {
      it(`calls ${what} instead of an answer "contract"`, async (t) => {
        const {url} = await answering(t, (response) => response.writeHead(200).end(body));
        const error = await refusal(new Client(url).read('/ting', schema, 'da'));
        assert.equal(error.kind, 'contract');
        assert.match(error.message, /^\/ting: answer: /);
      });
    }

    it('names the field that is not what the contract says', async (t) => {
      const {url} = await answering(t, (response) => json(response, {items: [{title: 'x'}, {title: 7}]}));
      const error = await refusal(new Client(url).read('/ting', schema, 'da'));
      assert.equal(error.kind, 'contract');
      assert.match(error.message, /^\/ting: items\.1\.title: /);
    });

    const failures: [string, (response: Parameters<Parameters<typeof answering>[1]>[0]) => void][] = [
      ['an error', (response) => json(response, {}, 500)],
      ['a broken connection', (response) => response.destroy()],
      ['a page', (response) => response.end('<!doctype html>')],
      ['an answer of another shape', (response) => json(response, {items: 7})],
    ];
    for (const [what, fail] of failures) {
      it(`does not remember ${what}`, async (t) => {
        const {url} = await answering(t, (response, _asked, turn) => (turn === 1 ? fail(response) : json(response, GOOD)));
        const client = new Client(url);
        await refusal(client.read('/ting', schema, 'da'));
        assert.deepEqual(await client.read('/ting', schema, 'da'), GOOD);
      });
    }
  });
});
