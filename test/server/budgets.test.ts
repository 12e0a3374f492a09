import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {publishContent} from '../../server/src/content/publish.js';
import type {BudgetContent} from '../../server/src/content/telling.js';
import {operations} from '../../server/src/openapi/operations.js';
import {parse} from '../../src/data/request.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {ballotsOf, budgetNow, budgetWith, cast, contentWith, over, project, takeBack, token} from './budgets.js';
import {read, type Answer} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const spaceWith = (budget: BudgetContent) => server.newSpace({telling: {budgets: {items: [budget]}}});
const close = (id: string, budget: BudgetContent): Promise<void> => publishContent(server.db, contentWith(id, over(budget)));

const faultsIn = ({status, json}: Answer): unknown => [status, json.errors?.map(({code}: {code: string}) => code)];

describe('a budget', () => {
  it('is as the contract has it, in every phase and language', async () => {
    const {endpoint} = await server.newSpace();
    for (const language of ['da', 'en', 'ar']) {
      const {json} = await read(`${endpoint}/budgets`, {'Accept-Language': language});
      const {answers} = operations.find(({id}) => id === 'getBudgets') ?? assert.fail();
      parse(answers[200]?.[1] ?? assert.fail(), json, 'budgets');
      assert.deepEqual(
        json.items.map(({phase}: {phase: string}) => phase),
        ['open', 'open', 'closed', 'coming'],
      );
      assert.doesNotMatch(JSON.stringify(json), /"da":/, 'no text is there in every language');
    }
  });

  it('says by its own clock, to the minute, what time it is', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const now = Date.parse((await budgetNow(endpoint)).now);
    assert.ok(now <= Date.now() && now > Date.now() - 120_000);
  });

  it('counts ballots while it is open and says nothing of what is in them', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    await cast(endpoint, token(1), [['a', 1]]);
    await cast(endpoint, token(2), [['b', 1]]);
    const {ballots, result, phase} = await budgetNow(endpoint);
    assert.deepEqual({ballots, result, phase}, {ballots: 2, result: null, phase: 'open'});
    assert.equal((await ballotsOf(endpoint)).status, 404);
  });

  it('is not there when nobody has written it', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    assert.equal((await read(`${endpoint}/budgets/andre`)).status, 404);
    assert.equal((await ballotsOf(endpoint, 'andre')).status, 404);
    assert.equal((await cast(endpoint, token(1), [['a', 1]], 1, 'andre')).status, 404);
  });
});

describe('a ballot', () => {
  it('is changed and taken back, and counts once', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    const first = await cast(endpoint, token(1), [['a', 1]]);
    const changed = await cast(endpoint, token(1), [['b', 1]], 2);
    assert.equal(first.json.number, changed.json.number);
    assert.deepEqual(changed.json.choices, [{project: 'b', points: 1}]);
    assert.equal((await budgetNow(endpoint)).ballots, 1);
    assert.deepEqual((await takeBack(endpoint, token(1), 3)).json.choices, []);
    assert.equal((await budgetNow(endpoint)).ballots, 0);
  });

  it('stays what was sent last, when what was sent before arrives after it', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    await cast(endpoint, token(1), [['a', 1]], 2);
    assert.deepEqual((await cast(endpoint, token(1), [['b', 1]], 1)).json.choices, [{project: 'a', points: 1}]);
    await takeBack(endpoint, token(1), 4);
    assert.deepEqual((await cast(endpoint, token(1), [['b', 1]], 3)).json, {...(await takeBack(endpoint, token(1), 4)).json, choices: []});
    assert.equal((await budgetNow(endpoint)).ballots, 0);
  });

  it('is refused, in words, when it is too much or not about this budget', async () => {
    const {endpoint} = await spaceWith(budgetWith());
    let turn = 0;
    const codes = async (choices: [string, number][]): Promise<unknown> => faultsIn(await cast(endpoint, token(1), choices, ++turn));
    assert.deepEqual(await codes([['a', 1], ['b', 1]]), [422, ['too-much']]); // prettier-ignore
    assert.deepEqual(await codes([['a', 1], ['c', 1]]), [200, undefined]); // prettier-ignore
    assert.deepEqual(await codes([['a', 2]]), [422, ['choice']]);
    assert.deepEqual(await codes([['c', 1], ['c', 1]]), [422, ['choice']]); // prettier-ignore
    assert.deepEqual(await codes([['x', 1]]), [422, ['choice']]);
    assert.deepEqual(await codes([]), [422, ['required']]);
    assert.equal((await cast(endpoint, token(1), [['a', 0]], ++turn)).status, 400);
    const {errors} = (await cast(endpoint, token(1), [['a', 1], ['b', 1]], ++turn)).json; // prettier-ignore
    assert.equal(errors[0].message, 'Det er mere, end der er. Tag noget fra.');
  });

  it('divides no more points than there are', async () => {
    const {endpoint} = await spaceWith(budgetWith({method: 'points', amount: 10, projects: [project('a'), project('b')]}));
    assert.equal((await cast(endpoint, token(1), [['a', 7], ['b', 3]])).status, 200); // prettier-ignore
    assert.deepEqual(faultsIn(await cast(endpoint, token(1), [['a', 7], ['b', 4]], 2)), [422, ['too-much']]); // prettier-ignore
  });

  it('is taken neither before nor after, and the answer says why', async () => {
    const early = await spaceWith(budgetWith({opens: '2098-01-01T00:00:00Z'}));
    assert.deepEqual(faultsIn(await cast(early.endpoint, token(1), [['a', 1]])), [422, ['early']]);
    const late = await spaceWith(over(budgetWith()));
    const {json} = await cast(late.endpoint, token(1), [['a', 1]]);
    assert.equal(json.errors[0].message, 'Fristen er udløbet, så vi kan ikke tage imod mere her.');
  });

  it('is kept without the token, without the minute, and without anything else of the device', async () => {
    const {id, endpoint} = await spaceWith(budgetWith());
    await cast(endpoint, token('hemmelig'), [['a', 1]]);
    const row = await server.db.selectFrom('ballot').selectAll().where('space', '=', id).executeTakeFirstOrThrow();
    assert.deepEqual(Object.keys(row).sort(), ['actor', 'at', 'budget', 'choices', 'number', 'space', 'turn']);
    assert.doesNotMatch(JSON.stringify(row) + row.actor.toString('latin1') + row.number.toString('latin1'), /hemmelig/);
    assert.equal(row.at.getTime() % 3_600_000, 0);
  });
});

describe('closing', () => {
  it('publishes ballots from which anybody can count the result again, by what the answer says alone', async () => {
    const budget = budgetWith();
    const {id, endpoint} = await spaceWith(budget);
    const said: [string, number][][] = [[['a', 1]], [['a', 1], ['c', 1]], [['b', 1], ['c', 1]], [['b', 1]]]; // prettier-ignore
    for (const [at, choices] of said.entries()) await cast(endpoint, token(at), choices);
    await close(id, budget);
    const {result, ballots} = await budgetNow(endpoint);
    const list = (await ballotsOf(endpoint)).json;
    assert.equal(ballots, 4);
    assert.deepEqual(recount(list), result);
    // c has two choices and is cheapest, b two and fits beside it, a two and does not.
    assert.deepEqual(result, [
      {id: 'c', count: 2, chosen: true},
      {id: 'b', count: 2, chosen: true},
      {id: 'a', count: 2, chosen: false},
    ]);
    assert.notDeepEqual(recount({...list, items: list.items.slice(1)}), result, 'a recount that sees every ballot');
  });

  it('fixes a digest of the list, which a changed ballot does not have', async () => {
    const budget = budgetWith();
    const {id, endpoint} = await spaceWith(budget);
    await cast(endpoint, token(1), [['a', 1]]);
    await cast(endpoint, token(2), [['c', 1]]);
    await close(id, budget);
    const list = (await ballotsOf(endpoint)).json;
    assert.equal(digest(list), list.sha256);
    list.items[0].choices[0].project = 'b';
    assert.notEqual(digest(list), list.sha256);
  });

  it('lists a ballot by a number that its own device can make, in an order that is not that of time', async () => {
    const budget = budgetWith();
    const {id, endpoint} = await spaceWith(budget);
    const cast20 = [];
    for (let at = 0; at < 20; at++) cast20.push((await cast(endpoint, token(at), [['a', 1]])).json.number);
    await close(id, budget);
    const numbers = (await ballotsOf(endpoint)).json.items.map(({number}: {number: string}) => number);
    const mine = createHash('sha256')
      .update(`sammen-ballot\npenge\n${token(7)}`)
      .digest('hex');
    assert.ok(numbers.includes(mine));
    assert.deepEqual(numbers, cast20.toSorted());
    assert.notDeepEqual(numbers, cast20);
  });

  it('is for good: neither a later deadline nor another sum brings it back', async () => {
    const budget = budgetWith();
    const {id, endpoint} = await spaceWith(budget);
    await cast(endpoint, token(1), [['a', 1]]);
    await close(id, budget);
    const {result} = await budgetNow(endpoint);
    await publishContent(server.db, contentWith(id, {...budget, amount: 1}));
    const after = await budgetNow(endpoint);
    assert.deepEqual([after.phase, after.amount, after.result], ['closed', 100, result]);
    assert.deepEqual(faultsIn(await cast(endpoint, token(2), [['a', 1]])), [422, ['closed']]);
  });

  it('lets go what was taken back', async () => {
    const budget = budgetWith();
    const {id, endpoint} = await spaceWith(budget);
    await cast(endpoint, token(1), [['a', 1]]);
    await takeBack(endpoint, token(1), 2);
    await close(id, budget);
    assert.equal((await budgetNow(endpoint)).ballots, 0);
    assert.deepEqual(await server.db.selectFrom('ballot').selectAll().where('space', '=', id).execute(), []);
  });

  it('comes by itself', async () => {
    const {id} = await spaceWith(over(budgetWith()));
    const sealed = () => server.db.selectFrom('budget_seal').select('at').where('space', '=', id).executeTakeFirst();
    while (!(await sealed())) await new Promise((resolve) => setTimeout(resolve, 100));
  });
});

type List = {
  budget: string;
  method: string;
  amount: number;
  closed: string;
  projects: {id: string; cost: number}[];
  items: {number: string; choices: {project: string; points: number}[]}[];
};

/** As a citizen might count it: written from docs/endpoint.md, with nothing of the server's. */
const recount = ({amount, projects, items}: List): unknown => {
  const rows = projects.map(({id, cost}) => {
    const count = items.filter(({choices}) => choices.some(({project: one}) => one === id)).length;
    return {id, cost, count};
  });
  rows.sort((a, b) => b.count - a.count || a.cost - b.cost || a.id.localeCompare(b.id, 'en'));
  let spent = 0;
  return rows.map(({id, cost, count}) => {
    const isChosen = count > 0 && spent + cost <= amount;
    if (isChosen) spent += cost;
    return {id, count, chosen: isChosen};
  });
};

const digest = ({budget, method, amount, closed, projects, items}: List): string => {
  let text = `${budget} ${method} ${amount} ${closed}\n`;
  for (const {id, cost} of projects) text += `${id} ${cost}\n`;
  for (const {number, choices} of items) text += `${number}${choices.map(({project: one, points}) => ` ${one}:${points}`).join('')}\n`;
  return createHash('sha256').update(text).digest('hex');
};
