import type {Db, Tx} from '../db/connect.js';
import type {Endpoint} from '../endpoint.js';
import {Problem} from '../http/problems.js';
import {codeFor, grouped} from './receipt-code.js';

/** A post as it is told apart from others. */
export interface Sending {
  space: string;
  /** The client's Idempotency-Key. */
  key: string;
  /** A keyed hash of what was sent. */
  fingerprint: Buffer;
}

/** The answer to a post, to the byte. */
export interface Answer {
  status: number;
  language: string;
  body: string;
}

interface Stored {
  contribution: string;
  status: number;
  language: string;
  answer: string;
}

/** The answer as it is sent: what is stored of it, with the receipt's code, which is not stored but derived. */
export const answersTo = (
  {keys}: Endpoint,
  space: string,
  {contribution, status, language, answer}: Stored,
  version = keys.current,
): Answer => {
  const code = grouped(codeFor(keys, version, space, contribution));
  return {status, language, body: `{"code":"${code}",${answer.slice(1)}`};
};

/** What was answered when this was first sent; undefined when it was not. Throws `key-reused` when something else was. */
export const earlierAnswer = async (endpoint: Endpoint, db: Db | Tx, {space, key, fingerprint}: Sending): Promise<Answer | undefined> => {
  const row = await db
    .selectFrom('submission')
    .innerJoin('contribution', (join) =>
      join.onRef('contribution.space', '=', 'submission.space').onRef('contribution.id', '=', 'submission.contribution'),
    )
    .select(['fingerprint', 'contribution', 'submission.status', 'submission.language', 'submission.answer', 'receipt_key'])
    .where('submission.space', '=', space)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (!row.fingerprint.equals(fingerprint)) throw new Problem('key-reused');
  return answersTo(endpoint, space, row, row.receipt_key);
};
