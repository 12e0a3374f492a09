import {sql} from 'kysely';
import {hashOf, readCode} from '../../server/src/contributions/receipt-code.js';
import {connect} from '../../server/src/db/connect.js';
import {keysFrom} from '../../server/src/keys.js';
import type {Diary} from './citizen.js';

/** What the database has of what citizens were told. */
export interface Ledger {
  acknowledged: number;
  /** Acknowledged, and not there under its receipt with its text. */
  lost: number;
  /** Texts that are there more than once. */
  twice: number;
  supports: number;
  /** Supports that were answered and are not there, and contributions whose number is not that of its supports. */
  miscounted: number;
}

/** Rows of a table in the order of their keys, to be held against what is expected. */
type Row = {hash: Buffer | null; text: string};

/** Holds what citizens of a space were told against the database, by receipts and by texts. @param key the server's receipt key. */
export const ledgerOf = async (databaseUrl: string, key: string, space: string, records: readonly Diary[]): Promise<Ledger> => {
  const db = connect(databaseUrl, 2);
  try {
    const keys = keysFrom(key);
    const {rows} = await sql<Row>`SELECT receipt_hash AS hash, body AS text FROM contribution WHERE space = ${space}`.execute(db);
    const byHash = new Map(rows.map(({hash, text}) => [hash?.toString('hex'), text]));
    const acknowledged = records.flatMap((record) => record.acknowledged);
    const lost = acknowledged.filter(({code, text}) => {
      const hash = hashOf(keys, keys.current, space, readCode(code) ?? '').toString('hex');
      return byHash.get(hash) !== text;
    });
    const supports = records.flatMap((record) => record.supports);
    const {rows: counts} = await sql<{id: string; counted: number; there: string}>`
      SELECT id, supports AS counted, (SELECT count(*) FROM support WHERE support.space = one.space AND contribution = one.id) AS there
      FROM contribution AS one WHERE space = ${space}`.execute(db);
    const told = new Map<string, number>();
    for (const [id] of supports) told.set(id, (told.get(id) ?? 0) + 1);
    return {
      ...{acknowledged: acknowledged.length, lost: lost.length, twice: rows.length - new Set(rows.map(({text}) => text)).size},
      supports: supports.length,
      // An answer may be lost on its way: then there is one more than somebody was told of, and never one less.
      miscounted: counts.filter(({id, counted, there}) => counted !== Number(there) || counted < (told.get(id) ?? 0)).length,
    };
  } finally {
    await db.destroy();
  }
};
