import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect, type Socket} from 'node:net';
import {after, before, describe, it, type TestContext} from 'node:test';
import fastify from 'fastify';
import {sql} from 'kysely';
import {shedLoad} from '../../server/src/http/load.js';
import {explainProblems} from '../../server/src/http/problems.js';
import {optionsFrom} from '../../server/src/settings.js';
import {until} from '../../server/src/postgres/running.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read, type Answer} from './citizen.js';

let server: TestEndpoint;
let endpoint: string;
before(async () => {
  // A database of its own: here a table is kept from everybody.
  server = await startTestEndpoint({databaseUrl: undefined, atOnce: 3});
  ({endpoint} = await server.newSpace());
});
after(() => server.stop());

/** Keeps everybody from reading spaces until it is called back. */
const holdUp = async (): Promise<() => Promise<void>> => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  let begun = (): void => undefined;
  const locked = new Promise<void>((done) => (begun = done));
  const whole = server.db.transaction().execute(async (tx) => {
    await sql`LOCK TABLE space IN ACCESS EXCLUSIVE MODE`.execute(tx);
    begun();
    await held;
  });
  await locked;
  return async () => {
    release();
    await whole;
  };
};

/** How many requests wait for the lock: a server that has just started looks at all spaces besides, for what is to be erased, and every ten seconds for votes that are over: so many at least. */
const waiting = async (): Promise<number> => {
  const {rows} = await sql<{n: string}>`SELECT count(*) AS n FROM pg_stat_activity
    WHERE wait_event_type = 'Lock' AND query LIKE '%where "space" = $1%'`.execute(server.db);
  return Number(rows[0]?.n);
};

const isRefused = ({status, headers, json}: Answer): void => {
  assert.equal(status, 503);
  assert.equal(headers.get('content-type'), 'application/problem+json; charset=utf-8');
  assert.equal(json.type, '/api/#unavailable');
  assert.match(headers.get('retry-after') ?? '', /^[1-5]$/);
  assert.equal(headers.get('cache-control'), 'no-store');
};

const dial = async (t: TestContext, url = server.url): Promise<Socket> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  t.after(() => socket.destroy());
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

/** The beginning of a post of whose body not a byte comes. */
const HALF = 'POST /api/x/contributions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n';

describe('more than the server can do', () => {
  it('is turned away at once and told when to come back, also from another origin; what was begun is done', async (t) => {
    const release = await holdUp();
    const begun = Array.from({length: 3}, () => read(endpoint));
    assert.ok(await until(async () => (await waiting()) >= 3, 10_000));
    const before = performance.now();
    isRefused(await read(endpoint));
    isRefused(await read(`${endpoint}/contributions`, {origin: 'https://www.proeve.example'}));
    const foreign = await read(endpoint, {origin: 'https://www.proeve.example'});
    assert.equal(foreign.headers.get('access-control-allow-origin'), '*');
    assert.match(foreign.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
    // Before its body is read: none comes.
    const socket = await dial(t);
    socket.write(HALF);
    assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1\.1 503 [\s\S]*\r\nretry-after: [1-5]\r\n/i);
    assert.ok(performance.now() - before < 5_000, 'nobody waited for the lock');
    assert.equal(await waiting(), 3, 'and the database was asked nothing more');
    await release();
    for (const {status} of await Promise.all(begun)) assert.equal(status, 200);
    assert.equal((await read(endpoint)).status, 200);
  });

  it('does not keep anybody from asking whether it is well, or from listening to news', async () => {
    const release = await holdUp();
    const begun = Array.from({length: 3}, () => read(endpoint));
    assert.ok(await until(async () => (await waiting()) >= 3, 10_000));
    assert.equal((await read(`${server.url}/healthz`)).status, 200);
    const gone = new AbortController();
    const news = fetch(`${endpoint}/changes`, {signal: gone.signal});
    assert.ok(await until(async () => (await waiting()) >= 4, 10_000), 'the stream is let in, and waits like those before it');
    await release();
    const stream = await news;
    assert.equal(stream.status, 200);
    // It holds no place while it is open.
    assert.deepEqual(
      (await Promise.all([...begun, read(endpoint), read(endpoint), read(endpoint)])).map(({status}) => status),
      Array(6).fill(200),
    );
    gone.abort();
  });

  it('would wait for those before it without the limit (the control)', async (t) => {
    const own = await startTestEndpoint({databaseUrl: server.databaseUrl, atOnce: Infinity});
    t.after(() => own.stop());
    const release = await holdUp();
    let answered = 0;
    const asked = Array.from({length: 6}, () => read(endpoint.replace(server.url, own.url)).finally(() => answered++));
    assert.ok(await until(async () => (await waiting()) >= 6, 10_000));
    assert.equal(answered, 0);
    await release();
    assert.ok((await Promise.all(asked)).every(({status}) => status === 200));
  });

  it('does not count who is gone once what they asked for is done', async (t) => {
    const release = await holdUp();
    const sockets = [await dial(t), await dial(t), await dial(t)];
    for (const socket of sockets) socket.write(`GET ${new URL(endpoint).pathname} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    assert.ok(await until(async () => (await waiting()) >= 3, 10_000));
    for (const socket of sockets) socket.resetAndDestroy();
    // What they asked for is still being done, and counts.
    isRefused(await read(endpoint));
    await release();
    assert.ok(await until(async () => (await read(endpoint)).status === 200, 10_000));
    const all = await Promise.all(Array.from({length: 3}, () => read(endpoint)));
    assert.deepEqual(
      all.map(({status}) => status),
      [200, 200, 200],
      'all three places are free again',
    );
  });
});

describe('those who send slowly', () => {
  const besieged = async (t: TestContext, url: string, path: string): Promise<number> => {
    for (let i = 0; i < 10; i++) {
      const socket = await dial(t, url);
      socket.write(HALF.replace('/api/x/contributions', path).replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n'));
      // "Continue": it is there, and its body is waited for.
      await once(socket, 'data');
      socket.write('{"kind":');
    }
    return (await read(url + path.replace('/contributions', ''))).status;
  };

  it('hold no place that others need', async (t) => {
    assert.equal(await besieged(t, server.url, `${new URL(endpoint).pathname}/contributions`), 200);
  });

  // The control: where a place is held from the first byte to the last, three such senders keep everybody out.
  it('would keep everybody out if they did', async (t) => {
    const app = fastify({forceCloseConnections: true});
    t.after(() => app.close());
    let inside = 0;
    app.addHook('onRequest', async (_request, reply) => {
      if (++inside > 3) return reply.code(503).send();
    });
    app.addHook('onResponse', async () => void inside--);
    app.get('/x', () => 'x');
    app.post('/x/contributions', () => 'x');
    assert.equal(await besieged(t, await app.listen({port: 0, host: '127.0.0.1'}), '/x/contributions'), 503);
  });
});

describe('the limit', () => {
  it('spreads those whom it turns away over five seconds', async (t) => {
    const app = fastify();
    t.after(() => app.close());
    explainProblems(app);
    shedLoad(app, 0);
    app.get('/', () => 'x');
    const told = new Map<string, number>();
    for (let i = 0; i < 500; i++) {
      const after = String((await app.inject('/')).headers['retry-after']);
      told.set(after, (told.get(after) ?? 0) + 1);
    }
    assert.deepEqual([...told.keys()].sort(), ['1', '2', '3', '4', '5']);
    assert.ok(
      [...told.values()].every((count) => count > 50),
      JSON.stringify([...told]),
    );
  });

  it('is set by the operator', () => {
    assert.equal(optionsFrom({REQUESTS_AT_ONCE: '64'}).atOnce, 64);
    assert.equal(optionsFrom({}).atOnce, undefined);
    for (const wrong of ['0', '-1', 'many', '1.5']) assert.throws(() => optionsFrom({REQUESTS_AT_ONCE: wrong}), /REQUESTS_AT_ONCE must be/);
  });
});
