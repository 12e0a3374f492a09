import {runServer} from './run.js';
import {optionsFrom} from './settings.js';

await runServer(() => optionsFrom(process.env));
