import {sql} from 'kysely';
import type {Draw, PublishedDraw} from '../../../src/data/draws.js';
import {allInLocale, maybe, said} from '../content/say.js';
import type {Entry, Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {attrsOf, pooledIn, volunteering, type DrawAttrs} from './volunteers.js';

/** What has been published of a draw, without the pool and the lottery themselves. */
export interface Published {
  commitment: string;
  committed: Date;
  /** Null until the lottery is made, and all below it until it is drawn. */
  lottery: {at: Date; poolDigest: string; lotteryDigest: string; volunteers: number} | null;
  drawn: {at: Date; seed: string; people: number} | null;
}

/** What has been published of each draw of a space, by the draw's row id. */
export const publishedIn = async (db: Db, space: string): Promise<Map<string, Published>> => {
  const rows = await db
    .selectFrom('draw')
    .select(['content', 'commitment', 'committed_at', 'pool_digest', 'lottery_digest', 'lottery_at', 'drawn_at'])
    .select([
      sql<number | null>`jsonb_array_length(pool->'volunteers')`.as('volunteers'),
      sql<string | null>`document->>'seed'`.as('seed'),
      sql<number | null>`jsonb_array_length(document->'people')`.as('people'),
    ])
    .where('space', '=', space)
    .execute();
  return new Map(
    rows.map(({content, commitment, committed_at: committed, drawn_at: drawn, ...row}) => [
      content,
      {
        ...{commitment, committed},
        lottery: row.lottery_at && {
          ...{at: row.lottery_at, volunteers: row.volunteers ?? 0},
          ...{poolDigest: row.pool_digest ?? '', lotteryDigest: row.lottery_digest ?? ''},
        },
        drawn: drawn && {at: drawn, seed: row.seed ?? '', people: row.people ?? 0},
      },
    ]),
  );
};

const drawOf = (entry: Entry, locale: string, published: Published | undefined, pooled: number): Draw => {
  const {seats, opens, closes, form, strata} = allInLocale(attrsOf(entry), locale) as DrawAttrs & Pick<Draw, 'strata'>;
  const {commitment = null, lottery = null, drawn = null} = published ?? {};
  return {
    ...{id: entry.slug, title: said(entry, 'title', locale), summary: said(entry, 'summary', locale)},
    ...{seats, opens, closes, form, strata, phase: drawn ? 'drawn' : lottery ? 'closed' : volunteering(entry, new Date())},
    ...{volunteers: lottery?.volunteers ?? pooled, commitment},
    ...{poolDigest: lottery?.poolDigest ?? null, lotteryDigest: lottery?.lotteryDigest ?? null},
    drawn: drawn && {...drawn, at: drawn.at.toISOString()},
  };
};

export interface Draws {
  language: string;
  title: string;
  intro: string | null;
  items: Draw[];
}

/** `GET /draws`: every draw of a space in a language, as the clock has it now. */
export const drawsIn = async (db: Db, space: Snapshot, locale: string): Promise<Draws> => {
  const [head] = space.of('draws');
  const entries = space.of('draw');
  const [published, pooled] = entries.length ? await Promise.all([publishedIn(db, space.id), pooledIn(db, space.id)]) : [];
  return {
    ...{language: locale, title: said(head, 'title', locale), intro: head ? maybe(head, 'summary', locale) : null},
    items: entries.map((entry) => drawOf(entry, locale, published?.get(entry.id), pooled?.get(entry.id) ?? 0)),
  };
};

/** Everything about a draw that has been drawn, for whoever does it again; undefined until then. */
export const documentOf = async (db: Db, space: string, draw: string): Promise<PublishedDraw | undefined> => {
  const row = await db
    .selectFrom('draw')
    .select(['pool', 'document'])
    .where('space', '=', space)
    .where('content', '=', draw)
    .executeTakeFirst();
  return row?.pool && row.document ? {pool: row.pool, document: row.document} : undefined;
};
