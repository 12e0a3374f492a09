import type {Selectable} from 'kysely';
import type {StaffDetail, StaffItem} from '../../../src/data/staff.js';
import {formDocument} from '../content/documents.js';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import {answerWords} from '../contributions/answer-words.js';
import {themesOf} from '../contributions/themes.js';
import {spoken} from '../http/locale.js';
import {JOIN} from '../initiatives/joined.js';
import {unreachableIn} from '../initiatives/unreachable.js';
import {linkedOutcomes} from '../outcomes/links.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {isPublished} from '../content/published.js';
import {wordsIn} from '../words/index.js';

type Row = Selectable<Tables['contribution']>;

/** The most reports that are shown with one contribution. */
const MOST_REPORTS = 50;

interface About {
  themes: Map<string, string[]>;
  contacts: Map<string, Record<string, string>>;
  reports: Map<string, StaffItem['reports']>;
  /** Row ids. */
  outcomes: Map<string, string[]>;
  /** Initiatives (row ids) to whose starters nobody can be passed on. */
  unreachable: Set<string>;
  undos: Map<string, NonNullable<StaffItem['undo']> & {version: number}>;
}

/** Contributions of one space as staff sees them, in the order of the rows, with labels in a language. */
export const itemsIn = async (db: Db, space: Snapshot, rows: readonly Row[], locale: string): Promise<StaffItem[]> => {
  if (rows.length === 0) return [];
  const about = await aboutAll(db, space, rows);
  return rows.map((row) => itemOf(space, row, about, locale));
};

/** The same for contributions of several spaces. */
export const itemsOf = async (
  db: Db,
  spaces: readonly Snapshot[],
  rows: readonly Row[],
  localeOf: (space: Snapshot) => string,
): Promise<StaffItem[]> => {
  const items = new Map<Row, StaffItem>();
  for (const space of spaces) {
    const here = rows.filter((row) => row.space === space.id);
    for (const [at, item] of (await itemsIn(db, space, here, localeOf(space))).entries()) items.set(here[at] as Row, item);
  }
  return rows.flatMap((row) => items.get(row) ?? []);
};

/** Those of some contributions of a space that there are and that were not withdrawn. */
export const findRows = (db: Db, space: string, ids: readonly string[]): Promise<Row[]> =>
  db.selectFrom('contribution').selectAll().where('space', '=', space).where('id', 'in', ids).where('status', '<>', 'withdrawn').execute();

const aboutAll = async (db: Db, space: Snapshot, rows: readonly Row[]): Promise<About> => {
  const ids = rows.map(({id}) => id);
  const unpublished = rows.filter(({kind}) => !isPublished(space, kind)).map(({id}) => id);
  const reported = rows.filter(({reports}) => reports > 0).map(({id}) => id);
  const joined = rows.flatMap(({kind, about}) => (kind === JOIN && about !== null ? [about] : []));
  const [themes, contacts, reports, outcomes, undos, unreachable] = await Promise.all([
    themesOf(db, space.id, ids),
    contactsOf(db, space.id, unpublished),
    reportsOf(db, space.id, reported),
    linkedOutcomes(db, space.id, ids),
    undosOf(db, space.id, ids),
    unreachableIn(db, space.id, joined),
  ]);
  return {themes, contacts, reports, outcomes, undos, unreachable};
};

const itemOf = (space: Snapshot, row: Row, about: About, locale: string): StaffItem => {
  const {themes, contacts, reports, outcomes, undos, unreachable} = about;
  const {label, value} = wordsIn(spoken(locale)).unreachable;
  const isLost = row.kind === JOIN && row.about !== null && unreachable.has(row.about);
  const undo = undos.get(row.id);
  const slugOf = (id: string | null): string | null => (id === null ? null : (space.byId(id)?.slug ?? null));
  return {
    ...{space: row.space, id: row.id, version: row.version, kind: row.kind, status: row.status},
    ...{sent: row.sent_at.toISOString(), listed: row.listed_at?.toISOString() ?? null},
    ...{text: row.body, masked: row.masked, language: row.language},
    ...{pejlemaerke: slugOf(row.pejlemaerke), group: slugOf(row.citizen_group)},
    themes: (themes.get(row.id) ?? []).flatMap((theme) => slugOf(theme) ?? []),
    facts: [...(isLost ? [{label, value}] : []), ...factsOf(space, row, contacts.get(row.id) ?? {}, locale)],
    ...{flags: row.flags, reports: reports.get(row.id) ?? [], supports: row.supports},
    outcomes: (outcomes.get(row.id) ?? []).flatMap((outcome) => slugOf(outcome) ?? []),
    answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
    undo: undo?.version === row.version ? {action: undo.action, until: undo.until} : null,
  };
};

/** Answers beside the text, in the words of the form: its labels and the labels of its choices. */
const factsOf = (
  space: Snapshot,
  {kind, place, name, fields}: Row,
  contact: Record<string, string>,
  locale: string,
): StaffItem['facts'] => {
  const entry = space.find('form', kind);
  const form = entry && formDocument(space, entry, locale);
  const answers = {...(place !== null && {place}), ...(name !== null && {name}), ...fields, ...contact};
  return Object.entries(answers).map(([key, value]) => {
    const field = form?.fields.find((one) => one.name === key);
    return {label: field?.label ?? key, value: answerWords(field, value, locale)};
  });
};

const contactsOf = async (db: Db, space: string, ids: readonly string[]): Promise<About['contacts']> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('contact').selectAll().where('space', '=', space).where('contribution', 'in', ids).execute();
  const found: About['contacts'] = new Map();
  for (const {contribution, field, value} of rows) found.set(contribution, {...found.get(contribution), [field]: value});
  return found;
};

const reportsOf = async (db: Db, space: string, ids: readonly string[]): Promise<About['reports']> => {
  const found: About['reports'] = new Map();
  for (const id of ids) {
    const open = db.selectFrom('report').select(['reason', 'note', 'at']).where('space', '=', space).where('contribution', '=', id);
    const rows = await open.where('dismissed_at', 'is', null).orderBy('at', 'desc').limit(MOST_REPORTS).execute();
    found.set(
      id,
      rows.map(({reason, note, at}) => ({reason, note, at: at.toISOString()})),
    );
  }
  return found;
};

const undosOf = async (db: Db, space: string, ids: readonly string[]): Promise<About['undos']> => {
  const kept = db.selectFrom('last_decision').select(['contribution', 'version', 'action', 'until']).where('space', '=', space);
  const rows = await kept
    .where('contribution', 'in', ids)
    .where(({or, eb}) => or([eb('until', 'is', null), eb('until', '>', new Date())]))
    .execute();
  return new Map(
    rows.map(({contribution, version, action, until}) => [contribution, {version, action, until: until?.toISOString() ?? null}]),
  );
};

/** What was done to a contribution, oldest first. */
export const historyOf = async (db: Db, space: string, id: string): Promise<StaffDetail['history']> => {
  const changes = db.selectFrom('change').selectAll().where('space', '=', space).where('contribution', '=', id);
  const rows = await changes.orderBy('at').orderBy('id').execute();
  return rows.map(({status, at, by, actor, action, reason, note}) => ({status, at: at.toISOString(), by, actor, action, reason, note}));
};

/** The title of a kind in a language, or its id. */
export const kindTitle = (space: Snapshot, kind: string, locale: string): string => said(space.find('form', kind), 'title', locale) || kind;
