import {sql, type RawBuilder} from 'kysely';
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

/** Keeps the counts when a listed contribution gets and loses themes; in an order, as above. */
export const countThemes = async (tx: Tx, contribution: Counted, differences: {theme: string; change: number}[]): Promise<void> => {
  const {space, id, kind, pejlemaerke} = contribution;
  const given = JSON.stringify(differences);
  await sql`
    INSERT INTO insight (space, kind, dimension, pejlemaerke, value, chain, listed)
    SELECT ${space}, ${kind}, 'theme', ${pejlemaerke ?? NONE}::uuid, theme, ${chainOf(id)}, change
    FROM jsonb_to_recordset(${given}::jsonb) AS given (theme text, change int) ORDER BY theme
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
  outcome?: string;
  /** Id of a contribution, or row id of content. */
  about?: string;
  /** An answer without a column of its own: what it is, or what it is not. Goes with `about`: those about one thing are read for it. */
  given?: {field: string; is: string} | {field: string; isNone: string[]};
  /** What else is asked of each one; it is not known to the tally. Goes with `kind`. */
  only?: RawBuilder<boolean>;
}

/** How many listed contributions there are that a filter lets through, which has not both a group and a theme, no outcome, nothing that it is about, and nothing else that is asked. */
export const listedCount = async (db: Db, space: string, {kind, pejlemaerke, group, theme}: Filter): Promise<number> => {
  if (theme !== undefined) {
    let themed = db
      .selectFrom('insight')
      .select(sql<string | null>`sum(listed)`.as('listed'))
      .where('space', '=', space)
      .where('dimension', '=', 'theme')
      .where('value', '=', theme);
    if (kind !== undefined) themed = themed.where('kind', '=', kind);
    if (pejlemaerke !== undefined) themed = themed.where('pejlemaerke', '=', pejlemaerke);
    return Number((await themed.executeTakeFirst())?.listed ?? 0);
  }
  let query = db
    .selectFrom('tally')
    .select(sql<string | null>`sum(listed)`.as('listed'))
    .where('space', '=', space);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (pejlemaerke !== undefined) query = query.where('pejlemaerke', '=', pejlemaerke);
  if (group !== undefined) query = query.where('citizen_group', '=', group);
  return Number((await query.executeTakeFirst())?.listed ?? 0);
};

/** Makes a space's counts anew from its contributions; only needed after editing the database by hand. */
export const recount = async (tx: Tx, space: string): Promise<void> => {
  await tx.deleteFrom('tally').where('space', '=', space).execute();
  await tx.deleteFrom('insight').where('space', '=', space).execute();
  await addCounts(tx, space, sql`TRUE`);
};

/** Counts what came with a batch, once, in the transaction that it came in. */
export const countBatch = (tx: Tx, space: string, batch: string): Promise<void> => addCounts(tx, space, sql`batch = ${batch}::uuid`);

/** Takes these out of what is kept, those of them that are listed; before they and their themes are changed. */
export const uncount = (tx: Tx, space: string, contributions: readonly string[]): Promise<void> =>
  addCounts(tx, space, sql`id = ANY(${contributions}::uuid[])`, -1);

/**
 * Adds listed contributions of a space to what is kept, or takes them out of it, each key once and in an order; `which`
 * says which of them.
 */
const addCounts = async (tx: Tx, space: string, which: ReturnType<typeof sql>, sign: 1 | -1 = 1): Promise<void> => {
  const counted = sql`count(*) * ${sql.lit(sign)}`;
  const listed = sql`SELECT id, kind, coalesce(pejlemaerke, ${NONE}::uuid) AS pejlemaerke, coalesce(citizen_group, ${NONE}::uuid) AS citizen_group,
    listed_at, ('x' || right(id::text, 1))::bit(4)::int % ${sql.lit(CHAINS)} AS chain
    FROM contribution WHERE space = ${space} AND listed_at IS NOT NULL AND ${which}`;
  await sql`
    INSERT INTO tally (space, kind, pejlemaerke, citizen_group, chain, listed)
    SELECT ${space}, kind, pejlemaerke, citizen_group, chain, ${counted} FROM (${listed}) AS one GROUP BY 2, 3, 4, 5 ORDER BY 2, 3, 4, 5
    ON CONFLICT (space, kind, pejlemaerke, citizen_group, chain) DO UPDATE SET listed = tally.listed + excluded.listed`.execute(tx);
  await sql`
    INSERT INTO insight (space, kind, dimension, pejlemaerke, value, chain, listed)
    WITH one AS (${listed})
    SELECT ${space}, kind, dimension, pejlemaerke, value, chain, ${counted} FROM (
      SELECT kind, 'group' AS dimension, pejlemaerke, citizen_group::text AS value, chain FROM one
      UNION ALL SELECT kind, 'week', pejlemaerke, ${weekOf(sql.ref('listed_at'))}, chain FROM one
      UNION ALL SELECT kind, 'theme', pejlemaerke, theme::text, chain
      FROM one JOIN contribution_theme AS about ON about.space = ${space} AND about.contribution = one.id
    ) AS counted GROUP BY 2, 3, 4, 5, 6 ORDER BY 2, 3, 4, 5, 6
    ON CONFLICT (space, kind, dimension, pejlemaerke, value, chain) DO UPDATE SET listed = insight.listed + excluded.listed`.execute(tx);
};
