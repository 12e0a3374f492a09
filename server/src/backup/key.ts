import {readFile} from 'node:fs/promises';
import {hashOf, codeFor} from '../contributions/receipt-code.js';
import type {Db, Tx} from '../db/connect.js';
import {StartFailure, codeOf} from '../failure.js';
import {keyFileIn, keysFrom} from '../keys.js';

/** Receipts of each version of the key that are looked at. */
const LOOKED_AT = 20;

/** The receipt key of these settings as it is written; undefined when there is none. It is not made, as a server would. */
export const receiptKeyOf = async (dataDir: string, given: string | undefined): Promise<string | undefined> => {
  if (given !== undefined) return given.trim();
  try {
    return (await readFile(keyFileIn(dataDir), 'utf8')).trim();
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new StartFailure(`${keyFileIn(dataDir)} cannot be read (${codeOf(cause)}).`, cause);
  }
};

/** Throws a {@link StartFailure} unless the receipts in a database were made with this key. Where there are none, any key will do. */
export const checkKey = async (db: Db | Tx, written: string): Promise<void> => {
  const keys = keysFrom(written);
  const versions = await db.selectFrom('contribution').select('receipt_key').distinct().where('receipt_hash', 'is not', null).execute();
  for (const {receipt_key: version} of versions) {
    const rows = await db
      .selectFrom('contribution')
      .select(['space', 'id', 'receipt_hash'])
      .where('receipt_key', '=', version)
      .where('receipt_hash', 'is not', null)
      .limit(LOOKED_AT)
      .execute();
    const isOurs = ({space, id, receipt_hash}: (typeof rows)[number]): boolean =>
      keys.versions.has(version) && receipt_hash?.equals(hashOf(keys, version, space, codeFor(keys, version, space, id))) === true;
    if (!rows.every(isOurs))
      throw new StartFailure(
        'The receipt key is not the one that the receipts were made with: set RECEIPT_KEY or DATA_DIR to what the server has.',
      );
  }
};
