import type {Db, Tx} from '../db/connect.js';
import type {Spoken} from '../http/locale.js';
import type {FieldFault} from '../http/problems.js';
import {joins} from '../initiatives/joins.js';
import {signups} from '../signups/signups.js';
import {about} from './about.js';
import type {Asked, Confirmed, Keep, Rule} from './rule.js';

/** All rules, in the order in which they find fault and keep. */
const RULES: readonly Rule[] = [about, signups, joins];

export interface Ruled {
  faults: FieldFault[];
  /** Undefined when there is nothing to keep. */
  keep: Keep | undefined;
}

/** What all rules make of a submission. */
export const ruled = async (db: Db | Tx, asked: Asked): Promise<Ruled> => {
  const reads = await Promise.all(RULES.map((rule) => rule.read(db, asked)));
  const keeps = reads.flatMap(({keep = []}) => keep);
  const keepAll: Keep = async (tx, contribution, at) => {
    for (const keep of keeps) await keep(tx, contribution, at);
  };
  return {faults: reads.flatMap(({faults = []}) => faults), keep: keeps.length > 0 ? keepAll : undefined};
};

/** Gives up everything that was kept for these. */
export const leaveAll = async (tx: Tx, space: string, contributions: readonly string[], at: Date): Promise<void> => {
  if (contributions.length === 0) return;
  for (const rule of RULES) await rule.leave?.(tx, space, contributions, at);
};

/** Staff has confirmed it. */
export const confirmAll = async (tx: Tx, contribution: Confirmed, at: Date): Promise<void> => {
  for (const rule of RULES) await rule.confirm?.(tx, contribution, at);
};

/** What the sender is told of what was kept. */
export const keptWords = async (db: Db | Tx, space: string, contribution: string, language: Spoken): Promise<string[]> => {
  const words: string[] = [];
  for (const rule of RULES) words.push(...((await rule.words?.(db, space, contribution, language)) ?? []));
  return words;
};
