import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {openSession} from '../../server/src/staff/sessions.js';
import {Browser, authenticate} from './browser.js';
import {accepted, begun, refused, sessionCookie, sessionOf, startStage, type Stage} from './login.js';

let stage: Stage;
let anna: string;
before(async () => {
  stage = await startStage();
  anna = stage.account({roles: ['sammen:*:admin'], email: 'anna@kommune.dk'});
});
after(() => stage.stop());

const stateHashOf = (callback: URL): Buffer =>
  createHash('sha256')
    .update(callback.searchParams.get('state') ?? '')
    .digest();

describe('a callback', () => {
  it('with another state is refused, and nothing is asked of the provider', async () => {
    const login = await begun(stage, anna);
    const {asked} = stage.provider;
    for (const state of ['', 'x', 'A'.repeat(43), (await begun(stage, anna)).callback.searchParams.get('state') ?? '']) {
      const wrong = new URL(login.callback);
      wrong.searchParams.set('state', state);
      await refused(stage, login.browser, wrong);
    }
    const twice = new URL(login.callback);
    twice.searchParams.append('state', 'x');
    await refused(stage, login.browser, twice);
    assert.equal(stage.provider.asked, asked);
    await accepted(stage, login);
  });

  it('that nobody began a login for is refused', async () => {
    const login = await begun(stage, anna);
    await refused(stage, new Browser(), new URL(`${stage.at}/staff/callback`));
    await refused(stage, new Browser(), new URL(`${stage.at}/staff/callback?code=x&state=${'A'.repeat(43)}`));
    // Whoever is made to open somebody else's callback does not become them (login CSRF), logged in or not.
    await refused(stage, new Browser(), login.callback);
    const victim = new Browser();
    await victim.open(`${stage.at}/staff/login`);
    await refused(stage, victim, login.callback);
    await accepted(stage, login);
  });

  it('is good once', async () => {
    const login = await begun(stage, anna);
    await accepted(stage, login);
    const before = sessionCookie(login.browser, stage.at);
    const again = await login.browser.go(login.callback);
    assert.equal(again.status, 400);
    assert.equal(sessionCookie(login.browser, stage.at), before, 'whoever is logged in stays so');
    // Somebody whom no other test logs in.
    const email = `${crypto.randomUUID()}@kommune.dk`;
    const {browser, callback} = await begun(stage, stage.account({roles: ['sammen:*:admin'], email}));
    await Promise.all(Array.from({length: 8}, () => browser.go(callback)));
    const now = await stage.server.db.selectFrom('staff_session').selectAll().where('actor', '=', email).execute();
    assert.equal(now.length, 1, 'opened eight times at once, it opens one session');
  });

  it('with a code that was used, or that another browser got, is refused', async () => {
    const used = await begun(stage, anna);
    await accepted(stage, used);
    const attacker = await begun(stage, anna);
    for (const {callback} of [used, attacker]) {
      const victim = await begun(stage, anna);
      const injected = new URL(victim.callback);
      injected.searchParams.set('code', callback.searchParams.get('code') ?? '');
      await refused(stage, victim.browser, injected);
    }
  });

  it('that comes too late is refused', async () => {
    const late = await begun(stage, anna);
    await stage.server.db
      .updateTable('authentication_request')
      .set({expires_at: new Date(Date.now() - 1)})
      // Only that one: tests beside this one log in to the same database.
      .where('state_hash', '=', stateHashOf(late.callback))
      .execute();
    await refused(stage, late.browser, late.callback);
    await accepted(stage, await begun(stage, anna));
  });

  it('in which the provider refuses is refused, and the same login cannot be ended afterwards', async () => {
    const {browser, callback} = await begun(stage, anna);
    const denied = new URL(callback);
    denied.searchParams.delete('code');
    denied.searchParams.set('error', 'access_denied');
    await refused(stage, browser, denied);
    await refused(stage, browser, callback);
  });
});

describe('a login', () => {
  it('opens a session of its own, whatever cookie was there before (session fixation)', async () => {
    const {db} = stage.server;
    const planted = await openSession(db, {actor: 'attacker', grants: [{space: '*', role: 'reader'}]});
    for (const value of [planted, 'A'.repeat(43), 'x']) {
      const browser = new Browser();
      browser.setCookie(stage.at, 'sammen-staff', value);
      await accepted(stage, await begun(stage, anna, browser));
      assert.notEqual(sessionCookie(browser, stage.at), value);
      assert.equal((await sessionOf(value, stage.at)).status, 401);
    }
    // The control: a session that nobody logs in over stays.
    const other = await openSession(db, {actor: 'somebody', grants: [{space: '*', role: 'reader'}]});
    assert.equal((await sessionOf(other, stage.at)).json.actor, 'somebody');
  });

  it('with a planted cookie of its own lets nobody in who has only that cookie', async () => {
    const browser = new Browser();
    browser.setCookie(stage.at, 'sammen-login', 'B'.repeat(43));
    const attacker = new Browser();
    attacker.setCookie(stage.at, 'sammen-login', 'B'.repeat(43));
    const login = await begun(stage, anna, browser);
    await accepted(stage, login);
    await refused(stage, attacker, login.callback);
  });

  it('leads nowhere but to the desk (open redirect)', async () => {
    const isElsewhere = (location: string): boolean => {
      const to = new URL(location, stage.at);
      return to.origin !== stage.at || to.pathname !== '/staff/';
    };
    // The control: what tells whether it leads away does tell.
    for (const away of ['//ond.example', 'https://ond.example/staff/', '/\\ond.example', '/staff/logout'])
      assert.ok(isElsewhere(away), away);
    const evil = [
      '//ond.example',
      'https://ond.example',
      '/\\ond.example',
      '../../ond',
      '\r\nLocation: https://ond.example',
      'javascript:x',
    ];
    for (const value of evil) {
      const query = new URLSearchParams(
        ['space', 'to', 'return', 'next', 'redirect_uri', 'post_logout_redirect_uri', 'url'].map((name) => [name, value]),
      );
      const browser = new Browser();
      const callback = await authenticate(browser, `${stage.at}/staff/login?${query.toString()}`, anna);
      const stop = await browser.open(callback);
      assert.equal(stop.status, 303);
      assert.ok(!isElsewhere(stop.headers.get('location') ?? ''), `${value}: ${stop.headers.get('location')}`);
      assert.equal(stop.headers.get('refresh'), null);
    }
  });

  it('is not begun by another site, which gets the page with the link', async () => {
    const from = (site: string): Promise<Response> =>
      fetch(`${stage.at}/staff/login?space=x`, {redirect: 'manual', headers: {'sec-fetch-site': site}});
    const stop = await from('cross-site');
    assert.deepEqual([stop.status, stop.headers.get('location'), stop.headers.getSetCookie()], [401, null, []]);
    assert.match(await stop.text(), /<a href="\/staff\/login\?space=x" class="button">/);
    // The control: pressed on our own page, or written into the address bar, it begins.
    for (const site of ['same-origin', 'none']) assert.equal((await from(site)).status, 303, site);
  });

  it('is not begun for another host that the request names', async () => {
    const own = await startStage({databaseUrl: stage.server.databaseUrl, mail: {publicUrl: 'https://sammen.example.dk'}});
    try {
      const answer = await fetch(`${own.at}/staff/login`, {redirect: 'manual', headers: {'x-forwarded-host': 'ond.example'}});
      const to = new URL(answer.headers.get('location') ?? '');
      assert.equal(to.searchParams.get('redirect_uri'), 'https://sammen.example.dk/staff/callback');
    } finally {
      await own.stop();
    }
  });
});
