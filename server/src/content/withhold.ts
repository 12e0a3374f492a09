import {sql} from 'kysely';
import {auditMany} from '../contributions/audit.js';
import {uncount} from '../contributions/tally.js';
import type {Tx} from '../db/connect.js';
import type {SpaceContent} from './shape.js';

const formsIn = (tx: Tx, space: string, kinds: readonly string[]) =>
  tx.selectFrom('content').where('space', '=', space).where('kind', '=', 'form').where('slug', 'in', kinds);

/**
 * Whether contributions of a kind may be shown, by what is published at this moment. Whoever publishes that they may not
 * waits until this transaction is over, and so finds what it lists; those who ask do not wait for each other.
 */
export const isShownNow = async (tx: Tx, space: string, kind: string): Promise<boolean> => {
  const form = await formsIn(tx, space, [kind])
    .select(sql<boolean>`(attrs->>'published')::boolean`.as('shown'))
    .forKeyShare()
    .executeTakeFirst();
  return form?.shown === true;
};

/**
 * Takes out of everything public what was sent by forms that show nothing any more, in the transaction that publishes
 * them: the kept counts, the history that its senders read, and one entry in the audit log for each kind. What has been
 * answered or decided stays so; the rest is held until staff has dealt with it. To be called where the forms are written.
 * @param actor who publishes.
 */
export const withholdAll = async (tx: Tx, {id: space, forms}: SpaceContent, actor: string): Promise<void> => {
  const kinds = forms.filter(({published}) => !published).map(({kind}) => kind);
  if (kinds.length === 0) return;
  await formsIn(tx, space, kinds).select('id').orderBy('id').forUpdate().execute();
  const at = new Date();
  for (const kind of kinds.toSorted()) {
    const contributions = await withhold(tx, space, kind, {at, actor});
    if (contributions > 0) await auditMany(tx, space, {at, action: 'withheld', actor, contributions, filter: {kind}});
  }
};

/** Those of one kind, however many, in statements that do not become more with them. Resolves with how many there were. */
const withhold = async (tx: Tx, space: string, kind: string, {at, actor}: {at: Date; actor: string}): Promise<number> => {
  const rows = await tx
    .selectFrom('contribution')
    .select('id')
    .where('space', '=', space)
    .where('kind', '=', kind)
    .where('listed_at', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length === 0) return 0;
  const ids = rows.map(({id}) => id);
  await uncount(tx, space, ids);
  const these = sql`space = ${space} AND contribution = ANY(${ids}::uuid[])`;
  await sql`UPDATE contribution_theme SET listed_at = NULL WHERE ${these}`.execute(tx);
  // What has not been sent yet says that everybody can read it.
  await sql`DELETE FROM note WHERE ${these} AND status = 'published'`.execute(tx);
  await sql`
    WITH gone AS (
      UPDATE contribution SET listed_at = NULL, version = version + 1, status = CASE status WHEN 'published' THEN 'held' ELSE status END
      WHERE space = ${space} AND id = ANY(${ids}::uuid[]) RETURNING id, status
    ), told AS (
      INSERT INTO note (space, contribution, id, status, at, tries)
      SELECT ${space}, contact.contribution, gen_random_uuid(), 'held', ${at}::timestamptz, 0
      FROM gone JOIN contact ON contact.space = ${space} AND contact.contribution = gone.id
      WHERE gone.status = 'held' AND contact.field = 'email' AND contact.notes_in IS NOT NULL
    )
    INSERT INTO change (space, contribution, id, status, at, by, reason, note, actor)
    SELECT ${space}, id, gen_random_uuid(), status, ${at}::timestamptz, 'staff', 'withheld', NULL, ${actor} FROM gone`.execute(tx);
  return ids.length;
};
