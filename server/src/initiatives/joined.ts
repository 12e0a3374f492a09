import {sql} from 'kysely';
import type {Initiative} from '../../../src/data/initiatives.js';
import type {Level} from '../../../src/data/level.js';
import type {FormContent} from '../content/shape.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';

/** The kind of contribution that joins an initiative. */
export const JOIN = 'join';

/**
 * How many have joined each of these initiatives, by level, in the order of the steps. Those count that staff has not
 * rejected or held; what made the endpoint want somebody to look counts from when somebody has.
 */
export const joinedIn = async (db: Db, space: Snapshot, initiatives: readonly string[]): Promise<Map<string, Initiative['joined']>> => {
  const form = space.find('form', JOIN)?.attrs as unknown as FormContent | undefined;
  const level = form?.fields.find(({choices}) => choices === 'levels')?.name;
  if (level === undefined || initiatives.length === 0) return new Map();
  const {rows} = await sql<{about: string; level: Level; count: string}>`
    SELECT about, fields->>${level} AS level, count(*) AS count FROM contribution
    WHERE space = ${space.id} AND about = ANY(${initiatives}::uuid[]) AND kind = ${JOIN}
      AND (status IN ('published', 'answered', 'decided', 'done') OR (status = 'waiting' AND flags = '{}'))
    GROUP BY 1, 2`.execute(db);
  const order = space.of('step').map(({slug}) => slug);
  const joined = new Map<string, Initiative['joined']>();
  for (const {about, level: at, count} of rows.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))) {
    if (order.includes(at)) joined.set(about, [...(joined.get(about) ?? []), {level: at, count: Number(count)}]);
  }
  return joined;
};
