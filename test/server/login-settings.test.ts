import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {actorIn, claimAt, grantsIn} from '../../server/src/login/claims.js';
import {checkOidc, type OidcOptions} from '../../server/src/login/options.js';
import {optionsFrom} from '../../server/src/settings.js';

const ISSUER = 'https://login.example.dk/tenant';
const set: OidcOptions = {issuer: ISSUER, clientId: 'sammen', clientSecret: 'secret'};

describe('the settings of the login', () => {
  it('are read from the environment, and are none when nothing is there', () => {
    assert.equal(optionsFrom({}).oidc, undefined);
    assert.equal(optionsFrom({OIDC_ISSUER: ' ', OIDC_SCOPE: ''}).oidc, undefined);
    const environment = {
      ...{OIDC_ISSUER: ISSUER, OIDC_CLIENT_ID: 'sammen', OIDC_CLIENT_SECRET: 'secret', OIDC_ROLES_CLAIM: 'groups'},
      OIDC_ROLES: '9f3c-11=sammen:aalborg:moderator, 9f3c-11=sammen:albertslund:reader\nCN=Alle,a=b=sammen:*:admin',
    };
    assert.deepEqual(optionsFrom(environment).oidc?.roles, {
      '9f3c-11': ['sammen:aalborg:moderator', 'sammen:albertslund:reader'],
      CN: ['Alle'],
      'a=b': ['sammen:*:admin'],
    });
  });

  const refuses = (change: Partial<OidcOptions>, why: RegExp, production = false): void =>
    assert.throws(() => checkOidc({...set, ...change}, production), {name: 'StartFailure', message: why});

  it('are refused in one line that names the variable when nobody could log in with them, or not safely', () => {
    for (const issuer of ['', 'login.example.dk', 'http://login.example.dk', 'ftp://login.example.dk', `${ISSUER}?a=1`, `${ISSUER}#a`])
      refuses({issuer}, /^OIDC_ISSUER must [^\n]+$/);
    refuses({issuer: 'http://127.0.0.1:3001'}, /^OIDC_ISSUER must/, true);
    refuses({clientId: ''}, /^With OIDC_ISSUER, set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too\.$/);
    refuses({clientSecret: ''}, /OIDC_CLIENT_SECRET/);
    refuses({scope: 'email'}, /^OIDC_SCOPE must/);
    refuses({roles: {g: ['sammen:aalborg:chief']}}, /^OIDC_ROLES must be like .*, not "g=sammen:aalborg:chief"\.$/);
    refuses({roles: {'': ['sammen:*:admin']}}, /^OIDC_ROLES/);
    // The control: these are taken.
    checkOidc(set, true);
    checkOidc({...set, issuer: 'http://127.0.0.1:3001', scope: 'openid roles', roles: {g: ['sammen:*:admin']}});
    checkOidc(undefined, true);
  });

  it('never repeat the secret in what they say', () => {
    assert.throws(
      () => checkOidc({...set, clientId: '', clientSecret: 'very-secret'}),
      (error: Error) => !error.message.includes('very-secret'),
    );
  });
});

describe('claims', () => {
  it('are found by name, and by a path where no name is like it', () => {
    const claims = {sub: 's', realm_access: {roles: ['a']}, 'https://x.dk/roles': ['b'], 'a.b': 1, a: {b: 2}};
    assert.deepEqual(claimAt(claims, 'realm_access.roles'), ['a']);
    assert.deepEqual(claimAt(claims, 'https://x.dk/roles'), ['b']);
    assert.equal(claimAt(claims, 'a.b'), 1);
    for (const name of ['__proto__', 'constructor', 'a.constructor', 'sub.length', 'none.of.it'])
      assert.equal(claimAt(claims, name), undefined);
  });

  it('give the roles that are ours, as they stand or as the settings say, and nothing else', () => {
    const of = (roles: unknown): string[] =>
      grantsIn({sub: 's', roles}, {...set, roles: {g1: ['sammen:a:admin', 'sammen:b:reader']}}).map(({space, role}) => `${space} ${role}`);
    assert.deepEqual(of(['sammen:a:moderator', 'g1', 'other']), ['a moderator', 'a admin', 'b reader']);
    assert.deepEqual(of('sammen:*:admin g2'), ['* admin']);
    for (const nothing of [
      undefined,
      null,
      7,
      {},
      [1, {}],
      'sammen::admin',
      'sammen:a:b:admin',
      'sammen:a:toString',
      ['toString', '__proto__'],
    ])
      assert.deepEqual(of(nothing), []);
  });

  it('name somebody by what cannot be made up', () => {
    const named = (claims: object, actorClaim?: string): string =>
      actorIn({sub: 'subject', ...claims}, {...set, ...(actorClaim && {actorClaim})});
    assert.equal(named({email: 'a@b.dk'}), 'a@b.dk');
    assert.equal(named({email: 'a@b.dk', email_verified: true}), 'a@b.dk');
    assert.equal(named({email: 'a@b.dk', email_verified: false}), 'subject');
    assert.equal(named({email: 'a@b.dk', upn: 'ab1@kommune.dk'}, 'upn'), 'ab1@kommune.dk');
    for (const email of [undefined, 7, '', 'a b', 'a\nb', 'a\u202eb', 'x'.repeat(255)]) assert.equal(named({email}), 'subject');
  });
});
