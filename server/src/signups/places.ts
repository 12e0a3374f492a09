import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import type {Level} from '../../../src/data/level.js';
import {overAt, type Timed} from '../activities/series.js';
import type {ActivityContent} from '../content/shape.js';
import type {Db, Tx} from '../db/connect.js';
import {noteChange} from '../notes/queue.js';

/** Where somebody takes part: an activity by its row id, and the level. */
export interface Part {
  activity: string;
  level: Level;
}

/** What a sign-up has: a place, or a number on the waiting list, from 1. */
export type Place = {placed: true} | {placed: false; number: number};

/** Places at a level; undefined where there is no limit, 0 where the level is not open any more. */
const limitAt = ({open}: ActivityContent, level: Level): number | undefined => {
  const at = open.find((one) => one.level === level);
  return at ? (at.places ?? undefined) : 0;
};

/** What of an activity decides who gets a place. */
interface Activity extends Timed {
  id: string;
  retired: boolean;
}

/** Locks the row of an activity. Whoever does so for several does it in the order of their ids. */
const lock = async (tx: Tx, space: string, activity: string): Promise<Activity> => {
  const {starts_at, ends_at, ...row} = await tx
    .selectFrom('content')
    .select(['id', 'attrs', 'starts_at', 'ends_at', 'retired'])
    .where('space', '=', space)
    .where('id', '=', activity)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return {...row, starts: starts_at, ends: ends_at};
};

/**
 * Gives free places to those who have waited longest. The row of the activity is locked first, so that two who sign up, or
 * one who signs up and one who cancels, do not count at once. Resolves with those who have got a place.
 */
const fill = async (tx: Tx, space: string, {id, attrs}: Activity, level: Level, at: Date): Promise<string[]> => {
  const limit = limitAt(attrs as unknown as ActivityContent, level) ?? null;
  // In a statement of its own: only what begins after the lock is held sees what others did until then.
  const {rows} = await sql<{contribution: string}>`
    UPDATE signup SET placed_at = ${at} WHERE space = ${space} AND contribution IN (
      SELECT contribution FROM signup
      WHERE space = ${space} AND activity = ${id} AND level = ${level} AND placed_at IS NULL
      ORDER BY contribution
      LIMIT CASE WHEN ${limit}::int IS NULL THEN NULL ELSE greatest(0, ${limit}::int - (SELECT count(*) FROM signup
        WHERE space = ${space} AND activity = ${id} AND level = ${level} AND placed_at IS NOT NULL)) END)
    RETURNING contribution`.execute(tx);
  return rows.map(({contribution}) => contribution);
};

/** Says with the receipt that a place became free, and by e-mail to those who want to be told. */
const tell = async (tx: Tx, space: string, contributions: readonly string[], at: Date): Promise<void> => {
  if (contributions.length === 0) return;
  const rows = await tx
    .selectFrom('contribution')
    .select(['id', 'status'])
    .where('space', '=', space)
    .where('id', 'in', contributions)
    .execute();
  const change = {space, at, by: 'system' as const, reason: 'placed', note: null};
  await tx
    .insertInto('change')
    .values(rows.map(({id, status}) => ({...change, contribution: id, id: newId(), status})))
    .execute();
  for (const {id} of rows) await noteChange(tx, space, id, 'placed');
};

/** Signs a contribution up, last in the line, and gives it a place when there is one. */
export const signUp = async (tx: Tx, space: string, contribution: string, {activity, level}: Part, at: Date): Promise<void> => {
  await tx.insertInto('signup').values({space, contribution, activity, level, placed_at: null}).execute();
  const placed = await fill(tx, space, await lock(tx, space, activity), level, at);
  await tell(
    tx,
    space,
    placed.filter((one) => one !== contribution),
    at,
  );
};

const isAwaited = async (tx: Tx, space: string, {activity, level}: Part): Promise<boolean> => {
  const waiting = tx.selectFrom('signup').select('contribution').where('space', '=', space).where('placed_at', 'is', null);
  return (await waiting.where('activity', '=', activity).where('level', '=', level).limit(1).execute()).length > 0;
};

/** Gives what places have become free to those who wait; at what is removed or over nobody does any more. */
const passOn = async (tx: Tx, space: string, part: Part, at: Date): Promise<void> => {
  const activity = await lock(tx, space, part.activity);
  if (activity.retired || !(await isAwaited(tx, space, part)) || overAt(activity) < at.getTime()) return;
  await tell(tx, space, await fill(tx, space, activity, part.level, at), at);
};

/** Gives up the places of contributions, and passes them on to whoever waits. */
export const leave = async (tx: Tx, space: string, contributions: readonly string[], at: Date): Promise<void> => {
  const left = await tx
    .deleteFrom('signup')
    .where('space', '=', space)
    .where('contribution', 'in', contributions)
    .returning(['activity', 'level'])
    .execute();
  const parts = new Map(left.map((part) => [`${part.activity} ${part.level}`, part]));
  for (const [, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) await passOn(tx, space, part, at);
};

/** Gives places that a new limit has made to whoever waits for them. */
export const fillAll = async (tx: Tx, space: string, at: Date): Promise<void> => {
  const waiting = await tx
    .selectFrom('signup')
    .select(['activity', 'level'])
    .distinct()
    .where('space', '=', space)
    .where('placed_at', 'is', null)
    .orderBy('activity')
    .orderBy('level')
    .execute();
  for (const part of waiting) await passOn(tx, space, part, at);
};

/** What a contribution has; undefined when it is no sign-up. */
export const placeOf = async (db: Db | Tx, space: string, contribution: string): Promise<Place | undefined> => {
  const {rows} = await sql<{placed: boolean; ahead: string}>`
    SELECT one.placed_at IS NOT NULL AS placed, (SELECT count(*) FROM signup AS other
      WHERE other.space = one.space AND other.activity = one.activity AND other.level = one.level
        AND other.placed_at IS NULL AND other.contribution <= one.contribution) AS ahead
    FROM signup AS one WHERE one.space = ${space} AND one.contribution = ${contribution}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  return row.placed ? {placed: true} : {placed: false, number: Number(row.ahead)};
};

/** Activities (row ids) of a space that were neither removed nor over at a moment. */
export const comingAt = async (db: Db | Tx, space: string, at: Date): Promise<string[]> => {
  const rows = await db
    .selectFrom('content')
    .select(['id', 'starts_at', 'ends_at', 'attrs'])
    .where('space', '=', space)
    .where('kind', '=', 'activity')
    .where('retired', '=', false)
    .execute();
  return rows.filter(({starts_at: starts, ends_at: ends, attrs}) => overAt({starts, ends, attrs}) >= at.getTime()).map(({id}) => id);
};

/** Places taken, by activity (row id) and level. */
export const takenIn = async (db: Db, space: string): Promise<(part: Part) => number> => {
  const rows = await db
    .selectFrom('signup')
    .select(['activity', 'level', sql<string>`count(placed_at)`.as('taken')])
    .where('space', '=', space)
    .groupBy(['activity', 'level'])
    .execute();
  const taken = new Map(rows.map((row) => [`${row.activity} ${row.level}`, Number(row.taken)]));
  return ({activity, level}) => taken.get(`${activity} ${level}`) ?? 0;
};
