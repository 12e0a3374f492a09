import {sql} from 'kysely';
import {publishContent} from '../../server/src/content/publish.js';
import {spacesOf} from '../../server/src/content/spaces.js';
import type {Db} from '../../server/src/db/connect.js';
import type {Server} from '../../server/src/start.js';
import {aalborg} from '../../site/content/aalborg/space.js';
import {addExamples} from '../../site/content/aalborg/voices/add.js';
import type {Place} from './cases.js';

const SEED = 'bench';

/** Makes a space of so many contributions, unless it is there from an earlier run over the same database. */
export const fill = async (db: Db, id: string, count: number): Promise<void> => {
  await publishContent(db, {...aalborg, id, activities: []});
  const space = await spacesOf(db).get(id);
  if (!space) throw new Error(`${id} was not published`);
  if (await db.selectFrom('contribution').select('id').where('space', '=', id).limit(1).executeTakeFirst()) return;
  const began = performance.now();
  const told = (added: number): void => {
    if (added % 100_000 === 0)
      console.error(
        `${id}: ${added}, ${Math.round((performance.now() - began) / 1000)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
      );
  };
  const added = await withoutIndexes(db, () => addExamples(db, space, count, SEED, told));
  console.error(`${id}: ${added} added in ${Math.round((performance.now() - began) / 1000)} s`);
};

/** Runs what adds a lot without the indexes that nothing rests on, and makes them again afterwards: several times as fast. */
const withoutIndexes = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  const {rows} = await sql<{name: string; made: string}>`
    SELECT indexname AS name, indexdef AS made FROM pg_indexes
    WHERE schemaname = current_schema() AND tablename IN ('contribution', 'contribution_theme') AND indexdef NOT LIKE 'CREATE UNIQUE%'`.execute(
    db,
  );
  for (const {name} of rows) await sql`DROP INDEX ${sql.id(name)}`.execute(db);
  try {
    return await work();
  } finally {
    for (const {made} of rows) await sql.raw(made).execute(db);
  }
};

/** What is asked for in a space: cursors half way down its lists, and ids here and there. */
export const placeOf = async ({db, url}: Server, id: string): Promise<Place> => {
  const listed = db.selectFrom('contribution').where('space', '=', id).where('listed_at', 'is not', null);
  const {rows} = await sql<{id: string}>`SELECT id FROM contribution WHERE space = ${id} AND listed_at IS NOT NULL
    AND right(id::text, 2) = '5f' ORDER BY id LIMIT 500`.execute(db);
  const cursorIn = async (query: typeof listed): Promise<string> => {
    const total = Number((await query.select(sql<string>`count(*)`.as('count')).executeTakeFirstOrThrow()).count);
    const order = query.select(['id', 'listed_at']).orderBy('listed_at', 'desc').orderBy('id', 'desc');
    const at = await order
      .offset(Math.floor(total / 2))
      .limit(1)
      .executeTakeFirstOrThrow();
    return Buffer.from(`newest.${at.listed_at?.getTime()}.${at.id}`).toString('base64url');
  };
  const goal = (await spacesOf(db).get(id))?.find('pejlemaerke', 'med-gode-forbindelser')?.id ?? '';
  return {
    ...{id, endpoint: `${url}/api/${id}`, ids: rows.map((row) => row.id)},
    deep: {all: await cursorIn(listed), goal: await cursorIn(listed.where('pejlemaerke', '=', goal))},
  };
};
