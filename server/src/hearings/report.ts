import type {Selectable} from 'kysely';
import type {Contribution} from '../../../src/data/contributions.js';
import type {Hearing} from '../../../src/data/hearings.js';
import {keptOf, sectionValue} from '../content/hearing.js';
import {said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import {aboutOf} from '../contributions/answers.js';
import {publicOfAll} from '../contributions/list.js';
import type {Db} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import {hearingsIn} from './documents.js';
import {sectionField} from './received.js';

type Row = Selectable<Tables['contribution']>;

/** A public answer as the report has it. */
export interface Reported extends Pick<Contribution, 'text' | 'language' | 'name' | 'published' | 'answer'> {
  /** From 1, through the whole report. */
  number: number;
  /** What else the form asks and everybody may read, such as whom it speaks for; in the words of the form. */
  more: {label: string; text: string}[];
}

/** What was heard, and what was answered to it. */
export interface ReportPart {
  /** Null for answers to the whole. */
  section: Hearing['sections'][number] | null;
  answers: Reported[];
}

/** A hearing with every public answer to it: those to the whole first, then by section. */
export interface Report {
  language: string;
  municipality: string;
  hearing: Hearing;
  parts: ReportPart[];
}

/** Public answers to a hearing, oldest first. None where its form says that answers are withheld. */
const rowsOf = (db: Db, space: Snapshot, {id}: Entry, {form, published}: Hearing): Promise<Row[]> =>
  published
    ? db
        .selectFrom('contribution')
        .selectAll()
        .where('space', '=', space.id)
        .where('about', '=', id)
        .where('kind', '=', form)
        .where('listed_at', 'is not', null)
        .orderBy('listed_at')
        .orderBy('id')
        .execute()
    : Promise.resolve([]);

/** Everything public about a hearing; undefined where there is none with this id. */
export const reportOf = async (db: Db, space: Snapshot, locale: string, at: Date, id: string): Promise<Report | undefined> => {
  const entry = space.find('hearing', id);
  const [hearing] = entry && !entry.retired ? await hearingsIn(db, space, locale, at, [entry]) : [];
  if (!entry || !hearing) return undefined;
  const rows = await rowsOf(db, space, entry, hearing);
  const field = sectionField(space, hearing.form) ?? '';
  const named = [aboutOf(space, hearing.form)?.name, field];
  const answers = await publicOfAll(db, space, rows, locale);
  let number = 0;
  const partOf = (section: ReportPart['section']): ReportPart => ({
    section,
    answers: answers
      .filter((_, at) => sectionOf(rows[at]?.fields[field], entry) === (section?.id ?? null))
      .map(({text, language, name, published, answer, answers: all = []}) => ({
        ...{text, language, name, published, answer, number: ++number},
        more: all.filter((one) => !named.includes(one.name)).map(({label, text: given}) => ({label, text: given})),
      })),
  });
  const parts = [null, ...hearing.sections].map(partOf).filter(({section, answers: own}) => section || own.length > 0);
  return {language: locale, municipality: said(space.find('municipality', 'municipality'), 'title', locale), hearing, parts};
};

/** The section that an answer is about; the whole where it names none, or one that the hearing has no more. */
const sectionOf = (value: string | string[] | undefined, entry: Entry): string | null =>
  keptOf(entry).sections.find(({id}) => sectionValue(entry.slug, id) === value)?.id ?? null;
