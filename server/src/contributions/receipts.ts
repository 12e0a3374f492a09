import {v7 as newId} from 'uuid';
import type {Selectable} from 'kysely';
import type {Story} from '../../../src/data/receipts.js';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import type {Endpoint} from '../endpoint.js';
import {spoken} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {outcomesOf} from '../outcomes/links.js';
import {reasonWords, wordsIn} from '../words/index.js';
import {audit} from './audit.js';
import {hashOf, readCode} from './receipt-code.js';
import {count} from './tally.js';

type Row = Selectable<Tables['contribution']>;

/** Never the hash of a code; a code that cannot be one is looked up all the same, so that both take as long. */
const NO_CODE = '';

const hashesOf = ({keys}: Endpoint, space: string, typed: string): Buffer[] => {
  const code = readCode(typed) ?? NO_CODE;
  return [...keys.versions.keys()].map((version) => hashOf(keys, version, space, code));
};

/** What became of the contribution that a code belongs to. Throws `no-receipt`, for unknown and withdrawn alike. */
export const storyOf = async (endpoint: Endpoint, space: Snapshot, locale: string, code: string): Promise<Story> => {
  const hashes = hashesOf(endpoint, space.id, code);
  const row = await endpoint.db
    .selectFrom('contribution')
    .selectAll()
    .where('space', '=', space.id)
    .where('receipt_hash', 'in', hashes)
    .executeTakeFirst();
  if (!row) throw new Problem('no-receipt');
  return tell(endpoint.db, space, locale, row);
};

/**
 * Withdraws a contribution: out of every public answer, and everything that the citizen wrote erased. What stays is
 * that there was one, when, and a keyed hash of it in the audit log. Throws `no-receipt`, for unknown and withdrawn alike.
 */
export const withdraw = (endpoint: Endpoint, space: Snapshot, locale: string, code: string): Promise<Story> =>
  transact(endpoint.db, async (tx) => {
    const hashes = hashesOf(endpoint, space.id, code);
    const found = tx.selectFrom('contribution').selectAll().where('space', '=', space.id).where('receipt_hash', 'in', hashes);
    const row = await found.forUpdate().executeTakeFirst();
    if (!row) throw new Problem('no-receipt');
    const at = new Date();
    const erased = {body: '', place: null, name: null, listed_at: null, answer: null, answered_at: null, receipt_hash: null};
    const version = row.version + 1;
    const columns = {...erased, version, status: 'withdrawn' as const, language: null, flags: [], supports: 0, masked: false, reports: 0};
    const gone = {...row, ...columns, fields: {}};
    await tx
      .updateTable('contribution')
      .set({...columns, fields: '{}'})
      .where('space', '=', row.space)
      .where('id', '=', row.id)
      .execute();
    if (row.listed_at) await count(tx, row, row.listed_at, -1);
    for (const about of ['contact', 'support', 'contribution_theme', 'last_decision', 'report', 'outcome_contribution', 'note'] as const)
      await tx.deleteFrom(about).where('space', '=', row.space).where('contribution', '=', row.id).execute();
    const change = {space: row.space, contribution: row.id, id: newId(), status: 'withdrawn' as const, at, by: 'citizen' as const};
    await tx
      .insertInto('change')
      .values({...change, reason: null, note: null})
      .execute();
    const story = await tell(tx, space, locale, gone);
    await audit(tx, row.space, {at, action: 'withdrawn', actor: 'citizen', contribution: row.id, status: 'withdrawn', version});
    return story;
  });

const tell = async (db: Db | Tx, space: Snapshot, locale: string, row: Row): Promise<Story> => {
  const changes = await db
    .selectFrom('change')
    .selectAll()
    .where('space', '=', row.space)
    .where('contribution', '=', row.id)
    .where('told', '=', true)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const goal = row.pejlemaerke === null ? undefined : space.byId(row.pejlemaerke);
  const language = spoken(locale);
  return {
    ...{language: locale, kind: row.kind, title: said(space.find('form', row.kind), 'title', locale), status: row.status},
    ...{sent: row.sent_at.toISOString(), text: row.body, pejlemaerke: goal ? said(goal, 'title', locale) : null},
    history: changes.map(({status, at, by, reason, note, reported}) => ({
      status,
      at: at.toISOString(),
      by,
      reason: reasonWords(language, {reason, note, reported}),
    })),
    answer: row.answer === null || row.answered_at === null ? null : {text: row.answer, at: row.answered_at.toISOString()},
    outcomes: await outcomesOf(db, space, locale, row.id),
    next: wordsIn(spoken(locale)).next[row.status],
  };
};
