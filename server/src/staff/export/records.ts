import type {Selectable} from 'kysely';
import type {Status} from '../../../../src/data/contributions.js';
import {formDocument} from '../../content/documents.js';
import {said} from '../../content/say.js';
import type {Snapshot} from '../../content/spaces.js';
import {answerWords} from '../../contributions/answer-words.js';
import {themesOf} from '../../contributions/themes.js';
import {linkedOutcomes} from '../../outcomes/links.js';
import type {Db} from '../../db/connect.js';
import type {Tables} from '../../db/tables.js';
import {staffRows, type Place, type StaffFilter} from '../list.js';

type Row = Selectable<Tables['contribution']>;

/** A contribution as it is exported: what the desk shows, with labels in Danish. Never a receipt, nor a hash of anything. */
export interface Exported {
  id: string;
  space: string;
  kind: string;
  status: Status;
  sent: Date;
  listed: Date | null;
  text: string;
  masked: boolean;
  language: string | null;
  pejlemaerke: string | null;
  group: string | null;
  themes: string[];
  place: string | null;
  name: string | null;
  /** Answers without a column of their own, in the words of the form. */
  answers: Record<string, string>;
  flags: string[];
  reports: number;
  supports: number;
  answer: string | null;
  answered: Date | null;
  /** Ids. */
  outcomes: string[];
  /** `citizen`; `generated` for made-up examples; of what came from a file the source that it names. */
  source: string;
  reference: string | null;
  /** Only when it was asked for. */
  contact?: Record<string, string>;
}

/** Read at a time. Between two pages the database does nothing for an export, and holds nothing. */
const PAGE = 500;

/** Everything a filter lets through, oldest first, read page after page as fast as it is taken. */
export async function* exported(
  db: Db,
  spaces: readonly Snapshot[],
  filter: StaffFilter,
  withContact: boolean,
): AsyncGenerator<Exported, void> {
  for (let after: Place | undefined; ;) {
    const rows: Row[] = await staffRows(db, {filter, order: 'oldest', limit: PAGE, after});
    const records = new Map<string, Exported>();
    for (const space of spaces) {
      const here = rows.filter((row) => row.space === space.id);
      if (here.length > 0)
        for (const record of await recordsIn(db, space, here, withContact)) records.set(`${space.id} ${record.id}`, record);
    }
    for (const row of rows) {
      const record = records.get(`${row.space} ${row.id}`);
      if (record) yield record;
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = {sent: last.sent_at, id: last.id};
  }
}

const recordsIn = async (db: Db, space: Snapshot, rows: readonly Row[], withContact: boolean): Promise<Exported[]> => {
  const ids = rows.map(({id}) => id);
  const [themes, outcomes, sources, contacts] = await Promise.all([
    themesOf(db, space.id, ids),
    linkedOutcomes(db, space.id, ids),
    sourcesOf(db, space.id, ids),
    withContact ? contactsOf(db, space.id, ids) : undefined,
  ]);
  const label = (id: string | null): string | null => (id === null ? null : said(space.byId(id), 'title', 'da') || null);
  return rows.map((row) => {
    const source = sources.get(row.id);
    return {
      ...{id: row.id, space: row.space, kind: row.kind, status: row.status, sent: row.sent_at, listed: row.listed_at, text: row.body},
      ...{masked: row.masked, language: row.language, pejlemaerke: label(row.pejlemaerke), group: label(row.citizen_group)},
      themes: (themes.get(row.id) ?? []).flatMap((theme) => label(theme) ?? []),
      ...{place: row.place, name: row.name, answers: labelled(space, row.kind, row.fields)},
      ...{flags: row.flags, reports: row.reports, supports: row.supports, answer: row.answer, answered: row.answered_at},
      outcomes: (outcomes.get(row.id) ?? []).flatMap((outcome) => space.byId(outcome)?.slug ?? []),
      ...{source: source?.source ?? source?.origin ?? 'citizen', reference: source?.reference ?? null},
      ...(contacts && {contact: labelled(space, row.kind, contacts.get(row.id) ?? {})}),
    };
  });
};

/** Answers by the form's labels, and chosen ones by the labels of their choices. */
const labelled = (space: Snapshot, kind: string, answers: Record<string, string | string[]>): Record<string, string> => {
  const entry = space.find('form', kind);
  const form = entry && formDocument(space, entry, 'da');
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const field = form?.fields.find((one) => one.name === name);
      return [field?.label ?? name, answerWords(field, value, 'da')];
    }),
  );
};

interface Source {
  origin: string;
  source: string | null;
  reference: string | null;
}

const sourcesOf = async (db: Db, space: string, ids: readonly string[]): Promise<Map<string, Source>> => {
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('batch', (join) => join.onRef('batch.space', '=', 'contribution.space').onRef('batch.id', '=', 'contribution.batch'))
    .leftJoin('batch_line', (join) =>
      join.onRef('batch_line.space', '=', 'contribution.space').onRef('batch_line.contribution', '=', 'contribution.id'),
    )
    .select(['contribution.id', 'batch.origin', 'batch_line.source', 'batch_line.reference'])
    .where('contribution.space', '=', space)
    .where('contribution.id', 'in', ids)
    .execute();
  return new Map(rows.map(({id, ...source}) => [id, source]));
};

const contactsOf = async (db: Db, space: string, ids: readonly string[]): Promise<Map<string, Record<string, string>>> => {
  const rows = await db.selectFrom('contact').selectAll().where('space', '=', space).where('contribution', 'in', ids).execute();
  const found = new Map<string, Record<string, string>>();
  for (const {contribution, field, value} of rows) found.set(contribution, {...found.get(contribution), [field]: value});
  return found;
};
