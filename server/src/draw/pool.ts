import {byUnits, sha256} from './digest.js';

/** Who may be drawn. It holds no name, address or date of birth: who a volunteer is, only the municipality's own list says. */
export interface Pool {
  /** What people are told apart by, such as gender, age and district. */
  strata: string[];
  volunteers: Volunteer[];
}

export interface Volunteer {
  /** Opaque, and made at random; the volunteer knows it from the receipt. */
  id: string;
  /** One for each stratum, in the order of the strata. */
  categories: string[];
}

/** Everybody with the same categories. */
export interface Type {
  categories: string[];
  /** Who is of this type, in the order of ids. */
  ids: string[];
}

/** What categories are looked up by. */
export const keyOf = (categories: readonly string[]): string => JSON.stringify(categories);

/** The types that are in the pool, in one order, whatever order the volunteers are in. */
export const typesOf = ({volunteers}: Pool): Type[] => {
  const types = new Map<string, Type>();
  for (const {id, categories} of volunteers) {
    const type = types.get(keyOf(categories)) ?? {categories, ids: []};
    types.set(keyOf(categories), type);
    type.ids.push(id);
  }
  for (const {ids} of types.values()) ids.sort(byUnits);
  return [...types].sort(([one], [other]) => byUnits(one, other)).map(([, type]) => type);
};

/** The pool as a text: strata, then a line for each volunteer by id. Equal pools have equal texts. */
export const poolText = ({strata, volunteers}: Pool): string =>
  [JSON.stringify(strata), ...volunteers.map(({id, categories}) => keyOf([id, ...categories])).sort(byUnits)].join('\n') + '\n';

export const poolDigest = (pool: Pool): string => sha256(poolText(pool));

/** What is wrong with a pool, in words; nothing when it can be drawn from. */
export const poolFaults = ({strata, volunteers}: Pool): string[] => {
  const faults: string[] = [];
  if (!strata.length) faults.push('the pool has no strata');
  if (new Set(strata).size < strata.length) faults.push('a stratum is named twice');
  const seen = new Set<string>();
  for (const {id, categories} of volunteers) {
    if (!id) faults.push('a volunteer has no id');
    if (seen.has(id)) faults.push(`volunteer ${id} is in the pool twice`);
    seen.add(id);
    if (categories.length !== strata.length) faults.push(`volunteer ${id} has ${categories.length} categories for ${strata.length} strata`);
  }
  return faults;
};
