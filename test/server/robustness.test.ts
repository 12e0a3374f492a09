import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {FastifyRequest} from 'fastify';
import {sql} from 'kysely';
import pg from 'pg';
import {transact} from '../../server/src/db/connect.js';
import {limiterOf} from '../../server/src/http/limits.js';
import {asProblem} from '../../server/src/http/problems.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {lookUp, post, read, send} from './citizen.js';

let server: TestEndpoint;
let assets: string;
before(async () => {
  assets = await mkdtemp(join(tmpdir(), 'sammen-assets-'));
  await mkdir(join(assets, 'sammen'));
  await writeFile(join(assets, 'sammen.js'), `"use strict";${'// loader\n'.repeat(50)}`);
  await writeFile(join(assets, 'sammen/core-1a2b3c4d.js'), 'export {};');
  await writeFile(join(assets, 'secret.txt'), 'secret');
  server = await startTestEndpoint({
    assetsDir: assets,
    limits: {posts: 3, challenges: 1_000, similar: 2, reports: 3, receipts: 2, logins: 1},
  });
});
after(async () => {
  await server.stop();
  await rm(assets, {recursive: true});
});

const dial = async (): Promise<Socket> => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

describe('people who go away', () => {
  it('in the middle of sending take nothing down', async () => {
    const {id, endpoint} = await server.newSpace();
    const head = `POST /api/${id}/contributions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: cut-off-in-the-middle\r\nContent-Length: 9999\r\n\r\n`;
    for (const part of ['POST /ap', head.slice(0, 60), head, `${head}{"kind":"inp`]) {
      for (let i = 0; i < 10; i++) {
        const socket = await dial();
        await new Promise<void>((done) => socket.write(part, () => done()));
        socket.resetAndDestroy();
      }
    }
    assert.equal((await read(`${server.url}/healthz`)).status, 200);
    assert.equal((await read(`${endpoint}/contributions`)).json.total, 0);
  });

  it('or do not speak HTTP get a problem document', async () => {
    const socket = await dial();
    socket.write('GARBAGE\r\n\r\n');
    let said = '';
    for await (const chunk of socket) said += String(chunk);
    assert.match(said, /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"status":400/);
  });
});

describe('a server that is told to stop', () => {
  it('does not wait for connections on which nobody has asked anything', {timeout: 30_000}, async () => {
    const own = await startTestEndpoint({databaseUrl: server.databaseUrl});
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1');
    await once(socket, 'connect');
    assert.equal((await read(own.url)).status, 404, 'it has taken the connection, too');
    const began = performance.now();
    await own.stop();
    assert.ok(performance.now() - began < 20_000, 'and not the minute that Node gives such a connection');
    socket.destroy();
  });
});

describe('a connection to the database that breaks between two statements of a transaction', () => {
  it('does not end the server, and whoever was in it is told to come back', async () => {
    const end = (pid: unknown) => sql`SELECT pg_terminate_backend(${pid}::int)`.execute(server.db);
    const pidFor = sql<{pid: number}>`SELECT pg_backend_pid() AS pid`;
    // The control: one that nobody listens to would end this process. It breaks after the other, and is heard of after it.
    const breaking = async (): Promise<Error> => {
      const bare = new pg.Client({connectionString: server.databaseUrl});
      await bare.connect();
      const heard = new Promise((done) => bare.on('error', done));
      const broken = transact(server.db, async (tx) => {
        await end((await pidFor.execute(tx)).rows[0]?.pid);
        await end(((await bare.query('SELECT pg_backend_pid() AS pid')).rows as {pid: number}[])[0]?.pid);
        await heard;
        await pidFor.execute(tx);
      });
      return broken.then(
        () => assert.fail(),
        (thrown: Error) => thrown,
      );
    };
    let error = await breaking();
    // On a busy machine the statement may be on its way before the break is heard of.
    for (let tries = 0; tries < 20 && !/not queryable/.test(error.message); tries++) error = await breaking();
    assert.match(error.message, /not queryable/, 'it was noticed between two statements, or this shows nothing');
    assert.equal(asProblem(error).problem, 'unavailable');
    assert.ok(Number(asProblem(error).headers['Retry-After']) > 0);
    assert.equal(asProblem(new Error('Something else.')).problem, 'internal');
    assert.equal((await pidFor.execute(server.db)).rows.length, 1, 'and there are other connections');
  });
});

describe('limits', () => {
  it('tell how long to wait, for posts and for look-ups each', async () => {
    const {endpoint} = await server.newSpace();
    for (let i = 0; i < 3; i++) assert.equal((await send(endpoint)).status, 202);
    const refused = await send(endpoint);
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    for (let i = 0; i < 2; i++) assert.equal((await lookUp(endpoint, 'x')).status, 404);
    assert.equal((await lookUp(endpoint, 'x')).status, 429);
    for (let i = 0; i < 2; i++) assert.equal((await post(`${endpoint}/similar`, {kind: 'input', text: 'x'})).status, 200);
    assert.equal((await post(`${endpoint}/similar`, {kind: 'input', text: 'x'})).status, 429);
    assert.equal((await read(endpoint)).status, 200);
  });

  it('fill up again evenly, keep addresses apart, and are forgotten each day', () => {
    let now = 0;
    const limiter = limiterOf({posts: 10, challenges: 1_000, similar: 1, reports: 1, receipts: 1, logins: 1}, () => now);
    const from = (ip: string) => (): void => limiter.take({ip} as FastifyRequest, 'posts');
    for (let i = 0; i < 10; i++) from('a')();
    assert.throws(from('a'));
    assert.doesNotThrow(from('b'));
    now += 60_000;
    assert.doesNotThrow(from('a'));
    assert.throws(from('a'));
    now += 25 * 60 * 60_000;
    assert.doesNotThrow(from('a'));
  });
});

describe('the built widgets', () => {
  it('are served to any page, compressed, and not again to who has them', async () => {
    const answer = await read(`${server.url}/sammen.js`, {'Accept-Encoding': 'br'});
    assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(answer.headers.get('content-encoding'), 'br');
    assert.match(answer.text, /^"use strict";\/\/ loader/);
    const again = await read(`${server.url}/sammen.js`, {'If-None-Match': answer.headers.get('etag') ?? ''});
    assert.equal(again.status, 304);
    const head = {method: 'HEAD', headers: {'If-None-Match': '*'}};
    assert.equal((await fetch(`${server.url}/sammen.js`, head)).status, 304);
  });

  it('keep for a year when their name holds their hash', async () => {
    assert.match((await read(`${server.url}/sammen/core-1a2b3c4d.js`)).headers.get('cache-control') ?? '', /immutable/);
    assert.match((await read(`${server.url}/sammen.js`)).headers.get('cache-control') ?? '', /no-cache/);
  });

  it('are all that is served from their folder', async () => {
    for (const path of ['sammen/..%2fsecret.txt', 'sammen/%2e%2e/secret.txt', 'sammen/none.js', 'sammen/..%2f..%2f..%2fetc%2fpasswd']) {
      assert.equal((await read(`${server.url}/${path}`)).status, 404, path);
    }
  });
});
