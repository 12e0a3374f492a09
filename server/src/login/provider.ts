import {
  ClientSecretBasic,
  ClientSecretPost,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import {ACTOR_CLAIM, ROLES_CLAIM, claimAt, type Claims} from './claims.js';
import type {OidcOptions} from './options.js';

/** Seconds that the provider may take for one answer. */
const PATIENCE = 5;
/** Milliseconds that what the provider says about itself is good. */
const FRESH = 24 * 60 * 60_000;
/** Characters of an ID token that an address can carry to the provider; a longer one is left out. */
const LONGEST_HINT = 4_096;

/** What only the browser that began a login knows, and the provider's answer is held against. */
export interface Secrets {
  state: string;
  nonce: string;
  /** Of RFC 7636. */
  verifier: string;
}

/** Somebody for whom the provider vouches. */
export interface Vouched {
  claims: Claims;
  idToken: string;
}

/** The provider does not answer, or not as one would; trying again later may help. */
export class ProviderDown extends Error {}

/** An OpenID Connect provider. It is asked about itself when it is needed, and again when it did not answer. */
export interface Provider {
  readonly options: OidcOptions;
  /** Asks it about itself. Throws {@link ProviderDown}. */
  discover(): Promise<void>;
  /** Where a login begins. Throws {@link ProviderDown}. */
  authorizationUrl(redirectUri: string, secrets: Secrets): Promise<URL>;
  /**
   * Whom the provider vouches for, by what it sent the browser back with. Throws {@link ProviderDown}, and the client's
   * own errors for everything that does not fit.
   */
  vouched(callback: URL, secrets: Secrets): Promise<Vouched>;
  /** Where its own session is ended; undefined when that cannot be done there. Throws {@link ProviderDown}. */
  endSessionUrl(idToken: string, returnTo: string): Promise<URL | undefined>;
}

/** Why something failed, in a line: the error at the bottom of it, with the provider's own code. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = (error as {error?: unknown; code?: unknown}).error ?? (error as {code?: unknown}).code;
  const own = `${error.message.split('\n')[0]}${typeof code === 'string' ? ` (${code})` : ''}`;
  return error.cause instanceof Error ? `${own}: ${reasonOf(error.cause)}` : own;
};

/** By the method that the provider names; without one it is `client_secret_basic` (Discovery 1.0, 3). */
const authenticateWith = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
};

const ask = ({issuer, clientId, clientSecret}: OidcOptions): Promise<Configuration> =>
  discovery(new URL(issuer), clientId, undefined, authenticateWith(clientSecret), {
    timeout: PATIENCE,
    execute: [
      // ID tokens are only believed with the provider's signature, not for having come over TLS alone.
      enableNonRepudiationChecks,
      ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
    ],
  });

/** Whether an error is about the way to the provider, or its being ill, and not about what it said. */
const isDown = (error: unknown): boolean =>
  error instanceof Error &&
  (['TypeError', 'TimeoutError', 'AbortError'].includes(error.name) ||
    Number((error as {status?: unknown}).status) >= 500 ||
    (error.cause instanceof Response && error.cause.status >= 500) ||
    (error as {code?: unknown}).code === 'OAUTH_TIMEOUT' ||
    isDown(error.cause));

/** The provider with these settings. Asks nobody yet. */
export const providerOf = (options: OidcOptions): Provider => {
  let known: {configuration: Configuration; at: number} | undefined;
  let asking: Promise<Configuration> | undefined;

  const configurationOf = async (): Promise<Configuration> => {
    if (known && Date.now() - known.at < FRESH) return known.configuration;
    asking ??= ask(options).finally(() => (asking = undefined));
    try {
      known = {configuration: await asking, at: Date.now()};
    } catch (cause) {
      if (!known) throw new ProviderDown(reasonOf(cause));
    }
    return known.configuration;
  };

  const vouched: Provider['vouched'] = async (callback, {state, nonce, verifier}) => {
    const configuration = await configurationOf();
    const checks = {expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true};
    const tokens = await authorizationCodeGrant(configuration, callback, checks).catch((cause: unknown) => {
      throw isDown(cause) ? new ProviderDown(reasonOf(cause)) : cause;
    });
    const claims = tokens.claims();
    if (!claims || tokens.id_token === undefined) throw new Error('There was no ID token.');
    return {claims: await completed(configuration, options, claims, tokens.access_token), idToken: tokens.id_token};
  };

  return {
    options,
    discover: async () => void (await configurationOf()),
    vouched,
    authorizationUrl: async (redirectUri, {state, nonce, verifier}) =>
      buildAuthorizationUrl(await configurationOf(), {
        ...{redirect_uri: redirectUri, scope: options.scope ?? 'openid email profile', state, nonce},
        ...{code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256'},
      }),
    endSessionUrl: async (idToken, returnTo) => {
      const configuration = await configurationOf();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      const hint = idToken.length > LONGEST_HINT ? undefined : {id_token_hint: idToken};
      return buildEndSessionUrl(configuration, {...hint, post_logout_redirect_uri: returnTo});
    },
  };
};

/** Claims that are not in the ID token are asked for; what is in it stands. */
const completed = async (
  configuration: Configuration,
  {rolesClaim = ROLES_CLAIM, actorClaim = ACTOR_CLAIM}: OidcOptions,
  claims: Claims,
  accessToken: string,
): Promise<Claims> => {
  const isWhole = [rolesClaim, actorClaim].every((name) => claimAt(claims, name) !== undefined);
  if (isWhole || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
  try {
    return {...(await fetchUserInfo(configuration, accessToken, claims.sub)), ...claims};
  } catch (error) {
    console.error(`Staff login: the provider's userinfo could not be read: ${reasonOf(error)}`);
    return claims;
  }
};
