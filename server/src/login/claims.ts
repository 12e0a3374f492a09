import type {Grant, Role} from '../staff/roles.js';
import type {OidcOptions} from './options.js';

/** What a provider vouches for (OpenID Connect Core 1.0, 2 and 5.1); `sub` is always there. */
export type Claims = Readonly<Record<string, unknown>> & {readonly sub: string};

/** `sammen:<space>:<role>`; the space is an id as in addresses, or `*` for all of them. */
const ROLE = /^sammen:(\*|[A-Za-z0-9][\w-]{0,63}):(reader|moderator|editor|admin)$/;

/** The role that is written in one value; undefined when it is none of ours. */
export const grantIn = (value: string): Grant | undefined => {
  const [, space, role] = ROLE.exec(value) ?? [];
  return space === undefined ? undefined : {space, role: role as Role};
};

/** A claim by its name, or by a path through objects. A claim whose very name has dots goes before a path. */
export const claimAt = (claims: Claims, name: string): unknown => {
  if (Object.hasOwn(claims, name)) return claims[name];
  let found: unknown = claims;
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
};

/** A list of texts, or one text with words in it; everything else says nothing. */
const valuesIn = (claim: unknown): string[] => {
  if (typeof claim === 'string') return claim.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(claim) ? claim.filter((value): value is string => typeof value === 'string') : [];
};

export const ROLES_CLAIM = 'roles';
export const ACTOR_CLAIM = 'email';

/** Every role that somebody was given: values that are roles of ours, and what others mean by the settings. */
export const grantsIn = (claims: Claims, {rolesClaim = ROLES_CLAIM, roles = {}}: OidcOptions): Grant[] =>
  valuesIn(claimAt(claims, rolesClaim))
    .flatMap((value) => [value, ...(Object.hasOwn(roles, value) ? (roles[value] ?? []) : [])])
    .flatMap((value) => grantIn(value) ?? []);

/** A name that can stand in a log: one line, not longer than an address can be. */
const NAME = /^[^\p{C}\p{Z}]{1,254}$/u;

/** Who it is, for the history and the audit log. */
export const actorIn = (claims: Claims, {actorClaim = ACTOR_CLAIM}: OidcOptions): string => {
  const name = claimAt(claims, actorClaim);
  const doubtful = actorClaim === 'email' && claims.email_verified === false;
  return typeof name === 'string' && NAME.test(name) && !doubtful ? name : claims.sub;
};
