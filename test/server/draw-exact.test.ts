import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Highs} from 'highs';
import {sha256} from '../../server/src/draw/digest.js';
import {draw, verify, type DrawDocument} from '../../server/src/draw/draw.js';
import {leximin, SHORT} from '../../server/src/draw/leximin.js';
import {chancesIn, lotteryFaults, lotteryOf, makeLottery, type Lottery} from '../../server/src/draw/lottery.js';
import {typesOf, type Pool, type Type} from '../../server/src/draw/pool.js';
import type {Brief, Quota} from '../../server/src/draw/quotas.js';
import {loadSolver, Solver} from '../../server/src/draw/solver.js';

let highs: Highs;
before(async () => {
  highs = await loadSolver();
});

const STRATA = ['a', 'b', 'c'];
const poolOf = (types: Record<string, number>): Pool => ({
  strata: STRATA,
  volunteers: Object.entries(types).flatMap(([type, people]) =>
    Array.from({length: people}, (_, at) => ({id: `${type}-${at}`, categories: [...type]})),
  ),
});
const exactly = (size: number, ones: number[]): Brief => ({
  size,
  quotas: STRATA.flatMap((stratum, at): Quota[] => {
    const one = ones[at] ?? 0;
    return [
      {stratum, category: '1', least: one, most: one},
      {stratum, category: '0', least: size - one, most: size - one},
    ];
  }),
});

/** Every panel there is, counted out. */
const everyPanel = (types: Type[], {size, quotas}: Brief): number[][] => {
  let all: number[][] = [[]];
  for (const {ids} of types) all = all.flatMap((counts) => Array.from({length: ids.length + 1}, (_, count) => [...counts, count]));
  const sum = (counts: number[], of: (type: Type) => boolean): number =>
    types.reduce((total, type, at) => total + (of(type) ? (counts[at] ?? 0) : 0), 0);
  return all.filter(
    (counts) =>
      sum(counts, () => true) === size &&
      quotas.every(({stratum, category, least, most}) => {
        const there = sum(counts, ({categories}) => categories[STRATA.indexOf(stratum)] === category);
        return there >= least && there <= most;
      }),
  );
};

/** LEXIMIN by its definition: the highest level for all that are left; who cannot have more without another's loss is settled. */
const byDefinition = (types: Type[], panels: number[][]): number[] => {
  const levels = new Map<number, number>();
  const chance = (type: number): number[] => panels.map((counts) => (counts[type] ?? 0) / (types[type]?.ids.length ?? 1));
  /** The most that `type` can have, or the level all can have together, when the settled keep theirs and the others `floor`. */
  const most = (floor: number, type?: number): number => {
    const columns = panels.map((_, at) => at);
    const solver = new Solver(highs, {
      costs: [...(type === undefined ? panels.map(() => 0) : chance(type)), type === undefined ? 1 : 0],
      most: [...panels.map(() => 1), 1],
      rows: [
        {least: 1, most: 1, indices: columns, values: columns.map(() => 1)},
        ...types.map((_, at) => ({
          least: levels.get(at) ?? floor,
          most: Infinity,
          indices: [...columns, panels.length],
          values: [...chance(at), type === undefined && !levels.has(at) ? -1 : 0],
        })),
      ].map((row) => ({...row, least: row.least - (row.most === 1 ? 0 : 1e-9)})),
      whole: false,
    });
    const value = solver.solve()?.value ?? NaN;
    solver.close();
    return value;
  };
  while (levels.size < types.length) {
    const level = most(0);
    const stuck = [...types.keys()].filter((type) => !levels.has(type) && most(level, type) < level + 1e-6);
    assert.ok(stuck.length);
    for (const type of stuck) levels.set(type, level);
  }
  return types.map((_, type) => levels.get(type) ?? NaN);
};

describe('chances', () => {
  const cases: [string, Record<string, number>, Brief, boolean][] = [
    [
      'where whole panels reach what parts of people would',
      {'000': 5, '010': 3, '100': 2, '110': 1, '111': 2, '001': 4},
      exactly(5, [2, 2, 2]),
      true,
    ],
    ['where they do not', {'000': 2, '110': 1, '101': 1, '011': 1, '111': 2}, exactly(2, [1, 1, 1]), false],
    ['where some do not, of more people', {'000': 3, '110': 2, '101': 3, '011': 1, '111': 2, '100': 1}, exactly(3, [2, 1, 1]), false],
  ];
  for (const [where, counts, brief, direct] of cases)
    it(`are those of every panel counted out, ${where}`, () => {
      const types = typesOf(poolOf(counts));
      const expected = byDefinition(types, everyPanel(types, brief));
      const found = leximin(highs, types, STRATA, brief);
      assert.equal(found.direct, direct);
      const off = (chances: number[]): number => Math.max(...chances.map((chance, at) => Math.abs(chance - (expected[at] ?? 0))));
      assert.ok(off(found.chances) < 1e-6, `${found.chances.join()} and not ${expected.join()}`);
      const {lottery} = makeLottery(highs, poolOf(counts), brief);
      assert.ok(off(chancesIn(lottery, types).map(({chance}) => chance)) < 1e-6);
      // One panel alone is a lottery, and not this one.
      assert.ok(
        off(
          chancesIn({...lottery, panels: [{tickets: lottery.tickets, counts: everyPanel(types, brief)[0] ?? []}]}, types).map(
            ({chance}) => chance,
          ),
        ) > 1e-6 || everyPanel(types, brief).length === 1,
      );
    });
});

describe('a search that is ended early', () => {
  it('leaves a lottery that is one, and says that it is not proven to be the fairest', () => {
    const pool = poolOf({'000': 3, '110': 2, '101': 3, '011': 1, '111': 2, '100': 1});
    const brief = exactly(3, [2, 1, 1]);
    const ended = leximin(highs, typesOf(pool), STRATA, brief, 0);
    assert.deepEqual([ended.direct, ended.proven], [false, false]);
    assert.deepEqual(lotteryFaults(pool, lotteryOf(pool, brief, ended.shares)), []);
    assert.ok(leximin(highs, typesOf(pool), STRATA, brief).proven);
  });
});

/** Strata with how many of a hundred volunteer of each part, and how many of a hundred seats are for it. */
const TOWN: [string, number[], number[]][] = [
  ['gender', [48, 52], [50, 50]],
  ['age', [8, 14, 25, 31, 22], [20, 20, 20, 20, 20]],
  ['district', [30, 20, 15, 15, 12, 8], [22, 18, 16, 14, 16, 14]],
  ['education', [12, 38, 50], [28, 42, 30]],
  ['background', [88, 8, 4], [80, 12, 8]],
];

/** So many volunteers of a town, the same for the same seed, and quotas that are kept but for `slack`. */
const town = (people: number, size: number, slack: number, seed: number): [Pool, Brief] => {
  let state = seed;
  const pick = (weights: number[]): number => {
    state = (state * 48_271) % 2_147_483_647;
    let rest = (state / 2_147_483_647) * 100;
    const found = weights.findIndex((weight) => (rest -= weight) < 0);
    return found < 0 ? 0 : found;
  };
  const volunteers = Array.from({length: people}, (_, at) => ({
    id: `v${at}`,
    categories: TOWN.map(([, weights]) => String(pick(weights))),
  }));
  const quotas = TOWN.flatMap(([stratum, , wanted]) => {
    // Rounded down, and what is left over goes to the largest remainders.
    const exact = wanted.map((part) => (part * size) / 100);
    const over = size - exact.reduce((sum, value) => sum + Math.floor(value), 0);
    const order = [...exact.keys()].sort((one, other) => ((exact[other] ?? 0) % 1) - ((exact[one] ?? 0) % 1));
    return exact.map((value, at) => {
      const near = Math.floor(value) + (order.indexOf(at) < over ? 1 : 0);
      return {stratum, category: String(at), least: Math.max(0, near - slack), most: near + slack};
    });
  });
  return [
    {strata: TOWN.map(([name]) => name), volunteers},
    {size, quotas},
  ];
};

/** The chance that nobody may be below: a millionth of the fair share less than the bound, and the rounding to tickets. */
const promised = (pool: Pool, lottery: Lottery, bound: number): number =>
  bound - (SHORT * lottery.size) / pool.volunteers.length - lottery.panels.length / lottery.tickets;
const least = (one: Lottery, pool: Pool): number => Math.min(...chancesIn(one, typesOf(pool)).map(({chance}) => chance));

describe('towns of volunteers', () => {
  for (const [people, size, slack, seed] of [
    [206, 24, 0, 48_007],
    [180, 20, 1, 1],
    [90, 16, 0, 2],
    [400, 36, 0, 3],
  ] as const)
    it(`are drawn from by a lottery that keeps every quota and its promise: ${size} of ${people}`, () => {
      const [pool, brief] = town(people, size, slack, seed);
      const {lottery, fairest} = makeLottery(highs, pool, brief);
      assert.deepEqual(lotteryFaults(pool, lottery), []);
      assert.ok(fairest.proven);
      if (fairest.direct) assert.ok(least(lottery, pool) >= promised(pool, lottery, fairest.bound));
      assert.ok(least(lottery, pool) <= fairest.bound + 1e-9);
    });
});

describe('250 of 22,000', () => {
  it('are drawn as the published document says, with a lottery that nothing can be fairer than', () => {
    const [pool, {size, quotas}] = town(22_000, 250, 2, 12_345);
    const types = typesOf(pool);
    const {lottery, fairest} = makeLottery(highs, pool, {size, quotas});
    assert.deepEqual(lotteryFaults(pool, lottery), []);
    assert.ok(lottery.panels.length <= types.length + quotas.length + 1);
    assert.ok(fairest.direct && fairest.proven);
    assert.ok(least(lottery, pool) >= promised(pool, lottery, fairest.bound));
    // The same panels, each as likely as any other, are no such lottery.
    const even = {...lottery, tickets: lottery.panels.length, panels: lottery.panels.map((panel) => ({...panel, tickets: 1}))};
    assert.deepEqual(lotteryFaults(pool, even), []);
    assert.ok(least(even, pool) < promised(pool, lottery, fairest.bound));
    const document = draw(sha256('250 of 22,000'), pool, lottery);
    const published = JSON.parse(JSON.stringify({pool, document})) as {pool: Pool; document: DrawDocument};
    assert.equal(document.people.length, 250);
    assert.deepEqual(verify(published.pool, published.document), []);
    assert.deepEqual(draw(document.seed, published.pool, published.document.lottery), document);
  });
});
