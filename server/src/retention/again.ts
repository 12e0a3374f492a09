import {sql} from 'kysely';
import {audit} from '../contributions/audit.js';
import {erase, eraseContacts} from '../contributions/erase.js';
import {transact, type Db} from '../db/connect.js';
import {StartFailure} from '../failure.js';

/** One erasure as a line of text: what went, the space, and the contribution. Nothing that anybody wrote. */
const LINE = /^(all|contact) ([\w-]+) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** What was withdrawn or erased from a moment on, by the audit log, as lines for {@link eraseAgain}. */
export const erasedSince = async (db: Db, since: Date): Promise<string[]> => {
  const {rows} = await sql<{line: string}>`
    SELECT CASE told->>'action' WHEN 'contact-erased' THEN 'contact' ELSE 'all' END || ' ' || space || ' ' || (told->>'contribution') AS line
    FROM (SELECT space, chain, number, entry::jsonb AS told FROM audit) AS log
    WHERE told->>'action' IN ('withdrawn', 'expired', 'contact-erased') AND (told->>'at')::timestamptz >= ${since}
    ORDER BY space, chain, number`.execute(db);
  return rows.map(({line}) => line);
};

/**
 * Erases what a restored backup has brought back. What is gone already, or not in the backup, is passed over. Resolves
 * with how many contributions were changed. Throws a {@link StartFailure} for a line that is none, before anything is erased.
 */
export const eraseAgain = async (db: Db, lines: readonly string[]): Promise<number> => {
  const erasures = lines.map((line, at) => {
    const [, what, space = '', id = ''] = LINE.exec(line) ?? [];
    if (what === undefined) throw new StartFailure(`Line ${at + 1} of the list is no erasure.`);
    return {what, space, id};
  });
  let changed = 0;
  for (const {what, space, id} of erasures) changed += await transact(db, (tx) => eraseOne(tx, what === 'all', space, id));
  return changed;
};

const eraseOne = async (tx: Parameters<typeof erase>[0], whole: boolean, space: string, id: string): Promise<number> => {
  const found = tx.selectFrom('contribution').selectAll().where('space', '=', space).where('id', '=', id);
  const row = await found.where('status', '<>', 'withdrawn').forUpdate().executeTakeFirst();
  if (!row) return 0;
  const at = new Date();
  const entry = {at, actor: 'erased again', contribution: id};
  if (whole) {
    const [gone = row] = await erase(tx, [row], {by: 'system', reason: null, at});
    await audit(tx, space, {...entry, action: 'withdrawn', status: gone.status, version: gone.version});
    return 1;
  }
  if ((await eraseContacts(tx, space, [id])).length === 0) return 0;
  await audit(tx, space, {...entry, action: 'contact-erased', status: row.status, version: row.version});
  return 1;
};
