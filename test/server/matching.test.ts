import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {spacesOf, type Snapshot} from '../../server/src/content/spaces.js';
import {matches, wayTo, type Asked} from '../../server/src/contributions/matching.js';
import {listPage} from '../../server/src/contributions/list.js';
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
