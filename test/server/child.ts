import {publishContent} from '../../server/src/content/publish.js';
import {optionsFrom} from '../../server/src/settings.js';
import {runServer} from '../../server/src/run.js';
import {LIGHT} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';

// The server as a process of its own, with one space in it, for tests that kill it.
await runServer({...optionsFrom(process.env), limits: 'off', work: LIGHT}, ({db}) => publishContent(db, sampleSpace('prove')));
