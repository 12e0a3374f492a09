import type {Db} from '../db/connect.js';

/** Those of some initiatives (row ids) of a space whose starter nobody can be passed on to: there is no address, or it was erased. */
export const unreachableIn = async (db: Db, space: string, initiatives: readonly string[]): Promise<Set<string>> => {
  if (initiatives.length === 0) return new Set();
  const known = db.selectFrom('contact').select('contribution').where('space', '=', space).where('field', '=', 'email');
  const reachable = new Set((await known.where('contribution', 'in', initiatives).execute()).map(({contribution}) => contribution));
  return new Set(initiatives.filter((id) => !reachable.has(id)));
};
