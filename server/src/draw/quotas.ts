import type {Pool} from './pool.js';

/** How many of a category the panel has: both numbers are kept. */
export interface Quota {
  stratum: string;
  category: string;
  least: number;
  most: number;
}

/** What a panel is to be. */
export interface Brief {
  /** How many are drawn. */
  size: number;
  /** One for each category of each stratum. */
  quotas: Quota[];
}

/** Names a quota, as in faults: `age: under 30`. */
export const nameOf = ({stratum, category}: Pick<Quota, 'stratum' | 'category'>): string => `${stratum}: ${category}`;

const count = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** How many volunteers each category has, by the name of its quota. */
const volunteersIn = ({strata, volunteers}: Pool): Map<string, number> => {
  const found = new Map<string, number>();
  for (const {categories} of volunteers)
    strata.forEach((stratum, index) => {
      const name = nameOf({stratum, category: categories[index] ?? ''});
      found.set(name, (found.get(name) ?? 0) + 1);
    });
  return found;
};

/** What is wrong with the quotas by themselves and with this pool, each fault with the quota's name; found by counting. */
export const quotaFaults = (pool: Pool, {size, quotas}: Brief): string[] => {
  const faults: string[] = [];
  if (!count(size) || size < 1) faults.push(`a panel of ${size} cannot be drawn`);
  if (pool.volunteers.length < size) faults.push(`the panel has ${size} seats, the pool ${pool.volunteers.length} volunteers`);
  const found = volunteersIn(pool);
  const named = new Set<string>();
  for (const quota of quotas) {
    const {stratum, least, most} = quota;
    const name = nameOf(quota);
    if (named.has(name)) faults.push(`${name}: there are two quotas`);
    named.add(name);
    if (!pool.strata.includes(stratum)) faults.push(`${name}: the pool has no such stratum`);
    if (!count(least) || !count(most)) faults.push(`${name}: a quota is two whole numbers, and not ${least} to ${most}`);
    if (least > most) faults.push(`${name}: at least ${least} are more than at most ${most}`);
    const there = found.get(name) ?? 0;
    if (there < least) faults.push(`${name}: at least ${least} are wanted, ${there} have volunteered`);
  }
  for (const name of found.keys()) if (!named.has(name)) faults.push(`${name}: there are volunteers, and no quota`);
  for (const stratum of pool.strata) {
    const its = quotas.filter((quota) => quota.stratum === stratum);
    const least = its.reduce((sum, quota) => sum + quota.least, 0);
    const most = its.reduce((sum, quota) => sum + Math.min(quota.most, found.get(nameOf(quota)) ?? 0), 0);
    if (least > size) faults.push(`${stratum}: its quotas want ${least} people at least, the panel has ${size} seats`);
    if (most < size) faults.push(`${stratum}: its quotas and volunteers allow ${most} people at most, the panel has ${size} seats`);
  }
  return faults;
};
