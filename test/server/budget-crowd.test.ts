import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {publishContent} from '../../server/src/content/publish.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {ballotsOf, budgetNow, budgetWith, cast, contentWith, over, project, token} from './budgets.js';
import type {Answer} from './citizen.js';

/** A database of its own: the controls take its guards away. */
let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint({databaseUrl: undefined});
});
after(() => server.stop());

const ACTORS = 1_000;
/** Enough to see that what is wrong is seen. */
const FEW = 60;
/** Devices that send at the same time, two requests each. */
const AT_ONCE = 40;

const budget = budgetWith({method: 'points', amount: 100, projects: [project('a'), project('b')]});

interface Acknowledged {
  number: string;
  turn: number;
  choices: {project: string; points: number}[];
}

/** Sends until there is an answer: a server that has much to do may ask to come back. */
const castAtLast = async (endpoint: string, actor: number, turn: number): Promise<Answer> => {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await cast(endpoint, token(actor), [[turn % 2 ? 'a' : 'b', turn + (actor % 50)]], turn);
    if (answer.status !== 503) return answer;
  }
  throw new Error('There was no answer.');
};

/** Every device votes, then changes its vote twice at once; resolves with the last turn that each was told of. */
const vote = async (endpoint: string, actors: number): Promise<Acknowledged[]> => {
  const last: Acknowledged[] = [];
  const device = async (actor: number): Promise<void> => {
    const first = await castAtLast(endpoint, actor, 1);
    const both = await Promise.all([castAtLast(endpoint, actor, 2), castAtLast(endpoint, actor, 3)]);
    const told = [first, ...both].filter(({status}) => status === 200).map(({json}) => json as Acknowledged);
    const latest = told.toSorted((a, b) => b.turn - a.turn)[0];
    if (latest) last.push(latest);
  };
  const queue = Array.from({length: actors}, (_, at) => at);
  const line = async (): Promise<void> => {
    for (let next; (next = queue.pop()) !== undefined;) await device(next);
  };
  await Promise.all(Array.from({length: AT_ONCE}, line));
  return last;
};

const countOf = (items: {choices: Acknowledged['choices']}[], id: string): number =>
  items.flatMap(({choices}) => choices).reduce((sum, {project: one, points}) => sum + (one === id ? points : 0), 0);

/** What is not as it was acknowledged: lost, changed, double, or counted otherwise. */
const untrue = async (endpoint: string, last: Acknowledged[]): Promise<string[]> => {
  const {items} = (await ballotsOf(endpoint)).json as {items: Acknowledged[]};
  const {result, ballots} = await budgetNow(endpoint);
  const listed = new Map(items.map(({number, choices}) => [number, JSON.stringify(choices)]));
  return [
    ...last.flatMap(({number, choices}) => (listed.get(number) === JSON.stringify(choices) ? [] : ['not as acknowledged'])),
    ...(items.length === listed.size ? [] : ['double']),
    ...(items.length === last.length && ballots === last.length ? [] : ['too many or too few']),
    ...(result as {id: string; count: number}[]).flatMap(({id, count}) => (countOf(last, id) === count ? [] : ['counted otherwise'])),
  ];
};

const spaceWith = () => server.newSpace({telling: {budgets: {items: [budget]}}});
const close = (id: string): Promise<void> => publishContent(server.db, contentWith(id, over(budget)));

describe('a thousand devices that change their minds at once', () => {
  it('have a ballot each, the one that was acknowledged last', {timeout: 300_000}, async () => {
    const {id, endpoint} = await spaceWith();
    const last = await vote(endpoint, ACTORS);
    assert.equal(last.length, ACTORS);
    assert.ok(last.every(({turn}) => turn === 3));
    await close(id);
    assert.deepEqual(await untrue(endpoint, last), []);
  });

  it('would be seen to have others, were one of them put back to what it was before', async () => {
    const {id, endpoint} = await spaceWith();
    const last = await vote(endpoint, FEW);
    const stale = JSON.stringify([{project: 'b', points: 2}]);
    await sql`UPDATE ballot SET choices = ${stale}::jsonb
      WHERE space = ${id} AND actor = (SELECT min(actor::text)::bytea FROM ballot WHERE space = ${id})`.execute(server.db);
    await close(id);
    assert.deepEqual([...new Set(await untrue(endpoint, last))], ['not as acknowledged', 'counted otherwise']);
  });

  it('would be seen to be two, were the key of the table gone, without which none is taken', async () => {
    const {id, endpoint} = await spaceWith();
    const last = await vote(endpoint, FEW);
    await sql`ALTER TABLE ballot DROP CONSTRAINT ballot_pkey`.execute(server.db);
    assert.equal((await cast(endpoint, token('new'), [['a', 1]])).status, 500);
    await sql`INSERT INTO ballot SELECT * FROM ballot WHERE space = ${id} LIMIT 1`.execute(server.db);
    await close(id);
    assert.deepEqual([...new Set(await untrue(endpoint, last))], ['double', 'too many or too few', 'counted otherwise']);
  });
});
