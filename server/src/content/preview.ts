import {timingSafeEqual} from 'node:crypto';
import {v7 as newId} from 'uuid';
import type {Db} from '../db/connect.js';
import {derive, type Keys} from '../keys.js';
import {rowsOf} from './rows.js';
import type {SpaceContent} from './shape.js';
import type {Entry, Snapshot, Spaces} from './spaces.js';
import {versionWith} from './versions.js';

/** Milliseconds that a preview can be read: half an hour. Its page makes a new one each time that it is opened. */
export const PREVIEW_LIFE = 30 * 60_000;

const macOf = (keys: Keys, key: number, space: string, version: string, until: string): string =>
  derive(keys, key, 'content-preview', space, version, until).toString('base64url').slice(0, 22);

/**
 * What a version of a space is read by for half an hour, without a session: widgets send no cookies. It says which version
 * until when, and has 132 bits that only this server can make; nothing is stored.
 */
export const previewToken = (keys: Keys, space: string, version: string, now = Date.now()): string => {
  const until = (now + PREVIEW_LIFE).toString(36);
  return `${space}.${version}.${until}.${macOf(keys, keys.current, space, version, until)}`;
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What a token is good for; undefined when it is none, or not any more. */
export const previewOf = (keys: Keys, token: string, now = Date.now()): {space: string; version: string} | undefined => {
  const [space = '', version = '', until = '', mac = '', ...more] = token.split('.');
  if (more.length > 0 || !UUID.test(version) || !/^[\da-z]{1,11}$/.test(until)) return undefined;
  const given = Buffer.from(mac);
  const isOurs = [...keys.versions.keys()].some((key) => {
    const right = Buffer.from(macOf(keys, key, space, version, until));
    return right.length === given.length && timingSafeEqual(right, given);
  });
  return isOurs && Number.parseInt(until, 36) > now ? {space, version} : undefined;
};

/** Content as readers would have it, kept nowhere. @param now the space as it is public. */
export const snapshotOf = (content: SpaceContent, now: Snapshot): Snapshot => {
  const byKind = new Map<string, Entry[]>();
  const byName = new Map<string, Entry>();
  const byId = new Map<string, Entry>();
  const rows = rowsOf(content).map((row) => ({...row, id: now.find(row.kind, row.slug)?.id ?? newId()}));
  for (const {kind, id, slug, position, starts, ends, attrs, texts} of rows) {
    // As the database would give it back.
    const entry: Entry = {id, slug, position, starts, ends, attrs: JSON.parse(JSON.stringify(attrs)), texts, retired: false};
    byKind.set(kind, [...(byKind.get(kind) ?? []), entry]);
    byName.set(`${kind} ${slug}`, entry);
    byId.set(id, entry);
  }
  const {locales, privacy, retention, moderation} = content;
  return {
    ...{id: now.id, revision: newId(), locales, privacy, retention, moderation, origins: []},
    of: (kind) => byKind.get(kind) ?? [],
    find: (kind, slug) => byName.get(`${kind} ${slug}`),
    byId: (id) => byId.get(id) ?? now.byId(id),
  };
};

/** Spaces for routes that read a preview: what stands for a space's id is a token. */
export const previewSpaces = (db: Db, keys: Keys, spaces: Spaces): Spaces => ({
  get: async (token) => {
    const wanted = previewOf(keys, token);
    const now = wanted && (await spaces.get(wanted.space));
    const version = wanted && (await versionWith(db, wanted.space, wanted.version));
    return now && version && version.state !== 'withdrawn' ? snapshotOf(version.document, now) : undefined;
  },
  all: async () => [],
});
