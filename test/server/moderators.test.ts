import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {recount} from '../../server/src/contributions/tally.js';
import {transact} from '../../server/src/db/connect.js';
import type {Action, StaffItem} from '../../src/data/staff.js';
import {chanceOf, type Chance} from '../data/seeded.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {input, post, send, withdraw} from './citizen.js';
import {logInAs, workIn, type Moderator} from './moderator.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

/** Every page of what waits. */
const all = async (staff: Moderator): Promise<StaffItem[]> => {
  const items: StaffItem[] = [];
  for (let cursor: string | null = '', page; cursor !== null; cursor = page.cursor) {
    page = await staff.list(`status=waiting&limit=100${cursor && `&cursor=${cursor}`}`);
    items.push(...page.items);
  }
  return items;
};

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({length: Math.ceil(all.length / size)}, (_, at) => all.slice(at * size, (at + 1) * size));

describe('two who moderate', () => {
  it('decide about the same five hundred at once: each is decided once, and none is lost or overwritten', async () => {
    const {id: space, endpoint} = await server.newSpace();
    await Promise.all(Array.from({length: 500}, (_, n) => send(endpoint, input({text: `Nummer ${n}`, pejlemaerke: 'natur'}))));
    const [one, two] = [await logInAs(server, space), await logInAs(server, space)];
    const [mine, theirs] = [await all(one), await all(two)];
    assert.deepEqual([mine.length, theirs.length], [500, 500]);
    const work = async (staff: Moderator, action: Action, parts: StaffItem[][], given: object): Promise<string[]> => {
      const won: string[] = [];
      for (const part of parts) {
        const results = await staff.decide(action, part, given);
        assert.equal(results.length, part.length);
        for (const {id, ok, code, item} of results) {
          if (ok) won.push(id);
          // Whoever was second is told so, and shown what the other one decided.
          else assert.deepEqual([code, item?.status], ['stale', action === 'publish' ? 'rejected' : 'published']);
        }
      }
      return won;
    };
    // In the same order, so that they meet; in parts of other sizes, so that it is not always the same who is first.
    const [published, rejected] = await Promise.all([
      work(one, 'publish', inParts(mine, 50), {}),
      work(two, 'reject', inParts(theirs, 20), {reason: 'off-topic'}),
    ]);
    assert.equal(published.length + rejected.length, 500);
    assert.equal(new Set([...published, ...rejected]).size, 500);
    assert.ok(published.length > 0 && rejected.length > 0, `they met: ${published.length} and ${rejected.length}`);

    const rows = await server.db.selectFrom('contribution').select(['id', 'status', 'version']).where('space', '=', space).execute();
    const withStatus = (status: string): string[] => rows.filter((row) => row.status === status).map(({id}) => id);
    assert.deepEqual([withStatus('published').sort(), withStatus('rejected').sort()], [published.sort(), rejected.sort()]);
    assert.ok(rows.every(({version}) => version === 2));
    const changes = await server.db
      .selectFrom('change')
      .select('contribution')
      .where('space', '=', space)
      .where('by', '=', 'staff')
      .execute();
    assert.equal(new Set(changes.map(({contribution}) => contribution)).size, 500);
    assert.equal(changes.length, 500);
    assert.deepEqual(await one.audit(), {space, entries: 1_000, whole: true, broken: null});
    assert.equal(await kept(space), await recounted(space));
  });
});

/** The kept counts of a space, as text. */
const kept = async (space: string): Promise<string> => {
  const {rows} = await sql<{row: string}>`
    SELECT row_to_json(tally)::text AS row FROM tally WHERE space = ${space} AND listed <> 0
    UNION ALL SELECT row_to_json(insight)::text FROM insight WHERE space = ${space} AND listed <> 0 ORDER BY 1`.execute(server.db);
  return rows.map(({row}) => row).join('\n');
};

/** The same, counted anew. */
const recounted = async (space: string): Promise<string> => {
  await transact(server.db, (tx) => recount(tx, space));
  return kept(space);
};

describe('kept counts', () => {
  /** Random decisions, withdrawals and reports about a few contributions, some of them stale or not allowed. */
  const live = async (staff: Moderator, endpoint: string, codes: string[], chance: Chance, steps: number): Promise<Set<string>> => {
    const seen = new Set<string>();
    let remembered = (await staff.list('limit=100')).items;
    for (let step = 0; step < steps; step++) {
      if (chance.between(0, 3) > 0) remembered = (await staff.list('limit=100')).items;
      const items = remembered.filter(() => chance.between(0, 2) === 0);
      const action = chance.one(ACTIONS);
      if (chance.between(0, 24) === 0) await withdraw(endpoint, codes.pop() ?? '');
      const item = items[0];
      if (!item) continue;
      if (chance.between(0, 4) === 0) await post(`${endpoint}/contributions/${item.id}/reports`, {actor: 'a'.repeat(16), reason: 'other'});
      const results = await staff.decide(action, action === 'mask' ? [item] : items, givenFor(action, item, chance));
      for (const {ok, code} of results) seen.add(ok ? action : `${code}`);
    }
    return seen;
  };
  const ACTIONS: Action[] = [
    'publish',
    'publish',
    'publish',
    'hold',
    'reject',
    'answer',
    'decide',
    'finish',
    'mask',
    'themes',
    'themes',
    'dismiss',
    'undo',
    'undo',
    'undo',
  ];
  const THEMES = ['trafik', 'groent', 'moedesteder'];

  const givenFor = (action: Action, item: StaffItem, chance: Chance): object => {
    if (action === 'reject') return {reason: 'duplicate'};
    if (action === 'answer') return {answer: 'Tak'};
    if (action === 'themes') return {themes: THEMES.filter(() => chance.between(0, 1) === 0)};
    if (action !== 'mask') return {};
    const from = chance.between(0, item.text.length - 1);
    return {text: `${item.text.slice(0, from)}[fjernet]${item.text.slice(chance.between(from + 1, item.text.length))}`};
  };

  const TEXTS = ['Bænke ved cykelstien', 'Café i parken', 'Træer langs vejen', 'Noget helt andet'];

  it('are what counting anew gives, after whatever staff and citizens did in whatever order', async () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 4; seed++) {
      const {space, endpoint, codes, staff} = await workIn(server, [...TEXTS, ...TEXTS, ...TEXTS]);
      const chance = chanceOf(seed);
      for (let part = 0; part < 5; part++) {
        for (const what of await live(staff, endpoint, codes, chance, 12)) seen.add(what);
        const counts = await kept(space);
        assert.equal(counts, await recounted(space), `seed ${seed}, part ${part}`);
      }
      assert.equal((await staff.audit()).whole, true);
    }
    for (const what of [...ACTIONS, 'stale', 'not-allowed', 'gone']) assert.ok(seen.has(what), `${what} happened`);
  });

  it('would differ if one theme were given past them', async () => {
    const {space, staff, items} = await workIn(server);
    await staff.decide('publish', items);
    const counts = await kept(space);
    await sql`DELETE FROM contribution_theme WHERE space = ${space}`.execute(server.db);
    assert.notEqual(await recounted(space), counts);
  });
});
