import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {recount} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, lookUp, read, send, support, withdraw} from './citizen.js';
import {publishAll} from './desk.js';

interface Item {
  id: string;
  text: string;
  supports: number;
  themes: string[];
}

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const TEXTS = [
  'Cyklerne har brug for en bredere cykelsti langs fjorden',
  'Bænke i parken, så ældre kan hvile sig',
  'En café i forsamlingshuset hver torsdag',
  'Noget helt andet',
];

/** A space with published contributions, one of each text. */
const talking = async (texts = TEXTS): Promise<{id: string; endpoint: string; codes: string[]}> => {
  const space = await server.newSpace();
  const codes: string[] = [];
  for (const text of texts) codes.push((await send(space.endpoint, input({text, pejlemaerke: 'natur', group: 'ung'}))).json.code);
  await publishAll(server, space.id);
  return {...space, codes};
};

const list = async (endpoint: string, query = ''): Promise<{items: Item[]; total: number; estimated: boolean; cursor: string | null}> =>
  (await read(`${endpoint}/contributions?${query}`)).json;

const texts = ({items}: {items: Item[]}): string[] => items.map(({text}) => text);

describe('search', () => {
  it('finds words in other forms, as Danish bends them', async () => {
    const {endpoint} = await talking();
    assert.deepEqual(texts(await list(endpoint, 'q=bænk')), [TEXTS[1]]);
    assert.deepEqual(texts(await list(endpoint, 'q=cykelstier')), [TEXTS[0]]);
    assert.deepEqual(texts(await list(endpoint, 'q="hver torsdag"')), [TEXTS[2]]);
    assert.equal((await list(endpoint, 'q=bænk')).total, 1);
  });

  it('finds nothing, and fails at nothing, where there is nothing to look for', async () => {
    const {endpoint} = await talking();
    for (const q of ['findesikke', 'og', '"', '((', '!!', "' OR 1=1", '%']) {
      const answer = await read(`${endpoint}/contributions?${new URLSearchParams({q}).toString()}`);
      assert.deepEqual([answer.status, answer.json.items], [200, []], q);
    }
    assert.equal((await list(endpoint, 'q=%20')).items.length, TEXTS.length);
  });

  it('refuses ten thousand characters, an order and a theme filter that do not exist', async () => {
    const {endpoint} = await talking(TEXTS.slice(0, 1));
    const refused = await Promise.all([
      read(`${endpoint}/contributions?q=${'a'.repeat(10_000)}`),
      read(`${endpoint}/contributions?sort=random`),
    ]);
    assert.deepEqual(
      refused.map(({status}) => status),
      [400, 400],
    );
    assert.deepEqual((await list(endpoint, 'theme=findes-ikke')).items, []);
  });
});

describe('themes', () => {
  it('are suggested by the words of a text, the same for the same text, and can be filtered by', async () => {
    const {endpoint} = await talking();
    const byText = Object.fromEntries((await list(endpoint)).items.map(({text, themes}) => [text, themes.toSorted()]));
    assert.deepEqual(byText, {
      [TEXTS[0] ?? '']: ['groent', 'trafik'],
      [TEXTS[1] ?? '']: ['groent', 'moedesteder'],
      [TEXTS[2] ?? '']: ['moedesteder'],
      [TEXTS[3] ?? '']: [],
    });
    assert.deepEqual(texts(await list(endpoint, 'theme=trafik')), [TEXTS[0]]);
    assert.equal((await list(endpoint, 'theme=groent')).total, 2);
  });
});

describe('support', () => {
  const ACTORS = ['a', 'b', 'c'].map((letter) => letter.repeat(22));

  it('is a state: twice is once, and it can be taken back', async () => {
    const {endpoint} = await talking(TEXTS.slice(0, 1));
    const [{id = ''} = {}] = (await list(endpoint)).items;
    const counts: number[] = [];
    for (const [actor, method] of [
      [ACTORS[0], 'PUT'],
      [ACTORS[0], 'PUT'],
      [ACTORS[1], 'PUT'],
      [ACTORS[0], 'DELETE'],
      [ACTORS[0], 'DELETE'],
      [ACTORS[2], 'DELETE'],
    ] as const) {
      counts.push((await support(endpoint, id, actor ?? '', method)).json.supports);
    }
    assert.deepEqual(counts, [1, 1, 2, 1, 1, 1]);
    assert.equal((await list(endpoint)).items[0]?.supports, 1);
  });

  it('counts exactly when a hundred come at once, each twice', async () => {
    const {endpoint} = await talking(TEXTS.slice(0, 1));
    const [{id = ''} = {}] = (await list(endpoint)).items;
    const actors = Array.from({length: 100}, (_, i) => `device-${String(i).padStart(16, '0')}`);
    await Promise.all([...actors, ...actors].map((actor) => support(endpoint, id, actor)));
    assert.equal((await list(endpoint)).items[0]?.supports, 100);
  });

  it('orders by it, page after page', async () => {
    const {endpoint} = await talking();
    const {items} = await list(endpoint);
    for (const [at, {id}] of items.entries()) for (const actor of ACTORS.slice(0, at % 3)) await support(endpoint, id, actor);
    const all: Item[] = [];
    for (let cursor: string | null = '', page; cursor !== null; cursor = page.cursor) {
      page = await list(endpoint, `sort=supported&limit=1${cursor && `&cursor=${cursor}`}`);
      all.push(...page.items);
    }
    assert.deepEqual(
      all.map(({supports}) => supports),
      [2, 1, 0, 0],
    );
    assert.equal(new Set(all.map(({id}) => id)).size, TEXTS.length);
  });

  it('is refused for what is not published, and for a token that is none', async () => {
    const {endpoint} = await talking(TEXTS.slice(0, 1));
    const [{id = ''} = {}] = (await list(endpoint)).items;
    assert.equal((await support(endpoint, '018f0000-0000-7000-8000-000000000000', ACTORS[0] ?? '')).status, 404);
    assert.equal((await support(endpoint, id, 'x')).status, 400);
  });

  it('does not take a cursor of another order', async () => {
    const {endpoint} = await talking();
    const {cursor} = await list(endpoint, 'limit=1');
    assert.equal((await read(`${endpoint}/contributions?sort=supported&cursor=${String(cursor)}`)).status, 400);
  });
});

describe('kept counts', () => {
  const kept = async (space: string): Promise<string> => {
    const rows = await server.db.selectFrom('insight').selectAll().where('space', '=', space).where('listed', '<>', '0').execute();
    return JSON.stringify(rows.map(({space: _, ...row}) => JSON.stringify(row)).sort());
  };

  it('are what counting anew gives, after publishing and withdrawing', async () => {
    const {id, endpoint, codes} = await talking();
    await withdraw(endpoint, codes[1] ?? '');
    const before = await kept(id);
    await transact(server.db, (tx) => recount(tx, id));
    assert.equal(await kept(id), before);
    assert.match(before, /\\"dimension\\":\\"week\\"/);
  });

  it('would differ if something were counted that is gone', async () => {
    const {id} = await talking();
    const before = await kept(id);
    await server.db.updateTable('contribution').set({listed_at: null, status: 'held'}).where('space', '=', id).execute();
    await transact(server.db, (tx) => recount(tx, id));
    assert.notEqual(await kept(id), before);
  });

  it('leave nothing of a withdrawn contribution, its themes and its support', async () => {
    const {id, endpoint, codes} = await talking(TEXTS.slice(0, 1));
    const [item] = (await list(endpoint)).items;
    await support(endpoint, item?.id ?? '', 'a'.repeat(22));
    await withdraw(endpoint, codes[0] ?? '');
    assert.equal((await lookUp(endpoint, codes[0] ?? '')).status, 404);
    for (const table of ['support', 'contribution_theme'] as const) {
      assert.deepEqual(await server.db.selectFrom(table).selectAll().where('space', '=', id).execute(), []);
    }
  });
});

describe('insights', () => {
  /** Published contributions, so many for each goal and group. */
  const counted = async (amounts: [goal: string, group: string, amount: number][]): Promise<string> => {
    const space = await server.newSpace();
    const all = amounts.flatMap(([pejlemaerke, group, amount]) => Array.from({length: amount}, () => ({pejlemaerke, group})));
    await Promise.all(all.map((fields) => send(space.endpoint, input({text: 'Bænke ved fjorden', ...fields}))));
    await publishAll(server, space.id);
    return space.endpoint;
  };

  it('tell what there is and leave out what is too little to tell, so that nothing follows from the totals', async () => {
    const endpoint = await counted([
      ['natur', 'ung', 6],
      ['natur', 'borger', 4],
      ['veje', 'borger', 5],
    ]);
    const {json} = await read(`${endpoint}/insights`);
    const named = (axis: {id: string | null}[], id: string): number => axis.findIndex((one) => one.id === id);
    const cell = (goal: string, group: string): number | null => json.cells[named(json.rows, goal)][named(json.columns, group)];
    assert.deepEqual([cell('natur', 'ung'), cell('natur', 'borger'), cell('veje', 'borger'), cell('veje', 'ung')], [6, null, 5, 0]);
    // Had the four been among them, any of these would tell.
    assert.equal(json.rowTotals[named(json.rows, 'natur')], 6);
    assert.equal(json.columnTotals[named(json.columns, 'borger')], 5);
    assert.equal(json.total, 11);
    assert.doesNotMatch(JSON.stringify(json), /\b(4|10|15|9)\b/);
  });

  it('say what stands out, and nothing where nothing does', async () => {
    const endpoint = await counted([
      ['natur', 'ung', 12],
      ['veje', 'borger', 12],
      ['veje', 'forening', 6],
    ]);
    const {standsOut, rows, columns} = (await read(`${endpoint}/insights`)).json;
    assert.deepEqual([rows[standsOut.row].id, columns[standsOut.column].id, standsOut.times], ['natur', 'ung', 2.5]);
    assert.equal((await read(`${(await server.newSpace()).endpoint}/insights`)).json.standsOut, null);
  });

  it('count by theme and by week', async () => {
    const endpoint = await counted([['natur', 'ung', 5]]);
    const themes = (await read(`${endpoint}/insights?columns=theme`)).json;
    assert.deepEqual(themes.columnTotals, [0, 5, 5]);
    const weeks = (await read(`${endpoint}/insights?columns=week`)).json;
    assert.deepEqual([weeks.columns.length, weeks.total], [1, 5]);
    assert.match(weeks.columns[0].id, /^\d{4}-W\d\d$/);
    assert.equal((await read(`${endpoint}/insights?columns=name`)).status, 400);
  });
});
