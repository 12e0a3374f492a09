import {sql} from 'kysely';
import type {Db, Tx} from '../db/connect.js';
import {CHAINS, chainOf} from './audit.js';

/** Stands for "no goal" and "no group" in the tally's key. */
export const NONE = '00000000-0000-0000-0000-000000000000';

export interface Counted {
  space: string;
  id: string;
  kind: string;
  pejlemaerke: string | null;
  citizen_group: string | null;
}

/**
 * Keeps the number of listed contributions per kind, goal and group, in the transaction that lists or unlists one.
 * Counting them when asked would read every one. Spread over as many rows as there are audit chains, so that
 * contributions sent at once seldom wait for each other.
 */
export const count = async (tx: Tx, contribution: Counted, listed: Date, change: 1 | -1): Promise<void> => {
  const {space, id, kind, pejlemaerke, citizen_group: group} = contribution;
  await sql`
    INSERT INTO tally (space, kind, pejlemaerke, citizen_group, chain, listed)
    VALUES (${space}, ${kind}, ${pejlemaerke ?? NONE}, ${group ?? NONE}, ${chainOf(contribution.id)}, ${change})
    ON CONFLICT (space, kind, pejlemaerke, citizen_group, chain) DO UPDATE SET listed = tally.listed + excluded.listed`.execute(tx);
  await sql`UPDATE contribution_theme SET listed_at = ${change === 1 ? listed : null} WHERE space = ${space} AND contribution = ${id}`.execute(
    tx,
  );
  // In an order, so that two that list at once do not wait for each other in a circle.
  await sql`
    INSERT INTO insight (space, kind, dimension, pejlemaerke, value, chain, listed)
    SELECT ${space}, ${kind}, dimension, ${pejlemaerke ?? NONE}::uuid, value, ${chainOf(id)}, ${change}::int FROM (
      SELECT 'group' AS dimension, ${group ?? NONE}::text AS value
      UNION ALL SELECT 'week', ${weekOf(listed)}
      UNION ALL SELECT 'theme', theme::text FROM contribution_theme WHERE space = ${space} AND contribution = ${id}
    ) AS counted ORDER BY dimension, value
    ON CONFLICT (space, kind, dimension, pejlemaerke, value, chain) DO UPDATE SET listed = insight.listed + excluded.listed`.execute(tx);
};

/** The ISO 8601 week that a moment falls into where the municipalities are; `2026-W47`. In SQL, so that counting and recounting agree. */
const weekOf = (at: Date | ReturnType<typeof sql>) =>
  sql<string>`to_char((${at}::timestamptz) AT TIME ZONE 'Europe/Copenhagen', 'IYYY-"W"IW')`;

/** How many listed contributions of a kind there are about each goal, by the goal's row id. */
export const listedByGoal = async (db: Db, space: string, kind: string): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('tally')
    .select(['pejlemaerke', sql<string>`sum(listed)`.as('listed')])
    .where('space', '=', space)
    .where('kind', '=', kind)
    .groupBy('pejlemaerke')
    .execute();
  return new Map(rows.map(({pejlemaerke, listed}) => [pejlemaerke, Number(listed)]));
};

export interface Filter {
  kind?: string;
  /** Row ids. */
  pejlemaerke?: string;
  group?: string;
  theme?: string;
}

/** How many listed contributions there are that a filter lets through. */
export const listedCount = async (db: Db, space: string, {kind, pejlemaerke, group}: Filter): Promise<number> => {
  let query = db
    .selectFrom('tally')
    .select(sql<string | null>`sum(listed)`.as('listed'))
    .where('space', '=', space);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (pejlemaerke !== undefined) query = query.where('pejlemaerke', '=', pejlemaerke);
  if (group !== undefined) query = query.where('citizen_group', '=', group);
  return Number((await query.executeTakeFirst())?.listed ?? 0);
};

/** Makes a space's tally anew from its contributions; only needed after editing the database by hand. */
export const recount = async (tx: Tx, space: string): Promise<void> => {
  await tx.deleteFrom('tally').where('space', '=', space).execute();
  await sql`
    INSERT INTO tally (space, kind, pejlemaerke, citizen_group, chain, listed)
    SELECT space, kind, coalesce(pejlemaerke, ${NONE}::uuid), coalesce(citizen_group, ${NONE}::uuid),
      (('x' || right(id::text, 1))::bit(4)::int % ${sql.lit(CHAINS)}), count(*)
    FROM contribution WHERE space = ${space} AND listed_at IS NOT NULL GROUP BY 1, 2, 3, 4, 5`.execute(tx);
  await tx.deleteFrom('insight').where('space', '=', space).execute();
  await sql`
    INSERT INTO insight (space, kind, dimension, pejlemaerke, value, chain, listed)
    SELECT space, kind, dimension, coalesce(pejlemaerke, ${NONE}::uuid), value,
      (('x' || right(id::text, 1))::bit(4)::int % ${sql.lit(CHAINS)}), count(*)
    FROM (
      SELECT space, kind, pejlemaerke, id, 'group' AS dimension, coalesce(citizen_group, ${NONE}::uuid)::text AS value
      FROM contribution WHERE space = ${space} AND listed_at IS NOT NULL
      UNION ALL SELECT space, kind, pejlemaerke, id, 'week', ${weekOf(sql.ref('listed_at'))}
      FROM contribution WHERE space = ${space} AND listed_at IS NOT NULL
      UNION ALL SELECT one.space, kind, pejlemaerke, id, 'theme', theme::text
      FROM contribution AS one JOIN contribution_theme AS about ON about.space = one.space AND about.contribution = one.id
      WHERE one.space = ${space} AND one.listed_at IS NOT NULL
    ) AS counted GROUP BY 1, 2, 3, 4, 5, 6`.execute(tx);
};
