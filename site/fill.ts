import {publishContent} from '../server/src/content/publish.js';
import {isTakenOver} from '../server/src/content/versions.js';
import {spacesOf} from '../server/src/content/spaces.js';
import type {Db} from '../server/src/db/connect.js';
import {CAMPAIGN, addExamples} from './content/aalborg/voices/add.js';
import {leadToOutcomes} from './content/aalborg/voices/lead.js';
import {stories as albertslund} from './content/albertslund/stories.js';
import {contents} from './content/index.js';
import {addStories} from './content/stories.js';
import {stories as vallensbaek} from './content/vallensbaek/stories.js';

export interface Filling {
  /** The made-up contributions in Aalborg, and stories elsewhere; default true. */
  examples?: boolean;
}

/**
 * Publishes the demonstration's spaces and, once, what citizens might have written. What visitors sent
 * stays; so does content that staff has begun to edit, and content that was pushed.
 */
export const fillDemonstration = async (db: Db, {examples = true}: Filling = {}): Promise<void> => {
  for (const content of contents) if (!(await isTakenOver(db, content.id))) await publishContent(db, content);
  for (const [id, stories] of Object.entries(examples ? {albertslund, vallensbaek} : {})) {
    const space = await spacesOf(db).get(id);
    // Staff may have closed the form for stories since.
    if (space?.find('form', 'story')) await addStories(db, space, stories);
  }
  const aalborg = examples ? await spacesOf(db).get('aalborg') : undefined;
  // Only when they are new: what a visitor writes later is linked by staff, or not.
  if (aalborg && (await addExamples(db, aalborg, CAMPAIGN.count, CAMPAIGN.seed)) > 0) await leadToOutcomes(db, aalborg);
};
