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

/** How many volunteers a category has. */
interface Found {
  stratum: string;
  /** Empty for those who have none. */
  category: string;
  there: number;
}

/** How many volunteers each category has, by the name of its quota. */
const volunteersIn = ({strata, volunteers}: Pool): Map<string, Found> => {
  const found = new Map<string, Found>();
  for (const {categories} of volunteers)
    strata.forEach((stratum, index) => {
      const category = categories[index] ?? '';
      const name = nameOf({stratum, category});
      found.set(name, {stratum, category, there: (found.get(name)?.there ?? 0) + 1});
    });
  return found;
};

/** One of the two numbers of a quota. */
export interface Side {
  quota: Quota;
  side: 'least' | 'most';
}

/** Why nothing can be drawn. `wrong` is a sentence about what nobody does who writes quotas for a pool. */
export type Lack =
  | {is: 'seats'; size: number; there: number}
  | {is: 'few'; quota: Quota; there: number}
  | ({is: 'strange'} & Found)
  | {is: 'full'; stratum: string; most: number; size: number}
  | {is: 'together'; sides: Side[]}
  | {is: 'wrong'; text: string};

/** A lack in a sentence, with the quota's name. */
export const sentenceOf = (lack: Lack): string => {
  switch (lack.is) {
    case 'seats':
      return `the panel has ${lack.size} seats, the pool ${lack.there} volunteers`;
    case 'few':
      return `${nameOf(lack.quota)}: at least ${lack.quota.least} are wanted, ${lack.there} have volunteered`;
    case 'strange':
      return `${nameOf(lack)}: there are volunteers, and no quota`;
    case 'full':
      return `${lack.stratum}: its quotas and volunteers allow ${lack.most} people at most, the panel has ${lack.size} seats`;
    case 'together': {
      const sides = lack.sides.map(({quota, side}) => `${nameOf(quota)}, at ${side} ${quota[side]}`);
      return `these quotas cannot be met together: ${sides.join('; ')}`;
    }
    case 'wrong':
      return lack.text;
  }
};

/** What is wrong with the quotas by themselves and with this pool; found by counting. */
export const lacksIn = (pool: Pool, {size, quotas}: Brief): Lack[] => {
  const lacks: Lack[] = [];
  const wrong = (text: string): void => void lacks.push({is: 'wrong', text});
  if (!count(size) || size < 1) wrong(`a panel of ${size} cannot be drawn`);
  if (pool.volunteers.length < size) lacks.push({is: 'seats', size, there: pool.volunteers.length});
  const found = volunteersIn(pool);
  const named = new Set<string>();
  for (const quota of quotas) {
    const {stratum, least, most} = quota;
    const name = nameOf(quota);
    if (named.has(name)) wrong(`${name}: there are two quotas`);
    named.add(name);
    if (!pool.strata.includes(stratum)) wrong(`${name}: the pool has no such stratum`);
    if (!count(least) || !count(most)) wrong(`${name}: a quota is two whole numbers, and not ${least} to ${most}`);
    if (least > most) wrong(`${name}: at least ${least} are more than at most ${most}`);
    const there = found.get(name)?.there ?? 0;
    if (there < least) lacks.push({is: 'few', quota, there});
  }
  for (const [name, one] of found) if (!named.has(name)) lacks.push({is: 'strange', ...one});
  for (const stratum of pool.strata) {
    const its = quotas.filter((quota) => quota.stratum === stratum);
    const least = its.reduce((sum, quota) => sum + quota.least, 0);
    const most = its.reduce((sum, quota) => sum + Math.min(quota.most, found.get(nameOf(quota))?.there ?? 0), 0);
    if (least > size) wrong(`${stratum}: its quotas want ${least} people at least, the panel has ${size} seats`);
    if (most < size) lacks.push({is: 'full', stratum, most, size});
  }
  return lacks;
};
