import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import {allowInsecureRequests, authorizationCodeGrant, discovery, type Configuration} from 'openid-client';
import {Browser, authenticate} from './browser.js';
import {accepted, begun, refused, startStage, type Stage} from './login.js';
import type {Tokens} from './provider.js';

let stage: Stage;
let anna: string;
before(async () => {
  stage = await startStage();
  anna = stage.account({roles: ['sammen:*:admin'], email: 'anna@kommune.dk'});
});
after(() => stage.stop());

const parts = (token: string): [string, string, string] => token.split('.') as [string, string, string];
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

describe('an ID token', () => {
  /** A login of Anna's for which the provider gives out something else, and why that is no login. */
  const refusedWith = async (why: RegExp, tamper: (tokens: Tokens) => Tokens): Promise<void> => {
    const {browser, callback} = await begun(stage, anna);
    stage.provider.tamper = tamper;
    const said = mock.method(console, 'error', () => undefined);
    try {
      await refused(stage, browser, callback);
      assert.match(String(said.mock.calls.at(-1)?.arguments[0]), why);
    } finally {
      said.mock.restore();
      stage.provider.tamper = undefined;
    }
  };
  /** Claims put in place of the provider's, under a header and a signature. */
  const forged =
    (header: object | undefined, change: object, sign: (old: string) => string) =>
    (tokens: Tokens): Tokens => {
      const [head, body, signature] = parts(tokens.id_token);
      return {...tokens, id_token: [header ? encoded(header) : head, encoded({...decoded(body), ...change}), sign(signature)].join('.')};
    };
  const keep = (old: string): string => old;

  it('is believed as the provider signed it', async () => {
    stage.provider.tamper = (tokens) => ({...tokens});
    await accepted(stage, await begun(stage, anna));
    stage.provider.tamper = undefined;
  });

  it('without a signature, or with one over something else, is not', async () => {
    await refusedWith(
      /"alg"/,
      forged({alg: 'none'}, {}, () => ''),
    );
    await refusedWith(/"alg"/, forged({alg: 'none', typ: 'JWT'}, {}, keep));
    await refusedWith(/"alg"/, forged({alg: 'HS256', kid: 'test'}, {}, keep));
    await refusedWith(/signature verification failed/, forged(undefined, {roles: ['sammen:*:admin', 'sammen:a:admin']}, keep));
    await refusedWith(
      /signature verification failed/,
      forged(undefined, {}, () => ''),
    );
    await refusedWith(/no applicable keys/, forged({alg: 'RS256', kid: 'another'}, {}, keep));
  });

  it('of another login or another provider, of yesterday, or that says too little is not, however well it is signed', async () => {
    let earlier = '';
    stage.provider.tamper = (tokens) => ((earlier = tokens.id_token), tokens);
    await accepted(stage, await begun(stage, anna));
    await refusedWith(/"nonce"/, (tokens) => ({...tokens, id_token: earlier}));
    const resigned =
      (change: (claims: Record<string, unknown>) => object) =>
      (tokens: Tokens): Tokens => ({...tokens, id_token: stage.provider.sign(change(decoded(parts(tokens.id_token)[1])))});
    const now = Math.floor(Date.now() / 1000);
    await refusedWith(
      /"iss"/,
      resigned((claims) => ({...claims, iss: 'https://login.example.org'})),
    );
    await refusedWith(
      /"exp"/,
      resigned((claims) => ({...claims, iat: now - 7_200, exp: now - 3_600})),
    );
    await refusedWith(
      /"aud"/,
      resigned((claims) => ({...claims, aud: 'another'})),
    );
    await refusedWith(
      /"nonce"/,
      resigned(({nonce: _, ...claims}) => claims),
    );
    await refusedWith(
      /"sub"/,
      resigned(({sub: _, ...claims}) => claims),
    );
    // The control: signed like this and not changed, it is one.
    stage.provider.tamper = resigned((claims) => claims);
    await accepted(stage, await begun(stage, anna));
    stage.provider.tamper = undefined;
  });

  it('that is truly signed, for this very login, but for another client is not', async () => {
    const {browser, callback} = await begun(stage, anna);
    const nonce = browser.trail.find(({pathname}) => pathname === '/auth')?.searchParams.get('nonce') ?? '';
    const theirs = await tokenForOther(browser, nonce);
    assert.deepEqual([decoded(parts(theirs)[1]).aud, decoded(parts(theirs)[1]).nonce], ['other', nonce]);
    stage.provider.tamper = (tokens) => ({...tokens, id_token: theirs});
    await refused(stage, browser, callback);
    stage.provider.tamper = undefined;
  });

  // The control: a client that takes TLS for enough believes what nobody has signed.
  it('would be believed with changed roles if its signature were not looked at', async () => {
    const {clientId, clientSecret, issuer} = stage.provider.client;
    const careless: Configuration = await discovery(new URL(issuer), clientId, clientSecret, undefined, {execute: [allowInsecureRequests]});
    const lowly = stage.account({roles: ['sammen:a:reader']});
    const to = new URL(`${issuer}/auth`);
    to.search = String(
      new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        scope: 'openid profile',
        redirect_uri: `${stage.at}/staff/callback`,
        nonce: 'n',
      }),
    );
    to.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    to.searchParams.set('code_challenge_method', 'S256');
    const callback = await authenticate(new Browser(), to, lowly);
    stage.provider.tamper = forged(undefined, {roles: ['sammen:*:admin']}, keep);
    const tokens = await authorizationCodeGrant(careless, callback, {
      ...{expectedNonce: 'n', pkceCodeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'},
    });
    stage.provider.tamper = undefined;
    assert.deepEqual(tokens.claims()?.roles, ['sammen:*:admin']);
  });
});

/** An ID token that the provider signs for its other client, with a nonce that is ours. */
const tokenForOther = async (browser: Browser, nonce: string): Promise<string> => {
  const {issuer, other} = stage.provider;
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const to = new URL(`${issuer}/auth`);
  to.search = String(
    new URLSearchParams({
      ...{client_id: other.clientId, response_type: 'code', scope: 'openid email profile', redirect_uri: other.redirectUri, nonce},
      ...{code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256'},
    }),
  );
  const back = await authenticate(browser, to, anna, ({pathname}) => pathname === '/callback');
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {authorization: `Basic ${Buffer.from(`${other.clientId}:${other.clientSecret}`).toString('base64')}`},
    body: new URLSearchParams({
      ...{grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', redirect_uri: other.redirectUri},
      code_verifier: verifier,
    }),
  });
  return ((await answer.json()) as Tokens).id_token;
};
