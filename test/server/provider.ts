import {generateKeyPairSync, randomBytes, sign} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import OidcProvider from 'oidc-provider';

/** What a client is told at the token endpoint. */
export interface Tokens {
  id_token: string;
  access_token: string;
}

/** A real OpenID Connect provider on this machine, whose accounts have no passwords: whoever comes says who they are. */
export interface TestProvider {
  issuer: string;
  client: {issuer: string; clientId: string; clientSecret: string};
  /** Another client of the same provider. */
  other: {clientId: string; clientSecret: string; redirectUri: string};
  /** Claims of each account beside its subject; to be changed by tests. */
  accounts: Map<string, Record<string, unknown>>;
  /** Changes what is told at the token endpoint, as a provider would that lies or was broken into. */
  tamper: ((tokens: Tokens) => Tokens) | undefined;
  /** Signs claims as an ID token, with the key that all of them are signed with. */
  sign(claims: object): string;
  /** How often the token endpoint was asked. */
  asked: number;
  stop(): Promise<void>;
}

interface Given {
  /** Where the tested server is. */
  at: string;
  port?: number;
  /** Puts all claims into the ID token, and not only into userinfo. */
  whole?: boolean;
  /** The client's; default one that is made up. */
  clientSecret?: string;
  /** A certificate for `localhost`, to be asked over https with. */
  tls?: {key: string; cert: string};
}

const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (claims: object): string => {
  const text = `${encoded({alg: 'RS256', typ: 'JWT', kid: 'test'})}.${encoded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
};
const secret = (): string => randomBytes(32).toString('base64url');

/** What the provider knows while it is asked. */
interface Asked {
  client: {clientId: string};
  account?: {accountId: string};
  session: {grantIdFor(client: string): string | undefined};
  provider: OidcProvider & {Grant: {find(id: string): Promise<unknown>}};
}

const configurationOf = (provider: TestProvider, {at, whole = true}: Given): object => ({
  clients: [
    {
      ...{client_id: provider.client.clientId, client_secret: provider.client.clientSecret},
      ...{redirect_uris: [`${at}/staff/callback`], post_logout_redirect_uris: [`${at}/staff/`]},
    },
    {
      ...{client_id: provider.other.clientId, client_secret: provider.other.clientSecret},
      redirect_uris: [provider.other.redirectUri],
    },
  ],
  claims: {openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'roles', 'groups', 'realm_access']},
  conformIdTokenClaims: !whole,
  jwks: {keys: [{...privateKey.export({format: 'jwk'}), use: 'sig', alg: 'RS256', kid: 'test'}]},
  cookies: {keys: [secret()]},
  ttl: {IdToken: 3_600, AccessToken: 3_600, Grant: 3_600, Session: 3_600, Interaction: 3_600},
  features: {devInteractions: {enabled: false}},
  interactions: {url: (_context: unknown, {uid}: {uid: string}) => `/interaction/${uid}`},
  findAccount: (_context: unknown, id: string) => ({accountId: id, claims: () => ({sub: id, ...provider.accounts.get(id)})}),
  // Staff agrees to nothing: the municipality has.
  loadExistingGrant: async ({oidc}: {oidc: Asked}) => {
    if (!oidc.account) return undefined;
    const before = oidc.session.grantIdFor(oidc.client.clientId);
    if (before !== undefined) return oidc.provider.Grant.find(before);
    const grant = new oidc.provider.Grant({clientId: oidc.client.clientId, accountId: oidc.account.accountId});
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
  renderError: (context: {body: unknown}, out: object) => void (context.body = out),
});

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
};

/** Starts a provider that knows the server at `at` as its client. */
export const startProvider = async (given: Given): Promise<TestProvider> => {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  const take = (request: IncomingMessage, response: ServerResponse): void => void handle(request, response);
  const server = given.tls ? createSecureServer(given.tls, take) : createServer(take);
  server.listen(given.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `${given.tls ? 'https://localhost' : 'http://127.0.0.1'}:${(server.address() as AddressInfo).port}`;
  const provider: TestProvider = {
    ...{issuer, accounts: new Map(), tamper: undefined, sign: signed, asked: 0},
    client: {issuer, clientId: 'sammen', clientSecret: given.clientSecret ?? secret()},
    other: {clientId: 'other', clientSecret: secret(), redirectUri: 'http://127.0.0.1:9/callback'},
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const real = new OidcProvider(issuer, configurationOf(provider, given));
  real.use(async (context, next) => {
    await next();
    if (context.oidc?.route !== 'token') return;
    provider.asked++;
    if (provider.tamper && 'id_token' in (context.body as object)) context.body = provider.tamper(context.body as Tokens);
  });
  const answer = real.callback();
  handle = async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    if (request.method === 'POST') {
      const account = (await bodyOf(request)).get('account') ?? '';
      return real.interactionFinished(request, response, {login: {accountId: account}});
    }
    return response.setHeader('Content-Type', 'text/html').end('<form method="post"><input name="account"></form>');
  };
  return provider;
};
