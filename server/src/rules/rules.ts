import {sql, type RawBuilder} from 'kysely';
import {bookings} from '../bookings/bookings.js';
import type {Db, Tx} from '../db/connect.js';
import type {Spoken} from '../http/locale.js';
import type {FieldFault} from '../http/problems.js';
import {joins} from '../initiatives/joins.js';
import {signups} from '../signups/signups.js';
import {volunteers} from '../draws/volunteers.js';
import {about} from './about.js';
import {hearings} from './hearings.js';
import type {Asked, Confirmed, Keep, Rule} from './rule.js';

/** All rules, in the order in which they find fault and keep. */
const RULES: readonly Rule[] = [about, hearings, signups, bookings, joins, volunteers];

export interface Ruled {
  faults: FieldFault[];
  /** Undefined when there is nothing to keep. */
  keep: Keep | undefined;
}

/** What all rules make of a submission. */
export const ruled = async (db: Db | Tx, asked: Asked, rules = RULES): Promise<Ruled> => {
  const reads = await Promise.all(rules.map((rule) => rule.read(db, asked)));
  const keeps = reads.flatMap(({keep = []}) => keep);
  const keepAll: Keep = async (tx, contribution, at) => {
    for (const keep of keeps) await keep(tx, contribution, at);
  };
  return {faults: reads.flatMap(({faults = []}) => faults), keep: keeps.length > 0 ? keepAll : undefined};
};

/** The same for what was given up and is to be kept again. */
export const ruledAgain = (db: Db | Tx, asked: Asked): Promise<Ruled> =>
  ruled(
    db,
    asked,
    RULES.filter(({leave}) => leave),
  );

/** Gives up everything that was kept for these. */
export const leaveAll = async (tx: Tx, space: string, contributions: readonly string[], at: Date): Promise<void> => {
  if (contributions.length === 0) return;
  for (const rule of RULES) await rule.leave?.(tx, space, contributions, at);
};

/** Staff has confirmed it. */
export const confirmAll = async (tx: Tx, contribution: Confirmed, at: Date): Promise<void> => {
  for (const rule of RULES) await rule.confirm?.(tx, contribution, at);
};

/** Which contributions, called `one`, are about what was not over at a moment. */
export const aheadAt = async (db: Db | Tx, space: string, moment: Date): Promise<RawBuilder<boolean>> => {
  const conditions = await Promise.all(RULES.flatMap((rule) => rule.ahead?.(db, space, moment) ?? []));
  return sql<boolean>`(${sql.join(conditions, sql` OR `)})`;
};

/** What the sender is told of what was kept. */
export const keptWords = async (db: Db | Tx, space: string, contribution: string, language: Spoken): Promise<string[]> => {
  const words: string[] = [];
  for (const rule of RULES) words.push(...((await rule.words?.(db, space, contribution, language)) ?? []));
  return words;
};
