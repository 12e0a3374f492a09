import {v7 as newId} from 'uuid';
import {count, type Counted} from '../../server/src/contributions/tally.js';
import {transact, type Db} from '../../server/src/db/connect.js';

/** So many published contributions of one goal and group, by what the space calls them; null is none. */
export interface Amount {
  pejlemaerke: string | null;
  group: string | null;
  themes?: readonly string[];
  /** When they were published; default now. */
  at?: Date;
  amount: number;
}

/**
 * Puts published inputs into a space as the endpoint keeps them, counted as it counts them, without the way through its
 * forms and its desk: for tests that need many. They have no receipt.
 */
export const listMany = async (db: Db, space: string, amounts: readonly Amount[]): Promise<Counted[]> => {
  const content = await db.selectFrom('content').select(['id', 'kind', 'slug']).where('space', '=', space).execute();
  const idOf = (kind: string, slug: string | null): string | null => {
    if (slug === null) return null;
    const found = content.find((one) => one.kind === kind && one.slug === slug);
    if (!found) throw new Error(`${space} has no ${kind} ${slug}`);
    return found.id;
  };
  const listed: Counted[] = [];
  await transact(db, async (tx) => {
    for (const {pejlemaerke, group, themes = [], at = new Date(), amount} of amounts) {
      for (let n = 0; n < amount; n++) {
        const goals = {pejlemaerke: idOf('pejlemaerke', pejlemaerke), citizen_group: idOf('group', group)};
        const row = {space, id: newId(), kind: 'input', ...goals};
        await tx
          .insertInto('contribution')
          .values({
            ...{...row, status: 'published', version: 1, language: 'da', body: `Bidrag nummer ${n + 1}`, place: null, name: null},
            ...{fields: '{}', flags: [], sent_at: at, listed_at: at, answer: null, answered_at: null, receipt_key: 1, receipt_hash: null},
          })
          .execute();
        const about = themes.map((theme) => ({
          space,
          contribution: row.id,
          theme: idOf('theme', theme) ?? '',
          by: 'staff' as const,
          listed_at: at,
        }));
        if (about.length > 0) await tx.insertInto('contribution_theme').values(about).execute();
        await count(tx, row, at, 1);
        listed.push(row);
      }
    }
  });
  return listed;
};
