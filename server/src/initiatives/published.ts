import {listPage} from '../contributions/list.js';
import type {Snapshot} from '../content/spaces.js';
import type {Db} from '../db/connect.js';
import {INITIATIVE, titleOf} from './list.js';

/** Initiatives that an activity may come of; what is older is chosen by its id as it was. */
const MOST = 200;

/** An initiative as staff chooses it. */
export interface Published {
  id: string;
  title: string;
  text: string;
}

/** The initiatives that everybody can read in a space, newest first, at most 200; one without a title has its first words for one. */
export const publishedInitiatives = async (db: Db, space: Snapshot): Promise<Published[]> => {
  if (!space.find('form', INITIATIVE)) return [];
  const {rows} = await listPage(db, space.id, {filter: {kind: INITIATIVE}, sort: 'newest', limit: MOST});
  return rows.map((row) => ({id: row.id, title: titleOf(row) ?? row.body.slice(0, 80), text: row.body}));
};
