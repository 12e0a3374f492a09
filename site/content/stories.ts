import {createHash} from 'node:crypto';
import {v7 as newId} from 'uuid';
import {addArrivals, type Arrival} from '../../server/src/batches/add.js';
import {closeBatch, openBatch, type Batch} from '../../server/src/batches/batch.js';
import type {Snapshot} from '../../server/src/content/spaces.js';
import {transact, type Db} from '../../server/src/db/connect.js';

/** A made-up story, as somebody might have told it. */
export interface ToldStory {
  text: string;
  language: 'da' | 'en' | 'ar';
  name: string | null;
  place: string | null;
  /** When it was published; an answer came a week later. */
  at: string;
  answer?: string | null;
}

const WEEK = 7 * 24 * 3_600_000;

const arrivalOf = ({text, language, name, place, at, answer = null}: ToldStory): Arrival => {
  const listed = new Date(at);
  return {
    ...{id: newId({msecs: listed.getTime()}), kind: 'story', text, language, name, place},
    ...{pejlemaerke: null, group: null, fields: {}, flags: [], supports: 0},
    ...{status: answer === null ? 'published' : 'answered', sent: listed, listed},
    ...{answer, answered: answer === null ? null : new Date(listed.getTime() + WEEK)},
  };
};

/** Adds made-up stories to a space, published; once, as one batch that says in the audit log that they are made up. */
export const addStories = (db: Db, space: Snapshot, stories: readonly ToldStory[]): Promise<void> =>
  transact(db, async (tx) => {
    const name = 'examples of stories';
    const fingerprint = createHash('sha256').update(name).digest();
    const batch: Batch = {space: space.id, id: newId(), origin: 'generated', name, fingerprint, actor: 'generator', at: new Date()};
    if (!(await openBatch(tx, batch))) return;
    await addArrivals(tx, space, batch.id, stories.map(arrivalOf));
    await closeBatch(tx, batch, stories.length);
  });
