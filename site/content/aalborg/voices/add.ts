import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {AT_A_TIME, addArrivals, type Arrival} from '../../../../server/src/batches/add.js';
import {closeBatch, openBatch, type Batch} from '../../../../server/src/batches/batch.js';
import type {Entry, Snapshot} from '../../../../server/src/content/spaces.js';
import {transact, type Db, type Tx} from '../../../../server/src/db/connect.js';
import {examples, type Example} from './examples.js';

/** The demonstration has as many as citizens sent to the campaign, and always the same. */
export const CAMPAIGN = {count: 5_441, seed: 'demonstration'};

/**
 * Adds made-up contributions to a space, listed, with supports, answers and dates of the campaign; all of them or none,
 * and those of one seed never twice. They come as one batch with one entry in the audit log that says
 * that they are made up. Memory does not grow with their number. Throws when the space lacks a goal or group of theirs.
 * @returns how many were added: `count`, or 0 when the space has some of this seed.
 */
export const addExamples = (db: Db, space: Snapshot, count: number, seed: string, progress?: (added: number) => void): Promise<number> =>
  transact(db, async (tx) => {
    const name = `examples ${seed}`;
    const fingerprint = createHash('sha256').update(name).digest();
    const batch: Batch = {space: space.id, id: newId(), origin: 'generated', name, fingerprint, actor: 'generator', at: new Date()};
    if (!(await openBatch(tx, batch))) return 0;
    let added = 0;
    for (const some of chunks(examples(seed), count)) {
      await addArrivals(
        tx,
        space,
        batch.id,
        some.map((one) => arrivalOf(space, one)),
      );
      await addSupports(tx, space, some);
      added += some.length;
      progress?.(added);
    }
    await closeBatch(tx, batch, added);
    return added;
  });

function* chunks(from: Iterator<Example>, count: number): Generator<Example[]> {
  for (let left = count; left > 0; left -= AT_A_TIME) {
    yield Array.from({length: Math.min(left, AT_A_TIME)}, () => from.next().value as Example);
  }
}

const arrivalOf = (space: Snapshot, {pejlemaerke, group, ...example}: Example): Arrival => ({
  ...{...example, kind: 'input', name: null, fields: {}, flags: []},
  pejlemaerke: pejlemaerke === null ? null : entryIn(space, 'pejlemaerke', pejlemaerke).id,
  group: group === null ? null : entryIn(space, 'group', group).id,
});

const entryIn = (space: Snapshot, kind: 'pejlemaerke' | 'group', slug: string): Entry => {
  const entry = space.find(kind, slug);
  if (!entry) throw new Error(`The examples are about Aalborg's goals and groups; the space ${space.id} has no ${kind} "${slug}".`);
  return entry;
};

/** A row for each support, as there is for a citizen's, by an actor that no device has. */
const addSupports = async (tx: Tx, space: Snapshot, some: readonly Example[]): Promise<void> => {
  const given = JSON.stringify(some.flatMap(({id, supports, listed}) => (supports > 0 ? [{id, supports, listed}] : [])));
  await sql`
    INSERT INTO support (space, contribution, actor, at)
    SELECT ${space.id}, id, sha256(convert_to(id || ' ' || nth, 'UTF8')), listed
    FROM jsonb_to_recordset(${given}::jsonb) AS one (id uuid, supports int, listed timestamptz), generate_series(1, supports) AS nth`.execute(
    tx,
  );
};
