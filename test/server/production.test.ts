import assert from 'node:assert/strict';
import {chmod, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {selfSigned} from '../../bench/embedding/certificate.js';
import {publishContent} from '../../server/src/content/publish.js';
import {checkOrigins} from '../../server/src/production.js';
import {startServer} from '../../server/src/start.js';
import {optionsFrom} from '../../server/src/settings.js';
import {sampleSpace} from '../support/sample.js';
import {Browser, logIn} from './browser.js';
import {post} from './citizen.js';
import {accountAt} from './login.js';
import {MAIN, freePort, kill, newFolder, refusal, start, startHere, type Program} from './processes.js';
import {startProvider} from './provider.js';

const PUBLIC = 'https://sammen.example.dk';

/** Everything that production wants, with nobody behind the addresses. */
const WHOLE = {
  ...{NODE_ENV: 'production', PUBLIC_URL: PUBLIC, TRUST_PROXY: '1', ORIGINS: 'https://www.kommune.dk'},
  ...{OIDC_ISSUER: 'https://127.0.0.1:9443', OIDC_CLIENT_ID: 'sammen', OIDC_CLIENT_SECRET: 'secret'},
  ...{SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'Kommunen <noreply@kommune.dk>'},
};

/** The settings with which it starts, as options of a server in this process. */
const whole = (more: NodeJS.ProcessEnv): ReturnType<typeof optionsFrom> => ({...optionsFrom({PORT: '0', ...WHOLE, ...more}), log: 'quiet'});

describe('production', () => {
  it('is refused in one line for everything that it lacks', async (t) => {
    const folder = await newFolder(t);
    const without: [string, Record<string, string>, RegExp][] = [
      ['data', {}, /^In production, say where the data is: set DATABASE_URL or DATA_DIR\.$/],
      ['an address', {PUBLIC_URL: ''}, /^In production, set PUBLIC_URL .*https\.$/],
      ['https', {PUBLIC_URL: 'http://sammen.example.dk'}, /^PUBLIC_URL must be the address of this server, with https, not "http:/],
      ['a proxy', {TRUST_PROXY: ''}, /^In production, put a proxy with TLS in front .* set TRUST_PROXY=1\.$/],
      ['a list of origins', {ORIGINS: '*'}, /^ORIGINS must be a list like "https:\/\/www\.kommune\.dk", with https, not "\*"\.$/],
      ['origins with https', {ORIGINS: 'https://a.dk http://www.kommune.dk'}, /^ORIGINS must .*not "http:\/\/www\.kommune\.dk"\.$/],
      ['a provider', {OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: ''}, /^In production, set OIDC_ISSUER, OIDC_CLIENT_ID and/],
      ['a client at it', {OIDC_CLIENT_SECRET: ''}, /^With OIDC_ISSUER, set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too\.$/],
      ['a provider with https', {OIDC_ISSUER: 'http://127.0.0.1:1'}, /^OIDC_ISSUER must be the provider's address, with https/],
      ['a mail server', {SMTP_URL: '', MAIL_FROM: ''}, /^In production, set SMTP_URL and MAIL_FROM/],
      ['a sender of mail', {MAIL_FROM: ''}, /^With SMTP_URL, set MAIL_FROM and PUBLIC_URL too\.$/],
    ];
    for (const [what, env, why] of without) {
      const begin = async (): Promise<unknown> => startServer(whole({...(what !== 'data' && {DATA_DIR: folder}), ...env}));
      await assert.rejects(begin, ({name, message}: Error) => {
        assert.match(message, why, what);
        return name === 'StartFailure' && !message.includes('\n');
      });
    }
    assert.match(await refusal(t, {...WHOLE, DATA_DIR: folder, TRUST_PROXY: ''}), /^In production, put a proxy [^\n]*\n$/);
  });

  it('starts with all of it, and prints no link with which anybody could log in', async (t) => {
    const program = start(t, MAIN, {PORT: '0', ...WHOLE, DATA_DIR: await newFolder(t)});
    await program.ready;
    assert.match(program.output.out, /^Sammen {2}http:\/\/127\.0\.0\.1:\d+\/\nStaff {3}https:\/\/sammen\.example\.dk\/staff\/\n$/);
    assert.equal(await kill(program, 'SIGTERM'), 0);
    assert.match(program.output.err, /^(Staff cannot log in until https:\/\/127\.0\.0\.1:9443 answers: [^\n]*ECONNREFUSED[^\n]*\n)?$/);
  });

  it('is refused with a receipt key that others can read', async (t) => {
    const folder = await newFolder(t);
    await (await startHere(t, {dataDir: folder})).stop();
    const key = join(folder, 'receipt-key');
    for (const mode of [0o644, 0o640, 0o604]) {
      await chmod(key, mode);
      await assert.rejects(startServer(whole({DATA_DIR: folder})), {
        ...{
          name: 'StartFailure',
          message: `The receipt key can be read by others than this server; make that impossible: chmod 600 ${key}`,
        },
      });
    }
    // The controls: elsewhere that is the operator's business, and with the mode put right it starts.
    await (await startHere(t, {dataDir: folder})).stop();
    await chmod(key, 0o600);
    await (await startServer(whole({DATA_DIR: folder}))).stop();
  });

  it('is refused while there is a space that no page may use, or that names what is no page', async (t) => {
    const folder = await newFolder(t);
    const server = await startHere(t, {dataDir: folder});
    const given = {DATABASE_URL: server.databaseUrl, DATA_DIR: folder, ORIGINS: ''};
    await publishContent(server.db, {...sampleSpace('closed'), origins: []});
    await assert.rejects(
      startServer(whole(given)),
      /^StartFailure: In production, say which pages may use the space closed: set ORIGINS, or name/,
    );
    await (await startServer(whole({...given, ORIGINS: 'https://www.kommune.dk'}))).stop();
    for (const wrong of ['*', 'http://www.kommune.dk', 'https://www.kommune.dk/', 'null']) {
      await publishContent(server.db, {...sampleSpace('closed'), origins: [wrong]});
      await assert.rejects(startServer(whole(given)), new RegExp(`space closed must be a list .*, not "${wrong.replace('*', '\\*')}"`));
    }
    await publishContent(server.db, {...sampleSpace('closed'), origins: ['https://www.kommune.dk']});
    await (await startServer(whole(given))).stop();
    await server.stop();
  });

  it('is refused on a database that answers before a row is on disk', async (t) => {
    const folder = await newFolder(t);
    const server = await startHere(t, {dataDir: folder});
    const url = new URL(server.databaseUrl);
    url.searchParams.set('options', '-c synchronous_commit=off');
    const risky = {DATABASE_URL: url.href, DATA_DIR: folder};
    await assert.rejects(startServer(whole(risky)), /synchronous_commit=on/);
    await (await startServer({port: 0, log: 'quiet', databaseUrl: url.href, dataDir: folder})).stop();
    await assert.rejects(startServer(whole({DATABASE_URL: server.databaseUrl})), /set RECEIPT_KEY/);
    await server.stop();
  });

  it('or not, takes no origin that a browser would not send', () => {
    for (const origin of ['*', 'kommune.dk', 'https://kommune.dk/', 'https://Kommune.dk', 'file://', 'null']) {
      assert.throws(() => checkOrigins([origin]), /^StartFailure: ORIGINS must/, origin);
    }
    checkOrigins(['http://127.0.0.1:3000', 'https://www.kommune.dk', 'https://xn--kge-0na.dk:8443']);
  });
});

describe('a server in production', () => {
  const begin = async (t: TestContext, more: Record<string, string> = {}): Promise<{program: Program; at: string; folder: string}> => {
    const [folder, port] = [await newFolder(t), await freePort()];
    const first = await startHere(t, {dataDir: folder});
    await publishContent(first.db, sampleSpace('prove'));
    await first.stop();
    const program = start(t, MAIN, {...WHOLE, PORT: String(port), DATA_DIR: folder, ...more});
    await program.ready;
    return {program, at: `http://127.0.0.1:${port}`, folder};
  };
  const SECURE = {'x-forwarded-proto': 'https', 'x-forwarded-host': 'sammen.example.dk'};

  it('sends pages that came by plain http to https, and takes and tells nothing else in clear', async (t) => {
    const {program, at} = await begin(t);
    const plain = (path: string, init: RequestInit = {}): Promise<Response> => fetch(at + path, {redirect: 'manual', ...init});
    for (const headers of [{}, {'x-forwarded-proto': 'http'}] as Record<string, string>[]) {
      const page = await plain('/staff/?space=prove', {headers});
      assert.deepEqual([page.status, page.headers.get('location')], [308, `${PUBLIC}/staff/?space=prove`]);
      for (const path of ['/api/prove', '/api/prove/contributions?limit=1', '/staff/api/session']) {
        const read = await plain(path, {headers});
        assert.deepEqual([read.status, read.headers.get('location')], [403, null], path);
      }
      assert.equal((await plain('/api/prove', {method: 'HEAD', headers})).status, 403);
      const form = await plain('/api/prove/forms/input', {headers: {...headers, accept: 'text/html,*/*'}});
      assert.deepEqual([form.status, form.headers.get('location')], [308, `${PUBLIC}/api/prove/forms/input`]);
      assert.equal((await plain('//ond.example/', {headers})).headers.get('location'), `${PUBLIC}//ond.example/`);
      const sent = await post(`${at}/api/prove/contributions`, {kind: 'input', fields: {text: 'I klartekst'}}, headers);
      assert.deepEqual([sent.status, sent.json.type], [403, '/api/#insecure']);
    }
    assert.equal((await plain('/healthz')).status, 200);
    // The control: as the proxy says it when it came over https.
    assert.equal((await plain('/api/prove', {headers: SECURE})).status, 200);
    const body = {kind: 'input', fields: {text: 'Forseglet'}};
    const {status, headers} = await post(`${at}/api/prove/contributions`, body, {...SECURE, 'Idempotency-Key': 'sent-over-https'});
    assert.equal(status, 202);
    assert.match(headers.get('strict-transport-security') ?? '', /max-age=31536000/);
    await kill(program, 'SIGTERM');
  });

  it('lets staff in over a provider whose certificate it checks, and by no one-time link', async (t) => {
    const tls = selfSigned('localhost');
    const provider = await startProvider({at: PUBLIC, tls});
    t.after(() => provider.stop());
    const authority = join(await newFolder(t), 'authority.pem');
    await writeFile(authority, tls.cert);
    const {issuer, clientId, clientSecret} = provider.client;
    const oidc = {OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret};
    // Only the browser of this test does not look at certificates.
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    t.after(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED);
    const checking = {...oidc, NODE_TLS_REJECT_UNAUTHORIZED: '1'};
    const trusted = await begin(t, {...checking, NODE_EXTRA_CA_CERTS: authority});
    const browser = new Browser({from: PUBLIC, to: trusted.at});
    const account = accountAt(provider, {roles: ['sammen:prove:moderator'], email: 'anna@kommune.dk'});
    const desk = await logIn(browser, PUBLIC, account);
    assert.deepEqual([desk.status, desk.url.href], [200, `${PUBLIC}/staff/`]);
    assert.deepEqual(
      browser
        .cookies(PUBLIC)
        .map(({name}) => name)
        .sort(),
      ['__Host-sammen-login', '__Host-sammen-staff'],
    );
    const link = await browser.open(`${PUBLIC}/staff/login?token=${'A'.repeat(43)}`);
    assert.equal(new URL(link.headers.get('location') ?? '').origin, issuer, 'a token means nothing here');
    await kill(trusted.program, 'SIGTERM');

    // The control: a server that was not told to believe this certificate does not.
    const strict = await begin(t, checking);
    assert.equal((await new Browser({from: PUBLIC, to: strict.at}).open(`${PUBLIC}/staff/login`)).status, 503);
    await kill(strict.program, 'SIGTERM');
  });
});
