import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint} from '../support/endpoint.js';
import {Browser, logIn, type Stop} from './browser.js';
import {read, send} from './citizen.js';
import {formTo} from './desk.js';
import {accountAt, sessionCookie, startStage, type Stage} from './login.js';
import {freePort} from './processes.js';
import {startProvider} from './provider.js';

const PUBLIC = 'https://sammen.example.dk';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.stop());

describe('the cookies of a login', () => {
  it('are __Host- and Secure behind a proxy with https, and no script and no other site gets at them', async (t) => {
    const port = await freePort();
    const local = `http://127.0.0.1:${port}`;
    const there = await startProvider({at: PUBLIC});
    t.after(() => there.stop());
    const proxied = await startTestEndpoint({
      ...{port, trustProxy: true, mail: {publicUrl: `${PUBLIC}/`}, oidc: there.client},
      databaseUrl: stage.server.databaseUrl,
    });
    t.after(() => proxied.stop());
    const browser = new Browser({from: PUBLIC, to: local});
    const desk = await logIn(browser, PUBLIC, accountAt(there, {roles: ['sammen:*:reader']}));
    assert.deepEqual([desk.status, desk.url.href], [200, `${PUBLIC}/staff/`]);
    const set = browser.cookies(PUBLIC).map((cookie) => cookie.set.replace(cookie.value, '…'));
    assert.deepEqual(set.sort(), [
      '__Host-sammen-login=…; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-sammen-staff=…; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
    // The control: asked without the proxy's word for https, the same server sets other names, which no https page sends.
    const plain = new Browser();
    await plain.open(`${local}/staff/login`);
    assert.deepEqual(
      plain.cookies(local).map(({name}) => name),
      ['sammen-login'],
    );
  });
});

describe('logging out', () => {
  const leave = async (browser: Browser): Promise<Stop> => {
    const desk = await browser.go(`${stage.at}/staff/`);
    return browser.open(`${stage.at}/staff/logout`, formTo(desk.text, '/staff/logout'));
  };
  const needsName = async (browser: Browser): Promise<boolean> =>
    (await browser.go(`${stage.at}/staff/login`)).url.pathname.startsWith('/interaction/');

  it('ends the session here and at the provider', async () => {
    const browser = new Browser();
    await logIn(browser, stage.at, stage.account({roles: ['sammen:*:reader']}));
    const old = sessionCookie(browser, stage.at);
    const bye = await leave(browser);
    assert.match(bye.text, /Du er logget ud/);
    assert.equal(sessionCookie(browser, stage.at), undefined);
    assert.equal((await read(`${stage.at}/staff/api/session`, {cookie: `sammen-staff=${old}`})).status, 401);
    // The control: at the provider they are still known, so that another login asks for nothing.
    assert.equal(await needsName(browser), false);

    const second = await leave(browser);
    const [, there = ''] = /^0; url=(.+)$/.exec(second.headers.get('refresh') ?? '') ?? assert.fail('no way to the provider');
    assert.equal(new URL(there).origin, stage.provider.issuer);
    const asks = await browser.go(there);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asks.text) ?? assert.fail(asks.text);
    const ended = await browser.go(`${stage.provider.issuer}/session/end/confirm`, undefined, {xsrf, logout: 'yes'});
    assert.equal(ended.url.href, `${stage.at}/staff/`);
    assert.equal(await needsName(browser), true);
  });
});

describe('a provider that is down', () => {
  it('keeps staff out with a page that says so, citizens are served, and the login works when it is up again', async (t) => {
    const [port, later] = [await freePort(), await freePort()];
    const there = `http://127.0.0.1:${port}`;
    const clientSecret = 'agreed upon before it is up';
    const oidc = {issuer: `http://127.0.0.1:${later}`, clientId: 'sammen', clientSecret};
    const own = await startTestEndpoint({port, oidc, databaseUrl: stage.server.databaseUrl});
    t.after(() => own.stop());
    const {endpoint} = await own.newSpace();
    assert.equal((await send(endpoint)).status, 202);
    const stop = await new Browser().go(`${there}/staff/login`);
    assert.equal(stop.status, 503);
    assert.match(stop.text, /Login virker ikke lige nu/);
    assert.ok(Number(stop.headers.get('retry-after')) > 0);

    const up = await startProvider({at: there, port: later, clientSecret});
    t.after(() => up.stop());
    assert.equal((await logIn(new Browser(), there, accountAt(up, {roles: ['sammen:*:reader']}))).status, 200);
  });

  it('or that says it is another lets nobody in', async (t) => {
    const up = await startProvider({at: 'http://127.0.0.1:9'});
    t.after(() => up.stop());
    // The same provider under another name of this machine: what it says about itself is not about who was asked.
    const issuer = up.issuer.replace('127.0.0.1', 'localhost');
    for (const [one, status] of [
      [issuer, 503],
      [up.issuer, 303],
    ] as const) {
      const own = await startTestEndpoint({oidc: {...up.client, issuer: one}, databaseUrl: stage.server.databaseUrl});
      const answer = await fetch(`${own.url}/staff/login`, {redirect: 'manual'});
      assert.equal(answer.status, status, one);
      await own.stop();
    }
  });

  it('or that knows the server by another secret lets nobody in', async (t) => {
    const port = await freePort();
    const there = `http://127.0.0.1:${port}`;
    const up = await startProvider({at: there});
    t.after(() => up.stop());
    const own = await startTestEndpoint({port, oidc: {...up.client, clientSecret: 'of last year'}, databaseUrl: stage.server.databaseUrl});
    t.after(() => own.stop());
    const stop = await logIn(new Browser(), there, accountAt(up, {roles: ['sammen:*:reader']}));
    assert.equal(stop.status, 400);
    assert.match(stop.text, /Du blev ikke logget ind/);
  });
});
