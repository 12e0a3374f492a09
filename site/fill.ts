import {publishContent} from '../server/src/content/publish.js';
import {spacesOf} from '../server/src/content/spaces.js';
import type {Db} from '../server/src/db/connect.js';
import {CAMPAIGN, addExamples} from './content/aalborg/voices/add.js';
import {contents} from './content/index.js';

export interface Filling {
  /** The made-up contributions in Aalborg; default true. */
  examples?: boolean;
}

/** Publishes the demonstration's spaces and, once, what citizens of Aalborg might have written. What visitors sent stays. */
export const fillDemonstration = async (db: Db, {examples = true}: Filling = {}): Promise<void> => {
  for (const content of contents) await publishContent(db, content);
  const aalborg = examples ? await spacesOf(db).get('aalborg') : undefined;
  if (aalborg) await addExamples(db, aalborg, CAMPAIGN.count, CAMPAIGN.seed);
};
