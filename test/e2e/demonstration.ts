import {join} from 'node:path';
import {publishContent} from '../../server/src/content/publish.js';
import {contents} from '../../site/content/index.js';
import {mountSite} from '../../site/pages.js';
import {root} from '../../site/root.js';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';

export type Demonstration = Pick<TestEndpoint, 'url' | 'staffLink' | 'stop'>;

/** The demonstration as `npm start` serves it, over a database of its own: its spaces have fixed names. */
export const startDemonstration = async (): Promise<Demonstration> => {
  delete process.env.SAMMEN_TEST_DATABASE_URL;
  const endpoint = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn'), pages: mountSite});
  for (const content of contents) await publishContent(endpoint.db, content);
  return endpoint;
};
