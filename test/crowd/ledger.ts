import {sql} from 'kysely';
import {hashOf, readCode} from '../../server/src/contributions/receipt-code.js';
import {connect, type Db} from '../../server/src/db/connect.js';
import {keysFrom} from '../../server/src/keys.js';
import {KEY} from './built.js';
import type {Diary} from './citizen.js';

/** What the database has of what citizens were told. */
export interface Ledger {
  acknowledged: number;
  /** Acknowledged, and not there under its receipt with its text. */
  lost: number;
  /** Acknowledged, and its Idempotency-Key has not exactly one row, which leads to it. */
  unkeyed: number;
  /** Texts that are there more than once. */
  twice: number;
  /** Supports that were answered. */
  supports: number;
  /** Contributions whose number is not that of their supports, or is less than somebody was told. */
  miscounted: number;
}

interface Row {
  id: string;
  hash: Buffer | null;
  text: string;
  counted: number;
  there: string;
}

const rowsOf = async (db: Db, space: string): Promise<Row[]> => {
  const {rows} = await sql<Row>`
    SELECT id, receipt_hash AS hash, body AS text, supports AS counted, count(actor) AS there
    FROM contribution AS one LEFT JOIN support ON support.space = one.space AND support.contribution = one.id
    WHERE one.space = ${space} GROUP BY one.space, one.id`.execute(db);
  return rows;
};

/** The texts that each key leads to. */
const keysOf = async (db: Db, space: string): Promise<Map<string, string[]>> => {
  const {rows} = await sql<{key: string; text: string}>`SELECT key, body AS text FROM submission
    JOIN contribution ON contribution.space = submission.space AND contribution.id = submission.contribution
    WHERE submission.space = ${space}`.execute(db);
  const texts = new Map<string, string[]>();
  for (const {key, text} of rows) texts.set(key, [...(texts.get(key) ?? []), text]);
  return texts;
};

/** Holds what citizens of a space were told against the database: by receipt, by key and by text. */
export const ledgerOf = async (databaseUrl: string, space: string, {acknowledged, supports}: Diary): Promise<Ledger> => {
  const db = connect(databaseUrl, 2);
  try {
    const keys = keysFrom(KEY);
    const [rows, byKey] = [await rowsOf(db, space), await keysOf(db, space)];
    const byHash = new Map(rows.map(({hash, text}) => [hash?.toString('hex'), text]));
    const hashIn = (code: string): string => hashOf(keys, keys.current, space, readCode(code) ?? '').toString('hex');
    const told = new Map<string, number>();
    for (const [id] of supports) told.set(id, (told.get(id) ?? 0) + 1);
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter(({code, text}) => byHash.get(hashIn(code)) !== text).length,
      unkeyed: acknowledged.filter(({key, text}) => byKey.get(key)?.length !== 1 || byKey.get(key)?.[0] !== text).length,
      twice: rows.length - new Set(rows.map(({text}) => text)).size,
      supports: supports.length,
      // An answer may be lost on its way: then there is one more than somebody was told of, and never one less.
      miscounted: rows.filter(({id, counted, there}) => counted !== Number(there) || counted < (told.get(id) ?? 0)).length,
    };
  } finally {
    await db.destroy();
  }
};
