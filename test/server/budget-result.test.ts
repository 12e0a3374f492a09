import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {resultOf} from '../../server/src/budgets/count.js';
import {countsBy} from '../../server/src/budgets/terms.js';

describe('the result', () => {
  const terms = {budget: 'b', method: 'sum' as const, opens: '', closes: '', amount: 100};
  const ballots = (...chosen: string[]) => chosen.map((ids) => Array.from(ids, (one) => ({project: one, points: 1})));
  const chosen = (costs: Record<string, number>, ...ids: string[]): string => {
    const projects = Object.entries(costs).map(([id, cost]) => ({id, cost}));
    return resultOf({...terms, projects}, ballots(...ids))
      .map(({id, chosen: is}) => (is ? id.toUpperCase() : id))
      .join('');
  };

  it('takes the most chosen first, passes over what does not fit, and goes on', () => {
    assert.equal(chosen({a: 60, b: 50, c: 40}, 'a', 'a', 'a', 'b', 'b', 'c'), 'AbC');
  });

  it('settles a tie by the lower cost, then by the id', () => {
    assert.equal(chosen({a: 60, b: 50}, 'a', 'b'), 'Ba');
    assert.equal(chosen({b: 60, a: 60}, 'a', 'b'), 'Ab');
  });

  it('takes nothing that nobody chose, though there is money left', () => {
    assert.equal(chosen({a: 10, b: 10}, 'a'), 'Ab');
  });

  it('sums points, and chooses nothing by them', () => {
    const given = [[{project: 'a', points: 3}, {project: 'b', points: 4}], [{project: 'a', points: 2}]]; // prettier-ignore
    const projects = [{id: 'a', cost: null}, {id: 'b', cost: null}]; // prettier-ignore
    assert.deepEqual(resultOf({...terms, method: 'points', projects}, given), [
      {id: 'a', count: 5, chosen: null},
      {id: 'b', count: 4, chosen: null},
    ]);
  });
});

describe('a ballot of before the terms were changed', () => {
  const projects = [{id: 'a', cost: 60}, {id: 'b', cost: 50}, {id: 'c', cost: 40}]; // prettier-ignore
  const terms = {budget: 'b', method: 'sum' as const, opens: '', closes: '', amount: 100, projects};
  const counts = (given: Record<string, number>, more: object = {}): boolean =>
    countsBy(
      {...terms, ...more},
      Object.entries(given).map(([project, points]) => ({project, points})),
    );

  it('counts as far as it is one by those that there are', () => {
    assert.ok(counts({a: 1, c: 1}));
    assert.ok(counts({a: 1, c: 1, gone: 1}), 'what it gave to a project that is gone is nothing');
    assert.ok(counts({gone: 5}));
    assert.ok(!counts({a: 10}), 'points where one chooses');
    assert.ok(!counts({a: 1, b: 1}), 'more than the sum');
    assert.ok(!counts({a: 3, b: 3}, {method: 'points', amount: 5}), 'more points than there are');
    assert.ok(counts({a: 3, b: 2}, {method: 'points', amount: 5}));
  });
});
