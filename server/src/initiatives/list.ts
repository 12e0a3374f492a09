import type {Selectable} from 'kysely';
import type {Initiative, Initiatives} from '../../../src/data/initiatives.js';
import type {Level} from '../../../src/data/level.js';
import {said} from '../content/say.js';
import type {ActivityContent, FormContent} from '../content/shape.js';
import type {Snapshot} from '../content/spaces.js';
import {listPage, placeOf} from '../contributions/list.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {joinedIn} from './joined.js';

type Row = Selectable<Tables['contribution']>;

/** The kind of contribution that an initiative is. */
export const INITIATIVE = 'initiative';

interface Listing {
  cursor?: string | undefined;
  limit: number;
}

/** `GET /initiatives`: what citizens want to start, newest first, with who is in. Throws `malformed` for a cursor that we never gave out. */
export const initiativesIn = async (db: Db, space: Snapshot, locale: string, {cursor, limit}: Listing): Promise<Initiatives> => {
  const form = space.find('form', INITIATIVE)?.attrs as unknown as FormContent | undefined;
  const after = cursor === undefined ? undefined : placeOf(cursor, 'newest');
  const page = await listPage(db, space.id, {filter: {kind: INITIATIVE}, sort: 'newest', limit, ...(after && {after})});
  const joined = await joinedIn(
    db,
    space,
    page.rows.map(({id}) => id),
  );
  return {
    language: locale,
    threshold: form?.threshold ?? null,
    items: page.rows.map((row) => initiativeOf(space, locale, row, joined.get(row.id) ?? [])),
    cursor: page.cursor,
    total: page.total,
  };
};

const initiativeOf = (space: Snapshot, locale: string, row: Row, joined: Initiative['joined']): Initiative => ({
  ...{id: row.id, title: titleOf(row), text: row.body, language: row.language, name: row.name, place: row.place},
  ...{status: row.status, published: (row.listed_at ?? row.sent_at).toISOString(), supports: row.supports},
  answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
  seeks: [row.fields.seeks ?? []].flat() as Level[],
  joined,
  activity: activityOf(space, locale, row.id),
});

/** What it is called, where its form asks for that. */
export const titleOf = ({fields: {title}}: Row): string | null => (typeof title === 'string' ? title : null);

/** The activity that says it has come from this initiative. */
const activityOf = (space: Snapshot, locale: string, id: string): Initiative['activity'] => {
  const activity = space.of('activity').find(({attrs}) => (attrs as unknown as ActivityContent).initiative === id);
  if (!activity?.starts) return null;
  return {id: activity.slug, title: said(activity, 'title', locale), starts: activity.starts.toISOString()};
};
