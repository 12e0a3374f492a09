// The measured server, as a process of its own. Says where it is over IPC, makes a space for each name that it is told,
// and ends when it is told to. REQUESTS_AT_ONCE=none turns nobody away.
import {publishContent} from '../../server/src/content/publish.js';
import {optionsFrom} from '../../server/src/settings.js';
import {startServer} from '../../server/src/start.js';
import {clock} from './clock.js';
import {LIGHT} from '../../test/support/endpoint.js';
import {sampleSpace} from '../../test/support/sample.js';

const {REQUESTS_AT_ONCE: atOnce, ...environment} = process.env;
const server = await startServer({
  ...optionsFrom({...environment, ...(atOnce !== 'none' && {REQUESTS_AT_ONCE: atOnce})}),
  ...(atOnce === 'none' && {atOnce: Infinity}),
  // All of these citizens have one address, and one machine to prove their work on.
  ...{port: 0, log: 'quiet', limits: 'off', work: LIGHT},
});
const busy = clock(server.app.server);
process.on('message', (told: {space: string} | 'busy' | 'end') => {
  if (told === 'busy') return process.send?.(busy());
  if (told === 'end') return void server.stop().then(() => process.exit());
  // Published at once, so that there is something to support.
  void publishContent(server.db, {...sampleSpace(told.space), moderation: 'after'}).then(() => process.send?.({space: told.space}));
});
process.send?.({url: server.url, databaseUrl: server.databaseUrl});
