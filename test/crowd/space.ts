import {publishContent} from '../../server/src/content/publish.js';
import {openDatabase} from '../../server/src/db/open.js';
import {sampleSpace} from '../support/sample.js';
import {KEY} from './built.js';

/** Publishes a space in which what is sent is public at once, so that there is something to read and to support. */
export const publishOpenSpace = async (databaseUrl: string, space: string): Promise<void> => {
  const {db, close} = await openDatabase({databaseUrl, receiptKey: KEY});
  await publishContent(db, {...sampleSpace(space), moderation: 'after'});
  await close();
};
