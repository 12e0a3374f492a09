import {sql} from 'kysely';
import type {Snapshot} from '../../../../server/src/content/spaces.js';
import {transact, type Db} from '../../../../server/src/db/connect.js';

/** What each outcome of the demonstration rests on: contributions with these words (PostgreSQL's web search), or all of them. */
const WORDS: Readonly<Record<string, string | null>> = {
  grundfortaelling: null,
  limfjordstunnelen: 'limfjordstunnelen or tunnelen or fjordforbindelse or limfjordsforbindelse',
  plusbussen: 'plusbus or plusbussen or "+bussen"',
  'groenne-oensker': 'træer or grønne or klima',
  'taet-byggeri': 'byggeri or højhuse or højhus',
  'store-begivenheder': 'begivenheder or koncerter or "tall ships"',
};

/** Links the demonstration's outcomes to the made-up contributions that speak of them, as staff would at the desk. */
export const leadToOutcomes = (db: Db, space: Snapshot): Promise<void> =>
  transact(db, async (tx) => {
    for (const [slug, words] of Object.entries(WORDS)) {
      const outcome = space.find('outcome', slug);
      if (!outcome) throw new Error(`The space ${space.id} has no outcome "${slug}".`);
      const about = words === null ? sql`true` : sql`search @@ websearch_to_tsquery('danish', ${words})`;
      await sql`
        INSERT INTO outcome_contribution (space, outcome, contribution)
        SELECT space, ${outcome.id}::uuid, id FROM contribution WHERE space = ${space.id} AND kind = 'input' AND listed_at IS NOT NULL AND ${about}
        ON CONFLICT DO NOTHING`.execute(tx);
    }
  });
