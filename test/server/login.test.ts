import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Browser, authenticate, logIn} from './browser.js';
import {input, send} from './citizen.js';
import {formTo} from './desk.js';
import {sessionCookie, sessionOf, startStage, type Stage} from './login.js';

let stage: Stage;
before(async () => {
  stage = await startStage({oidc: {roles: {'group-1': ['sammen:*:reader']}}});
});
after(() => stage.stop());

describe('logging in with OpenID Connect', () => {
  it('leads from the desk over the provider back to the desk, as somebody with their roles', async () => {
    const {id} = await stage.server.newSpace();
    await stage.server.newSpace();
    const anna = stage.account({roles: ['another-system:admin', `sammen:${id}:moderator`], email: 'anna@kommune.dk', email_verified: true});
    const browser = new Browser();
    const out = await browser.go(`${stage.at}/staff/?space=${id}`);
    assert.equal(out.status, 401);
    const [, link = ''] = /<a href="([^"]+)" class="button">Log ind</.exec(out.text) ?? assert.fail(out.text);
    const back = await browser.go(await authenticate(browser, stage.at + link.replaceAll('&amp;', '&'), anna));
    assert.equal(back.status, 200);
    assert.equal(back.url.href, `${stage.at}/staff/?space=${id}`);
    const {json} = await sessionOf(browser, stage.at);
    assert.deepEqual([json.actor, json.spaces.map((space) => [space.id, space.role])], ['anna@kommune.dk', [[id, 'moderator']]]);
  });

  it('asks the provider for what a safe login needs, and tells it nothing twice', async () => {
    const asked = async (): Promise<URLSearchParams> => {
      const stop = await new Browser().go(`${stage.at}/staff/login`, ({pathname}) => pathname.startsWith('/interaction/'));
      return stop.url.searchParams;
    };
    const [one, two] = [await asked(), await asked()];
    assert.equal(one.get('response_type'), 'code');
    assert.equal(one.get('code_challenge_method'), 'S256');
    assert.equal(one.get('redirect_uri'), `${stage.at}/staff/callback`);
    assert.equal(one.get('scope'), 'openid email profile');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      assert.match(one.get(name) ?? '', /^[\w-]{43}$/, name);
      assert.notEqual(one.get(name), two.get(name));
    }
  });

  it('keeps nothing in the database that would let anybody end the login', async () => {
    const browser = new Browser();
    const stop = await browser.go(`${stage.at}/staff/login`, ({pathname}) => pathname.startsWith('/interaction/'));
    const rows = JSON.stringify(await stage.server.db.selectFrom('authentication_request').selectAll().execute(), (_, value: unknown) =>
      value && typeof value === 'object' && 'data' in value ? Buffer.from((value as {data: number[]}).data).toString('base64url') : value,
    );
    const secrets = [
      ...browser.cookies(stage.at).map(({value}) => value),
      stop.url.searchParams.get('state'),
      stop.url.searchParams.get('nonce'),
    ];
    assert.equal(secrets.length, 3);
    for (const secret of secrets) assert.ok(!rows.includes(String(secret)));
  });

  it('can be under way in two tabs at once', async () => {
    const browser = new Browser();
    const anna = stage.account({roles: ['sammen:*:reader']});
    const one = await authenticate(browser, `${stage.at}/staff/login`, anna);
    const two = await authenticate(browser, `${stage.at}/staff/login`, anna);
    assert.equal((await browser.go(one)).status, 200);
    assert.equal((await browser.go(two)).status, 200);
  });

  it('takes roles from a group by the settings, and from userinfo where the ID token has none', async (t) => {
    const {id} = await stage.server.newSpace();
    const browser = new Browser();
    await logIn(browser, stage.at, stage.account({roles: 'group-1 group-2'}));
    assert.ok((await sessionOf(browser, stage.at)).json.spaces.some((space) => space.id === id && space.role === 'reader'));

    const sparing = await startStage({databaseUrl: stage.server.databaseUrl, oidc: {rolesClaim: 'realm_access.roles'}}, {whole: false});
    t.after(() => sparing.stop());
    const second = new Browser();
    await logIn(second, sparing.at, sparing.account({realm_access: {roles: ['sammen:*:admin']}, email: 'bo@kommune.dk'}));
    const {json} = await sessionOf(second, sparing.at);
    assert.deepEqual([json.actor, json.spaces.find((space) => space.id === id)?.role], ['bo@kommune.dk', 'admin']);
  });

  it('opens no session for somebody without a role, and says what to do', async () => {
    for (const roles of [
      undefined,
      [],
      ['admin', 'sammen:aalborg:owner', 'sammen:admin', 'SAMMEN:*:ADMIN', 'sammen:*:admin ', 'group-3'],
      {a: 1},
    ]) {
      const browser = new Browser();
      const stop = await logIn(browser, stage.at, stage.account({roles}));
      assert.equal(stop.status, 403, String(roles));
      assert.match(stop.text, /Du har ingen rolle her/);
      assert.equal(sessionCookie(browser, stage.at), undefined);
    }
  });

  it('stands in the history and in the audit log: by address, and by subject where the address is doubtful', async () => {
    const {id, endpoint} = await stage.server.newSpace();
    const decide = async (claims: Record<string, unknown>): Promise<string> => {
      await send(endpoint, input());
      const browser = new Browser();
      const desk = await logIn(browser, stage.at, stage.account({roles: [`sammen:${id}:moderator`], ...claims}), `?space=${id}`);
      await browser.open(`${stage.at}/staff/accept`, formTo(desk.text, '/staff/accept'));
      const {entry} = await stage.server.db
        .selectFrom('audit')
        .select('entry')
        .where('space', '=', id)
        .where('entry', 'like', '%"published"%')
        .orderBy('entry', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
      return (JSON.parse(entry) as {actor: string}).actor;
    };
    assert.equal(await decide({email: 'dorte@kommune.dk'}), 'dorte@kommune.dk');
    const next = `person-${stage.provider.accounts.size}`;
    assert.equal(await decide({email: 'chefen@kommune.dk', email_verified: false}), next);
    assert.equal(await decide({email: 'a@b.dk\n"actor":"chefen"'}), `person-${stage.provider.accounts.size - 1}`);
    const {rows} = {
      rows: await stage.server.db.selectFrom('change').select('actor').where('space', '=', id).where('by', '=', 'staff').execute(),
    };
    assert.ok(rows.some(({actor}) => actor === 'dorte@kommune.dk'));
  });

  it('leaves the one-time link as it is', async () => {
    const browser = new Browser();
    assert.equal((await browser.go(await stage.server.staffLink())).status, 200);
    assert.equal((await sessionOf(browser, stage.at)).json.actor, 'one-time link');
  });
});
