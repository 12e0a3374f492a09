import type {Retention} from '../../../src/data/retention.js';
import * as v from 'valibot';
import {id as identifier} from '../../../src/data/schema.js';
import type {Db} from '../db/connect.js';
import type {ContentKind, Texts} from './row.js';

/** One piece of content with its texts in every language. */
export interface Entry {
  id: string;
  slug: string;
  /** Its place among those of its kind, as the content has them. */
  position: number;
  starts: Date | null;
  ends: Date | null;
  attrs: Record<string, unknown>;
  texts: Record<string, Texts>;
  retired: boolean;
}

/** All editorial content of one space at one revision. */
export interface Snapshot {
  id: string;
  revision: string;
  locales: string[];
  privacy: string | null;
  retention: Retention;
  moderation: 'before' | 'after';
  origins: string[];
  /** What is published now, in its order. */
  of(kind: ContentKind): Entry[];
  /** By its public id, retired or not. */
  find(kind: ContentKind, slug: string): Entry | undefined;
  /** By the id that rows refer to each other with, retired or not. */
  byId(id: string): Entry | undefined;
}

/** How many spaces are kept in memory; the one that was used longest ago gives way. */
const KEPT = 500;

/** Reads spaces, and remembers each for as long as its revision stands, which is looked up every time. */
export interface Spaces {
  /** The space as it is now, or undefined when there is none with this id. */
  get(id: string): Promise<Snapshot | undefined>;
  /** Every space, by its id. */
  all(): Promise<Snapshot[]>;
}

/** @param everywhere origins that may use every space. */
export const spacesOf = (db: Db, everywhere: readonly string[] = []): Spaces => {
  const kept = new Map<string, Snapshot>();
  const get = async (id: string): Promise<Snapshot | undefined> => {
    // The database need not be asked for what cannot be, and cannot be asked for everything: a form may hold a NUL.
    if (!v.is(identifier, id)) return undefined;
    const row = await db.selectFrom('space').selectAll().where('space', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const known = kept.get(id);
    kept.delete(id);
    const snapshot =
      known?.revision === row.revision
        ? known
        : {
            ...{id, revision: row.revision, locales: row.locales, privacy: row.privacy},
            retention: {contactDays: row.contact_days, unpublishedDays: row.unpublished_days, publishedDays: row.retention_days},
            ...{moderation: row.moderation, origins: [...row.origins, ...everywhere]},
            ...(await entriesOf(db, id)),
          };
    kept.set(id, snapshot);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return snapshot;
  };
  const all = async (): Promise<Snapshot[]> => {
    const ids = await db.selectFrom('space').select('space').orderBy('space').execute();
    const found: Snapshot[] = [];
    for (const {space} of ids) found.push(...[(await get(space)) ?? []].flat());
    return found;
  };
  return {get, all};
};

const entriesOf = async (db: Db, space: string): Promise<Pick<Snapshot, 'of' | 'find' | 'byId'>> => {
  const [rows, translations] = await Promise.all([
    db.selectFrom('content').selectAll().where('space', '=', space).orderBy('position').orderBy('slug').execute(),
    db.selectFrom('translation').selectAll().where('space', '=', space).execute(),
  ]);
  const byId = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  const byKind = new Map<string, Entry[]>();
  for (const {id, kind, slug, position, starts_at: starts, ends_at: ends, attrs, retired} of rows) {
    const entry: Entry = {id, slug, position, starts, ends, attrs, retired, texts: {}};
    byId.set(id, entry);
    byName.set(`${kind} ${slug}`, entry);
    if (!retired) byKind.set(kind, [...(byKind.get(kind) ?? []), entry]);
  }
  for (const {content, locale, title, summary, body} of translations) {
    const entry = byId.get(content);
    if (entry) entry.texts[locale] = {title, summary, body};
  }
  return {of: (kind) => byKind.get(kind) ?? [], find: (kind, slug) => byName.get(`${kind} ${slug}`), byId: (id) => byId.get(id)};
};
