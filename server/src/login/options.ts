import {StartFailure} from '../failure.js';
import {grantIn} from './claims.js';

/** How staff logs in with OpenID Connect (Core 1.0): authorization code flow with PKCE, as a confidential client. */
export interface OidcOptions {
  /** The provider's issuer identifier, with https (on this machine itself http will do): `https://login.example.dk/tenant`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What is asked for; default `openid email profile`. */
  scope?: string;
  /** The claim that roles are in; a dot leads into an object, as in Keycloak's `realm_access.roles`. Default `roles`. */
  rolesClaim?: string;
  /**
   * The claim that names who it is, in the history and in the audit log; default `email`. Nobody must be able to change
   * their own. Without it, or with an address that the provider says is not verified, it is the subject.
   */
  actorClaim?: string;
  /** What else values of the roles claim mean: a group's id, say, to `sammen:aalborg:moderator`. */
  roles?: Readonly<Record<string, readonly string[]>>;
}

/** Names of this machine itself. */
export const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

const isIssuer = (value: string, production: boolean): boolean => {
  if (!URL.canParse(value)) return false;
  const {protocol, hostname, search, hash} = new URL(value);
  return search === '' && hash === '' && (protocol === 'https:' || (!production && protocol === 'http:' && LOOPBACK.test(hostname)));
};

/** Throws a {@link StartFailure} for settings with which nobody could log in, or not safely. Asks nobody. */
export const checkOidc = (options: OidcOptions | undefined, production = false): void => {
  if (options === undefined) return;
  const {issuer, clientId, clientSecret, scope, roles = {}} = options;
  if (!isIssuer(issuer, production)) throw new StartFailure(`OIDC_ISSUER must be the provider's address, with https, not "${issuer}".`);
  // Not repeated: it may be the secret that stands in the wrong place.
  if (!clientId || !clientSecret) throw new StartFailure('With OIDC_ISSUER, set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too.');
  if (scope !== undefined && !scope.split(' ').includes('openid')) throw new StartFailure('OIDC_SCOPE must have "openid" among its words.');
  for (const [value, meant] of Object.entries(roles)) {
    const unknown = meant.find((role) => grantIn(role) === undefined);
    if (value === '' || unknown !== undefined) {
      throw new StartFailure(`OIDC_ROLES must be like "value=sammen:aalborg:moderator", not "${value}=${unknown ?? ''}".`);
    }
  }
};

/** `a=sammen:aalborg:reader b=sammen:*:admin`, separated by spaces or commas, as a mapping. */
const mappingFrom = (written: string): Record<string, string[]> => {
  const mapping: Record<string, string[]> = {};
  for (const pair of written.split(/[\s,]+/).filter(Boolean)) {
    const at = pair.lastIndexOf('=');
    const [value, role] = [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
    mapping[value] = [...(mapping[value] ?? []), role];
  }
  return mapping;
};

/**
 * OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPE, OIDC_ROLES_CLAIM, OIDC_ROLES and OIDC_ACTOR_CLAIM of an
 * environment; undefined when none of them is there. What is there is checked by {@link checkOidc}.
 * @param read a variable's value, undefined when it is empty.
 */
export const oidcFrom = (read: (name: string) => string | undefined): OidcOptions | undefined => {
  const [issuer, clientId, clientSecret] = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].map(read);
  const [scope, rolesClaim, roles, actorClaim] = ['OIDC_SCOPE', 'OIDC_ROLES_CLAIM', 'OIDC_ROLES', 'OIDC_ACTOR_CLAIM'].map(read);
  const all = [issuer, clientId, clientSecret, scope, rolesClaim, roles, actorClaim];
  if (all.every((value) => value === undefined)) return undefined;
  return {
    ...{issuer: issuer ?? '', clientId: clientId ?? '', clientSecret: clientSecret ?? ''},
    ...(scope !== undefined && {scope}),
    ...(rolesClaim !== undefined && {rolesClaim}),
    ...(roles !== undefined && {roles: mappingFrom(roles)}),
    ...(actorClaim !== undefined && {actorClaim}),
  };
};
