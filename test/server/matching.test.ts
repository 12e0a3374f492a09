import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {spacesOf, type Snapshot} from '../../server/src/content/spaces.js';
import {matches, wayTo, type Asked} from '../../server/src/contributions/matching.js';
import {listPage, placeOf, type Page} from '../../server/src/contributions/list.js';
import {totalOf} from '../../server/src/contributions/total.js';
import {aalborg} from '../../site/content/aalborg/space.js';
import {addExamples} from '../../site/content/aalborg/voices/add.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

/** More than are looked at when something further is asked of a word or theme. */
const COUNT = 2_600;

let server: TestEndpoint;
let space: Snapshot;
let endpoint: string;
before(async () => {
  server = await startTestEndpoint();
  const {id: _id, ...content} = aalborg;
  const everything = {id: 'alt', label: {da: 'Alt'}, words: ['alt']};
  const made = await server.newSpace({...content, themes: [everything, ...content.themes]});
  endpoint = made.endpoint;
  space = (await spacesOf(server.db).get(made.id)) as Snapshot;
  await addExamples(server.db, space, COUNT, 'matching');
  await sql`INSERT INTO contribution_theme (space, contribution, theme, by, listed_at)
    SELECT space, id, ${rowId('theme', 'alt')}, 'staff', listed_at FROM contribution WHERE space = ${space.id}`.execute(server.db);
});
after(() => server.stop());

const rowId = (kind: 'theme' | 'pejlemaerke' | 'group', slug: string): string => space.find(kind, slug)?.id ?? '';

describe('contributions with a theme', () => {
  it('are the same whichever way they are found', async () => {
    for (const theme of ['trafik', 'tryghed', 'klima']) {
      const asked: Asked = {filter: {theme: rowId('theme', theme), group: rowId('group', 'unge')}, sort: 'newest'};
      const found = await Promise.all(
        (['theme', 'order', 'few'] as const).map(async (way) =>
          (await matches(server.db, space.id, asked, way).select('contribution.id').execute()).map(({id}) => id).sort(),
        ),
      );
      assert.ok((found[0]?.length ?? 0) > 5, theme);
      assert.deepEqual(found[1], found[0]);
      assert.deepEqual(found[2], found[0]);
    }
  });

  it('are found along their own list by time, and otherwise by whether many or few have it', async () => {
    const way = (theme: string, sort: Asked['sort']): Promise<string> =>
      wayTo(server.db, space.id, {filter: {theme: rowId('theme', theme)}, sort});
    assert.deepEqual(
      await Promise.all([
        way('trafik', 'newest'),
        way('tryghed', 'supported'),
        wayTo(server.db, space.id, {filter: {}, sort: 'supported'}),
      ]),
      ['theme', 'few', 'order'],
    );
  });

  it('come page after page in each order, none twice and none missing', async () => {
    for (const sort of ['newest', 'supported', 'answered']) {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = (await (
          await fetch(`${endpoint}/contributions?theme=klima&sort=${sort}&limit=30${cursor && `&cursor=${cursor}`}`)
        ).json()) as {items: {id: string}[]; cursor: string | null; total: number};
        ids.push(...page.items.map(({id}) => id));
        cursor = page.cursor;
        if (cursor === null) assert.equal(ids.length, page.total, sort);
      }
      assert.equal(new Set(ids).size, ids.length, sort);
    }
  });
});

describe('how many there are', () => {
  const exactly = async (asked: Asked): Promise<number> =>
    (await matches(server.db, space.id, asked, 'few').select('contribution.id').execute()).length;

  it('is exact for a theme, a goal and both, which are kept', async () => {
    for (const filter of [
      {theme: rowId('theme', 'trafik')},
      {theme: rowId('theme', 'trafik'), pejlemaerke: rowId('pejlemaerke', 'med-gode-forbindelser'), kind: 'input'},
    ]) {
      assert.deepEqual(await totalOf(server.db, space.id, {filter, sort: 'newest'}), {
        total: await exactly({filter, sort: 'newest'}),
        estimated: false,
      });
    }
  });

  it('is exact for what is asked of few, and says "so many or more" of what is asked of many', async () => {
    const group = rowId('group', 'unge');
    const few: Asked = {filter: {theme: rowId('theme', 'klima'), group}, sort: 'newest'};
    assert.deepEqual(await totalOf(server.db, space.id, few), {total: await exactly(few), estimated: false});
    const rare: Asked = {filter: {group}, q: 'ålegræsset', sort: 'newest'};
    const found = await listPage(server.db, space.id, {...rare, limit: 1});
    assert.deepEqual([found.total, found.estimated], [await exactly(rare), false]);
    const many: Asked = {filter: {theme: rowId('theme', 'alt'), group}, sort: 'newest'};
    const {total, estimated} = await totalOf(server.db, space.id, many);
    assert.ok(estimated && total > 0 && total <= (await exactly(many)), `${total}`);
  });
});

describe('words to look for', () => {
  const asked = {filter: {}, q: 'bussen', sort: 'newest', limit: 10} as const;
  const ids = (page: Page): string[] => page.rows.map(({id}) => id);

  it('give the same pages whether few or many have them, and say of many that there are more', async () => {
    for (const filter of [{}, {group: rowId('group', 'unge')}, {theme: rowId('theme', 'trafik')}]) {
      for (const sort of ['newest', 'supported', 'answered'] as const) {
        const all = await listPage(server.db, space.id, {...asked, filter, sort});
        const some = await listPage(server.db, space.id, {...asked, filter, sort, most: 20});
        assert.ok(all.rows.length > 0);
        assert.deepEqual(ids(some), ids(all));
        assert.deepEqual([all.estimated, some.estimated], [false, true]);
        assert.ok(some.total <= Math.max(20, some.rows.length));
        if (!some.cursor) continue;
        const after = placeOf(some.cursor, sort);
        const [next, same] = [{}, {most: 20}].map((more) => listPage(server.db, space.id, {...asked, filter, sort, after, ...more}));
        assert.deepEqual(ids((await next) as Page), ids((await same) as Page));
      }
    }
  });

  it('are not counted where they are not public: neither how many nor that there are more', async () => {
    const {total} = await listPage(server.db, space.id, asked);
    const [one] = (await listPage(server.db, space.id, asked)).rows;
    const listed = (at: Date | null) =>
      server.db
        .updateTable('contribution')
        .set({listed_at: at})
        .where('id', '=', one?.id ?? '')
        .execute();
    await listed(null);
    const without = await listPage(server.db, space.id, {...asked, most: total - 1});
    await listed(one?.listed_at ?? null);
    assert.deepEqual([without.total, without.estimated], [total - 1, false]);
    // The control: with it there are more.
    assert.equal((await listPage(server.db, space.id, {...asked, most: total - 1})).estimated, true);
  });
});
