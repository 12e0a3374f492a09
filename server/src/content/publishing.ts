import {auditContent} from '../contributions/audit.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import {putContent} from './publish.js';
import {settings} from './schemas/space.js';
import type {SpaceContent} from './shape.js';
import {
  addVersion,
  headOf,
  isPublic,
  lockVersions,
  publishedOf,
  recordPublished,
  versionWith,
  type Origin,
  type Version,
  type WholeVersion,
} from './versions.js';

/** What cannot be done with a version, and why. */
export type Refusal = 'gone' | 'outdated' | 'past' | 'far';

/** How far ahead something can be set to be published: a year. */
export const FARTHEST = 366 * 24 * 60 * 60_000;

/** What somebody saves: the content that they made of the version that they saw. */
export interface Saving {
  /** The version that it was made from; null where there was none. */
  base: string | null;
  author: string;
  note: string;
  origin: Extract<Origin, 'staff' | 'pushed'>;
  /** Makes the new content of what is newest; undefined when nothing changes. */
  change(newest: SpaceContent): SpaceContent | undefined;
  /** Whether what is changed is the same in both: then it does not matter what somebody else has changed meanwhile. */
  isSame(base: SpaceContent, newest: SpaceContent): boolean;
}

export type Saved = {saved: Version} | {unchanged: true} | {newest: WholeVersion};

/**
 * Keeps a change as a draft. Where somebody else has saved since `base`, nothing is kept and the newest version is what it
 * resolves with: whoever saves looks at it first.
 * @param current what to begin with in a space that has no version yet.
 */
export const saveDraft = (db: Db, space: string, {base, change, isSame, ...said}: Saving, current: SpaceContent): Promise<Saved> =>
  transact(db, async (tx) => {
    await lockVersions(tx, space);
    const newest = await headOf(tx, space);
    const seen = base === null ? undefined : await versionWith(tx, space, base);
    if (newest && newest.id !== base && !(seen && isSame(seen.document, newest.document))) return {newest};
    const head = newest ?? (await firstOf(tx, space, current));
    const document = change(head.document);
    if (!document) return {unchanged: true};
    return {saved: await addVersion(tx, space, {...said, document, base: head.id})};
  });

/** Makes what is public the first version. */
const firstOf = async (tx: Tx, space: string, current: SpaceContent): Promise<WholeVersion> => {
  await recordPublished(tx, current);
  return (await headOf(tx, space)) as WholeVersion;
};

/** What staff edits, from one version; what the operator decides, from another. */
export const withSettings = (content: SpaceContent, from: SpaceContent): SpaceContent => ({
  ...content,
  ...(Object.fromEntries(Object.keys(settings).map((name) => [name, from[name as keyof SpaceContent]])) as object),
});

/** A version that can be published: a draft, or one that is to be, which nothing newer has taken the place of. */
const open = async (tx: Tx, space: string, id: string): Promise<WholeVersion | Refusal> => {
  await lockVersions(tx, space);
  const [version, current] = [await versionWith(tx, space, id), await publishedOf(tx, space)];
  if (version?.state !== 'draft' && version?.state !== 'scheduled') return 'gone';
  return version.number < (current?.number ?? 0) ? 'outdated' : version;
};

/** Makes a version public, in a transaction under the lock; what is older and was to be published is not any more. */
const makePublic = async (tx: Tx, space: string, version: WholeVersion, actor: string): Promise<void> => {
  const at = new Date();
  await tx
    .updateTable('content_version')
    .set({state: 'published', publisher: actor, published_at: at})
    .where('space', '=', space)
    .where('id', '=', version.id)
    .execute();
  await tx
    .updateTable('content_version')
    .set({state: 'draft', publish_at: null, publisher: null})
    .where('space', '=', space)
    .where('state', '=', 'scheduled')
    .where('number', '<', version.number)
    .execute();
  await putContent(tx, version.document, actor);
  await auditContent(tx, space, {at, action: 'content-published', actor, content: version.id, number: version.number});
};

/** Publishes a draft, or before its time one that is to be published. */
export const publishVersion = (db: Db, space: string, id: string, actor: string): Promise<Version | Refusal> =>
  transact(db, async (tx) => {
    const version = await open(tx, space, id);
    if (typeof version !== 'string') await makePublic(tx, space, version, actor);
    return version;
  });

/** Sets when a draft is to be published: within a year. */
export const scheduleVersion = (db: Db, space: string, id: string, publishAt: Date, actor: string): Promise<Version | Refusal> =>
  transact(db, async (tx) => {
    const ahead = publishAt.getTime() - Date.now();
    if (!(ahead > 0)) return 'past';
    if (ahead > FARTHEST) return 'far';
    const version = await open(tx, space, id);
    if (typeof version === 'string') return version;
    const set = {state: 'scheduled', publish_at: publishAt, publisher: actor} as const;
    await tx.updateTable('content_version').set(set).where('space', '=', space).where('id', '=', id).execute();
    return version;
  });

/** Takes back when something is to be published: it is a draft again. */
export const unschedule = (db: Db, space: string, id: string): Promise<boolean> =>
  become(db, space, id, 'scheduled', {state: 'draft', publish_at: null, publisher: null});

/** Throws away a draft that nothing was made from. */
export const discard = (db: Db, space: string, id: string): Promise<boolean> =>
  transact(db, async (tx) => {
    await lockVersions(tx, space);
    const head = await headOf(tx, space);
    return head?.id === id && (await become(tx, space, id, 'draft', {state: 'withdrawn'}));
  });

const become = async (
  db: Db | Tx,
  space: string,
  id: string,
  from: 'draft' | 'scheduled',
  set: {state: 'draft' | 'withdrawn'; publish_at?: null; publisher?: null},
): Promise<boolean> => {
  const update = db.updateTable('content_version').set(set).where('space', '=', space).where('id', '=', id).where('state', '=', from);
  return (await update.executeTakeFirst()).numUpdatedRows === 1n;
};

/** Publishes what was public before once more, as a new version; the operator's settings stay those of now. */
export const publishAgain = (db: Db, space: string, id: string, actor: string, note: string): Promise<Version | Refusal> =>
  transact(db, async (tx) => {
    await lockVersions(tx, space);
    const [version, current, head] = [await versionWith(tx, space, id), await publishedOf(tx, space), await headOf(tx, space)];
    if (version?.state !== 'published' || !current || !head) return 'gone';
    const document = withSettings(version.document, current.document);
    const again = await addVersion(tx, space, {document, origin: 'staff', author: actor, note, base: head.id});
    await makePublic(tx, space, again, actor);
    return again;
  });

/** Publishes content that comes whole, from a folder; settings too. Resolves with nothing where it is what is public. */
export const publishWhole = (db: Db, document: SpaceContent, author: string, note: string): Promise<Version | undefined> =>
  transact(db, async (tx) => {
    const space = document.id;
    await lockVersions(tx, space);
    if (await isPublic(tx, document)) return undefined;
    const known = await tx.selectFrom('space').select('space').where('space', '=', space).executeTakeFirst();
    if (!known) await putContent(tx, document, author);
    const head = await headOf(tx, space);
    const version = await addVersion(tx, space, {document, origin: 'pushed', author, note, base: head?.id ?? null});
    await makePublic(tx, space, version, author);
    return version;
  });

/** Publishes a version whose time has come; false when somebody else has done it, or it is not to be any more. */
export const publishDueVersion = async (tx: Tx, space: string, id: string, now: Date): Promise<boolean> => {
  const version = await open(tx, space, id);
  if (typeof version === 'string' || version.state !== 'scheduled' || !version.publishAt || version.publishAt > now) return false;
  await makePublic(tx, space, version, version.publisher ?? version.author);
  return true;
};
