import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {publishContent} from '../../server/src/content/publish.js';
import type {BudgetContent} from '../../server/src/content/telling.js';
import {runRetention} from '../../server/src/retention/run.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {ballotsOf, budgetNow, budgetWith, cast, contentWith, over, token} from './budgets.js';
import {read, type Answer} from './citizen.js';
import {personWith} from './roles.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const budget = budgetWith({title: {da: '=Pengene'}});

interface Vote {
  id: string;
  endpoint: string;
  page(): Promise<string>;
  file(name: string): Promise<Answer>;
}

/** A vote with three ballots, and somebody who may read. */
const voted = async (more: Partial<BudgetContent> = {}): Promise<Vote> => {
  const {id, endpoint} = await server.newSpace({telling: {budgets: {items: [{...budget, ...more}]}}});
  for (const [at, project] of ['a', 'c', 'c'].entries()) await cast(endpoint, token(at), [[project, 1]]);
  const {cookie} = await personWith(server, [{space: id, role: 'reader'}]);
  return {
    ...{id, endpoint},
    page: async () => (await read(`${server.url}/staff/budgets/`, {cookie})).text,
    file: (name) => read(`${server.url}/staff/api/budgets/${id}/penge/${name}`, {cookie}),
  };
};
const close = ({id}: Vote, more: Partial<BudgetContent> = {}): Promise<void> =>
  publishContent(server.db, contentWith(id, over({...budget, ...more})));

describe('budgets at the desk', () => {
  it('show how many have voted, day by day, and not how it stands', async () => {
    const vote = await voted();
    const page = await vote.page();
    assert.match(page, /<dt>Stemmer<\/dt><dd>3<\/dd>/);
    assert.match(page, /<summary>Stemmer dag for dag<\/summary>/);
    assert.doesNotMatch(page, /Resultatet|staff\/api\/budgets/);
    for (const name of ['result.csv', 'ballots.json']) assert.equal((await vote.file(name)).status, 404);
  });

  it('show the result once it is over, and let it be taken out, which is written down', async () => {
    const vote = await voted();
    await close(vote);
    assert.match(await vote.page(), /<th scope="row">c<\/th><td>2<\/td><td>Ja<\/td>/);
    const rows = parse((await vote.file('result.csv')).text, {bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n'});
    assert.deepEqual(rows[0], {Id: 'c', Projekt: 'c', Pris: '40', Stemmer: '2', Valgt: 'ja'});
    const ballots = parse((await vote.file('ballots.csv')).text, {bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n'});
    assert.deepEqual(
      (ballots as Record<string, string>[]).map(({a, c}) => `${a}${c}`),
      (await ballotsOf(vote.endpoint)).json.items.map(({choices}: {choices: {project: string}[]}) => (choices[0]?.project ? '1' : '')),
    );
    assert.deepEqual((await vote.file('result.json')).json.result, (await budgetNow(vote.endpoint)).result);
    assert.deepEqual((await vote.file('ballots.json')).json, (await ballotsOf(vote.endpoint)).json);
    const entries = await server.db.selectFrom('audit').select('entry').where('space', '=', vote.id).execute();
    assert.equal(entries.filter(({entry}) => entry.includes('"exported"')).length, 4);
  });

  it('leave out what is no ballot by the terms that there are at the deadline, and say of how many', async () => {
    const vote = await voted({method: 'points', amount: 10});
    await cast(vote.endpoint, token('ten'), [['a', 10]]);
    await cast(vote.endpoint, token('two'), [['a', 1], ['b', 1]]); // prettier-ignore
    await close(vote, {method: 'sum', amount: 100});
    const {ballots, result} = await budgetNow(vote.endpoint);
    assert.deepEqual([ballots, result.map(({id, count}: {id: string; count: number}) => `${id}${count}`).join()], [3, 'c2,a1,b0']);
    const list = (await ballotsOf(vote.endpoint)).json;
    assert.deepEqual(list.items.map(({choices}: {choices: {project: string}[]}) => choices.map(({project}) => project).join()).sort(), ['a', 'c', 'c']); // prettier-ignore
    assert.match(await vote.page(), /<p>2 stemmer er ikke talt med/);
    // The control: of a budget that was not changed nothing is left out.
    const same = await voted();
    await close(same);
    assert.doesNotMatch(await same.page(), /ikke talt med/);
  });

  it('show the costs that it was counted by, whatever is edited afterwards', async () => {
    const vote = await voted();
    await close(vote);
    const costs = async (): Promise<number[]> => (await budgetNow(vote.endpoint)).projects.map(({cost}: {cost: number}) => cost);
    const before = [await costs(), (await vote.file('result.csv')).text];
    await close(vote, {projects: budget.projects.map((one) => ({...one, cost: 99}))});
    assert.deepEqual([await costs(), (await vote.file('result.csv')).text], before);
    assert.deepEqual(before[0], [60, 50, 40]);
    // Of a project that was removed since, too.
    await close(vote, {projects: budget.projects.slice(0, 2)});
    assert.match((await vote.file('result.csv')).text, /^c;c;40;2;ja\r$/m);
  });

  it('belong to those who have a role there', async () => {
    const vote = await voted();
    const {cookie} = await personWith(server, [{space: (await server.newSpace()).id, role: 'admin'}]);
    assert.equal((await read(`${server.url}/staff/api/budgets/${vote.id}/penge/result.csv`, {cookie})).status, 404);
    assert.doesNotMatch((await read(`${server.url}/staff/budgets/`, {cookie})).text, /=Pengene/);
  });
});

describe('ballots that were kept for their time', () => {
  it('are erased, and the result stays', async () => {
    const vote = await voted();
    await close(vote);
    const {result} = await budgetNow(vote.endpoint);
    const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
    await runRetention(server.db, {spaces: [vote.id], now: inDays(364), atOnce: true});
    assert.equal((await ballotsOf(vote.endpoint)).json.items.length, 3, 'in its time');
    await runRetention(server.db, {spaces: [vote.id], now: inDays(366), atOnce: true});
    const list = (await ballotsOf(vote.endpoint)).json;
    assert.deepEqual([list.items, list.sha256.length, (await budgetNow(vote.endpoint)).result], [null, 64, result]);
    assert.deepEqual(await server.db.selectFrom('ballot').selectAll().where('space', '=', vote.id).execute(), []);
  });

  it('are erased also of a budget that was removed before it closed', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const [removed, open] = [await voted({closes: soon}), await voted({closes: soon})];
    await publishContent(server.db, contentWith(removed.id));
    const left = async ({id}: Vote, days: number): Promise<number> => {
      await runRetention(server.db, {spaces: [id], now: new Date(Date.now() + days * 86_400_000), atOnce: true});
      return (await server.db.selectFrom('ballot').select('actor').where('space', '=', id).execute()).length;
    };
    assert.deepEqual([await left(removed, 364), await left(removed, 366)], [3, 0]);
    assert.equal(await left(open, 366), 3, 'what nobody has counted yet is kept');
  });
});
