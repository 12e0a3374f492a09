import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {ARRIVAL, refuseSocket} from '../../server/src/http/malformed.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, post, read, send} from './citizen.js';
import {openStaff} from './staff-api.js';

let server: TestEndpoint;
let space: string;
before(async () => {
  server = await startTestEndpoint();
  space = (await server.newSpace()).id;
});
after(() => server.stop());

/** Everything that comes back for these bytes until the server closes, or for as long as somebody listens. */
const said = async (port: number, bytes: string, milliseconds = 5_000): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(bytes);
  await Promise.race([once(socket, 'close'), pause(milliseconds)]);
  socket.destroy();
  return answer;
};

const portOf = (url: string): number => Number(new URL(url).port);

const isRefusal = (answer: string, status: number): void => {
  assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `));
  assert.match(answer, new RegExp(`"status":${status}`));
  for (const header of [
    'content-type: application/problem\\+json',
    ...["content-security-policy: default-src 'none'", 'x-content-type-options: nosniff', 'referrer-policy: no-referrer'],
    ...['permissions-policy: camera=', 'cross-origin-resource-policy: same-origin', 'cache-control: no-store'],
  ])
    assert.match(answer, new RegExp(`^${header}`, 'im'), header);
};

describe('what cannot be meant', () => {
  const HOST = 'Host: localhost\r\n';
  const END = 'Connection: close\r\n\r\n';
  const cases: [string, () => string][] = [
    ['a request without a host', () => `GET /api/${space} HTTP/1.1\r\n${END}`],
    ['a request with two hosts', () => `GET /api/${space} HTTP/1.1\r\n${HOST}Host: other.example\r\n${END}`],
    ['no HTTP', () => 'GARBAGE\r\n\r\n'],
    ['a head of 20 kB', () => `GET /api/${space} HTTP/1.1\r\n${HOST}X-Long: ${'x'.repeat(20_000)}\r\n${END}`],
    ['half an escape in the address', () => `GET /api/%ff HTTP/1.1\r\n${HOST}${END}`],
    ['a NUL in the address', () => `GET /api/${space}/contributions?q=%00 HTTP/1.1\r\n${HOST}${END}`],
    ['a NUL in an id', () => `GET /api/${space}/outcomes/a%00b HTTP/1.1\r\n${HOST}${END}`],
  ];
  for (const [what, bytes] of cases) {
    it(`is a problem document with every header: ${what}`, async () => isRefusal(await said(portOf(server.url), bytes()), 400));
  }

  it('is passed over where it may be: an expectation that nobody can meet', async () => {
    const answer = await said(portOf(server.url), `GET /api/${space} HTTP/1.1\r\n${HOST}Expect: 200-ok\r\n${END}`);
    assert.match(answer, /^HTTP\/1\.1 200 [\s\S]*content-security-policy/i);
  });
});

describe('a request that does not arrive', () => {
  /** Node's own server with our answer, told to wait for so many milliseconds. */
  const asked = async (requestTimeout: number): Promise<string> => {
    const waiting = createServer({requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 20});
    waiting.on('clientError', refuseSocket).listen(0, '127.0.0.1');
    await once(waiting, 'listening');
    try {
      const {port} = waiting.address() as AddressInfo;
      return await said(port, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"kind":', 1_000);
    } finally {
      waiting.close();
      waiting.closeAllConnections();
    }
  };

  it('is told so, and may be sent again', async () => {
    isRefusal(await asked(100), 408);
    assert.equal(server.app.server.requestTimeout, ARRIVAL);
  });

  it('would hold its connection for ever without an end', async () => assert.equal(await asked(0), ''));
});

describe('what is said twice or holds a NUL', () => {
  it('is no error of ours, at the desk neither', async () => {
    assert.equal((await read(`${server.url}/staff/login?token=a&token=b`)).status, 401);
    const staff = await openStaff(server);
    assert.equal((await staff.get(`audit?space=${space}&space=${space}`)).status, 400);
    assert.equal((await staff.get('audit?other=1')).status, 400);
    const page = await read(`${server.url}/staff/?space=${space}&space=${space}&cursor=a&cursor=b`, {cookie: staff.cookie});
    assert.equal(page.status, 400);
    assert.equal((await read(`${server.url}/staff/?space=${space}&space=x`, {cookie: staff.cookie})).status, 200);
  });

  it('is no error of ours in what is looked up', async () => {
    const endpoint = `${server.url}/api/${space}`;
    assert.equal((await post(`${endpoint}/similar`, {kind: 'input', text: 'flere\0bænke langs fjorden'})).status, 200);
    assert.equal((await post(`${endpoint}/receipts`, {code: 'a\0b'})).status, 404);
    assert.equal((await send(endpoint, input({text: 'flere\0bænke'}))).json.errors[0].code, 'characters');
  });
});

describe('HEAD', () => {
  it('has no body to measure where nothing has changed, and is answered all the same', async () => {
    for (const path of ['/visions', '/contributions', '']) {
      const url = `${server.url}/api/${space}${path}`;
      const answer = await fetch(url, {method: 'HEAD', headers: {'If-None-Match': '*'}});
      assert.equal(answer.status, 304, path);
      assert.equal((await fetch(url, {method: 'HEAD'})).status, 200, path);
    }
  });
});
