import {sql} from 'kysely';
import {formDocument} from '../content/documents.js';
import {said} from '../content/say.js';
import type {Snapshot, Spaces} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {isPublished} from './decide.js';

/**
 * One contribution that waits, as the desk shows it. Contact details are shown only of kinds that are not for the public,
 * where the municipality is to answer its sender; nothing is decided by them otherwise.
 */
export interface Waiting {
  space: string;
  municipality: string;
  id: string;
  version: number;
  kind: string;
  /** Whether accepting it makes it public. */
  published: boolean;
  sent: Date;
  language: string | null;
  text: string;
  facts: {label: string; value: string}[];
  flags: string[];
}

export interface Queue {
  items: Waiting[];
  total: number;
  page: number;
  pages: number;
}

export const PER_PAGE = 20;

/** A page of everything that waits, oldest first; of one space or of all. Pages begin at 1. */
export const readQueue = async (db: Db, spaces: Spaces, space: string | undefined, page: number): Promise<Queue> => {
  let waiting = db.selectFrom('contribution').where('status', '=', 'waiting');
  if (space !== undefined) waiting = waiting.where('space', '=', space);
  const total = Number((await waiting.select(sql<string>`count(*)`.as('count')).executeTakeFirst())?.count ?? 0);
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const ordered = waiting.selectAll().orderBy('sent_at').orderBy('id');
  const rows = await ordered
    .limit(PER_PAGE)
    .offset((current - 1) * PER_PAGE)
    .execute();
  const items: Waiting[] = [];
  for (const row of rows) {
    const at = await spaces.get(row.space);
    if (!at) continue;
    const goal = row.pejlemaerke === null ? undefined : at.byId(row.pejlemaerke);
    const group = row.citizen_group === null ? undefined : at.byId(row.citizen_group);
    const columns = {
      Pejlemærke: goal && said(goal, 'title', 'da'),
      Gruppe: group && said(group, 'title', 'da'),
      Sted: row.place,
      Navn: row.name,
    };
    items.push({
      ...{space: row.space, id: row.id, version: row.version, sent: row.sent_at, text: row.body, flags: row.flags, language: row.language},
      municipality: said(at.find('municipality', 'municipality'), 'title', 'da'),
      kind: said(at.find('form', row.kind), 'title', 'da') || row.kind,
      published: isPublished(at, row.kind),
      facts: [
        ...Object.entries(columns).flatMap(([label, value]) => (value ? [{label, value}] : [])),
        ...factsFrom(at, row.kind, row.fields),
        ...(isPublished(at, row.kind) ? [] : factsFrom(at, row.kind, await contactOf(db, row))),
      ],
    });
  }
  return {items, total, page: current, pages};
};

/** Answers without a column, in the words of the form: its labels and the labels of its choices. */
const factsFrom = (space: Snapshot, kind: string, fields: Record<string, string | string[]>): Waiting['facts'] => {
  const entry = space.find('form', kind);
  const form = entry && formDocument(space, entry, 'da');
  return Object.entries(fields).map(([name, value]) => {
    const field = form?.fields.find((one) => one.name === name);
    const labelOf = (one: string): string => field?.choices.find((choice) => choice.value === one)?.label ?? one;
    return {label: field?.label ?? name, value: [value].flat().map(labelOf).join(', ')};
  });
};

const contactOf = async (db: Db, {space, id}: {space: string; id: string}): Promise<Record<string, string>> => {
  const rows = await db
    .selectFrom('contact')
    .select(['field', 'value'])
    .where('space', '=', space)
    .where('contribution', '=', id)
    .execute();
  return Object.fromEntries(rows.map(({field, value}) => [field, value]));
};

/** Every space with its title, for the filter. */
export const spaceNames = async (db: Db): Promise<{space: string; name: string}[]> => {
  const rows = await db
    .selectFrom('content')
    .innerJoin('translation', (join) =>
      join.onRef('translation.space', '=', 'content.space').onRef('translation.content', '=', 'content.id').on('locale', '=', 'da'),
    )
    .select(['content.space', 'title'])
    .where('kind', '=', 'space')
    .where('retired', '=', false)
    .orderBy('content.space')
    .execute();
  return rows.map(({space, title}) => ({space, name: title}));
};
