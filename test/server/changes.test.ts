import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {FastifyRequest} from 'fastify';
import {watchOf} from '../../server/src/contributions/changes.js';
import {crowdOf} from '../../server/src/http/crowd.js';
import {EventStream} from '../../server/src/http/event-stream.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, read, send, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

interface News {
  event: string;
  id: string;
  data: {contributions: Record<string, number>};
}

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({listeners: {each: 3, all: 3}});
});
after(() => server.stop());

const newsIn = (block: string): News => {
  const line = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return {event: line('event'), id: line('id'), data: JSON.parse(line('data')) as News['data']};
};

interface Listening {
  response: Response;
  next(): Promise<News>;
  /** Everything said so far, and from now on until it stops. */
  rest(): Promise<string>;
  leave(): void;
}

/** Listens as a browser would. */
const listen = async (endpoint: string, headers: Record<string, string> = {}): Promise<Listening> => {
  const leaving = new AbortController();
  const response = await fetch(`${endpoint}/changes`, {headers, signal: leaving.signal});
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  const more = async (): Promise<boolean> => {
    const {value = '', done} = (await reader?.read()) ?? {done: true};
    said += value;
    return !done;
  };
  return {
    response,
    next: async () => {
      for (;;) {
        const block = /event: .*\n(?:.+\n)+\n/.exec(said)?.[0];
        if (block !== undefined) {
          said = said.replace(block, '');
          return newsIn(block);
        }
        if (!(await more())) assert.fail(`it ended with: ${said}`);
      }
    },
    rest: async () => {
      while (await more()) continue;
      return said;
    },
    leave: () => leaving.abort(),
  };
};

/** Comes in as soon as there is room. */
const listenSoon = async (endpoint: string): Promise<Listening> => {
  for (;;) {
    const listening = await listen(endpoint);
    if (listening.response.status === 200) return listening;
    await listening.rest();
  }
};

describe('news of changes', () => {
  it('say how many contributions are listed, at once and when it changes, and count nothing else', async () => {
    const {id, endpoint} = await server.newSpace();
    const news = await listen(endpoint);
    assert.deepEqual((await news.next()).data, {contributions: {}});
    // Sent, and not published: had it been told, that would come first.
    const {code} = (await send(endpoint, input())).json;
    await send(endpoint, {kind: 'participation', fields: {level: 'active', email: 'a@b.dk'}});
    await publishAll(server, id);
    const change = await news.next();
    assert.equal(change.event, 'changed');
    assert.deepEqual(change.data, {contributions: {input: 1}});
    await withdraw(endpoint, code);
    assert.deepEqual((await news.next()).data, {contributions: {}});
    news.leave();
  });

  it('are of one space', async () => {
    const [mine, other] = [await server.newSpace({moderation: 'after'}), await server.newSpace({moderation: 'after'})];
    await send(other.endpoint);
    const news = await listen(mine.endpoint);
    assert.deepEqual((await news.next()).data, {contributions: {}});
    await send(other.endpoint);
    await send(mine.endpoint);
    assert.deepEqual((await news.next()).data, {contributions: {input: 1}});
    news.leave();
  });

  it('are not told again to who knows them', async () => {
    const {endpoint} = await server.newSpace({moderation: 'after'});
    await send(endpoint);
    const first = await listen(endpoint);
    const {id} = await first.next();
    first.leave();
    const again = await listen(endpoint, {'Last-Event-ID': id});
    await send(endpoint);
    assert.deepEqual((await again.next()).data, {contributions: {input: 2}});
    again.leave();
    const stale = await listen(endpoint, {'Last-Event-ID': id});
    assert.deepEqual((await stale.next()).data, {contributions: {input: 2}});
    stale.leave();
  });

  it('are for pages that the space names, kept by nobody on the way, and say when to come back', async () => {
    const {endpoint} = await server.newSpace({origins: ['https://kommune.example']});
    const news = await listen(endpoint, {Origin: 'https://kommune.example'});
    const header = (name: string): string | null => news.response.headers.get(name);
    assert.match(header('content-type') ?? '', /^text\/event-stream/);
    assert.match(header('cache-control') ?? '', /no-store/);
    assert.equal(header('x-accel-buffering'), 'no');
    assert.equal(header('access-control-allow-origin'), 'https://kommune.example');
    assert.equal(header('x-content-type-options'), 'nosniff');
    news.leave();
    const stranger = await listen(endpoint, {Origin: 'https://andre.example'});
    assert.equal(stranger.response.headers.get('access-control-allow-origin'), null);
    await stranger.next();
    stranger.leave();
    assert.equal((await read(`${server.url}/api/none/changes`)).status, 404);
  });

  it('are for so many at a time; whoever leaves makes room, also without a word', async () => {
    const {id, endpoint} = await server.newSpace();
    const all = [await listenSoon(endpoint), await listenSoon(endpoint), await listenSoon(endpoint)];
    const refused = await read(`${endpoint}/changes`);
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    for (const one of all) one.leave();
    for (let i = 0; i < 9; i++) {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(`GET /api/${id}/changes HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      if (i % 2) await once(socket, 'data');
      socket.resetAndDestroy();
    }
    const later = [await listenSoon(endpoint), await listenSoon(endpoint), await listenSoon(endpoint)];
    for (const one of later) one.leave();
  });

  it('end when the server stops, at once', {timeout: 20_000}, async () => {
    const own = await startTestEndpoint();
    const news = await listen((await own.newSpace()).endpoint);
    await news.next();
    const began = Date.now();
    const [said] = await Promise.all([news.rest(), own.stop()]);
    assert.doesNotMatch(said, /event/);
    assert.ok(Date.now() - began < 10_000, 'the server waited for somebody who listens');
  });
});

describe('looking for changes', () => {
  /** The database, and how often it was asked. */
  const counting = (): {db: TestEndpoint['db']; asked: () => number} => {
    let asked = 0;
    const db = server.db.withPlugin({
      transformQuery: ({node}) => (asked++, node),
      transformResult: ({result}) => Promise.resolve(result),
    });
    return {db, asked: () => asked};
  };

  const heard = (watch: ReturnType<typeof watchOf>, space: string): Promise<() => void> =>
    new Promise((done) => {
      const stop = watch.listen(space, () => queueMicrotask(() => done(stop)));
    });

  it('costs the same however many listen to a space, and nothing when nobody does', async () => {
    const {id} = await server.newSpace();
    const {db, asked} = counting();
    const watch = watchOf(db, 60_000);
    const stops = await Promise.all(Array.from({length: 50}, () => heard(watch, id)));
    assert.equal(asked(), 1);
    for (const stop of stops) stop();
    (await heard(watch, id))();
    assert.equal(asked(), 2, 'whoever comes when all have gone is told how it is now');
  });

  it('goes on after the database did not answer', async () => {
    const {id} = await server.newSpace();
    let fails = 2;
    const db = server.db.withPlugin({
      transformQuery: ({node}) => {
        if (fails-- > 0) throw new Error('no answer');
        return node;
      },
      transformResult: ({result}) => Promise.resolve(result),
    });
    (await heard(watchOf(db, 1), id))();
    assert.equal(fails, -1);
  });
});

describe('a listener', () => {
  it('that takes nothing is let go', () => {
    const stream = new EventStream(1);
    for (let i = 0; i < 1_000 && !stream.destroyed; i++) stream.say('changed', 'x', {contributions: {input: i}});
    assert.ok(stream.destroyed);
    assert.ok(stream.readableLength < 20_000);
  });

  it('finds room as long as there is some, from its address and in all', () => {
    const crowd = crowdOf({each: 2, all: 3});
    const from = (ip: string): (() => void) => crowd.enter({ip} as FastifyRequest);
    const leave = from('a');
    from('a');
    assert.throws(() => from('a'), {problem: 'limited'});
    from('b');
    assert.throws(() => from('b'), {problem: 'unavailable'});
    leave();
    from('b');
    assert.throws(() => from('b'), {problem: 'limited'});
  });
});
