import {sql, type Selectable} from 'kysely';
import type {Contribution} from '../../../src/data/contributions.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {Problem} from '../http/problems.js';
import {listedCount, type Filter} from './tally.js';

type Row = Selectable<Tables['contribution']>;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** What the public sees of a listed contribution, and nothing else. */
export const publicOf = (space: Snapshot, row: Row): Contribution => ({
  ...{id: row.id, kind: row.kind, text: row.body, language: row.language},
  pejlemaerke: (row.pejlemaerke && space.byId(row.pejlemaerke)?.slug) ?? null,
  group: (row.citizen_group && space.byId(row.citizen_group)?.slug) ?? null,
  ...{place: row.place, name: row.name, status: row.status},
  published: (row.listed_at ?? row.sent_at).toISOString(),
  answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
});

/** One listed contribution; undefined when there is none, and for everything that is not listed alike. */
export const findListed = (db: Db, space: string, id: string): Promise<Row | undefined> =>
  UUID.test(id)
    ? db
        .selectFrom('contribution')
        .selectAll()
        .where('space', '=', space)
        .where('id', '=', id)
        .where('listed_at', 'is not', null)
        .executeTakeFirst()
    : Promise.resolve(undefined);

/** A place in the list: everything listed before this moment and id comes next. */
interface Place {
  at: Date;
  id: string;
}

const cursorOf = ({listed_at: at, id}: Row): string => Buffer.from(`${at?.getTime()}.${id}`).toString('base64url');

/** Reads a cursor. Throws `malformed` for what we never gave out. */
export const placeOf = (cursor: string): Place => {
  const [time = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('.');
  const at = new Date(Number(time));
  if (!/^\d{1,15}$/.test(time) || Number.isNaN(at.getTime()) || !UUID.test(id)) {
    throw new Problem('malformed', {errors: [{field: 'cursor', code: 'malformed'}]});
  }
  return {at, id};
};

export interface Page {
  rows: Row[];
  cursor: string | null;
  total: number;
}

/** A page of listed contributions, newest first, by keyset: a page costs the same wherever it is. */
export const listPage = async (db: Db, space: string, filter: Filter, limit: number, after?: Place): Promise<Page> => {
  let query = db.selectFrom('contribution').selectAll().where('space', '=', space).where('listed_at', 'is not', null);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.pejlemaerke !== undefined) query = query.where('pejlemaerke', '=', filter.pejlemaerke);
  if (filter.group !== undefined) query = query.where('citizen_group', '=', filter.group);
  if (after) query = query.where(sql<boolean>`(listed_at, id) < (${after.at}, ${after.id}::uuid)`);
  const ordered = query
    .orderBy('listed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  const [rows, total] = await Promise.all([ordered.execute(), listedCount(db, space, filter)]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {rows: page, cursor: last && rows.length > limit ? cursorOf(last) : null, total};
};
