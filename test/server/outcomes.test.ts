import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {publishContent} from '../../server/src/content/publish.js';
import type {OutcomeContent} from '../../server/src/content/shape.js';
import {transact} from '../../server/src/db/connect.js';
import {saveOutcome, type OutcomeSaved} from '../../server/src/outcomes/save.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {input, lookUp, read, send, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const texts = (what: string): OutcomeSaved['texts'] => ({
  da: {asked: `Hvad skal der ske med ${what}?`, said: `I sagde noget om ${what}.`, did: `Vi gjorde noget ved ${what}.`},
  en: {asked: `What about ${what}?`, said: `You said something about ${what}.`, did: `We did something about ${what}.`},
});

const save = (space: string, saved: Partial<OutcomeSaved> = {}): Promise<string> =>
  transact(server.db, (tx) =>
    saveOutcome(tx, space, {status: 'decided', pejlemaerke: 'natur', texts: texts('fjorden'), contributions: [], ...saved}),
  );

interface Talking {
  id: string;
  endpoint: string;
  codes: string[];
  /** Row ids in the order they were sent. */
  rows: string[];
}

/** A space with so many published contributions. */
const talking = async (published: number): Promise<Talking> => {
  const space = await server.newSpace({outcomes: []});
  const codes: string[] = [];
  for (let n = 0; n < published; n++) codes.push((await send(space.endpoint, input({text: `Bænk nummer ${n}`}))).json.code);
  await publishAll(server, space.id);
  return {...space, codes, rows: await rowsOf(space.id)};
};

const rowsOf = async (space: string): Promise<string[]> => {
  const rows = await server.db.selectFrom('contribution').select('id').where('space', '=', space).orderBy('id').execute();
  return rows.map(({id}) => id);
};

const outcomes = async (endpoint: string, query = '') => (await read(`${endpoint}/outcomes?${query}`)).json;

describe('an outcome that staff writes down', () => {
  it('can be read at once, in the language that was asked for, with what it rests on', async () => {
    const {id: space, endpoint, rows} = await talking(2);
    assert.deepEqual((await outcomes(endpoint)).items, []);
    const id = await save(space, {contributions: rows});
    const {items, total} = await outcomes(endpoint);
    assert.equal(total, 1);
    const {at, examples, ...told} = items[0];
    assert.ok(Date.now() - Date.parse(at) < 60_000);
    assert.deepEqual(examples.toSorted(), rows);
    assert.deepEqual(told, {...{id, status: 'decided', pejlemaerke: 'natur', contributions: 2}, ...texts('fjorden').da});
    const english = (await read(`${endpoint}/outcomes/${id}`, {'Accept-Language': 'en'})).json;
    assert.equal(english.did, 'We did something about fjorden.');
    // Arabic was not written: Danish instead.
    assert.match((await read(`${endpoint}/outcomes/${id}`, {'Accept-Language': 'ar'})).json.did, /^Vi gjorde/);
  });

  it('is written down again under the same id, and keeps what it rests on', async () => {
    const {id: space, endpoint, rows} = await talking(2);
    const id = await save(space, {contributions: rows.slice(0, 1)});
    assert.equal(await save(space, {id, status: 'done', texts: texts('havnen'), contributions: rows}), id);
    const {items} = await outcomes(endpoint);
    assert.deepEqual([items.length, items[0].status, items[0].contributions], [1, 'done', 2]);
    assert.match(items[0].did, /havnen/);
  });

  it('survives that the content is published again, which knows nothing of it', async () => {
    const {id: space, endpoint, rows} = await talking(1);
    const id = await save(space, {contributions: rows});
    const before = await outcomes(endpoint);
    await publishContent(server.db, {...sampleSpace(space), outcomes: []});
    assert.deepEqual(await outcomes(endpoint), before);
    await publishContent(server.db, {...sampleSpace(space), outcomes: [KEPT]});
    const ids = (await outcomes(endpoint)).items.map((one: {id: string}) => one.id);
    assert.deepEqual(ids, [id, 'kajen']);
  });

  it('is refused about a goal that there is not, and under an id that there is not', async () => {
    const {id: space} = await talking(0);
    await assert.rejects(save(space, {pejlemaerke: 'nedlagt'}), {problem: 'invalid'});
    await assert.rejects(save(space, {id: 'findes-ikke'}), {problem: 'not-found'});
  });

  it('cannot rest on a contribution of another space, and then nothing was written', async () => {
    const [one, other] = [await talking(0), await talking(1)];
    await assert.rejects(save(one.id, {contributions: other.rows}), /foreign key/);
    assert.equal((await outcomes(one.endpoint)).total, 0);
  });
});

const KEPT: OutcomeContent = {
  ...{id: 'kajen', status: 'done', pejlemaerke: null, at: null},
  ...{asked: {da: 'Hvad med kajen?'}, said: {da: 'I ville have bænke.'}, did: {da: 'Vi satte bænke.'}},
};

describe('an outcome that is kept with the content', () => {
  it('is published and retired with it, and has no date where nobody knows', async () => {
    const space = await server.newSpace({outcomes: [KEPT]});
    const {items} = await outcomes(space.endpoint);
    assert.deepEqual([items[0].id, items[0].at, items[0].did], ['kajen', null, 'Vi satte bænke.']);
    await publishContent(server.db, {...sampleSpace(space.id), outcomes: []});
    assert.equal((await outcomes(space.endpoint)).total, 0);
    assert.equal((await read(`${space.endpoint}/outcomes/kajen`)).status, 404);
  });
});

describe('what the public learns', () => {
  it('leaves out what is not listed: no count, no id, no link', async () => {
    const {id: space, endpoint, rows, codes} = await talking(2);
    const waiting = (await send(endpoint, input({text: 'Venter stadig'}))).json.code as string;
    const all = await rowsOf(space);
    const hidden = all.find((id) => !rows.includes(id)) ?? '';
    const id = await save(space, {contributions: all});
    const seen = async () => {
      const one = (await read(`${endpoint}/outcomes/${id}`)).json;
      const list = (await read(`${endpoint}/contributions?outcome=${id}`)).json;
      assert.deepEqual((await outcomes(endpoint)).items, [one]);
      return {counted: one.contributions, examples: one.examples.length, listed: list.items.length, total: list.total};
    };
    assert.deepEqual(await seen(), {counted: 2, examples: 2, listed: 2, total: 2});
    assert.doesNotMatch(JSON.stringify(await outcomes(endpoint)), new RegExp(hidden));
    assert.equal((await read(`${endpoint}/contributions/${hidden}`)).status, 404);
    // The one who sent it is told what it led to, before anybody else can read it.
    assert.equal((await lookUp(endpoint, waiting)).json.outcomes[0].id, id);
    await withdraw(endpoint, codes[0] ?? '');
    assert.deepEqual(await seen(), {counted: 1, examples: 1, listed: 1, total: 1});
    await publishAll(server, space);
    assert.deepEqual(await seen(), {counted: 2, examples: 2, listed: 2, total: 2});
  });

  it('would be told of it if being linked were enough', async () => {
    const {id: space, endpoint} = await talking(1);
    await send(endpoint, input({text: 'Venter stadig'}));
    await save(space, {contributions: await rowsOf(space)});
    const linked = await server.db.selectFrom('outcome_contribution').selectAll().where('space', '=', space).execute();
    assert.equal(linked.length, 2);
    assert.equal((await outcomes(endpoint)).items[0].contributions, 1);
  });

  it('is of this space only, also where another has an outcome of the same name', async () => {
    const [one, other] = [await server.newSpace({outcomes: [KEPT]}), await server.newSpace({outcomes: [KEPT]})];
    const {code} = (await send(one.endpoint, input())).json;
    await publishAll(server, one.id);
    await save(one.id, {id: 'kajen', contributions: await rowsOf(one.id)});
    assert.equal((await read(`${one.endpoint}/outcomes/kajen`)).json.contributions, 1);
    assert.equal((await read(`${other.endpoint}/outcomes/kajen`)).json.contributions, 0);
    assert.deepEqual((await read(`${other.endpoint}/contributions?outcome=kajen`)).json.items, []);
    assert.equal((await lookUp(other.endpoint, code)).status, 404);
  });

  it('stands beside the contribution and on its receipt, with id, status and what was done', async () => {
    const {id: space, endpoint, rows, codes} = await talking(2);
    const id = await save(space, {contributions: rows.slice(0, 1)});
    const told = [{id, status: 'decided', did: texts('fjorden').da.did}];
    const about = async (at: number) => [
      (await read(`${endpoint}/contributions/${rows[at] ?? ''}`)).json.outcomes,
      (await lookUp(endpoint, codes[at] ?? '')).json.outcomes,
    ];
    assert.deepEqual(await about(0), [told, told]);
    assert.deepEqual(await about(1), [[], []]);
  });

  it('names at most three contributions, the latest', async () => {
    const {id: space, endpoint, rows} = await talking(5);
    await save(space, {contributions: rows});
    const newest = (await read(`${endpoint}/contributions?limit=3`)).json.items.map(({id}: {id: string}) => id);
    const [item] = (await outcomes(endpoint)).items;
    assert.deepEqual([item.contributions, item.examples], [5, newest]);
  });

  it('leaves no link to a withdrawn contribution', async () => {
    const {id: space, endpoint, rows, codes} = await talking(1);
    await save(space, {contributions: rows});
    await withdraw(endpoint, codes[0] ?? '');
    assert.deepEqual(await server.db.selectFrom('outcome_contribution').selectAll().where('space', '=', space).execute(), []);
  });
});

describe('the list of outcomes', () => {
  const years = [2019, 2023, 2021, null];
  const many = (): Promise<{endpoint: string}> =>
    server.newSpace({
      outcomes: years.map((year, n) => ({
        ...{...KEPT, id: `nr-${n}`, pejlemaerke: n % 2 ? 'veje' : 'natur'},
        at: year === null ? null : `${year}-01-15T12:00:00Z`,
      })),
    });

  it('comes latest first, page after page, with nothing twice and nothing left out', async () => {
    const {endpoint} = await many();
    const found: string[] = [];
    for (let cursor: string | null = '', page; cursor !== null; cursor = page.cursor) {
      page = await outcomes(endpoint, `limit=1${cursor && `&cursor=${cursor}`}`);
      assert.equal(page.total, 4);
      found.push(...page.items.map(({id}: {id: string}) => id));
    }
    assert.deepEqual(found, ['nr-1', 'nr-2', 'nr-0', 'nr-3']);
  });

  it('can be of one goal', async () => {
    const {endpoint} = await many();
    const {items, total} = await outcomes(endpoint, 'pejlemaerke=veje');
    assert.deepEqual([items.map(({id}: {id: string}) => id), total], [['nr-1', 'nr-3'], 2]);
    assert.deepEqual((await outcomes(endpoint, 'pejlemaerke=findes-ikke')).items, []);
  });

  it('refuses what it never gave out, and questions it does not know', async () => {
    const {endpoint} = await many();
    for (const query of ['cursor=abc', 'limit=0', 'limit=101', 'status=done']) {
      assert.equal((await read(`${endpoint}/outcomes?${query}`)).status, 400, query);
    }
    assert.equal((await read(`${endpoint}/outcomes/findes-ikke`)).status, 404);
    assert.deepEqual((await read(`${endpoint}/contributions?outcome=findes-ikke`)).json.items, []);
  });
});
