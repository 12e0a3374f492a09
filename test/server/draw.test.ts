import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Highs} from 'highs';
import {Chance} from '../../server/src/draw/chance.js';
import {commitmentTo, draw, verify} from '../../server/src/draw/draw.js';
import {sha256} from '../../server/src/draw/digest.js';
import {chancesIn, lotteryFaults, lotteryOf, makeLottery, TICKETS, Unfit, type Lottery} from '../../server/src/draw/lottery.js';
import {SHORT} from '../../server/src/draw/leximin.js';
import {poolDigest, typesOf, type Pool} from '../../server/src/draw/pool.js';
import {sentenceOf, type Brief, type Quota} from '../../server/src/draw/quotas.js';
import {loadSolver} from '../../server/src/draw/solver.js';

let highs: Highs;
before(async () => {
  highs = await loadSolver();
});

/** A pool with so many volunteers of each type; ids are their numbers. */
const poolOf = (strata: string[], types: [string[], number][]): Pool => ({
  strata,
  volunteers: types
    .flatMap(([categories, people]) => Array.from({length: people}, () => categories))
    .map((categories, at) => ({id: `v${String(at).padStart(3, '0')}`, categories})),
});
const quota = (stratum: string, category: string, least: number, most: number): Quota => ({stratum, category, least, most});
const seedOf = (number: number): string => sha256(`seed ${number}`);

/** Women are few and young people too; the quotas want as many of each. */
const pool = poolOf(
  ['gender', 'age'],
  [
    [['w', 'young'], 2],
    [['w', 'old'], 5],
    [['m', 'young'], 6],
    [['m', 'old'], 11],
  ],
);
const brief: Brief = {
  size: 6,
  quotas: [quota('gender', 'w', 3, 3), quota('gender', 'm', 3, 3), quota('age', 'young', 3, 3), quota('age', 'old', 3, 3)],
};
const made = (): Lottery => makeLottery(highs, pool, brief).lottery;
const faultsOf = (one: Pool, other: Brief): string[] => {
  try {
    makeLottery(highs, one, other);
  } catch (error) {
    if (error instanceof Unfit) return error.lacks.map(sentenceOf);
    throw error;
  }
  return [];
};

describe('a lottery over panels', () => {
  it('keeps the quotas in every panel, and sees a panel that does not', () => {
    const lottery = made();
    assert.deepEqual(lotteryFaults(pool, lottery), []);
    const panels = lottery.panels.map((panel, at) => (at ? panel : {...panel, counts: [3, 3, 0, 0]}));
    assert.match(lotteryFaults(pool, {...lottery, panels}).join('\n'), /^panel 1 has 6 of gender: m$/m);
  });

  it('gives nobody less than the bound of the method', () => {
    const {lottery, fairest} = makeLottery(highs, pool, brief);
    const least = (one: Lottery): number => Math.min(...chancesIn(one, typesOf(pool)).map(({chance}) => chance));
    const short = (SHORT * brief.size) / pool.volunteers.length + lottery.panels.length / TICKETS;
    assert.ok(fairest.direct && least(lottery) >= fairest.bound - short);
    // A lottery of one panel alone, which leaves some out, is seen.
    assert.ok(least({...lottery, panels: [{tickets: TICKETS, counts: lottery.panels[0]?.counts ?? []}]}) < fairest.bound - short);
  });

  it('is not taken from the solver on its word', () => {
    const {fairest} = makeLottery(highs, pool, brief);
    assert.deepEqual(lotteryOf(pool, brief, fairest.shares), makeLottery(highs, pool, brief).lottery);
    const [first, ...others] = fairest.shares;
    assert.ok(first);
    const one = first.counts.map((count, at) => count + (at ? 0 : 1));
    assert.throws(() => lotteryOf(pool, brief, [{...first, counts: one}, ...others]), /panel 1 has 7 people, and not 6/);
  });

  it('is not made for a pool that has somebody twice', () => {
    const twice = {...pool, volunteers: [...pool.volunteers, ...pool.volunteers.slice(0, 1)]};
    assert.deepEqual(faultsOf(twice, brief), ['volunteer v000 is in the pool twice']);
  });

  it('says which quota cannot be met, and which cannot be met together', () => {
    assert.deepEqual(faultsOf(pool, brief), []);
    const many = {...brief, quotas: brief.quotas.map((one) => (one.category === 'w' ? {...one, least: 8, most: 8} : one))};
    assert.ok(faultsOf(pool, many).includes('gender: w: at least 8 are wanted, 7 have volunteered'));
    const apart = poolOf(
      ['gender', 'age'],
      [
        [['w', 'old'], 5],
        [['m', 'young'], 5],
      ],
    );
    const quotas = [quota('gender', 'w', 3, 4), quota('gender', 'm', 0, 4), quota('age', 'young', 2, 4), quota('age', 'old', 0, 4)];
    assert.deepEqual(faultsOf(apart, {size: 4, quotas}), [
      'these quotas cannot be met together: gender: w, at least 3; age: young, at least 2',
    ]);
  });
});

describe('a draw', () => {
  it('draws the same people from the same document, whatever the order of the pool', () => {
    const document = draw(seedOf(1), pool, made());
    const turned = {...pool, volunteers: pool.volunteers.toReversed()};
    assert.deepEqual(draw(seedOf(1), turned, made()), document);
    assert.equal(new Set(document.people).size, 6);
    assert.deepEqual(verify(pool, document), []);
    assert.notDeepEqual(draw(seedOf(2), pool, made()).people, document.people);
  });

  it('is found out when a byte of pool, seed, lottery or result is another', () => {
    const document = draw(seedOf(1), pool, made());
    const noted = {commitment: commitmentTo(seedOf(1)), poolDigest: poolDigest(pool), lotteryDigest: document.lotteryDigest};
    const renamed = {...pool, volunteers: pool.volunteers.map((one, at) => (at ? one : {...one, id: 'v00x'}))};
    assert.match(verify(renamed, document).join('\n'), /the digest of the pool/);
    assert.match(verify(pool, {...document, seed: seedOf(2)}).join('\n'), /the hash of the seed/);
    const [first, ...rest] = document.lottery.panels;
    assert.ok(first && rest[0]);
    const moved = [{...first, tickets: first.tickets - 1}, {...rest[0], tickets: rest[0].tickets + 1}, ...rest.slice(1)];
    assert.match(verify(pool, {...document, lottery: {...document.lottery, panels: moved}}).join('\n'), /the digest of the lottery/);
    const [someone = ''] = pool.volunteers.map(({id}) => id).filter((id) => !document.people.includes(id));
    const people = [...document.people.slice(1), someone];
    assert.deepEqual(verify(pool, {...document, people}), [
      `${document.people[0]} was drawn, and is not in the document`,
      `${someone} is in the document, and was not drawn`,
    ]);
    // Whoever draws anew with another seed has a document that is right in itself; what was noted before says so.
    const anew = draw(seedOf(2), pool, document.lottery);
    assert.deepEqual([verify(pool, anew), verify(pool, document, noted)], [[], []]);
    assert.match(verify(pool, anew, noted).join('\n'), /^commitment: before the draw/);
  });

  /** Σ (found − expected)² / expected. */
  const chiSquare = (found: number[], expected: number[]): number =>
    found.reduce((sum, count, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1), 0);

  it('draws panels as often as their tickets say, and people of a type alike', () => {
    const lottery = made();
    const DRAWS = 4_000;
    const panels = lottery.panels.map(() => 0);
    const people = new Map(pool.volunteers.map(({id}) => [id, 0]));
    for (let number = 0; number < DRAWS; number++) {
      const document = draw(seedOf(number), pool, lottery);
      panels[document.panel] = (panels[document.panel] ?? 0) + 1;
      for (const id of document.people) people.set(id, (people.get(id) ?? 0) + 1);
    }
    const expected = lottery.panels.map(({tickets}) => (tickets / TICKETS) * DRAWS);
    // Far beyond the 99.9 % of as many degrees of freedom, and far below what a bias of a few per cent makes.
    const limit = (free: number): number => free + 4 * Math.sqrt(2 * free) + 5;
    assert.ok(chiSquare(panels, expected) < limit(panels.length - 1));
    assert.ok(
      chiSquare(
        [...panels].map((count, at) => count + (at ? 0 : DRAWS / 5)),
        expected,
      ) > limit(panels.length - 1),
    );
    const chances = chancesIn(lottery, typesOf(pool));
    typesOf(pool).forEach(({ids}, at) => {
      const each = (chances[at]?.chance ?? 0) * DRAWS;
      const found = ids.map((id) => people.get(id) ?? 0);
      assert.ok(
        chiSquare(
          found,
          ids.map(() => each),
        ) < limit(ids.length),
      );
    });
  });

  it('has numbers without bias, and refuses what it cannot count to', () => {
    const chance = new Chance(seedOf(0), 'test');
    const found = [0, 0, 0, 0, 0, 0, 0];
    for (let at = 0; at < 7_000; at++) {
      const number = chance.below(7);
      found[number] = (found[number] ?? 0) + 1;
    }
    assert.ok(
      chiSquare(
        found,
        found.map(() => 1_000),
      ) < 22.5,
    );
    assert.throws(() => chance.below(0), RangeError);
    assert.throws(() => chance.below(2 ** 49), RangeError);
  });
});
