import {sql} from 'kysely';
import {audit} from '../contributions/audit.js';
import {erase, eraseContacts} from '../contributions/erase.js';
import {transact, type Db} from '../db/connect.js';
import {StartFailure} from '../failure.js';
import {stopNotes} from '../notes/queue.js';

/** One erasure as a line of text: what went, the space, and the contribution. Nothing that anybody wrote. */
const LINE = /^(all|contact|notes) ([\w-]+) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** Who has done it, in the audit log. */
const AGAIN = 'erased again';

/** What was withdrawn, stopped or erased from a moment on, by the audit log, as lines for {@link eraseAgain}. */
export const erasedSince = async (db: Db, since: Date): Promise<string[]> => {
  const {rows} = await sql<{line: string}>`
    SELECT CASE told->>'action' WHEN 'contact-erased' THEN 'contact' WHEN 'notes-stopped' THEN 'notes' ELSE 'all' END || ' ' || space || ' ' || (told->>'contribution') AS line
    FROM (SELECT space, chain, number, entry::jsonb AS told FROM audit) AS log
    WHERE told->>'action' IN ('withdrawn', 'expired', 'contact-erased', 'notes-stopped') AND (told->>'at')::timestamptz >= ${since}
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
  for (const {what, space, id} of erasures) changed += await transact(db, (tx) => eraseOne(tx, what, space, id));
  return changed;
};

const eraseOne = async (tx: Parameters<typeof erase>[0], what: string, space: string, id: string): Promise<number> => {
  const found = tx.selectFrom('contribution').selectAll().where('space', '=', space).where('id', '=', id);
  const row = await found.where('status', '<>', 'withdrawn').forUpdate().executeTakeFirst();
  if (!row) return 0;
  if (what === 'notes') return Number(await stopNotes(tx, space, id, AGAIN));
  const at = new Date();
  const entry = {at, actor: AGAIN, contribution: id};
  if (what === 'all') {
    const [gone = row] = await erase(tx, [row], {by: 'system', reason: null, at});
    await audit(tx, space, {...entry, action: 'withdrawn', status: gone.status, version: gone.version});
    return 1;
  }
  if ((await eraseContacts(tx, space, [id])).length === 0) return 0;
  await audit(tx, space, {...entry, action: 'contact-erased', status: row.status, version: row.version});
  return 1;
};
