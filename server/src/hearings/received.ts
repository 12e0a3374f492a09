import {sql} from 'kysely';
import {sectionValue} from '../content/hearing.js';
import type {FormContent} from '../content/shape.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';

/** Answers to one hearing. */
export interface Received {
  /** All that are there, public or not. */
  all: number;
  /** Those that are public. */
  listed: number;
  /** Those of them about a section, by its id. */
  listedIn(section: string): number;
}

/** The question with which a form asks for a section of a hearing. */
export const sectionField = (space: Snapshot, kind: string): string | undefined => {
  const form = space.find('form', kind)?.attrs as unknown as FormContent | undefined;
  return form?.fields.find(({type, choices}) => type === 'choice' && choices === 'sections')?.name;
};

/** What there is of answers to these hearings. What was withdrawn or rejected does not count, and says nothing of itself. */
export const receivedFor = async (db: Db, space: Snapshot, hearings: readonly Entry[]): Promise<(hearing: Entry) => Received> => {
  const ids = hearings.map(({id}) => id);
  const names = [...new Set(hearings.flatMap(({attrs}) => sectionField(space, String(attrs.form)) ?? []))];
  const section =
    names.length > 0 ? sql<string | null>`coalesce(${sql.join(names.map((name) => sql`fields ->> ${name}`))})` : sql<null>`NULL`;
  const rows = await db
    .selectFrom('contribution')
    .select(['about', section.as('section'), sql<string>`count(*)`.as('all'), sql<string>`count(listed_at)`.as('listed')])
    .where('space', '=', space.id)
    .where(sql<boolean>`about = ANY(${ids}::uuid[])`)
    .where('status', 'not in', ['withdrawn', 'rejected'])
    .groupBy(['about', sql`2`])
    .execute();
  return ({id, slug}) => {
    const own = rows.filter(({about}) => about === id);
    const sum = (of: 'all' | 'listed'): number => own.reduce((total, row) => total + Number(row[of]), 0);
    return {
      ...{all: sum('all'), listed: sum('listed')},
      listedIn: (one) => Number(own.find((row) => row.section === sectionValue(slug, one))?.listed ?? 0),
    };
  };
};
