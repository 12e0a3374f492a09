import {sql, type RawBuilder, type Selectable} from 'kysely';
import type {Initiative, Initiatives} from '../../../src/data/initiatives.js';
import type {Level} from '../../../src/data/level.js';
import {said} from '../content/say.js';
import type {ActivityContent, FormContent} from '../content/shape.js';
import type {Snapshot} from '../content/spaces.js';
import {listPage, placeOf, UUID} from '../contributions/list.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {JOIN, joinedIn} from './joined.js';

type Row = Selectable<Tables['contribution']>;

/** The kind of contribution that an initiative is. */
export const INITIATIVE = 'initiative';

interface Listing {
  /** Only those that one can join at this level. */
  level?: Level | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** `GET /initiatives`: what citizens want to start, newest first, with who is in. Throws `malformed` for a cursor that we never gave out. */
export const initiativesIn = async (db: Db, space: Snapshot, locale: string, {level, cursor, limit}: Listing): Promise<Initiatives> => {
  const form = space.find('form', INITIATIVE)?.attrs as unknown as FormContent | undefined;
  const after = cursor === undefined ? undefined : placeOf(cursor, 'newest');
  const filter = {kind: INITIATIVE, ...(level && {only: openAt(space, level)})};
  const page = await listPage(db, space.id, {filter, sort: 'newest', limit, ...(after && {after})});
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

/** Those that one can join at a level: people are sought there, or nowhere in particular; and it has come to no end, or to an activity. */
const openAt = (space: Snapshot, level: Level): RawBuilder<boolean> => {
  if (!space.of('form').some(({slug}) => slug === JOIN)) return sql`FALSE`;
  const became = space
    .of('activity')
    .flatMap(({attrs: {initiative}}) => (typeof initiative === 'string' && UUID.test(initiative) ? initiative : []));
  // Whoever has the idea is there already.
  const anywhere = level === 'initiate' ? sql`FALSE` : sql`coalesce(fields -> 'seeks', '[]') IN ('[]', '""')`;
  return sql`(coalesce(fields -> 'seeks', '[]') ? ${level} OR ${anywhere}) AND status <> 'done' AND contribution.id <> ALL (${became}::uuid[])`;
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
