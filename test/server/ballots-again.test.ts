import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {publishContent} from '../../server/src/content/publish.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {budgetNow, budgetWith, cast, contentWith, over, project, takeBack, token} from './budgets.js';
import type {Answer} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

/** A budget that is open, and a way to end it. */
const openBudget = async () => {
  const budget = budgetWith();
  const {id, endpoint} = await server.newSpace({telling: {budgets: {items: [budget]}}});
  return {id, endpoint, budget, close: (): Promise<void> => publishContent(server.db, contentWith(id, over(budget)))};
};

const faultsIn = ({status, json}: Answer): unknown => [status, json.errors?.map(({code}: {code: string}) => code)];

describe('a ballot', () => {
  it('is answered as it stands when it is sent again, also when it could not be cast any more', async () => {
    const {id, endpoint, budget, close} = await openBudget();
    const first = await cast(endpoint, token(1), [['a', 1]]);
    await publishContent(server.db, contentWith(id, {...budget, projects: [project('b', 50)]}));
    assert.deepEqual((await cast(endpoint, token(1), [['a', 1]])).json, first.json);
    assert.deepEqual(faultsIn(await cast(endpoint, token(1), [['a', 1]], 2)), [422, ['choice']], 'another is looked at');
    await close();
    for (const _ of ['closed', 'sealed']) {
      assert.deepEqual((await cast(endpoint, token(1), [['a', 1]])).json, first.json);
      assert.deepEqual(faultsIn(await takeBack(endpoint, token(1), 2)), [422, ['closed']]);
      assert.equal((await budgetNow(endpoint)).ballots, 1);
    }
  });

  it('that was taken back is taken back also when that is sent again too late', async () => {
    const {endpoint, close} = await openBudget();
    await cast(endpoint, token(1), [['a', 1]]);
    const gone = await takeBack(endpoint, token(1), 2);
    await close();
    await budgetNow(endpoint);
    assert.deepEqual((await takeBack(endpoint, token(1), 2)).json, gone.json);
    assert.deepEqual(faultsIn(await cast(endpoint, token(1), [['a', 1]], 1)), [422, ['closed']]);
  });
});
