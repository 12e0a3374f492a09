import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sha256} from '../../server/src/draw/digest.js';
import {draw, verify, type DrawDocument, type Noted} from '../../server/src/draw/draw.js';
import {makeLottery, type Lottery} from '../../server/src/draw/lottery.js';
import type {Pool} from '../../server/src/draw/pool.js';
import type {Quota} from '../../server/src/draw/quotas.js';
import {loadSolver} from '../../server/src/draw/solver.js';

interface Published {
  pool: Pool;
  document: DrawDocument;
  noted: Noted;
}

const quota = (stratum: string, category: string, least: number, most: number): Quota => ({stratum, category, least, most});
const pool: Pool = {
  strata: ['gender', 'age'],
  volunteers: Array.from({length: 12}, (_, at) => ({
    id: `v${String(at).padStart(2, '0')}`,
    categories: [at % 3 ? 'm' : 'w', at % 2 ? 'young' : 'old'],
  })),
};
const brief = {
  size: 4,
  quotas: [quota('gender', 'w', 2, 2), quota('gender', 'm', 2, 2), quota('age', 'young', 1, 2), quota('age', 'old', 2, 3)],
};

let document: DrawDocument;
before(async () => {
  document = draw(sha256('a seed'), pool, makeLottery(await loadSolver(), pool, brief).lottery);
});

/** What was published, with one thing in it changed. */
const changed = (change: (published: Published) => void): string[] => {
  const {commitment, poolDigest, lotteryDigest} = document;
  const published: Published = structuredClone({pool, document, noted: {commitment, poolDigest, lotteryDigest}});
  change(published);
  return verify(published.pool, published.document, published.noted);
};
type Panel = Lottery['panels'][number];
const first = ({document: {lottery}}: Published): Panel => lottery.panels[0] as Panel;
const volunteer = ({pool: {volunteers}}: Published): Pool['volunteers'][number] => volunteers[0] as Pool['volunteers'][number];
const firstQuota = ({document: {lottery}}: Published): Quota => lottery.quotas[0] as Quota;
const OTHER = 'f'.repeat(64);

describe('whoever verifies a draw', () => {
  it('finds nothing where nothing was changed', () => {
    assert.deepEqual(
      changed(() => undefined),
      [],
    );
  });

  const changes: [string, (published: Published) => unknown, RegExp][] = [
    ['another format', ({document}) => Object.assign(document, {format: 'other-1'}), /^the format other-1 is not known$/],
    ['a seed that is none', ({document}) => (document.seed = 'F'), /^the seed is not 64 hexadecimal digits/],
    ['another seed', ({document}) => (document.seed = OTHER), /^the hash of the seed: the document says/m],
    ['another commitment', ({document}) => (document.commitment = OTHER), /^commitment: before the draw it was/m],
    ['another digest of the pool', ({document}) => (document.poolDigest = OTHER), /^poolDigest: before the draw it was/m],
    ['another digest of the lottery', ({document}) => (document.lotteryDigest = OTHER), /^lotteryDigest: before the draw it was/m],
    ['a volunteer of another category', (one) => (volunteer(one).categories[0] = 'm'), /^the digest of the pool: the document says/m],
    ['a volunteer with another id', (one) => (volunteer(one).id = 'other'), /^the digest of the pool: the document says/m],
    ['a volunteer without an id', (one) => (volunteer(one).id = ''), /^a volunteer has no id$/m],
    ['a volunteer twice', ({pool}) => pool.volunteers.push(volunteer({pool} as Published)), /^volunteer v00 is in the pool twice$/m],
    ['a volunteer without a category', (one) => volunteer(one).categories.pop(), /^volunteer v00 has 1 categories for 2 strata$/m],
    ['a pool without strata', ({pool}) => (pool.strata = []), /^the pool has no strata$/m],
    ['a stratum twice', ({pool}) => (pool.strata[1] = 'gender'), /^a stratum is named twice$/m],
    ['another size', ({document}) => (document.lottery.size = 5), /^panel 1 has 4 people, and not 5$/m],
    ['a size that is none', ({document}) => (document.lottery.size = 0), /^a panel of 0 cannot be drawn$/m],
    ['more seats than volunteers', ({document}) => (document.lottery.size = 13), /^the panel has 13 seats, the pool 12 volunteers$/m],
    ['a quota that panels break', (one) => (firstQuota(one).most = firstQuota(one).least = 3), /^panel 1 has 2 of gender: w$/m],
    [
      'a quota twice',
      ({document: {lottery}}) => lottery.quotas.push(firstQuota({document: {lottery}} as Published)),
      /^gender: w: there are two quotas$/m,
    ],
    ['a quota left out', ({document}) => document.lottery.quotas.pop(), /^age: old: there are volunteers, and no quota$/m],
    ['a quota of no stratum', (one) => (firstQuota(one).stratum = 'height'), /^height: w: the pool has no such stratum$/m],
    ['a quota that is no number', (one) => (firstQuota(one).least = 1.5), /^gender: w: a quota is two whole numbers, and not 1.5 to 2$/m],
    ['a quota upside down', (one) => (firstQuota(one).least = 3), /^gender: w: at least 3 are more than at most 2$/m],
    [
      'a quota beyond the pool',
      (one) => (firstQuota(one).most = firstQuota(one).least = 9),
      /^gender: w: at least 9 are wanted, 4 have volunteered$/m,
    ],
    [
      'quotas beyond the seats',
      (one) => (firstQuota(one).most = firstQuota(one).least = 3),
      /^gender: its quotas want 5 people at least, the panel has 4 seats$/m,
    ],
    [
      'quotas short of the seats',
      (one) => (firstQuota(one).most = firstQuota(one).least = 1),
      /^gender: its quotas and volunteers allow 3 people at most/m,
    ],
    ['types of another pool', ({document}) => document.lottery.types.reverse(), /^the types of the lottery are not those of the pool$/m],
    ['a ticket too many', (one) => first(one).tickets++, /^the panels have 1000000000001 tickets, and not 1000000000000$/m],
    ['a panel without tickets', ({document}) => document.lottery.panels.push({tickets: 0, counts: [0, 0, 2, 2]}), / has 0 tickets$/m],
    ['a panel that counts too few types', (one) => first(one).counts.pop(), /^panel 1 counts 3 types, and not 4$/m],
    ['a panel with more of a type than there are', (one) => (first(one).counts[0] = 9), /^panel 1 wants 9 of 4 people of type 1$/m],
    ['a panel with less than nobody', (one) => (first(one).counts[0] = -1), /^panel 1 wants -1 of 4 people of type 1$/m],
    ['another panel said to be drawn', ({document}) => document.panel++, /^the panel: the document says/m],
    ['somebody left out', ({document}) => document.people.pop(), /was drawn, and is not in the document$/m],
    ['somebody put in', ({document}) => document.people.push('v99'), /^v99 is in the document, and was not drawn$/m],
    ['somebody twice', ({document}) => document.people.push(document.people[0] ?? ''), /^the document has 5 people, and not 4$/m],
  ];
  for (const [what, change, words] of changes)
    it(`finds ${what}`, () => {
      assert.match(changed(change).join('\n'), words);
    });

  it('finds another lottery, though it is one', () => {
    const other = {...document.lottery, panels: document.lottery.panels.toReversed()};
    assert.match(verify(pool, {...document, lottery: other}).join('\n'), /^the digest of the lottery: the document says/m);
  });
});
