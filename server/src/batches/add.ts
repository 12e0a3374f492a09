import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import type {Status} from '../../../src/data/contributions.js';
import {addThemesToAll} from '../contributions/themes.js';
import type {Snapshot} from '../content/spaces.js';
import type {Tx} from '../db/connect.js';

/** A contribution as it comes with others. It has no receipt: nobody here holds one. */
export interface Arrival {
  /** UUIDv7, of the time it was sent. */
  id: string;
  kind: string;
  text: string;
  language: string | null;
  /** Row ids. */
  pejlemaerke: string | null;
  group: string | null;
  place: string | null;
  /** Shown in public: only where whoever wrote it was asked for one to show. */
  name: string | null;
  fields: Record<string, string>;
  flags: string[];
  status: Status;
  sent: Date;
  /** Since when it may be seen in public; null while it may not. */
  listed: Date | null;
  answer: string | null;
  answered: Date | null;
  /** How many rows of `support` whoever adds it writes beside it. */
  supports: number;
}

/** How many are given to the database at a time: some two megabytes. */
export const AT_A_TIME = 4_000;

/** Adds contributions to a batch with their history and suggested themes. They are counted when the batch ends. */
export const addArrivals = async (tx: Tx, space: Snapshot, batch: string, arrivals: readonly Arrival[]): Promise<void> => {
  await sql`
    INSERT INTO contribution (space, id, batch, kind, status, version, language, body, pejlemaerke, citizen_group, place, name, fields, flags,
      sent_at, listed_at, answer, answered_at, supports, receipt_key, receipt_hash)
    SELECT ${space.id}, id, ${batch}::uuid, kind, status, 1, language, text, pejlemaerke, "group", place, name, fields, flags,
      sent, listed, answer, answered, supports, 0, NULL
    FROM jsonb_to_recordset(${JSON.stringify(arrivals)}::jsonb) AS one (id uuid, kind text, status text, language text, text text,
      pejlemaerke uuid, "group" uuid, place text, name text, fields jsonb, flags text[], sent timestamptz, listed timestamptz, answer text,
      answered timestamptz, supports int)`.execute(tx);
  await sql`
    INSERT INTO change (space, contribution, id, status, at, by, reason, note)
    SELECT ${space.id}, contribution, id, status, at, 'system', NULL, NULL
    FROM jsonb_to_recordset(${JSON.stringify(arrivals.flatMap(historyOf))}::jsonb)
      AS one (contribution uuid, id uuid, status text, at timestamptz)`.execute(tx);
  await addThemesToAll(tx, space, arrivals);
};

interface Step {
  contribution: string;
  id: string;
  status: Status;
  at: Date;
}

/** Received, published when it is listed, and what it is now. */
const historyOf = ({id, status, sent, listed, answered}: Arrival): Step[] => {
  const step = (reached: Status, at: Date): Step => ({contribution: id, id: newId({msecs: at.getTime()}), status: reached, at});
  const published = listed ? [step('published', listed)] : [];
  const now = status === 'published' ? [] : [step(status, answered ?? sent)];
  return [step('received', sent), ...published, ...now];
};
