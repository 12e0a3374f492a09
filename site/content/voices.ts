import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import {v7 as newId} from 'uuid';
import {addArrivals, type Arrival} from '../../server/src/batches/add.js';
import {closeBatch, openBatch, type Batch} from '../../server/src/batches/batch.js';
import type {Snapshot} from '../../server/src/content/spaces.js';
import {transact, type Db, type Tx} from '../../server/src/db/connect.js';

/** Something made up that a citizen might have sent. */
export interface Voice {
  kind: string;
  text: string;
  language: 'da' | 'en' | 'ar';
  name?: string | null;
  place?: string | null;
  fields?: Record<string, string | string[]>;
  supports?: number;
  /** When it was published; an answer came a week later. */
  at: string;
  answer?: string;
  /** What others say about it: replies, and those who join, who are not for the public. */
  about?: readonly Voice[];
}

const WEEK = 7 * 24 * 3_600_000;
/** Kinds that only the municipality reads. */
const UNSEEN = ['join'];

const arrivalsOf = ({about = [], ...voice}: Voice, target?: string): Arrival[] => {
  const {kind, text, language, name = null, place = null, fields = {}, supports = 0, at, answer = null} = voice;
  const listed = new Date(at);
  const unseen = UNSEEN.includes(kind);
  const id = newId({msecs: listed.getTime()});
  const arrival: Arrival = {
    ...{id, kind, text, language, name, place, fields, supports, pejlemaerke: null, group: null, flags: []},
    ...{status: answer !== null || unseen ? 'answered' : 'published', sent: listed, listed: unseen ? null : listed},
    ...{answer, answered: answer !== null || unseen ? new Date(listed.getTime() + WEEK) : null},
    ...(target !== undefined && {about: target}),
  };
  return [arrival, ...about.flatMap((other) => arrivalsOf(other, id))];
};

/** Stories, as somebody might have told them. */
export const asStories = (stories: readonly Omit<Voice, 'kind'>[]): Voice[] => stories.map((story) => ({kind: 'story', ...story}));

/** Adds made-up voices to a space; once, as one batch that says in the audit log that they are made up. */
export const addVoices = (db: Db, space: Snapshot, voices: readonly Voice[]): Promise<void> =>
  transact(db, async (tx) => {
    const name = 'examples of what citizens do together';
    const fingerprint = createHash('sha256').update(name).digest();
    const batch: Batch = {space: space.id, id: newId(), origin: 'generated', name, fingerprint, actor: 'generator', at: new Date()};
    if (!(await openBatch(tx, batch))) return;
    const arrivals = voices.flatMap((voice) => arrivalsOf(voice));
    await addArrivals(tx, space, batch.id, arrivals);
    await addSupports(tx, space.id, arrivals);
    await closeBatch(tx, batch, arrivals.length);
  });

/** A row for each support, as there is for a citizen's, by an actor that no device has. */
const addSupports = async (tx: Tx, space: string, arrivals: readonly Arrival[]): Promise<void> => {
  const given = JSON.stringify(arrivals.flatMap(({id, supports, listed}) => (supports > 0 ? [{id, supports, listed}] : [])));
  await sql`
    INSERT INTO support (space, contribution, actor, at)
    SELECT ${space}, id, sha256(convert_to(id || ' ' || nth, 'UTF8')), listed
    FROM jsonb_to_recordset(${given}::jsonb) AS one (id uuid, supports int, listed timestamptz), generate_series(1, supports) AS nth`.execute(
    tx,
  );
};
