import type {Selectable} from 'kysely';
import type {Story} from '../../../src/data/receipts.js';
import {isPublished} from '../content/published.js';
import {said} from '../content/say.js';
import type {Snapshot} from '../content/spaces.js';
import {transact, type Db, type Tx} from '../db/connect.js';
import type {Tables} from '../db/tables.js';
import type {Endpoint} from '../endpoint.js';
import {spoken} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {outcomesOf} from '../outcomes/links.js';
import {keptWords} from '../rules/rules.js';
import {nextWords, reasonWords} from '../words/index.js';
import {audit} from './audit.js';
import {erase} from './erase.js';
import {hashOf, readCode} from './receipt-code.js';

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
export const withdraw = async (endpoint: Endpoint, space: Snapshot, locale: string, code: string): Promise<Story> => {
  const {id, story} = await transact(endpoint.db, async (tx) => {
    const hashes = hashesOf(endpoint, space.id, code);
    const found = tx.selectFrom('contribution').selectAll().where('space', '=', space.id).where('receipt_hash', 'in', hashes);
    const row = await found.forUpdate().executeTakeFirst();
    if (!row) throw new Problem('no-receipt');
    const at = new Date();
    const [gone = row] = await erase(tx, [row], {by: 'citizen', reason: null, at});
    const told = await tell(tx, space, locale, gone);
    const {status, version} = gone;
    await audit(tx, space.id, {at, action: 'withdrawn', actor: 'citizen', contribution: row.id, status, version});
    return {id: row.id, story: told};
  });
  // A file that cannot be erased now is erased by the next look at the folder; the answer is true without it.
  await endpoint.outbox.forget({space: space.id, contribution: id}).catch(() => undefined);
  return story;
};

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
    next: [...(await keptWords(db, space.id, row.id, language)), ...nextWords(language, row.status, isPublished(space, row.kind))],
  };
};
