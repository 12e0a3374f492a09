import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {count} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import type {Columns, Insights} from '../../src/data/insights.js';
import type {Contribution} from '../../src/data/contributions.js';
import {chanceOf, type Chance} from '../data/seeded.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {listMany, type Amount} from '../support/listed.js';
import {read} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const BY: readonly Columns[] = ['group', 'theme', 'week'];
const GOALS = ['faellesskab', 'natur', 'veje', null];
const GROUPS = ['borger', 'forening', 'virksomhed', 'medarbejder', 'ung', null];
const THEMES = ['trafik', 'groent', 'moedesteder'];
const WEEKS = [1, 8, 15, 22].map((day) => new Date(Date.UTC(2026, 8, day, 12)));
const SEEDS = [1, 2, 3, 4, 5, 6];

/** A space with a history by chance: what was published, and what of it was taken down again and perhaps put back. */
const withHistory = async (chance: Chance): Promise<{id: string; endpoint: string}> => {
  const space = await server.newSpace();
  const amounts = Array.from({length: 14}, (): Amount => ({
    ...{pejlemaerke: chance.one(GOALS), group: chance.one(GROUPS), amount: chance.between(1, 9)},
    ...{themes: THEMES.filter(() => chance.between(0, 2) === 0), at: chance.one(WEEKS)},
  }));
  const listed = await listMany(server.db, space.id, amounts);
  for (const row of listed.filter(() => chance.between(0, 3) === 0)) {
    const set = (at: Date | null) =>
      transact(server.db, async (tx) => {
        const {listed_at: before} = await tx
          .selectFrom('contribution')
          .select('listed_at')
          .where('id', '=', row.id)
          .executeTakeFirstOrThrow();
        await tx.updateTable('contribution').set({listed_at: at}).where('id', '=', row.id).execute();
        if (before) await count(tx, row, before, -1);
        if (at) await count(tx, row, at, 1);
      });
    await set(null);
    if (chance.between(0, 1) === 0) await set(chance.one(WEEKS));
  }
  return space;
};

/** Everything that anybody can read of a space's inputs, one by one. */
const publicIn = async (endpoint: string): Promise<Contribution[]> => {
  const all: Contribution[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const {json} = await read(`${endpoint}/contributions?kind=input&limit=100${cursor && `&cursor=${cursor}`}`);
    all.push(...json.items);
    cursor = json.cursor;
  }
  return all;
};

/** The ISO 8601 week of a moment in Copenhagen; the dates here are noons, when it is the same day in UTC. */
const weekOf = (published: string): string => {
  const day = new Date(published);
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const week = Math.ceil(((day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
  return `${day.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
};

const valuesOf = (one: Contribution, by: Columns): (string | null)[] =>
  by === 'group' ? [one.group] : by === 'theme' ? one.themes : [weekOf(one.published)];

/** The cells that follow from what can be read one by one, by the names of row and column. */
const expectedFrom = (all: Contribution[], by: Columns): Map<string, number> => {
  const cells = new Map<string, number>();
  for (const one of all) {
    for (const value of valuesOf(one, by)) {
      const name = `${one.pejlemaerke} ${value}`;
      cells.set(name, (cells.get(name) ?? 0) + 1);
    }
  }
  return cells;
};

const cellsIn = ({rows, columns, cells}: Insights): [string, number | null][] =>
  rows.flatMap((row, r) => columns.map((column, c): [string, number | null] => [`${row.id} ${column.id}`, cells[r]?.[c] ?? null]));

/** Holds an answer against what can be read. */
const holds = (told: Insights, all: Contribution[], by: Columns): void => {
  const expected = expectedFrom(all, by);
  for (const [name, cell] of cellsIn(told)) {
    const there = expected.get(name) ?? 0;
    assert.equal(cell, there > 0 && there < 5 ? null : there, `${by}: ${name}`);
    expected.delete(name);
  }
  assert.deepEqual([...expected], [], `${by}: nothing is left out`);
  const sum = (numbers: (number | null)[]): number => numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
  assert.deepEqual(told.rowTotals, told.cells.map(sum));
  assert.deepEqual(
    told.columnTotals,
    told.columns.map((_, at) => sum(told.cells.map((row) => row[at] ?? 0))),
  );
  assert.equal(told.total, sum(told.rowTotals));
};

const insights = async (endpoint: string, by: Columns): Promise<Insights> => (await read(`${endpoint}/insights?columns=${by}`)).json;

/** Changes every count of one to four to another of one to four, in the kept counts themselves. Says how many there were. */
const perturb = async (space: string, by: Columns, chance: Chance): Promise<number> => {
  const rows = await server.db
    .selectFrom('insight')
    .select(({fn}) => ['pejlemaerke', 'value', fn.sum<string>('listed').as('listed')])
    .where('space', '=', space)
    .where('dimension', '=', by)
    .groupBy(['pejlemaerke', 'value'])
    .execute();
  const few = rows.filter(({listed}) => Number(listed) > 0 && Number(listed) < 5);
  for (const {pejlemaerke, value} of few) {
    const those = {space, kind: 'input', dimension: by, pejlemaerke, value};
    const kept = server.db.deleteFrom('insight').where('space', '=', space).where('dimension', '=', by);
    await kept.where('pejlemaerke', '=', pejlemaerke).where('value', '=', value).execute();
    await server.db
      .insertInto('insight')
      .values({...those, chain: 0, listed: chance.between(1, 4)})
      .execute();
  }
  return few.length;
};

describe('counts, over histories by chance', () => {
  for (const seed of SEEDS) {
    it(`tell what can be read one by one and nothing else (seed ${seed})`, async () => {
      const {endpoint} = await withHistory(chanceOf(seed));
      const all = await publicIn(endpoint);
      for (const by of BY) holds(await insights(endpoint, by), all, by);
      const inputs = (await read(`${endpoint}/pejlemaerker`)).json.items as {id: string; inputs: number}[];
      for (const goal of inputs) assert.equal(goal.inputs, all.filter((one) => one.pejlemaerke === goal.id).length, goal.id);
    });
  }

  it('would not hold if something were counted that is gone', async () => {
    const {id, endpoint} = await withHistory(chanceOf(1));
    await listMany(server.db, id, [{pejlemaerke: 'natur', group: 'ung', amount: 6}]);
    const told = await insights(endpoint, 'group');
    const all = await publicIn(endpoint);
    holds(told, all, 'group');
    const without = all.filter((one) => one.pejlemaerke !== 'natur' || one.group !== 'ung');
    assert.throws(() => holds(told, without, 'group'), {name: 'AssertionError'});
  });

  for (const seed of SEEDS) {
    it(`do not change with what they leave out, so that no sum gives it away (seed ${seed})`, async () => {
      const chance = chanceOf(seed);
      const {id, endpoint} = await withHistory(chance);
      for (const by of BY) {
        const before = await insights(endpoint, by);
        const few = await perturb(id, by, chance);
        assert.deepEqual(await insights(endpoint, by), before);
        assert.equal(cellsIn(before).filter(([, cell]) => cell === null).length, few);
      }
    });
  }

  it('would change if totals were of everything', async () => {
    const chance = chanceOf(1);
    const {id} = await withHistory(chance);
    const everything = async (): Promise<unknown> =>
      server.db
        .selectFrom('insight')
        .select(({fn}) => fn.sum<string>('listed').as('total'))
        .where('space', '=', id)
        .where('dimension', '=', 'group')
        .executeTakeFirst();
    const before = await everything();
    assert.ok((await perturb(id, 'group', chance)) > 0);
    assert.notDeepEqual(await everything(), before);
  });
});
