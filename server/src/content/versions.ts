import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import type {Db, Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import type {SpaceContent} from './shape.js';

type Row = Tables['content_version'];
export type Origin = Row['origin'];
export type State = Row['state'];

/** A version of a space's content, without the content. */
export interface Version {
  id: string;
  number: number;
  created: Date;
  origin: Origin;
  author: string;
  note: string;
  /** The version that it was made from; null for the first. */
  base: string | null;
  state: State;
  /** Who published it, or decided when it is to be. */
  publisher: string | null;
  publishAt: Date | null;
  publishedAt: Date | null;
}

/** A version with everything in it. */
export interface WholeVersion extends Version {
  document: SpaceContent;
}

const COLUMNS = [
  ...(['id', 'number', 'created_at as created', 'origin', 'author', 'note', 'base', 'state'] as const),
  ...(['publisher', 'publish_at as publishAt', 'published_at as publishedAt'] as const),
] as const;

const among = (db: Db | Tx, space: string) => db.selectFrom('content_version').select(COLUMNS).where('space', '=', space);

/** The latest versions of a space, the newest first. */
export const versionsOf = (db: Db | Tx, space: string, limit = 100): Promise<Version[]> =>
  among(db, space).orderBy('number', 'desc').limit(limit).execute();

export const versionWith = (db: Db | Tx, space: string, id: string): Promise<WholeVersion | undefined> =>
  among(db, space).select('document').where('id', '=', id).executeTakeFirst();

/** The version that a new one is made from: the newest that is not withdrawn. Undefined where there is none. */
export const headOf = (db: Db | Tx, space: string): Promise<WholeVersion | undefined> =>
  among(db, space).select('document').where('state', '<>', 'withdrawn').orderBy('number', 'desc').limit(1).executeTakeFirst();

/** What is public; undefined where nothing was published since there are versions. */
export const publishedOf = (db: Db | Tx, space: string): Promise<WholeVersion | undefined> =>
  among(db, space).select('document').where('state', '=', 'published').orderBy('number', 'desc').limit(1).executeTakeFirst();

/**
 * Makes everybody else who adds or publishes a version of this space wait until this transaction is over.
 * Contributions, which refer to the space, do not wait.
 */
export const lockVersions = async (tx: Tx, space: string): Promise<void> => {
  await tx.selectFrom('space').select('space').where('space', '=', space).forNoKeyUpdate().execute();
};

interface New extends Partial<Pick<Version, 'note' | 'state' | 'publisher' | 'publishedAt'>> {
  document: SpaceContent;
  origin: Origin;
  author: string;
  base: string | null;
}

/** Adds a version, a draft unless it says otherwise. To be called under {@link lockVersions}. */
export const addVersion = async (tx: Tx, space: string, given: New): Promise<WholeVersion> => {
  const {document, origin, author, base, note = '', state = 'draft', publisher = null, publishedAt = null} = given;
  const last = await tx
    .selectFrom('content_version')
    .select(({fn}) => fn.max('number').as('number'))
    .where('space', '=', space)
    .executeTakeFirst();
  const version = {id: newId(), number: Number(last?.number ?? 0) + 1, origin, author, note, base, state, publisher};
  const created = new Date();
  await tx
    .insertInto('content_version')
    .values({...version, space, created_at: created, publish_at: null, published_at: publishedAt, document: JSON.stringify(document)})
    .execute();
  return {...version, created, publishAt: null, publishedAt, document};
};

/** Whether exactly this content is what was published last. */
export const isPublic = async (tx: Tx, document: SpaceContent): Promise<boolean> => {
  const last = await tx
    .selectFrom('content_version')
    .select(sql<boolean>`document = ${JSON.stringify(document)}::jsonb`.as('same'))
    .where('space', '=', document.id)
    .where('state', '=', 'published')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.same === true;
};

/** Keeps content that was just published from the repository as a version, unless it is the one that was public before. */
export const recordPublished = async (tx: Tx, document: SpaceContent): Promise<void> => {
  const {id: space} = document;
  await lockVersions(tx, space);
  if (await isPublic(tx, document)) return;
  const head = await headOf(tx, space);
  await addVersion(tx, space, {
    ...{document, origin: 'repository', author: 'repository', base: head?.id ?? null},
    ...{state: 'published', publisher: 'repository', publishedAt: new Date()},
  });
};

/** Whether staff, or whoever pushed a folder, has taken a space's content over from the repository. */
export const isTakenOver = async (db: Db, space: string): Promise<boolean> => {
  const one = await db
    .selectFrom('content_version')
    .select('id')
    .where('space', '=', space)
    .where('origin', '<>', 'repository')
    .where('state', '<>', 'withdrawn')
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
};

/** Days that a version is kept when something newer has been published: two years. Who wrote it goes with it. */
export const VERSION_DAYS = 730;

/** Erases versions that are older than that. What is public stays, and so does everything that is newer. */
export const eraseOldVersions = async (db: Db, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - VERSION_DAYS * 24 * 60 * 60_000);
  await sql`DELETE FROM content_version AS old WHERE created_at <= ${before} AND number < (
    SELECT max(number) FROM content_version AS public WHERE public.space = old.space AND state = 'published')`.execute(db);
};
