import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {transact, type Db, type Tx} from '../db/connect.js';
import {fillAll} from '../signups/places.js';
import {openChains} from '../contributions/audit.js';
import type {ContentRow} from './row.js';
import {rowsOf} from './rows.js';
import type {SpaceContent} from './shape.js';
import {recordPublished} from './versions.js';
import {withholdAll} from './withhold.js';

/**
 * Makes a space what its content says, new or not. Doing it twice changes nothing, and what citizens have sent is
 * never touched, but that it goes out of the public where its form shows nothing any more: content that is gone from the list is retired, not deleted, because contributions may refer to it.
 * Each content that differs from the published one is kept as a version, so that staff can go on from it.
 * Nor are outcomes that staff wrote down (see saveOutcome), which are in no repository.
 * @param also what else is done in the same transaction.
 */
export const publishContent = (db: Db, content: SpaceContent, also?: (tx: Tx) => Promise<void>): Promise<void> =>
  transact(db, async (tx) => {
    await putContent(tx, content, 'repository');
    await recordPublished(tx, content);
    await also?.(tx);
  });

/** The same in a transaction, for a version that is written down already. `actor` is who publishes. */
export const putContent = async (tx: Tx, content: SpaceContent, actor: string): Promise<void> => {
  await putSpace(tx, content);
  await openChains(tx, content.id);
  const ids = await idsOf(tx, content.id);
  const rows = rowsOf(content).map((row) => ({...row, id: ids.get(`${row.kind} ${row.slug}`) ?? newId()}));
  await retireAll(tx, content.id);
  await putRows(tx, content.id, rows);
  await putTexts(tx, content.id, rows);
  await fillAll(tx, content.id, new Date());
  await withholdAll(tx, content, actor);
};

/** An outcome that is called by its row's id was written down by staff; it is nobody else's to retire. */
const retireAll = async (tx: Tx, space: string): Promise<void> => {
  await tx
    .updateTable('content')
    .set({retired: true})
    .where('space', '=', space)
    .where(sql<boolean>`NOT (kind = 'outcome' AND slug = id::text)`)
    .execute();
};

const putSpace = async (tx: Tx, {id, locales, privacy, retention, moderation, origins}: SpaceContent): Promise<void> => {
  const {contactDays: contact_days, unpublishedDays: unpublished_days, publishedDays: retention_days} = retention;
  const columns = {locales, privacy, retention_days, contact_days, unpublished_days, moderation, origins, revision: newId()};
  const now = new Date();
  const sameDays = sql<boolean>`(space.retention_days, space.contact_days, space.unpublished_days)
    IS NOT DISTINCT FROM (excluded.retention_days, excluded.contact_days, excluded.unpublished_days)`;
  const since = sql<Date>`CASE WHEN ${sameDays} THEN space.retention_since ELSE excluded.retention_since END`;
  await tx
    .insertInto('space')
    .values({space: id, ...columns, retention_since: now})
    .onConflict((conflict) => conflict.column('space').doUpdateSet({...columns, retention_since: since}))
    .execute();
};

const idsOf = async (tx: Tx, space: string): Promise<Map<string, string>> => {
  const rows = await tx.selectFrom('content').select(['id', 'kind', 'slug']).where('space', '=', space).execute();
  return new Map(rows.map(({id, kind, slug}) => [`${kind} ${slug}`, id]));
};

type IdentifiedRow = ContentRow & {id: string};

const putRows = async (tx: Tx, space: string, rows: IdentifiedRow[]): Promise<void> => {
  const values = rows.map(({id, kind, slug, position, starts, ends, attrs}) => ({
    ...{space, id, kind, slug, position, starts_at: starts, ends_at: ends, retired: false},
    attrs: JSON.stringify(attrs),
  }));
  await tx
    .insertInto('content')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['space', 'id']).doUpdateSet((excluded) => ({
        position: excluded.ref('excluded.position'),
        starts_at: excluded.ref('excluded.starts_at'),
        ends_at: excluded.ref('excluded.ends_at'),
        attrs: excluded.ref('excluded.attrs'),
        retired: false,
      })),
    )
    .execute();
};

const putTexts = async (tx: Tx, space: string, rows: IdentifiedRow[]): Promise<void> => {
  const values = rows.flatMap(({id, texts}) => Object.entries(texts).map(([locale, text]) => ({space, content: id, locale, ...text})));
  const current = rows.map(({id}) => id);
  await tx.deleteFrom('translation').where('space', '=', space).where('content', 'in', current).execute();
  await tx.insertInto('translation').values(values).execute();
};
