import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {StartFailure} from '../../server/src/failure.js';
import {contactOf} from '../../server/src/routes/security-txt.js';
import {optionsFrom} from '../../server/src/settings.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {read, send, type Answer} from './citizen.js';

const CONTACT = 'sikkerhed@kommune.dk';
let proxied: TestEndpoint;
let alone: TestEndpoint;
before(async () => {
  const limits = {posts: 2, challenges: 2, similar: 2, reports: 2, receipts: 2, logins: 20};
  const mail = {publicUrl: 'https://sammen.kommune.dk/'};
  proxied = await startTestEndpoint({trustProxy: true, limits, securityContact: CONTACT, mail});
  alone = await startTestEndpoint({limits});
});
after(async () => {
  await proxied.stop();
  await alone.stop();
});

const HTTPS = {'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'sammen.kommune.dk'};
const hstsOf = ({headers}: Answer): string | null => headers.get('strict-transport-security');

describe('behind a proxy with TLS', () => {
  it('every answer says that there is nothing but https here: data, pages, refusals', async () => {
    const {id} = await proxied.newSpace();
    for (const path of [
      `/api/${id}`,
      `/api/${id}/forms/input`,
      `/api/${id}/none`,
      '/nowhere',
      '/api/%ff',
      '/staff/',
      '/healthz',
      '/api/style.css',
    ])
      assert.equal(hstsOf(await read(proxied.url + path, HTTPS)), 'max-age=31536000; includeSubDomains', path);
  });

  it('a session is a cookie of this host alone, for https, that no script can read', async () => {
    const link = new URL(await proxied.staffLink());
    const answer = await fetch(link, {redirect: 'manual', headers: HTTPS});
    assert.match(answer.headers.get('set-cookie') ?? '', /^__Host-sammen-staff=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('each citizen has an allowance of their own', async () => {
    const {endpoint} = await proxied.newSpace();
    const from = async (address: string): Promise<number> =>
      (await send(endpoint, undefined, undefined, {...HTTPS, 'X-Forwarded-For': address})).status;
    assert.deepEqual(
      [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')],
      [202, 202, 429, 202],
    );
  });
});

describe('without a proxy', () => {
  it('nobody is believed who says where they come from, or by which way', async () => {
    const {id, endpoint} = await alone.newSpace();
    assert.equal(hstsOf(await read(`${alone.url}/api/${id}`, HTTPS)), null);
    const from = async (address: string): Promise<number> =>
      (await send(endpoint, undefined, undefined, {...HTTPS, 'X-Forwarded-For': address})).status;
    assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')], [202, 202, 429]);
  });
});

describe('the server', () => {
  /** The first line of what comes back for these bytes. */
  const first = async (bytes: string): Promise<string> => {
    const socket = connect(Number(new URL(alone.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    socket.write(bytes);
    await once(socket, 'close');
    return said.split('\r\n')[0] ?? '';
  };

  it('repeats no request: there is no TRACE', async () => {
    assert.match(await first('TRACE /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'), / 40[45] /);
  });

  it('takes no request whose end can be read in two ways', async () => {
    const head = 'POST /api/x/receipts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
    for (const lengths of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n',
      'Transfer-Encoding: chunked, identity\r\n',
    ])
      assert.match(await first(`${head}${lengths}\r\n0\r\n\r\n`), / 400 /, lengths);
  });

  it('has no list of its files, no source and no history to show, and does not say what it is made with', async () => {
    for (const path of [
      '/.git/HEAD',
      '/.env',
      '/package.json',
      '/sammen/',
      '/staff/assets/',
      '/server/src/app.ts',
      '/api/../package.json',
    ]) {
      const answer = await read(alone.url + path);
      assert.ok([401, 404].includes(answer.status), path);
      for (const name of ['server', 'x-powered-by']) assert.equal(answer.headers.get(name), null);
    }
  });
});

describe('security.txt', () => {
  it('says whom to tell of a weakness, for less than a year', async () => {
    const {status, headers, text} = await read(`${proxied.url}/.well-known/security.txt`);
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(
      text,
      /^Contact: mailto:sikkerhed@kommune\.dk\r\nExpires: (\S+)\r\nPreferred-Languages: da, en\r\nCanonical: https:\/\/sammen\.kommune\.dk\/\.well-known\/security\.txt\r\n$/,
    );
    const days = (Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? '') - Date.now()) / 86_400_000;
    assert.ok(days > 90 && days < 365, String(days));
  });

  it('is not there where nobody is named', async () => {
    assert.equal((await read(`${alone.url}/.well-known/security.txt`)).status, 404);
  });

  it('names somebody who can be reached, or the server does not start', () => {
    assert.equal(contactOf('https://kommune.dk/sikkerhed'), 'https://kommune.dk/sikkerhed');
    for (const wrong of ['kommunen', 'http://kommune.dk', 'javascript:alert(1)', 'a@b.dk\r\nContact: c@d.dk', 'https://a b'])
      assert.throws(() => contactOf(wrong), StartFailure);
    assert.equal(optionsFrom({SECURITY_CONTACT: CONTACT}).securityContact, CONTACT);
  });
});
