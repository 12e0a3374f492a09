import type * as v from 'valibot';
import type {Outcome, outcomes} from '../../../src/data/outcomes.js';
import {said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {Problem} from '../http/problems.js';
import {attrsOf, latestFirst, placeIn, restsOn} from './links.js';

const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)? \d{5} [A-Za-z0-9][\w-]{0,63}$/;

/** Reads a cursor. Throws `malformed` for what we never gave out. */
const placeOf = (cursor: string): string => {
  const place = Buffer.from(cursor, 'base64url').toString();
  if (!PLACE.test(place)) throw new Problem('malformed', {errors: [{field: 'cursor', code: 'malformed'}]});
  return place;
};

const documentsOf = async (db: Db, space: Snapshot, locale: string, entries: readonly Entry[]): Promise<Outcome[]> => {
  const ids = entries.map(({id}) => id);
  const rests = await restsOn(db, space.id, ids);
  return entries.map((entry) => ({
    ...{id: entry.slug, ...pick(entry), asked: said(entry, 'title', locale), said: said(entry, 'summary', locale)},
    did: said(entry, 'body', locale),
    ...(rests.get(entry.id) ?? {contributions: 0, examples: []}),
  }));
};

const pick = (entry: Entry): Pick<Outcome, 'status' | 'pejlemaerke' | 'at'> => {
  const {status, pejlemaerke, at} = attrsOf(entry);
  return {status, pejlemaerke, at};
};

export interface Asking {
  /** Only what is about this goal. */
  pejlemaerke?: string;
  cursor?: string;
  limit: number;
}

/** A page of what contributions led to. Throws `malformed` for a cursor that is none. */
export const outcomesIn = async (
  db: Db,
  space: Snapshot,
  locale: string,
  {pejlemaerke, cursor, limit}: Asking,
): Promise<v.InferOutput<typeof outcomes>> => {
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const all = latestFirst(space.of('outcome')).filter((one) => pejlemaerke === undefined || attrsOf(one).pejlemaerke === pejlemaerke);
  const rest = all.filter((one) => after === undefined || placeIn(one) < after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    language: locale,
    items: await documentsOf(db, space, locale, page),
    cursor: last && rest.length > limit ? Buffer.from(placeIn(last)).toString('base64url') : null,
    total: all.length,
  };
};

/** One outcome by its public id. Throws `not-found`, for what there never was and what is retired alike. */
export const outcomeIn = async (db: Db, space: Snapshot, locale: string, id: string): Promise<Outcome> => {
  const entry = space.find('outcome', id);
  const [document] = entry && !entry.retired ? await documentsOf(db, space, locale, [entry]) : [];
  if (!document) throw new Problem('not-found');
  return document;
};
