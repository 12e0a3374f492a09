import type {Role as DeskRole} from '../../../src/data/staff.js';
import type {Snapshot, Spaces} from '../content/spaces.js';
import {Problem} from '../http/problems.js';

/** What staff may do: at the desk, and as `editor` with the content of a space too. */
export type Role = DeskRole | 'editor';

/** From the least to the most; each may do what those before it may. */
const RANKS: readonly Role[] = ['reader', 'moderator', 'editor', 'admin'];

/** A role as the desk knows it, where an editor is a moderator. */
export const deskRole = (role: Role): DeskRole => (role === 'editor' ? 'moderator' : role);

/** Every space there is, and will be. */
export const EVERYWHERE = '*';

/** A role that somebody has in a space, by its id, or {@link EVERYWHERE}. */
export interface Grant {
  space: string;
  role: Role;
}

/** Says which role somebody with these grants has in a space; undefined for none. */
export type RoleIn = (grants: readonly Grant[], space: string) => Role | undefined;

/** The highest role that any of the grants gives in a space. */
export const roleIn: RoleIn = (grants, space) => {
  const here = grants.filter((grant) => grant.space === space || grant.space === EVERYWHERE);
  return RANKS.findLast((role) => here.some((grant) => grant.role === role));
};

/** Whether a role may do what another one may. */
export const atLeast = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && RANKS.indexOf(role) >= RANKS.indexOf(needed);

/**
 * Spaces as somebody may use them with a role: `all` are those in which they have it; `get` knows none in which they
 * have no role, and throws `role` where they have a lesser one.
 */
export const spacesAs = (spaces: Spaces, needed: Role, roleHere: (space: string) => Role | undefined): Spaces => ({
  get: async (id): Promise<Snapshot | undefined> => {
    const role = roleHere(id);
    const space = role && (await spaces.get(id));
    if (space && !atLeast(role, needed)) throw new Problem('role');
    return space;
  },
  all: async () => (await spaces.all()).filter(({id}) => atLeast(roleHere(id), needed)),
});
