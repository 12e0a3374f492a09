import {publishContent} from '../server/src/content/publish.js';
import {isTakenOver} from '../server/src/content/versions.js';
import {spacesOf} from '../server/src/content/spaces.js';
import type {Db} from '../server/src/db/connect.js';
import {addAnswers} from './content/albertslund/answers.js';
import {CAMPAIGN, addExamples} from './content/aalborg/voices/add.js';
import {leadToOutcomes} from './content/aalborg/voices/lead.js';
import {contents} from './content/index.js';
import {voices} from './content/made-up.js';
import {addVoices} from './content/voices.js';
import {addVotes} from './content/votes.js';

export interface Filling {
  /** The made-up contributions, and ballots of votes that are over; default true. */
  examples?: boolean;
}

/**
 * Publishes the demonstration's spaces and, once, what citizens might have written. What visitors sent
 * stays; so does content that staff has begun to edit, and content that was pushed.
 */
export const fillDemonstration = async (db: Db, {examples = true}: Filling = {}): Promise<void> => {
  const also = examples ? addVotes : undefined;
  for (const content of contents)
    if (!(await isTakenOver(db, content.id))) await publishContent(db, content, also && ((tx) => also(tx, content)));
  for (const [id, some] of Object.entries(examples ? voices : {})) {
    const space = await spacesOf(db).get(id);
    if (space) await addVoices(db, space, some);
    if (space?.id === 'albertslund') await addAnswers(db, space);
  }
  const aalborg = examples ? await spacesOf(db).get('aalborg') : undefined;
  // Only when they are new: what a visitor writes later is linked by staff, or not.
  if (aalborg && (await addExamples(db, aalborg, CAMPAIGN.count, CAMPAIGN.seed)) > 0) await leadToOutcomes(db, aalborg);
};
