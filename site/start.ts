import {join} from 'node:path';
import {runServer} from '../server/src/run.js';
import {optionsFrom} from '../server/src/settings.js';
import {fillDemonstration} from './fill.js';
import {mountSite} from './pages.js';
import {root} from './root.js';
import {mountStorybook} from './storybook.js';

/** The demonstration: the reference endpoint, four municipalities, and a page for each. */
await runServer(
  () => ({
    assetsDir: join(root, 'dist', 'cdn'),
    ...optionsFrom(process.env),
    pages: (app) => {
      mountSite(app);
      mountStorybook(app);
    },
  }),
  ({db}) => fillDemonstration(db),
);
